/** Findings on how words are written, in Vietnamese. */
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';
import { at, list } from './words';

const INVISIBLE = {
  noBreakSpace: 'dấu cách không ngắt',
  space: 'dấu cách khác thường',
  zeroWidth: 'ký tự rỗng',
  softHyphen: 'dấu gạch nối ẩn',
  direction: 'ký tự đổi chiều chữ',
  broken: 'ký tự hỏng',
  control: 'ký tự điều khiển',
};

const QUOTES = { straight: 'thẳng (")', curly: 'cong (“ ”)', low: 'thấp („)', guillemets: 'kiểu Pháp (« »)' };

const STOPS: Readonly<Record<string, string>> = {
  '.': 'dấu chấm',
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  ':': 'dấu hai chấm',
};

/** Three at most: a note is short. */
function few(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  return `${list(distinct.slice(0, 3))}${distinct.length > 3 ? '…' : ''}`;
}

export const text = {
  unicodeNotNfc: (place: Place, words: readonly string[]) =>
    `${at(place)} có chữ ở dạng Unicode tổ hợp (${few(words)}): nhìn giống nhau nhưng tìm kiếm và so sánh không ra. Hãy gõ lại bằng Unicode dựng sẵn.`,
  invisibleCharacter: (
    place: Place,
    characters: readonly { readonly kind: keyof typeof INVISIBLE; readonly code: string }[],
    beside: string,
  ) =>
    `${at(place)} có ${characters
      .slice(0, 3)
      .map(({ kind, code }) => `${INVISIBLE[kind]} (${code})`)
      .join(
        ', ',
      )}${beside === '' ? '' : ` ở ${quote(beside)}`}: mắt không thấy, nhưng làm sai khi tìm kiếm, so sánh và ngắt dòng. Hãy xóa rồi gõ lại chỗ này.`,
  legacyFontText: (place: Place, typed: string, charset: string, decoded: string) =>
    `${at(place)} ghi ${quote(typed)}, là chữ gõ bằng bảng mã cũ ${charset === 'TCVN3' ? 'TCVN3 (phông .Vn…)' : 'VNI (phông VNI-…)'}; văn bản phải dùng Unicode (TCVN 6909:2001). Nếu đọc đúng là ${quote(decoded)} thì hãy thay bằng chữ này.`,
  importArtefact: (place: Place, artefacts: readonly string[]) =>
    `${at(place)} còn sót mã của tệp cũ: ${few(artefacts)}; mã này sẽ in ra văn bản. Hãy xóa đi, chỉ giữ lại phần chữ.`,
  titleLineBreak: (place: Place, before: string, after: string) =>
    before === '' || after === ''
      ? `${at(place)} có dòng trống ở đầu hoặc cuối tên chuyên đề. Hãy xóa dòng trống này.`
      : `${at(place)} có tên chuyên đề bị xuống dòng giữa ${quote(before)} và ${quote(after)}. Hãy viết tên chuyên đề trên một dòng; nếu là hai chuyên đề thì tách thành hai hàng.`,
  titleQuoted: (place: Place, bare: string) =>
    `${at(place)} có ngoặc kép bao quanh cả tên chuyên đề ${quote(bare)}; văn bản tự đặt ngoặc kép. Hãy bỏ cặp ngoặc kép này.`,
  quotesMixed: (place: Place, kinds: readonly (keyof typeof QUOTES)[], inside: string) =>
    kinds.length === 1
      ? `${at(place)} có dấu ngoặc kép đặt sai chiều ở ${quote(inside)}. Hãy dùng “ để mở và ” để đóng.`
      : `${at(place)} dùng lẫn ngoặc kép ${kinds.map((kind) => QUOTES[kind]).join(' và ')} ở ${quote(inside)}. Hãy dùng một kiểu “ ” cho cả ô.`,
  quotesUnbalanced: (place: Place, beside: string) =>
    `${at(place)} có dấu ngoặc kép không thành cặp${beside === '' ? '' : ` ở chỗ ${quote(beside)}`}. Hãy thêm dấu còn thiếu, hoặc xóa dấu thừa.`,
  titleTrailingStop: (place: Place, stop: string) =>
    `${at(place)} có ${STOPS[stop] ?? quote(stop)} ở cuối tên chuyên đề; văn bản đặt tên chuyên đề vào giữa câu nên không cần. Hãy xóa đi.`,
  toneMarkMixed: (place: Place, words: readonly string[], replacements: readonly string[]) =>
    `${at(place)} ghi ${few(words)}, còn nơi khác trong bảng đặt dấu thanh theo kiểu kia. Hãy viết ${few(replacements)} cho thống nhất.`,
  formulaText: (place: Place, typed: string) =>
    `${at(place)} ghi ${quote(typed)}: bắt đầu bằng =, +, - hoặc @ nên sẽ thành công thức khi mở ở chương trình khác. Hãy xóa dấu này, hoặc thêm một chữ hay dấu cách vào trước.`,
};
