/** `Thành viên` → members; a row with an address or position but no name is a finding. */
import type { Catalogue } from '../locale/catalogue';
import { readAddress } from '../plan/email-cell';
import type { Finding } from '../plan/finding';
import { bareName } from '../plan/name';
import type { Member } from '../plan/plan';
import { makeFinding } from '../plan/rule';
import { cellError, cellText, type Rows } from './cell';
import { findErrorCells, readTab, type TabRow } from './read-tab';
import { MEMBERS, type MemberColumn } from './tabs';

export interface MembersReading {
  /** Missing where the tab or its name column is. */
  readonly members?: readonly Member[];
  readonly findings: readonly Finding[];
}

function readMember(row: TabRow<MemberColumn>, name: string): Member {
  const places = { name: row.place('name'), email: row.place('email') };
  const email = readAddress(cellText(row.value('email'))) || undefined;
  const text = (column: MemberColumn) => (cellError(row.value(column)) ? '' : cellText(row.value(column))) || undefined;
  return { name, email, position: text('position'), note: text('note'), places };
}

export function readMembers(rows: Rows | undefined, words: Catalogue): MembersReading {
  const tab = readTab(MEMBERS, rows, words);
  if (!tab.isComplete) return { findings: tab.findings };
  // An error in a name or an address has a rule of its own.
  const findings = [...tab.findings, ...findErrorCells(MEMBERS, tab.rows, words, { told: ['name', 'email'] })];
  const members: Member[] = [];
  for (const row of tab.rows) {
    const place = row.place('name');
    const error = cellError(row.value('name'));
    const name = error ? '' : bareName(cellText(row.value('name')));
    if (name !== '') members.push(readMember(row, name));
    else if (error || cellText(row.value('email')) !== '' || cellText(row.value('position')) !== '') {
      const message = error
        ? words.finding.errorCell(place, error, 'Họ và tên')
        : words.finding.memberNameMissing(place);
      findings.push(makeFinding('member_name_missing', place, message));
    }
  }
  return { members, findings };
}
