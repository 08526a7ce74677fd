/** Workbooks for tests, made from tidy rows by header, and read back the same way. */
import { type CellValue, Workbook, type Worksheet } from 'exceljs';
import { type PlanTabName, TABS } from '../../src/sheet/tabs';

export type CellContent = CellValue;
export type Row = Record<string, CellContent>;

/** Rows by header; a header that is not ours makes a column of the user's own. A tab left out is missing. */
export interface Book {
  topics?: Row[];
  members?: Row[];
  /** By `Mục`. */
  settings?: Record<string, CellContent>;
  content?: Row[];
}

export const TOPICS = 'Chuyên đề';
export const MEMBERS = 'Thành viên';
export const SETTINGS = 'Cài đặt';
export const CONTENT = 'Nội dung';

/** The example plan's year: three topics, three assignees. */
export function sampleBook(): Book {
  return {
    topics: [
      topic('02', 'Các giải pháp nâng cao trình độ lý luận chính trị', 'II', 4, 'Nguyễn Thanh Tâm'),
      topic('03', 'Đổi mới, nâng cao chất lượng sinh hoạt chi bộ', 'IV', 10, 'Nguyễn Thị Thanh Tâm'),
      topic('04', 'Phòng, chống tai nạn thương tích cho trẻ', 'IV', 12, 'Nguyễn Thị Ly'),
    ],
    members: [
      member('Trần Thị Mai Hương', 'mai.huong@example.com', 'Phó Bí thư'),
      member('Nguyễn Thanh Tâm', 'thanh.tam@example.com'),
      member('Nguyễn Thị Thanh Tâm', 'thi.thanh.tam@example.com'),
      member('Nguyễn Thị Ly', 'nguyen.ly@example.com'),
    ],
    settings: {
      'Tên đơn vị': 'Chi bộ Mầm non Định An',
      Năm: 2022,
      'Người ký': 'Trần Thị Mai Hương',
      'Địa điểm mặc định': 'Văn phòng trường',
    },
    content: [],
  };
}

/** One topic, two presenters: the least on which every kind of effect takes place. */
export function smallBook(): Book {
  const book = sampleBook();
  return { ...book, topics: [topic('02', 'Học tập Bác', 'II', 4, 'Nguyễn Thanh Tâm; Nguyễn Thị Ly')] };
}

export function topic(number: string, title: string, quarter: string, month: number, assignees: string): Row {
  return { Số: number, 'Chuyên đề': title, Quý: quarter, Tháng: month, 'Người thực hiện': assignees };
}

export function member(name: string, email: string | null, position = 'Đảng viên'): Row {
  return { 'Họ và tên': name, Email: email, 'Chức vụ': position };
}

/** `people` share the topics out among them in turn: a topic has several presenters, or a person several topics. */
export function largeBook(topics: number, people: number): Book {
  const names = Array.from({ length: people }, (_, index) => `Người Thứ ${index + 1}`);
  const presenters = (index: number) => names.filter((_, person) => person % topics === index % people);
  return {
    ...sampleBook(),
    settings: { ...sampleBook().settings, 'Hạn mức thư mỗi ngày': 1500 },
    topics: Array.from({ length: topics }, (_, index) =>
      topic(String(index + 1), `Đề tài số ${index + 1}`, '', (index % 12) + 1, presenters(index).join('\n')),
    ),
    members: names.map((name, index) => member(name, `nguoi${index + 1}@example.com`)),
  };
}

export async function buildWorkbook(book: Book): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.created = workbook.modified = new Date('2022-01-01T00:00:00Z');
  const settings =
    book.settings && Object.entries(book.settings).map(([label, value]) => ({ Mục: label, 'Giá trị': value }));
  const rows: Record<PlanTabName, Row[] | undefined> = {
    'Chuyên đề': book.topics,
    'Thành viên': book.members,
    'Cài đặt': settings,
    'Nội dung': book.content,
  };
  for (const { name, columns } of TABS)
    if (rows[name])
      addTab(
        workbook,
        name,
        columns.map(({ header }) => header),
        rows[name],
      );
  if (workbook.worksheets.length === 0) workbook.addWorksheet('Trang tính1');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addTab(workbook: Workbook, name: string, ours: readonly string[], rows: readonly Row[]): void {
  const headers = [...new Set([...ours, ...rows.flatMap((row) => Object.keys(row))])];
  const sheet = workbook.addWorksheet(name);
  sheet.addRow(headers);
  for (const row of rows) sheet.addRow(headers.map((header) => row[header] ?? null));
}

export async function openCells(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

/** Texts of the rows under the header; a formula is its own text. */
export function readRows(sheet: Worksheet): Record<string, string>[] {
  const headers = readTexts(sheet, 1);
  const rows = Array.from({ length: Math.max(0, sheet.rowCount - 1) }, (_, index) => readTexts(sheet, index + 2));
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

function readTexts(sheet: Worksheet, row: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => {
    const cell = sheet.getCell(row, index + 1);
    return cell.formula ? `=${cell.formula}` : cell.text;
  });
}
