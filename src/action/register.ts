/** `Sổ văn bản`: gives each paper its number, and the paper its line once it stands on Drive. */
import type { Listing, PaperEntry } from '../document/paper';
import { appendRow, readTab, writeCells } from '../google/spreadsheet';
import { applyChange } from '../google/tab-layout';
import { formatLongDate, parseIso } from '../plan/date';
import { formatYear } from '../plan/period';
import { foldKey } from '../plan/text';
import { columnName } from '../sheet/a1';
import type { Rows } from '../sheet/cell';
import { findColumns } from '../sheet/read-tab';
import { findLine, nextNumber, type RegisterLine, readRegister, registerRow } from '../sheet/register';
import { describeNewTab } from '../sheet/setup';
import { REGISTER } from '../sheet/tabs';
import { planKey } from './keys';
import type { Session } from './session';
import { isOurLink, noteProtected } from './write-back';

/** The type of the plan, whose number is typed in `Cài đặt`. */
export const PLAN_TYPE = 'Kế hoạch';

export interface Register {
  readonly lines: readonly RegisterLine[];
  /** The number that this paper has, or had before the ledger was lost; else the next of its type and year. */
  assign(key: string, type: string, name: string): number;
}

/** One read, where the tab is there. */
export function openRegister({ ledger, plan }: Session): Register {
  const lines = readRegister(readTab(REGISTER.name));
  const year = formatYear(plan.settings.year);
  return {
    lines,
    assign(key, type, name) {
      const own = ledger.papers.get(key)?.listing;
      if (own?.type === type && own.year === year) return own.number;
      const given = [...ledger.papers.values()].flatMap(({ listing }) => listing ?? []);
      const typed = Number(plan.settings.documentNumber?.replace(/\D/g, '') ?? 0);
      const lost = lines.find(
        (line) =>
          line.title === foldKey(name) &&
          line.number > 0 &&
          findLine([line], { type, year, number: line.number }).length > 0 &&
          !given.some((one) => one.type === type && one.year === year && one.number === line.number),
      );
      const planSerial = { type: PLAN_TYPE, year, number: typed };
      return lost?.number ?? nextNumber(lines, [...given, planSerial], { type, year });
    },
  };
}

type Unlisted = PaperEntry & { readonly listing: Listing; readonly url: string };

function listUnlisted({ ledger, account }: Session): [string, Unlisted][] {
  return [...ledger.papers].filter((pair): pair is [string, Unlisted] => {
    const { listing, url, account: owner, state } = pair[1];
    return listing !== undefined && url !== undefined && state === 'made' && owner === account && listing.link !== url;
  });
}

/**
 * Adds the lines that are missing, and brings the links that we wrote up to date. No call where nothing is to be done; the
 * plan alone, whose number she typed herself, does not make the tab.
 */
export function enterPapers(session: Session): void {
  const unlisted = listUnlisted(session);
  if (unlisted.length === 0) return;
  const found = readTab(REGISTER.name);
  if (!found && unlisted.every(([key]) => key === planKey(session.plan))) return;
  const rows = found && findColumns(REGISTER, found).size > 0 ? found : makeTab(found);
  for (const [key, entry] of unlisted) {
    if (!enterPaper(session, rows, entry)) continue;
    session.ledger.papers.put(key, { ...entry, listing: { ...entry.listing, link: entry.url } });
  }
}

function makeTab(found: Rows | undefined): Rows {
  for (const change of describeNewTab(REGISTER, found)) applyChange(change);
  return readTab(REGISTER.name) ?? [];
}

/** False where the tab is protected. */
function enterPaper(session: Session, rows: Rows, { listing, name, url }: Unlisted): boolean {
  const { type, year, number, label } = listing;
  const title = foldKey(name);
  const line = findLine(readRegister(rows), listing).find(
    (one) => one.link === url || one.title === title || (one.link !== '' && isOurLink(session, one.link)),
  );
  const linkColumn = findColumns(REGISTER, rows).get('link');
  if (line) {
    if (line.link === url || linkColumn === undefined || !isOurLink(session, line.link)) return true;
    const refused = writeCells(REGISTER.name, [{ row: line.row, column: linkColumn, value: url }]);
    for (const cell of refused) noteProtected(session, REGISTER.name, cell);
    return refused.length === 0;
  }
  const date = parseIso(listing.date);
  const values = { type, year, number, label, date: date ? formatLongDate(date) : '', title: name, link: url };
  const isEntered = appendRow(REGISTER.name, registerRow(rows, values));
  if (!isEntered) noteProtected(session, REGISTER.name, `${columnName(0)}${rows.length + 1}`);
  return isEntered;
}
