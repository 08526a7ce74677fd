/** What the classes of the Spreadsheet service share: the workbook, the run's host, and what Google keeps of a spreadsheet that an .xlsx does not. */
import type { Host } from '../host';
import { ServiceError, type ServiceObject } from '../script/service-object';
import { type Area, areaName, parseAreas } from './a1';
import { mergesIn } from './merges';
import { isProtected } from './protection';
import { readSelection } from './views';
import type { Workbook, WorkbookSheet } from './workbook';

export interface BookOptions {
  /** Missing where nobody looks at the sheet. */
  readonly ui?: ServiceObject;
  readonly toast?: (message: string, title: string) => void;
  /** Told of each cell or range that the script goes to, in A1. */
  readonly goTo?: (tab: string, cell: string) => void;
  readonly spreadsheetId?: string;
  readonly name?: string;
  /** Where the spreadsheet's locale is kept; missing in it, the locale is Vietnamese. */
  readonly state?: { region?: string };
}

/** Google's grid of a new sheet; an .xlsx has no limits of its own. */
const GRID_ROWS = 1000;
const GRID_COLUMNS = 26;
const LOCALE = 'vi_VN';
const DEFAULT_ID = '1LocalWorkbook000000000000000000000000000000';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Of the sheet itself: runs over one workbook see one grid. */
const grids = new WeakMap<WorkbookSheet, { rows: number; columns: number }>();

export class Book {
  readonly id: string;
  readonly name: string;
  active: WorkbookSheet;
  private readonly state: { region?: string };
  private readonly selections = new WeakMap<WorkbookSheet, Area>();

  constructor(
    readonly workbook: Workbook,
    readonly host: Host,
    readonly options: BookOptions,
    /** Makers of the service objects that lead back up. */
    private readonly makers: { sheet(sheet: WorkbookSheet): ServiceObject; spreadsheet(): ServiceObject },
  ) {
    this.id = options.spreadsheetId ?? DEFAULT_ID;
    this.name = options.name ?? 'workbook';
    this.state = options.state ?? {};
    this.active = workbook.activeSheet;
  }

  /** As `vi_VN`. */
  get locale(): string {
    return this.state.region ?? LOCALE;
  }

  set locale(locale: string) {
    this.state.region = locale;
  }

  showSheet(sheet: WorkbookSheet): ServiceObject {
    return this.makers.sheet(sheet);
  }

  showSpreadsheet(): ServiceObject {
    return this.makers.spreadsheet();
  }

  /** Rows and columns that the sheet has; cells outside cannot be named. */
  grid(sheet: WorkbookSheet): { rows: number; columns: number } {
    const known = grids.get(sheet);
    if (known) return known;
    const { row, column } = this.lastCell(sheet);
    const grid = { rows: Math.max(GRID_ROWS, row), columns: Math.max(GRID_COLUMNS, column) };
    grids.set(sheet, grid);
    return grid;
  }

  /** The last row and the last column that hold something; 0 in an empty sheet. */
  lastCell(sheet: WorkbookSheet): { row: number; column: number } {
    let [lastRow, lastColumn] = [0, 0];
    for (const { row, column } of sheet.worksheet.filledCells()) {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    return { row: lastRow, column: lastColumn };
  }

  selection(sheet: WorkbookSheet): Area {
    const saved = parseAreas(readSelection(sheet.worksheet))[0];
    return this.selections.get(sheet) ?? saved ?? { row: 1, column: 1, lastRow: 1, lastColumn: 1 };
  }

  select(sheet: WorkbookSheet, area: Area): void {
    this.active = sheet;
    this.selections.set(sheet, area);
    this.options.goTo?.(sheet.name, areaName(area));
  }

  /** Throws Google's message where the sheet is gone. */
  checkSheet(sheet: WorkbookSheet): WorkbookSheet {
    if (!this.workbook.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
    return sheet;
  }

  /** Throws Google's message when the area holds a cell that may not be written. */
  checkWritable(sheet: WorkbookSheet, area?: Area): void {
    const { worksheet } = this.checkSheet(sheet);
    if (!isProtected(worksheet)) return;
    if (!area) throw new ServiceError(PROTECTED);
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        if (this.workbook.styles.isLocked(worksheet.styleAt(row, column))) throw new ServiceError(PROTECTED);
      }
    }
  }

  merges(sheet: WorkbookSheet, area: Area): Area[] {
    return mergesIn(sheet.worksheet, area);
  }
}
