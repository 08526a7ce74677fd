/** `Mẫu văn bản…` for letters: the tab `Mẫu thư` with the product's own words to begin with, and what its tags mean. */
import { writeField } from '../document/own-template/notation';
import { listFields, type PlacedField } from '../document/own-template/scope';
import { showAlert } from '../google/dialog';
import { readTab } from '../google/spreadsheet';
import { applyChange } from '../google/tab-layout';
import type { Catalogue } from '../locale/catalogue';
import { ONE_TOPIC_KINDS, wordingScope } from '../mail/wording/tags';
import { WORDING_LABELS } from '../plan/wording-kind';
import { readEntries } from '../sheet/read-entries';
import { listMissingWordings } from '../sheet/read-wordings';
import { describeNewTab } from '../sheet/setup';
import { SETTINGS, WORDINGS } from '../sheet/tabs';
import { findingSections } from './finding-page';
import type { PageItem } from './page';
import type { Action, Ending, RunResult } from './run';
import { judgeWordings } from './wordings';

/** @param hasFile the user gave a .docx, which letters have no use for */
export function createWordings(hasFile: boolean): Action {
  return {
    name: 'template',
    scopes: [],
    ask: () => (hasFile ? refuseFile() : undefined),
    work: addWordings,
  };
}

function refuseFile(): RunResult {
  const { template } = readEntries(readTab(SETTINGS.name)).words;
  const message = template.wording.noFile;
  showAlert(template.title, message);
  return { outcome: 'refused', findings: [], message };
}

/** Adds the kinds that are missing, under what is there. */
function addWordings(): Ending {
  const { words } = readEntries(readTab(SETTINGS.name));
  const { dialog, template } = words;
  const rows = readTab(WORDINGS.name);
  const missing = listMissingWordings(rows, words);
  const changes = describeNewTab(WORDINGS, rows, missing);
  const refused = changes.flatMap((change) => applyChange(change) ?? []);
  const { findings } = judgeWordings(rows, words);
  const added = refused.length > 0 ? [] : missing.map(([label]): PageItem => ({ text: label }));
  return {
    result: { outcome: 'done', findings },
    page: {
      title: template.title,
      lead: changes.length === 0 ? template.wording.complete : template.wording.howToEdit,
      sections: [
        { heading: dialog.setUp.heading, items: added },
        {
          heading: dialog.headings.attention,
          items: refused.map(({ tab, cell }) => ({ text: dialog.protectedCell(tab, cell) })),
        },
        ...findingSections(findings, words),
        { heading: template.wording.tags, items: listTags(words) },
      ],
    },
  };
}

function listTags({ template: { wording } }: Catalogue): PageItem[] {
  const oneTopic = [...ONE_TOPIC_KINDS].map((kind) => WORDING_LABELS[kind]);
  const describe = ({ field, lists }: PlacedField): PageItem => {
    const list = lists[lists.length - 1];
    const tag = writeField(field);
    return { text: `${list ? wording.within(tag, `{#${list.facts.tag}}`) : tag}: ${field.facts.means}` };
  };
  return [...listFields(wordingScope('assignment')).map(describe), { text: wording.oneTopic(oneTopic) }];
}
