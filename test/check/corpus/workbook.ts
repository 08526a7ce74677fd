/** Writes a whole workbook down the way its secretary typed it. */
import type { CellDate, CellValue, Rows, Tables } from '../../../src/sheet/cell';
import { TABS, type TabName, type TopicColumn } from '../../../src/sheet/tabs';

export type TopicRow = Partial<Readonly<Record<TopicColumn, CellValue>>>;

/** Name, position and address; without one of the last two, `Đảng viên` and an address made up. */
export type MemberRow = string | readonly [name: string, position?: string, email?: CellValue];

export interface Typed {
  readonly topics: readonly TopicRow[];
  readonly members: readonly MemberRow[];
  readonly settings: Rows;
  readonly content: Rows;
}

export function day(year: number, month: number, date: number, hour?: number): CellDate {
  return { year, month, day: date, ...(hour !== undefined && { hour, minute: 0 }) };
}

function headersOf(name: TabName): CellValue[] {
  return TABS.find((tab) => tab.name === name)?.columns.map(({ header }) => header) ?? [];
}

function topicLine(topic: TopicRow): CellValue[] {
  const columns = TABS.find(({ name }) => name === 'Chuyên đề')?.columns ?? [];
  return columns.map(({ id }) => topic[id as TopicColumn] ?? null);
}

function memberLine(member: MemberRow, index: number): CellValue[] {
  const made = `thanh.vien.${index + 1}@example.com`;
  const [name, position = 'Đảng viên', email = made] = typeof member === 'string' ? [member] : member;
  return [index + 1, name, email, position, null];
}

/** Columns of `Chuyên đề`: A `Số`, B title, C quarter, D month, E date, F time, G place, H presenters, I due, J status. */
export function typed({ topics, members, settings, content }: Typed): Tables {
  return {
    'Chuyên đề': [headersOf('Chuyên đề'), ...topics.map(topicLine)],
    'Thành viên': [headersOf('Thành viên'), ...members.map(memberLine)],
    'Cài đặt': [headersOf('Cài đặt'), ...settings],
    'Nội dung': [headersOf('Nội dung'), ...content],
  };
}

export interface Paper {
  readonly form?: 'Văn bản Đảng' | 'Văn bản hành chính';
  readonly superior: string;
  readonly unit: string;
  readonly year: CellValue;
  readonly number?: CellValue;
  readonly locality?: string | null;
  readonly issued?: CellValue;
  readonly signer?: string | null;
  readonly signerTitle?: string;
  readonly place?: string | null;
  readonly time?: CellValue;
}

/** Rows 2 to 12 of `Cài đặt`, in this order. */
export function settingsOf(paper: Paper): Rows {
  return [
    ['Loại văn bản', paper.form ?? 'Văn bản Đảng'],
    ['Cơ quan cấp trên', paper.superior],
    ['Tên đơn vị', paper.unit],
    ['Năm', paper.year],
    ['Số văn bản', paper.number ?? null],
    ['Địa danh', paper.locality ?? null],
    ['Ngày ban hành', paper.issued ?? null],
    ['Người ký', paper.signer ?? null],
    ['Chức vụ người ký', paper.signerTitle ?? 'Bí thư'],
    ['Địa điểm mặc định', paper.place ?? null],
    ['Giờ mặc định', paper.time ?? null],
  ];
}
