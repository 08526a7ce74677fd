/** docs/the-thuc.md, written from the table of rules that papers are judged by. */
import { FORM_RULES, type FormRuleId, ONE_FORM } from '../src/document/form-check/rules';
import { vi } from '../src/locale/catalogue';

interface RuleNote {
  readonly finds: string;
  /** Wrong, then right. */
  readonly example: readonly [wrong: string, right: string];
}

const NOTES: Readonly<Record<FormRuleId, RuleNote>> = {
  form_unreadable: {
    finds: 'Tệp không đọc được như một văn bản Word: hỏng, quá lớn (trên 20 MB khi giải nén) hoặc thuộc loại khác.',
    example: ['tệp .doc đổi đuôi thành .docx', 'tệp được Word, Google Docs hoặc LibreOffice lưu thành .docx'],
  },
  form_page_size: {
    finds: 'Khổ giấy không phải A4, hoặc trang đầu đặt ngang.',
    example: ['215,9 × 279,4 mm (Letter)', '210 × 297 mm'],
  },
  form_margin: {
    finds: 'Lề trang ngoài khoảng cho phép (xê dịch nửa mi-li-mét thì bỏ qua).',
    example: ['lề trái 25 mm', 'lề trái 30 mm'],
  },
  form_page_number_missing: {
    finds: 'Văn bản dài hơn một trang mà không đánh số trang.',
    example: ['không có số trang', 'số trang ở giữa lề trên'],
  },
  form_page_number_place: {
    finds: 'Số trang không ở giữa lề trên.',
    example: ['số trang ở chân trang', 'số trang ở giữa lề trên'],
  },
  form_page_number_edge: { finds: 'Số trang không cách mép trên của giấy 10 mm.', example: ['12,7 mm', '10 mm'] },
  form_page_number_look: {
    finds: 'Số trang sai cỡ chữ, hoặc đậm, nghiêng.',
    example: ['cỡ 11', 'cỡ 14 (văn bản hành chính: 13–14)'],
  },
  form_page_number_first: { finds: 'Trang thứ nhất cũng có số.', example: ['1, 2, 3…', 'từ trang thứ hai: 2, 3…'] },
  form_head_missing: {
    finds: 'Không có tiêu đề, hoặc thiếu quốc hiệu, tiêu ngữ.',
    example: ['(trống)', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  },
  form_head_words: {
    finds: 'Tiêu đề, quốc hiệu, tiêu ngữ hoặc tên loại viết sai chữ.',
    example: ['Độc Lập-Tự Do-Hạnh Phúc', 'Độc lập - Tự do - Hạnh phúc'],
  },
  form_head_rule: {
    finds:
      'Dưới tiêu đề hoặc tiêu ngữ thiếu đường kẻ, hoặc đường kẻ không dài bằng dòng chữ (xê dịch một phần mười thì bỏ qua).',
    example: ['đường kẻ dài 45 mm', 'đường kẻ dài 72,9 mm'],
  },
  form_unit_mark: {
    finds:
      'Dưới tên cơ quan ban hành thiếu dấu sao (văn bản Đảng) hoặc đường kẻ từ một phần ba đến một nửa dòng chữ (văn bản hành chính).',
    example: ['CHI BỘ …', 'CHI BỘ …, dòng dưới: *'],
  },
  form_name_mark: {
    finds:
      'Dưới trích yếu thiếu năm gạch nối (văn bản Đảng) hoặc đường kẻ từ một phần ba đến một nửa dòng chữ (văn bản hành chính).',
    example: ['----------', '-----'],
  },
  form_type_missing: {
    finds: 'Không có tên loại văn bản đứng riêng một dòng; công văn (có “Kính gửi”) thì không cần.',
    example: ['(trống)', 'KẾ HOẠCH'],
  },
  form_abstract_missing: {
    finds: 'Loại văn bản phải có trích yếu mà không có.',
    example: ['KẾ HOẠCH', 'KẾ HOẠCH, dòng dưới: sinh hoạt chuyên đề năm 2026'],
  },
  form_order: { finds: 'Một phần đứng sai thứ tự, hoặc số đề mục nhảy, lặp.', example: ['I, III, IV', 'I, II, III'] },
  form_number: {
    finds: 'Số, ký hiệu viết sai cách.',
    example: ['Số: 05/KH-CB', 'Số 05-KH/CB (văn bản hành chính: Số: 05/KH-TMG)'],
  },
  form_number_padding: { finds: 'Số dưới 10 không có số 0 đứng trước.', example: ['Số 5-KH/CB', 'Số 05-KH/CB'] },
  form_number_missing: {
    finds: 'Loại văn bản phải có số mà không có dòng số, ký hiệu; chừa trống để ghi tay thì được.',
    example: ['(trống)', 'Số …-KH/CB'],
  },
  form_date: {
    finds: 'Địa danh, ngày tháng viết sai cách.',
    example: ['Định An, 05/02/2026', 'Định An, ngày 05 tháng 02 năm 2026'],
  },
  form_date_padding: {
    finds: 'Ngày dưới 10 và tháng 1, 2 thiếu số 0, hoặc tháng khác thừa số 0.',
    example: ['ngày 5 tháng 03', 'ngày 05 tháng 3'],
  },
  form_date_missing: { finds: 'Không có địa danh, ngày tháng.', example: ['(trống)', 'Định An, ngày … tháng … năm …'] },
  form_alignment: {
    finds: 'Tên loại, trích yếu không ở giữa; đoạn văn dài hơn một dòng không canh đều hai bên.',
    example: ['canh trái', 'canh đều'],
  },
  form_first_line: {
    finds: 'Dòng đầu của đoạn văn thụt vào sai; đoạn gõ Tab hoặc dấu cách ở đầu thì không xét.',
    example: ['0 mm', '10 mm (văn bản hành chính: 10 hoặc 12,7 mm)'],
  },
  form_gap: { finds: 'Hai đoạn văn cách nhau dưới 6 pt.', example: ['0 pt', '6 pt'] },
  form_pitch: {
    finds: 'Giãn dòng ngoài khoảng cho phép.',
    example: ['dòng đơn', 'Exactly 18–22 pt, hay bội số cho cùng khoảng cách (văn bản hành chính: 1–1,5 dòng)'],
  },
  form_bases: {
    finds: 'Căn cứ kết thúc bằng dấu khác; căn cứ của văn bản Đảng thiếu gạch đầu dòng.',
    example: ['…của Ban Bí thư.', '…của Ban Bí thư; (căn cứ cuối: “.” hoặc “,”)'],
  },
  form_heading: {
    finds: 'Đề mục đánh số sai kiểu.',
    example: ['I. MỤC ĐÍCH', 'I- MỤC ĐÍCH (văn bản hành chính: I. MỤC ĐÍCH)'],
  },
  form_ending: {
    finds: 'Nội dung kết thúc bằng dấu khác.',
    example: ['…của chi bộ./.', '…của chi bộ. (văn bản hành chính: ./.)'],
  },
  form_authority: {
    finds: 'Ký thay mặt, ký thay viết sai.',
    example: ['TM. CHI BỘ; T/M CHI ỦY', 'T/M CHI BỘ (văn bản hành chính: TM., KT., TL.)'],
  },
  form_signer_title: {
    finds: 'Trước họ tên người ký có học hàm, học vị hoặc “đ/c”.',
    example: ['ThS. Trần Thị Hồng Vân', 'Trần Thị Hồng Vân'],
  },
  form_signature_missing: { finds: 'Không có phần chữ ký.', example: ['(trống)', 'T/M CHI BỘ, BÍ THƯ, họ tên'] },
  form_recipients_missing: { finds: 'Loại văn bản phải có nơi nhận mà không có.', example: ['(trống)', 'Nơi nhận: …'] },
  form_recipients: {
    finds: 'Nơi nhận thiếu hai chấm, gạch đầu dòng, hoặc kết thúc dòng bằng dấu khác.',
    example: ['- Đảng ủy xã.', '- Đảng ủy xã;'],
  },
  form_archive: {
    finds: 'Dòng cuối của nơi nhận không phải là dòng lưu, hoặc viết sai.',
    example: ['- Lưu: Chi bộ.', '- Lưu Chi bộ. (văn bản hành chính: - Lưu: VT.)'],
  },
  form_font: { finds: 'Có chữ không dùng phông Times New Roman.', example: ['Calibri', 'Times New Roman'] },
  form_color: { finds: 'Có chữ không đen.', example: ['#FF0000', 'đen'] },
  form_size: { finds: 'Cỡ chữ của một phần ngoài khoảng cho phép.', example: ['nội dung cỡ 12', 'nội dung cỡ 14'] },
  form_bold: {
    finds: 'Phần phải đậm thì không đậm, hoặc ngược lại.',
    example: ['**ĐẢNG BỘ XÃ ĐỊNH AN**', 'ĐẢNG BỘ XÃ ĐỊNH AN'],
  },
  form_italic: {
    finds: 'Phần phải nghiêng thì không nghiêng, hoặc ngược lại.',
    example: ['Định An, ngày …', '*Định An, ngày …*'],
  },
  form_underline: {
    finds: 'Chữ “Nơi nhận:” gạch chân sai.',
    example: ['Nơi nhận: (văn bản Đảng)', '<u>Nơi nhận:</u>'],
  },
  form_capitals: {
    finds: 'Phần phải viết hoa thì không viết hoa; trích yếu, họ tên người ký viết toàn chữ hoa.',
    example: ['I- Mục đích, yêu cầu', 'I- MỤC ĐÍCH, YÊU CẦU'],
  },
};

/** In the order of the findings. */
export const FORM_RULE_IDS: readonly FormRuleId[] = ['form_unreadable', ...FORM_RULES.map(([id]) => id)];

function nameSource(id: FormRuleId): string {
  const { party, state } = vi.form.sources;
  if (id === 'form_unreadable') return 'cách đọc tệp';
  const form = ONE_FORM[id];
  return form === undefined ? `${party}; ${state}` : vi.form.sources[form];
}

function describeRule(id: FormRuleId): string {
  const { finds, example } = NOTES[id];
  return `| \`${id}\` | ${finds} | ${nameSource(id)} | ${example[0]} → ${example[1]} |`;
}

export function describeFormRules(): string {
  return [
    '# Soát thể thức',
    '',
    '`Soát thể thức…` đọc lại một văn bản .docx, dù do ai làm bằng Word, Google Docs hay LibreOffice, và kể ra những chỗ khác với thể thức; không sửa gì. Văn bản theo thể thức nào là do tiêu đề của nó; không có tiêu đề thì theo mục `Loại văn bản` trong `Cài đặt`. Mọi quy tắc ở mức nên xem lại; chỗ nào không biết chắc thì không nói. Trong `report.json`, `tab` là tên tệp, `cell` là số thứ tự của đoạn văn, đếm từ 1, kể cả đoạn trong ô của bảng và đoạn trống. Trang này được viết ra từ mã nguồn.',
    '',
    '| Mã | Phát hiện | Nguồn | Ví dụ (sai → đúng) |',
    '| --- | --- | --- | --- |',
    ...FORM_RULE_IDS.map(describeRule),
    '',
  ].join('\n');
}
