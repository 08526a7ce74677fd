/** The dialog of texts to paste into a chat: each with a button that says that it was handed over. */
import type { Catalogue } from '../locale/catalogue';
import type * as entries from '../main';
import { escapeHtml } from '../plan/html';
import { toScript } from './page-script';

const STYLE =
  'body{font:14px/1.45 Arial,sans-serif;color:#202124;margin:0}h2{font-size:14px;margin:14px 0 4px}p{margin:6px 0}' +
  'pre{font:13px/1.4 Arial,sans-serif;white-space:pre-wrap;overflow-wrap:anywhere;background:#f1f3f4;color:#202124;padding:8px;margin:4px 0;user-select:all}' +
  'button{font:inherit;padding:4px 10px}';

/** Runs in the user's browser. `entry` is what it calls; `ids` those of the texts; `words` what it says. */
const SCRIPT = `
function connect(button, id, note) {
  button.onclick = function () {
    button.disabled = true;
    note.textContent = words.saving;
    function fail(reason) { button.disabled = false; note.textContent = words.failed + ' ' + reason; }
    google.script.run
      .withSuccessHandler(function (result) {
        if (result && result.outcome === 'done') note.textContent = words.saved;
        else fail((result && result.message) || '');
      })
      .withFailureHandler(function (error) { fail(error.message); })[entry]({ handed: [id], isInPlace: true });
  };
}
for (var i = 0; i < ids.length; i++)
  connect(document.getElementById('handed' + i), ids[i], document.getElementById('note' + i));`;

export interface ShownText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** @param notes beside the texts, escaped here like everything */
export function renderTextsPage(
  entry: keyof typeof entries,
  texts: readonly ShownText[],
  notes: readonly string[],
  { zalo }: Catalogue,
): string {
  const lead = texts.length > 0 ? zalo.lead : zalo.nothing;
  const sections = texts.map(
    ({ name, text }, index) =>
      `<h2>${escapeHtml(name)}</h2><pre>${escapeHtml(text)}</pre>` +
      `<p><button id="handed${index}" type="button">${escapeHtml(zalo.handed)}</button> <span id="note${index}" role="status"></span></p>`,
  );
  const { saving, saved, failed } = zalo;
  const state = toScript({ entry, ids: texts.map(({ id }) => id), words: { saving, saved, failed } });
  return [
    `<!DOCTYPE html><html lang="vi"><head><base target="_blank"><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    ...[lead, ...notes].map((text) => `<p>${escapeHtml(text)}</p>`),
    ...sections,
    `<script>var state=${state},entry=state.entry,ids=state.ids,words=state.words;${SCRIPT}</script>`,
    '</body></html>',
  ].join('\n');
}
