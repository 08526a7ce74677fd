/** `Kiểm tra`: what is wrong, what may be mended by a click, and what the user does not want to be told of. */
import { offerOf } from '../../check/acceptance';
import { openLedger } from '../../google/ledger';
import { withDocumentLock } from '../../google/lock';
import { readTables } from '../../google/spreadsheet';
import { checkSheet } from '../checked';
import { type FindingPlace, isSilenced, setSilenced } from '../silenced';
import type { FindingItem, FindingsView } from './views';

export function readFindings(): FindingsView {
  const { all, context, tables } = checkSheet();
  const ledger = openLedger();
  const items = all.map((finding): FindingItem => {
    const { rule, tab, cell, severity, message, suggestion } = finding;
    const offer = offerOf(finding, context);
    return {
      ...{ rule, tab, cell, severity, message },
      ...(suggestion !== undefined && { suggestion }),
      ...(offer && offer.length > 0 && { choices: offer }),
      canMend: offer !== undefined,
      isSilenced: isSilenced(ledger, finding, tables),
    };
  });
  return { items };
}

/** Where another run is at work nothing changes, as the view then shows. */
export function silenceFinding(finding: FindingPlace, isSilent: boolean): FindingsView {
  withDocumentLock(() => {
    const ledger = openLedger();
    setSilenced(ledger, finding, readTables(), isSilent);
    ledger.commit();
  });
  return readFindings();
}
