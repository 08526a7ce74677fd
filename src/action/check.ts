/** `Kiểm tra bảng`: says what is wrong, marks it on the sheet, and makes nothing. */
import { countErrors, stopsRun } from '../check/check-plan';
import { markFindings, type Refusal } from '../google/finding-marks';
import type { Catalogue } from '../locale/catalogue';
import { checkSheet } from './checked';
import { findingSections } from './finding-page';
import type { PageItem } from './page';
import type { Action, Ending } from './run';
import { listTold } from './silenced';

export const check: Action = { name: 'check', scopes: [], work: checkTables };

function checkTables(): Ending {
  const { all, words, tables } = checkSheet();
  const findings = listTold(all, tables);
  const refused = markFindings(findings);
  const errors = countErrors(findings);
  const { dialog } = words;
  return {
    result: { outcome: stopsRun(findings) ? 'findings' : 'done', findings },
    page: {
      title: dialog.title,
      lead: findings.length === 0 ? dialog.nothingWrong : dialog.checked(errors, findings.length - errors),
      sections: [
        ...findingSections(findings, words),
        { heading: dialog.headings.attention, items: refused.flatMap((refusal) => tellRefusal(refusal, dialog)) },
      ],
    },
  };
}

function tellRefusal({ tab, cells, isWhole }: Refusal, dialog: Catalogue['dialog']): PageItem[] {
  const whole = isWhole ? [dialog.protectedNotes(tab)] : [];
  return [...cells.map((cell) => dialog.protectedCell(tab, cell)), ...whole].map((text) => ({ text }));
}
