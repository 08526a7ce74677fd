/** `Gỡ bỏ`: the sheet as it was without us; what was made and sent stays. */
import { confirm, showAlert } from '../google/dialog';
import { markFindings } from '../google/finding-marks';
import { forgetProperties } from '../google/properties';
import { readTab } from '../google/spreadsheet';
import { removeTriggers } from '../google/triggers';
import { readEntries } from '../sheet/read-entries';
import { SETTINGS } from '../sheet/tabs';
import type { Action } from './run';

export const cleanUp: Action = {
  name: 'cleanUp',
  scopes: [],
  ask: () => {
    const { cleaning } = readWords();
    if (confirm(cleaning.title, cleaning.question)) return undefined;
    showAlert(cleaning.title, cleaning.declined);
    return { outcome: 'done', findings: [] };
  },
  // The ledger last: a run that dies before is begun anew with it.
  work: () => {
    const { cleaning, dialog } = readWords();
    removeTriggers('continueWork');
    removeTriggers('runDaily');
    const refused = markFindings([]);
    forgetProperties();
    const items = refused.map(({ tab }) => ({ text: dialog.protectedNotes(tab) }));
    return {
      result: { outcome: 'done', findings: [] },
      page: {
        title: cleaning.title,
        lead: cleaning.done,
        sections: [{ heading: dialog.headings.attention, items }],
      },
    };
  },
};

function readWords() {
  return readEntries(readTab(SETTINGS.name)).words;
}
