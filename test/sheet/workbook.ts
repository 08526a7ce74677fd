/** Workbooks for tests: the tidy one, and ways to spoil it. */
import type { CellValue, Rows, Tables } from '../../src/sheet/cell';
import { type PlanTabName, TABS } from '../../src/sheet/tabs';

type MutableRows = CellValue[][];

export const TOPIC_HEADERS = TABS[0]!.columns.map(({ header }) => header);

/** A row of `Chuyên đề` by column letter. */
export function topicRow(cells: Record<string, CellValue>): CellValue[] {
  return TOPIC_HEADERS.map((_, index) => cells[String.fromCharCode(65 + index)] ?? null);
}

export function tidyTables(): Record<PlanTabName, MutableRows> {
  return {
    'Chuyên đề': [
      [...TOPIC_HEADERS],
      topicRow({ A: '02', B: 'Nâng cao trình độ lý luận chính trị', C: 'II', D: 4, H: 'Nguyễn Thanh Tâm' }),
      topicRow({
        A: '03',
        B: 'Đổi mới sinh hoạt chi bộ',
        E: { year: 2022, month: 10, day: 14 },
        F: '14 giờ 00',
        G: 'Phòng họp',
        H: 'Nguyễn Thị Thanh Tâm; Nguyễn Thị Ly',
      }),
      topicRow({ A: '04', B: 'Bảo vệ trẻ', C: 'IV', D: 12, H: 'Nguyễn Thị Ly', I: { year: 2022, month: 11, day: 18 } }),
    ],
    'Thành viên': [
      ['STT', 'Họ và tên', 'Email', 'Chức vụ', 'Ghi chú'],
      [1, 'Nguyễn Thanh Tâm', 'tam@example.com', 'Bí thư', null],
      [2, 'Nguyễn Thị Thanh Tâm', 'thanhtam@example.com', null, null],
      [3, 'Nguyễn Thị Ly', 'ly@example.com', null, null],
    ],
    'Cài đặt': [
      ['Mục', 'Giá trị'],
      ['Tên đơn vị', 'Chi bộ Mầm non Định An'],
      ['Năm', 2022],
    ],
    'Nội dung': [
      ['Phần', 'Nội dung'],
      ['Mở đầu', 'Chi bộ xây dựng kế hoạch như sau:'],
    ],
  };
}

/** The tidy workbook with one cell changed; `row` 1-based, `column` a letter. */
export function withCell(tab: PlanTabName, cell: string, value: CellValue): Tables {
  const tables = tidyTables();
  const column = cell.charCodeAt(0) - 65;
  const row = Number(cell.slice(1));
  const rows = tables[tab];
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return tables;
}

/** The tidy workbook with more rows in `Cài đặt`. */
export function withSettings(...settings: readonly (readonly CellValue[])[]): Tables {
  const tables = tidyTables();
  tables['Cài đặt'].push(...settings.map((row) => [...row]));
  return tables;
}

export function withoutTab(tab: PlanTabName): Tables {
  const tables: Partial<Record<PlanTabName, Rows>> = tidyTables();
  delete tables[tab];
  return tables;
}
