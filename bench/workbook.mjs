// Workbooks of any size for the bench and for tests: invented members, titles as a kindergarten's Party cell has them.
import ExcelJS from 'exceljs';
import { describeMember, describeTitle } from './words.mjs';

export const YEAR = 2026;
/** A day on which the year's plan would be made. */
export const TODAY = '2026-01-05';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** At least three, else one for four topics. */
export function usualMembers(topics) {
  return Math.max(3, Math.ceil(topics / 4));
}

/** With `everyone`, all members share the topics out among them; else the topics go round, every fifth with two presenters. */
function presentersOf(index, { topics, members, everyone }) {
  if (everyone)
    return Array.from({ length: members }, (_, member) => member).filter((member) => member % topics === index);
  return index % 5 === 4 ? [index, index + 1] : [index];
}

/** Every third topic has its day. */
function topicRow(index, size) {
  const month = (index % 12) + 1;
  return [
    index + 1,
    describeTitle(index),
    QUARTERS[Math.floor((month - 1) / 3)],
    month,
    index % 3 === 2 ? { year: YEAR, month, day: (index % 20) + 5 } : null,
    index % 7 === 6 ? '7 giờ 30' : null,
    null,
    presentersOf(index, size)
      .map((presenter) => describeMember(presenter % size.members).name)
      .join('\n'),
    null,
    null,
    null,
    null,
  ];
}

function memberRow(index) {
  const { name, email, position } = describeMember(index);
  return [index + 1, name, email, position, null];
}

/**
 * Rows of every tab, as `readPlan` takes them; row 0 has the headers. Everyone of `members` presents where there are at least
 * as many topics, or `everyone` is set. Up to 400 topics and 10000 members differ from one another. `Nội dung` is empty: the usual paragraphs hold.
 */
export function makeTables({ topics, members = usualMembers(topics), everyone = false, mailLimit = 100 }) {
  return {
    'Chuyên đề': [
      [
        'Số',
        'Chuyên đề',
        'Quý',
        'Tháng',
        'Ngày sinh hoạt',
        'Giờ',
        'Địa điểm',
        'Người thực hiện',
        'Hạn nộp đề cương',
        'Trạng thái',
        'Đề cương',
        'Ghi chú',
      ],
      ...Array.from({ length: topics }, (_, index) => topicRow(index, { topics, members, everyone })),
    ],
    'Thành viên': [
      ['STT', 'Họ và tên', 'Email', 'Chức vụ', 'Ghi chú'],
      ...Array.from({ length: members }, (_, index) => memberRow(index)),
    ],
    'Cài đặt': [
      ['Mục', 'Giá trị'],
      ['Loại văn bản', 'Văn bản Đảng'],
      ['Cơ quan cấp trên', 'Đảng bộ xã Bình Minh'],
      ['Tên đơn vị', 'Chi bộ Mầm non Hoa Sen'],
      ['Năm', YEAR],
      ['Số văn bản', 5],
      ['Địa danh', 'Bình Minh'],
      ['Người ký', 'Trịnh Thị Thu Nga'],
      ['Chức vụ người ký', 'Phó Bí thư'],
      ['Chủ trì', 'Đồng chí Phó Bí thư Chi bộ'],
      ['Địa điểm mặc định', 'Văn phòng Trường Mầm non Hoa Sen'],
      ['Giờ mặc định', '14 giờ 00'],
      ['Hạn mức thư mỗi ngày', mailLimit],
      ['Văn bản kế hoạch', null],
    ],
    'Nội dung': [['Phần', 'Nội dung']],
  };
}

function toXlsxValue(value) {
  const isDate = value !== null && typeof value === 'object';
  return isDate ? new Date(Date.UTC(value.year, value.month - 1, value.day)) : value;
}

/** The .xlsx of such tables. */
export async function makeWorkbook(size) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(YEAR, 0, 1));
  for (const [name, rows] of Object.entries(makeTables(size))) {
    workbook.addWorksheet(name).addRows(rows.map((row) => row.map(toXlsxValue)));
  }
  for (const row of workbook.getWorksheet('Chuyên đề').getRows(2, size.topics)) row.getCell(5).numFmt = 'dd/mm/yyyy';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
