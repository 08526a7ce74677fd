/** The dialog that asks which paper to inspect: a Doc of ours, or a .docx from the user's disk. */
import type { Catalogue } from '../locale/catalogue';
import type * as entries from '../main';
import { escapeHtml } from '../plan/html';

export interface InspectedDocument {
  readonly id: string;
  readonly name: string;
}

/** Bytes; base64 makes them a third more on their way. */
const LARGEST = 5 * 1024 * 1024;

const STYLE =
  'body{font:14px/1.45 Arial,sans-serif;color:#202124;margin:0}input,button{font:inherit;margin:4px 0}' +
  'button{padding:4px 10px}ul{margin:6px 0;padding-left:0;list-style:none}li{overflow-wrap:anywhere}h2{font-size:14px}';

/** Runs in the user's browser. `words` is what it says; `limit` in bytes. */
const SCRIPT = `
var note = document.getElementById('note');
var buttons = document.getElementsByTagName('button');
function say(text) { note.textContent = text; }
function lock(isLocked) { for (var i = 0; i < buttons.length; i++) buttons[i].disabled = isLocked; }
function call(options) {
  lock(true);
  say(words.working);
  google.script.run
    .withSuccessHandler(function (result) { lock(false); say((result && result.message) || ''); })
    .withFailureHandler(function (error) { lock(false); say(words.failed + ' ' + error.message); })[entry](options);
}
function send() {
  var file = document.getElementById('file').files[0];
  if (!file) return say(words.noFile);
  if (!/\\.docx$/i.test(file.name)) return say(words.notDocx);
  if (file.size > limit) return say(words.tooLarge);
  var reader = new FileReader();
  reader.onerror = function () { lock(false); say(words.unreadable); };
  reader.onload = function () {
    call({ file: { name: file.name, base64: String(reader.result).split(',')[1] || '' } });
  };
  lock(true);
  say(words.working);
  reader.readAsDataURL(file);
}
for (var i = 0; i < buttons.length; i++) {
  buttons[i].onclick = function () { this.id === 'send' ? send() : call({ document: this.value }); };
}`;

/** As JavaScript that no text in it can end. */
function toScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${`000${letter.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}

/** @param entry the function of ours that the page calls */
export function renderInspectionPage(
  entry: keyof typeof entries,
  documents: readonly InspectedDocument[],
  { form }: Catalogue,
): string {
  const words = form.dialog;
  const items = documents.map(
    ({ id, name }) =>
      `<li><button type="button" value="${escapeHtml(id)}">${escapeHtml(words.inspect)}</button> ${escapeHtml(name)}</li>`,
  );
  return [
    `<!DOCTYPE html><html lang="vi"><head><base target="_blank"><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    `<h2>${escapeHtml(words.documents)}</h2>`,
    items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${escapeHtml(words.noDocuments)}</p>`,
    `<h2><label for="file">${escapeHtml(words.file)}</label></h2>`,
    '<input id="file" type="file" accept=".docx">',
    `<button id="send" type="button">${escapeHtml(words.inspect)}</button>`,
    '<p id="note" role="status" aria-live="polite"></p>',
    `<script>var entry=${toScript(entry)},words=${toScript(words)},limit=${LARGEST};${SCRIPT}</script>`,
    '</body></html>',
  ].join('\n');
}
