/** What a closing dialog shows, and its HTML. Every text in it is data and is escaped. */
import { escapeHtml } from '../plan/html';

export interface PageItem {
  readonly text: string;
  readonly url?: string;
  /** Further links, in brackets behind it. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  /** Text to copy, such as a message for someone without e-mail. */
  readonly copy?: string;
  /** In a preview: whose message it is, by the name in `Thành viên`. */
  readonly person?: string;
  /** In a preview: nothing is done with it. */
  readonly isIdle?: boolean;
}

export interface PageSection {
  readonly heading: string;
  readonly items: readonly PageItem[];
}

export interface Page {
  readonly title: string;
  readonly lead?: string;
  readonly sections: readonly PageSection[];
  /** In the place of all that: a page with a script of its own. */
  readonly html?: string;
}

const STYLE =
  'body{font:14px/1.45 Arial,sans-serif;color:#202124;margin:0}h2{font-size:14px;margin:14px 0 4px}' +
  'ul{margin:0;padding-left:20px}li{margin:3px 0;overflow-wrap:anywhere}a{color:#1155cc}' +
  'pre{font:13px/1.4 Arial,sans-serif;white-space:pre-wrap;background:#f1f3f4;padding:8px;margin:4px 0;user-select:all}';

export function renderPage(page: Page): string {
  if (page.html !== undefined) return page.html;
  const lead = page.lead ? `<p>${escapeHtml(page.lead)}</p>` : '';
  const sections = page.sections
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${items.map(renderItem).join('\n')}\n</ul>`);
  return `<!DOCTYPE html><html lang="vi"><head><base target="_blank"><meta charset="utf-8"><style>${STYLE}</style></head><body>\n${[lead, ...sections].join('\n')}\n</body></html>`;
}

function renderLink(text: string, url: string): string {
  return `<a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(text)}</a>`;
}

function renderItem({ text, url, links = [], copy }: PageItem): string {
  const label = url ? renderLink(text, url) : escapeHtml(text);
  const further = links.map((link) => renderLink(link.label, link.url)).join(', ');
  return `<li>${label}${further && ` (${further})`}${copy ? `<pre>${escapeHtml(copy)}</pre>` : ''}</li>`;
}
