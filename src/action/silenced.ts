/** Findings that the user does not want to be told of again, as long as their cell says the same. Errors cannot be silenced. */
import { digest } from '../google/digest';
import { type Ledger, openLedger } from '../google/ledger';
import { LedgerFault } from '../mail/buckets';
import type { Finding } from '../plan/finding';
import { foldKey } from '../plan/text';
import { parseCell } from '../sheet/a1';
import { cellText, type Tables } from '../sheet/cell';
import { findColumns } from '../sheet/read-tab';
import { CONTENT, findTab, MEMBERS, SETTINGS, TABS, TOPICS } from '../sheet/tabs';

const SILENCED = 'silenced:';

/** What a row is known by, wherever it is sorted to. */
const NAMES: Readonly<Record<string, string>> = {
  [TOPICS.name]: 'title',
  [MEMBERS.name]: 'name',
  [SETTINGS.name]: 'label',
  [CONTENT.name]: 'text',
};

export type FindingPlace = Pick<Finding, 'rule' | 'tab' | 'cell'>;

function keyOf({ rule, tab, cell }: FindingPlace, tables: Tables): string {
  const name = findTab(tab);
  const place = parseCell(cell);
  const rows = name && tables[name];
  if (!rows || !place) return `${SILENCED}${digest(JSON.stringify([rule, tab, cell]), 16)}`;
  const row = rows[place.row - 1] ?? [];
  const known = findColumns(TABS.find((one) => one.name === name)!, rows).get(NAMES[name]!);
  const header = foldKey(cellText(rows[0]?.[place.column]));
  const told = [rule, name, header, known === undefined ? '' : row[known], row[place.column]];
  return `${SILENCED}${digest(JSON.stringify(told), 16)}`;
}

export function isSilenced({ notes }: Ledger, finding: Finding, tables: Tables): boolean {
  return finding.severity !== 'error' && notes.has(keyOf(finding, tables));
}

/** Those that are told. */
export function withoutSilenced(ledger: Ledger, findings: readonly Finding[], tables: Tables): Finding[] {
  const isAny = [...ledger.notes.keys()].some((key) => key.startsWith(SILENCED));
  return isAny ? findings.filter((finding) => !isSilenced(ledger, finding, tables)) : [...findings];
}

/** As `withoutSilenced`, of a workbook whose ledger may be spoilt: then all are told. */
export function listTold(findings: readonly Finding[], tables: Tables): Finding[] {
  try {
    return withoutSilenced(openLedger(), findings, tables);
  } catch (error) {
    if (!(error instanceof LedgerFault)) throw error;
    return [...findings];
  }
}

/** Stored with the ledger's next commit. */
export function setSilenced({ notes }: Ledger, finding: FindingPlace, tables: Tables, isSilent: boolean): void {
  const key = keyOf(finding, tables);
  if (isSilent) notes.put(key, true);
  else notes.remove(key);
}
