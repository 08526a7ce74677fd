/** The documents that plans of topical meetings cite: their dates, and what followed them. */
import { type CalendarDate, calendarDate } from '../../plan/date';

export type DocumentKind = 'Chỉ thị' | 'Hướng dẫn' | 'Kết luận' | 'Nghị định' | 'Nghị quyết' | 'Quy định' | 'Thông tư';

export interface CitedDocument {
  /** As its form spells it: `12-HD/BTCTW`, `30/2020/NĐ-CP`. The Party counts anew each term, so two may share one. */
  readonly number: string;
  readonly kind: DocumentKind;
  readonly issued: CalendarDate;
  readonly issuer: string;
  /** Otherwise in force from the day it was issued. */
  readonly inForce?: CalendarDate;
  /** The number of the document that took its place. */
  readonly followedBy?: string;
  /** Words of its abstract that tell it from others of its number, in lower case. */
  readonly subject?: string;
}

function day(text: string): CalendarDate {
  const [date = 0, month = 0, year = 0] = text.split('/').map(Number);
  const result = calendarDate(year, month, date);
  if (!result) throw new Error(`${text} is no day.`);
  return result;
}

function document(
  kind: DocumentKind,
  number: string,
  issued: string,
  issuer: string,
  more: { subject?: string; followedBy?: string; inForce?: string } = {},
): CitedDocument {
  const { inForce, ...rest } = more;
  return { kind, number, issued: day(issued), issuer, ...rest, ...(inForce && { inForce: day(inForce) }) };
}

const CENTRAL = 'Ban Chấp hành Trung ương';
const POLITBURO = 'Bộ Chính trị';
const SECRETARIAT = 'Ban Bí thư';
const ORGANISATION = 'Ban Tổ chức Trung ương';
const OFFICE = 'Văn phòng Trung ương Đảng';
const GOVERNMENT = 'Chính phủ';
const EDUCATION = 'Bộ Giáo dục và Đào tạo';

const MEETINGS = 'sinh hoạt chi bộ';
const CHARTER = 'điều lệ đảng';
const DISCIPLINE = 'kiểm tra, giám sát';
const FORBIDDEN = 'đảng viên không được làm';
const FORM = 'thể thức';
const RATING = 'xếp loại';
const HO_CHI_MINH = 'hồ chí minh';
const CLERICAL = 'văn thư';

/** Of two that share a number, the one that such plans cite comes first. */
export const CITED_DOCUMENTS: readonly CitedDocument[] = [
  // Meetings of a cell. 50-CT/TW is of the matter of 10-CT/TW; whether it says so that it replaces it is not confirmed.
  document('Chỉ thị', '10-CT/TW', '30/3/2007', SECRETARIAT, { subject: MEETINGS, followedBy: '50-CT/TW' }),
  document('Chỉ thị', '10-CT/TW', '05/12/2011', POLITBURO, { subject: 'phổ cập giáo dục' }),
  document('Chỉ thị', '50-CT/TW', '23/7/2025', SECRETARIAT, { subject: MEETINGS }),
  document('Hướng dẫn', '09-HD/BTCTW', '02/3/2012', ORGANISATION, { subject: MEETINGS, followedBy: '12-HD/BTCTW' }),
  document('Hướng dẫn', '12-HD/BTCTW', '06/7/2018', ORGANISATION, { subject: MEETINGS, followedBy: '42-HD/BTCTW' }),
  document('Hướng dẫn', '42-HD/BTCTW', '28/10/2025', ORGANISATION, { subject: MEETINGS }),

  // The Party's charter, discipline and ratings.
  document('Quy định', '29-QĐ/TW', '25/7/2016', CENTRAL, { subject: CHARTER, followedBy: '24-QĐ/TW' }),
  document('Quy định', '24-QĐ/TW', '30/7/2021', CENTRAL, { subject: CHARTER, followedBy: '232-QĐ/TW' }),
  document('Quy định', '232-QĐ/TW', '20/01/2025', CENTRAL, { subject: CHARTER, followedBy: '294-QĐ/TW' }),
  document('Quy định', '294-QĐ/TW', '26/5/2025', CENTRAL, { subject: CHARTER, inForce: '01/7/2025' }),
  document('Quy định', '30-QĐ/TW', '26/7/2016', CENTRAL, { subject: DISCIPLINE, followedBy: '22-QĐ/TW' }),
  document('Quy định', '22-QĐ/TW', '28/7/2021', CENTRAL, { subject: DISCIPLINE, followedBy: '296-QĐ/TW' }),
  document('Quy định', '296-QĐ/TW', '30/5/2025', CENTRAL, { subject: DISCIPLINE }),
  document('Quy định', '47-QĐ/TW', '01/11/2011', CENTRAL, { subject: FORBIDDEN, followedBy: '37-QĐ/TW' }),
  document('Quy định', '37-QĐ/TW', '25/10/2021', CENTRAL, { subject: FORBIDDEN }),
  document('Quy định', '124-QĐ/TW', '04/10/2023', POLITBURO, { subject: RATING, followedBy: '366-QĐ/TW' }),
  document('Quy định', '366-QĐ/TW', '30/8/2025', POLITBURO, { subject: RATING }),
  document('Hướng dẫn', '25-HD/BTCTW', '10/11/2023', ORGANISATION, { subject: RATING, followedBy: '43-HD/BTCTW' }),
  document('Hướng dẫn', '43-HD/BTCTW', '31/10/2025', ORGANISATION, { subject: RATING }),

  // Ethics, ideology, building the Party.
  document('Chỉ thị', '05-CT/TW', '15/5/2016', POLITBURO, { subject: HO_CHI_MINH }),
  document('Kết luận', '01-KL/TW', '18/5/2021', POLITBURO, { subject: HO_CHI_MINH }),
  document('Kết luận', '21-KL/TW', '25/10/2021', CENTRAL, { subject: 'xây dựng, chỉnh đốn đảng' }),
  document('Nghị quyết', '35-NQ/TW', '22/10/2018', POLITBURO, { subject: 'nền tảng tư tưởng' }),
  document('Nghị quyết', '21-NQ/TW', '16/6/2022', CENTRAL, { subject: 'tổ chức cơ sở đảng' }),
  document('Quy định', '101-QĐ/TW', '07/6/2012', SECRETARIAT, { subject: 'nêu gương' }),
  document('Quy định', '08-QĐi/TW', '25/10/2018', CENTRAL, { subject: 'nêu gương' }),
  document('Quy định', '144-QĐ/TW', '09/5/2024', POLITBURO, { subject: 'chuẩn mực đạo đức' }),

  // Education.
  document('Nghị quyết', '29-NQ/TW', '04/11/2013', CENTRAL, { subject: 'giáo dục' }),
  document('Kết luận', '51-KL/TW', '30/5/2019', SECRETARIAT, { subject: 'giáo dục' }),
  document('Kết luận', '51-KL/TW', '29/10/2012', CENTRAL, { subject: 'giáo dục' }),
  document('Kết luận', '91-KL/TW', '12/8/2024', POLITBURO, { subject: 'giáo dục' }),
  document('Nghị quyết', '71-NQ/TW', '22/8/2025', POLITBURO, { subject: 'giáo dục' }),
  document('Nghị định', '20/2014/NĐ-CP', '24/3/2014', GOVERNMENT),
  document('Thông tư', '13/2010/TT-BGDĐT', '15/4/2010', EDUCATION, { followedBy: '45/2021/TT-BGDĐT' }),
  document('Thông tư', '45/2021/TT-BGDĐT', '31/12/2021', EDUCATION, { inForce: '15/02/2022' }),
  document('Thông tư', '51/2020/TT-BGDĐT', '31/12/2020', EDUCATION),
  document('Thông tư', '52/2020/TT-BGDĐT', '31/12/2020', EDUCATION),

  // How documents are written.
  document('Quy định', '66-QĐ/TW', '06/02/2017', SECRETARIAT, { subject: FORM, followedBy: '399-QĐ/TW' }),
  document('Quy định', '399-QĐ/TW', '09/01/2026', SECRETARIAT, { subject: FORM }),
  document('Hướng dẫn', '36-HD/VPTW', '03/4/2018', OFFICE, { subject: FORM, followedBy: '05-HD/VPTW' }),
  document('Hướng dẫn', '05-HD/VPTW', '27/5/2026', OFFICE, { subject: FORM }),
  document('Nghị định', '110/2004/NĐ-CP', '08/4/2004', GOVERNMENT, { subject: CLERICAL, followedBy: '30/2020/NĐ-CP' }),
  document('Nghị định', '09/2010/NĐ-CP', '08/02/2010', GOVERNMENT, { subject: CLERICAL, followedBy: '30/2020/NĐ-CP' }),
  document('Thông tư', '01/2011/TT-BNV', '19/01/2011', 'Bộ Nội vụ', { subject: FORM, followedBy: '30/2020/NĐ-CP' }),
  document('Nghị định', '30/2020/NĐ-CP', '05/3/2020', GOVERNMENT, { subject: CLERICAL }),
];

/** `5-CT/TW` and `05-CT/TW` are one number. */
export function numberKey(number: string): string {
  return number.replace(/^0+/, '');
}

const BY_NUMBER = new Map<string, CitedDocument[]>();
for (const cited of CITED_DOCUMENTS) {
  const key = numberKey(cited.number);
  BY_NUMBER.set(key, [...(BY_NUMBER.get(key) ?? []), cited]);
}

/** All that bear this number; empty where the table has none. */
export function documentsOf(number: string): readonly CitedDocument[] {
  return BY_NUMBER.get(numberKey(number)) ?? [];
}

/** `12-HD/BTCTW` → `HD/BTCTW`: documents of one series have each a day of their own. */
export function seriesOf(number: string): string {
  return number.replace(/^\d+[-/]/, '');
}
