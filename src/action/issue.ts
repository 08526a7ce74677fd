/** The number and date under which a paper is made. */
import type { Issue } from '../document/kinds';
import { citeNumber, formatSerial, type NumberedKind, paperType, symbolOf } from '../document/numbering';
import { type CalendarDate, isoDate, parseIso } from '../plan/date';
import { formatYear } from '../plan/period';
import type { PaperOrder } from './paper';
import { openRegister } from './register';
import type { Session } from './session';

interface Issuing {
  readonly key: string;
  readonly kind: NumberedKind;
  readonly name: string;
  /** Stands on it, `null` for blanks; the day on which it was first made where missing. */
  readonly date?: CalendarDate | null;
}

/** Both stay, whenever the paper is made again. */
export function issuePaper(
  session: Session,
  { key, kind, name, date }: Issuing,
): { readonly issue: Issue; readonly record: Required<Pick<PaperOrder['record'], 'issued' | 'listing'>> } {
  const { plan, ledger } = session;
  const { settings } = plan;
  const known = ledger.papers.get(key);
  const issued = known?.issued ?? isoDate(session.today);
  const day = date ?? parseIso(issued) ?? session.today;
  const { name: type } = paperType(kind, settings.form);
  const year = formatYear(settings.year);
  const own = known?.listing?.type === type ? known.listing : undefined;
  const number = own?.number ?? openRegister(session).assign(key, type, name);
  const issue = { number: formatSerial(number), symbol: symbolOf(kind, settings), date: day };
  const label = citeNumber(issue, settings.form);
  return {
    issue,
    record: {
      issued,
      listing: { type, year, number, label, date: date === null ? '' : isoDate(day), link: own?.link },
    },
  };
}
