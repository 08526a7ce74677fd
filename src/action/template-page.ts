/** The dialog that asks for the kind of template, and for a file if the user has one of her own. */

import { MAX_BYTES } from '../document/own-template/package';
import type { Catalogue } from '../locale/catalogue';
import type * as entries from '../main';
import { escapeHtml } from '../plan/html';
import { TEMPLATE_KINDS } from '../plan/template-kind';
import { WORDINGS } from '../sheet/tabs';
import { toScript } from './page-script';
import { LETTERS, templateName } from './template-row';

const STYLE =
  'body{font:14px/1.45 Arial,sans-serif;color:#202124;margin:0}select,input,button{font:inherit;margin:6px 0}' +
  'button{padding:6px 12px}fieldset{border:1px solid #dadce0;margin:10px 0}p{margin:6px 0}#note{white-space:pre-wrap}';

/** Runs in the user's browser. `entry` is what it calls; `words` what it says; `limit` in bytes. */
const SCRIPT = `
function $(id) { return document.getElementById(id); }
function say(text) { $('note').textContent = text; }
function lock(isLocked) { $('own').disabled = $('send').disabled = isLocked; }
function call(file) {
  lock(true);
  say(words.working);
  var options = { kind: $('kind').value };
  if (file) options.file = file;
  google.script.run
    .withSuccessHandler(function (result) { lock(false); say((result && result.message) || ''); })
    .withFailureHandler(function (error) { lock(false); say(words.failed + ' ' + error.message); })[entry](options);
}
$('own').onclick = function () { call(); };
$('send').onclick = function () {
  var file = $('file').files[0];
  if (!file) return say(words.noFile);
  if (!/\\.docx$/i.test(file.name)) return say(words.notDocx);
  if (file.size > limit) return say(words.tooLarge);
  var reader = new FileReader();
  reader.onerror = function () { say(words.unreadable); };
  reader.onload = function () { call({ name: file.name, base64: String(reader.result).split(',')[1] || '' }); };
  reader.readAsDataURL(file);
};`;

export function renderTemplatePage(entry: keyof typeof entries, { template }: Catalogue): string {
  const words = template.dialog;
  const names = TEMPLATE_KINDS.map((kind) => [kind, templateName(kind)]);
  const options = [...names, [LETTERS, template.wording.option(WORDINGS.name)]].map(
    ([kind, name]) => `<option value="${kind}">${escapeHtml(name!)}</option>`,
  );
  const state = `var entry=${toScript(entry)},words=${toScript(words)},limit=${MAX_BYTES};`;
  return [
    `<!DOCTYPE html><html lang="vi"><head><base target="_blank"><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    `<p>${escapeHtml(words.lead)}</p>`,
    `<p><label for="kind">${escapeHtml(words.kind)}</label> <select id="kind">${options.join('')}</select></p>`,
    `<p><button id="own" type="button">${escapeHtml(words.own)}</button></p>`,
    `<fieldset><p><label for="file">${escapeHtml(words.fileLead)}</label></p>`,
    '<input id="file" type="file" accept=".docx">',
    `<p><button id="send" type="button">${escapeHtml(words.file)}</button></p></fieldset>`,
    '<p id="note" role="status" aria-live="polite"></p>',
    `<script>${state}${SCRIPT}</script>`,
    '</body></html>',
  ].join('\n');
}
