/** The drop-down lists that set-up offers; other values stay allowed. */
import { MEMBERS, type Tab, type TabName } from './tabs';

/** Rows are 1-based, columns 0-based, both ends included. */
export interface CellRange {
  readonly tab: TabName;
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}

export interface DropDown extends CellRange {
  /** The values, or the cells that hold them. */
  readonly choices: readonly string[] | CellRange;
}

/** Drop-downs reach down to this row, or to the tab's last where it has fewer. */
const LAST_ROW = 500;

type Columns = ReadonlyMap<string, number>;

function columnRange(tab: TabName, column: number): CellRange {
  return { tab, column, fromRow: 2, toRow: LAST_ROW };
}

/** Those of one tab's columns that `isWanted`; `membersColumn` is where `Họ và tên` stands. */
export function listDropDowns(
  tab: Tab,
  columns: Columns,
  membersColumn: number,
  isWanted: (id: string, column: number) => boolean,
): DropDown[] {
  return tab.columns.flatMap(({ id, choices }) => {
    const column = columns.get(id);
    if (choices === undefined || column === undefined || !isWanted(id, column)) return [];
    const source = choices === 'members' ? columnRange(MEMBERS.name, membersColumn) : choices;
    return [{ ...columnRange(tab.name, column), choices: source }];
  });
}
