/** Findings on what the plan as a paper says, in Vietnamese. */
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';
import { at, list } from './words';

interface DatedCitation {
  readonly cited: string;
  readonly date: string;
  /** The document whose date it is. */
  readonly owner?: string;
  readonly ownDate?: string;
}

interface FollowedCitation {
  readonly cited: string;
  readonly follower: string;
  readonly date: string;
}

function wrongDate({ cited, date, owner, ownDate }: DatedCitation): string {
  const whose = owner === undefined ? '' : ` (ngày ${ownDate} là của văn bản ${owner})`;
  return `${quote(cited)}, nhưng văn bản này ban hành ngày ${date}${whose}`;
}

export const paper = {
  countMismatch: (place: Place, stated: readonly string[], right: readonly string[]) =>
    `${at(place)} ghi ${list(stated)}, nhưng theo các hàng của trang ${quote('Chuyên đề')} thì phải là ${list([...new Set(right)])}. Hãy sửa lại số ở đây, hoặc xem lại các hàng trong bảng.`,
  monthsMismatch: (place: Place, stated: readonly string[], right: readonly string[]) =>
    right.length === 0
      ? `${at(place)} ghi ${list(stated)}, không khớp với tháng và quý của các chuyên đề trong bảng. Hãy sửa lại các tháng ở đây, hoặc xem lại cột Tháng.`
      : `${at(place)} ghi ${list(stated)}, nhưng theo bảng thì các chuyên đề vào ${list(right)}. Hãy sửa lại các tháng ở đây, hoặc xem lại cột Tháng.`,
  quarterMismatch: (place: Place, stated: readonly string[], right: readonly string[]) =>
    right.length === 0
      ? `${at(place)} ghi ${list(stated)}, không khớp với quý của các chuyên đề trong bảng. Hãy sửa lại quý ở đây, hoặc xem lại cột Quý.`
      : `${at(place)} ghi ${list(stated)}, nhưng theo bảng thì phải là ${list(right)}. Hãy sửa lại quý ở đây, hoặc xem lại cột Quý.`,
  periodMixedStyle: (place: Place, typed: readonly string[], due: readonly string[]) =>
    `${at(place)} ghi ${list(typed)}, không cùng kiểu với những chỗ khác. Hãy viết quý thống nhất một kiểu: ${list(due)}.`,
  citationDateMismatch: (place: Place, citations: readonly DatedCitation[]) =>
    `${at(place)} dẫn ${citations.map(wrongDate).join('; ')}. Hãy xem lại ngày, hoặc số của văn bản.`,
  citationSuperseded: (place: Place, citations: readonly FollowedCitation[]) =>
    `${at(place)} dẫn ${citations.map(({ cited, follower, date }) => `${quote(cited)}, nay đã có ${follower} ngày ${date} thay`).join('; ')}. Hãy xem có nên dẫn văn bản mới không.`,
  citationUnknownForm: (place: Place, typed: readonly string[], right: readonly string[]) =>
    right.length === 0
      ? `${at(place)} ghi ${list(typed)}, chưa có số của văn bản. Hãy điền số, ví dụ ${quote('số 50-CT/TW')}.`
      : `${at(place)} ghi ${list(typed)}, không đúng cách ghi số, ký hiệu của văn bản. Hãy viết ${list(right)}.`,
  dateZeroPadding: (place: Place, typed: readonly string[], right: readonly string[]) =>
    `${at(place)} ghi ${list(typed)}. Trong văn bản của Đảng, chỉ ngày dưới 10 và tháng 1, tháng 2 có số 0 đứng trước (Hướng dẫn 05-HD/VPTW); hãy viết ${list(right)}.`,
  partyEnding: (place: Place, typed: readonly string[]) =>
    `${at(place)} kết thúc bằng ${list([...new Set(typed)])}. Văn bản của Đảng kết thúc bằng dấu chấm (Hướng dẫn 05-HD/VPTW); dấu ${quote('./.')} chỉ dùng trong văn bản hành chính.`,
  bulletsMixed: (place: Place, marks: readonly string[]) =>
    `Từ ô ${place.cell}, đầu dòng của các đoạn văn dùng nhiều kiểu dấu: ${list(marks)}. Văn bản tự đặt gạch đầu dòng, nên có thể bỏ các dấu này hoặc dùng thống nhất dấu ${quote('-')}.`,
  signerMissing: (place: Place) =>
    `${at(place)} chưa có người ký, nên văn bản chừa trống họ tên dưới chữ ký. Hãy điền mục ${quote('Người ký')}.`,
  recipientsMissing: (place: Place) =>
    `${at(place)} chưa có phần ${quote('Nơi nhận')}, nên văn bản in nơi nhận mẫu. Hãy thêm các hàng của phần này, mỗi nơi một hàng.`,
  localityMissing: (place: Place) =>
    `${at(place)} chưa có địa danh, nên văn bản chỉ ghi ngày tháng. Hãy điền mục ${quote('Địa danh')}, ví dụ tên xã.`,
  placeMissing: (place: Place) =>
    `${at(place)} chưa có địa điểm, dù chuyên đề đã có ngày sinh hoạt. Hãy gõ địa điểm, hoặc điền mục ${quote('Địa điểm mặc định')} trong trang ${quote('Cài đặt')}.`,
};
