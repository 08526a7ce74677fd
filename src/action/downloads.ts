/** `Tải văn bản`: every paper of ours with its links to a PDF and a Word file. */
import { listFiles } from '../google/drive';
import { readTab } from '../google/spreadsheet';
import { readEntries } from '../sheet/read-entries';
import { SETTINGS } from '../sheet/tabs';
import type { PageItem } from './page';
import { downloadLinks } from './paper-note';
import type { Action, Ending } from './run';

export const downloads: Action = { name: 'downloads', scopes: ['drive.file'], work: listDownloads };

function listDownloads(): Ending {
  const { words } = readEntries(readTab(SETTINGS.name));
  const items = listFiles()
    .filter(({ downloads: links, kind, trashed }) => links && kind && kind !== 'template' && !trashed)
    .map((file): PageItem => ({ text: file.name, url: file.url, links: downloadLinks(file, words) }))
    .sort((a, b) => a.text.localeCompare(b.text, 'vi'));
  return {
    result: { outcome: 'done', findings: [] },
    page: {
      title: words.dialog.title,
      lead: items.length === 0 ? words.paper.nothingToDownload : words.paper.downloads,
      sections: [{ heading: words.dialog.headings.papers, items }],
    },
  };
}
