/** What is said of departures from a form, in Vietnamese. */
import { quote } from '../quote';

type Saying = readonly [stands: string, wants: string];
type Span = readonly [least: number, most: number];

const number = (value: number) => String(Math.round(value * 10) / 10).replace('.', ',');
const span = ([least, most]: Span) => (least === most ? number(least) : `${number(least)}–${number(most)}`);
const sides = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' };

const roles: Readonly<Record<string, string>> = {
  motto: 'tiêu ngữ',
  superior: 'tên cơ quan cấp trên',
  unit: 'tên cơ quan ban hành',
  number: 'số, ký hiệu',
  placeAndDate: 'địa danh, ngày tháng',
  type: 'tên loại văn bản',
  abstract: 'trích yếu',
  base: 'căn cứ',
  heading: 'đề mục',
  body: 'nội dung',
  authority: 'quyền hạn của người ký',
  position: 'chức vụ của người ký',
  signer: 'họ tên người ký',
  recipientsTitle: 'chữ “Nơi nhận:”',
  recipients: 'danh sách nơi nhận',
};

type Measured = readonly [side: keyof typeof sides, found: number, wanted: Span];

/** `chưa đậm`, `phải đậm`; `đậm`, `không đậm`. */
const style =
  (name: string) =>
  (role: string, wanted: boolean): Saying =>
    wanted ? [`${role} chưa ${name}`, `${role} phải ${name}`] : [`${role} ${name}`, `${role} không ${name}`];

/** Each slip as what stands there and what the form wants. */
const faults = {
  pageSize: (width: number, height: number): Saying => [
    `khổ giấy ${number(width)} × ${number(height)} mm`,
    'dùng khổ A4 (210 × 297 mm), trang đầu để dọc',
  ],
  margins: (wrong: readonly Measured[]): Saying => [
    `lề ${wrong.map(([side, found]) => `${sides[side]} ${number(found)} mm`).join(', ')}`,
    `lề ${wrong.map(([side, , wanted]) => `${sides[side]} ${span(wanted)} mm`).join(', ')}`,
  ],
  pageNumberMissing: ['văn bản dài mà chưa đánh số trang', 'số trang đặt giữa lề trên, từ trang thứ hai'] as Saying,
  pageNumberPlace: ['số trang đặt sai chỗ', 'số trang đặt giữa lề trên'] as Saying,
  pageNumberEdge: (found: number, wanted: number): Saying => [
    `số trang cách mép trên ${number(found)} mm`,
    `số trang cách mép trên ${wanted} mm`,
  ],
  pageNumberLook: (found: number, wanted: Span): Saying => [
    `số trang sai kiểu chữ (cỡ ${number(found)})`,
    `số trang là chữ đứng Times New Roman, cỡ ${span(wanted)}`,
  ],
  pageNumberFirst: ['trang thứ nhất có số trang', 'trang thứ nhất không đánh số'] as Saying,
  headMissing: (missing: readonly string[]): Saying => [
    'đầu văn bản chưa đủ tiêu đề',
    `trên cùng, bên phải có ${missing.map(quote).join(' và ')}`,
  ],
  headWords: (right: string): Saying => ['viết sai chữ', `phải viết ${quote(right)}`],
  lineMissing: (isTyped: boolean, wanted: Span): Saying => [
    isTyped ? 'bên dưới là dãy ký tự gõ thay đường kẻ' : 'bên dưới chưa có đường kẻ',
    `bên dưới có đường kẻ liền dài ${span(wanted)} mm`,
  ],
  lineLength: (found: number, wanted: Span): Saying => [
    `đường kẻ bên dưới dài ${number(found)} mm`,
    `theo độ dài dòng chữ, đường kẻ dài ${span(wanted)} mm`,
  ],
  starMissing: ['bên dưới chưa có dấu sao', 'dưới tên cơ quan ban hành có dấu “*”'] as Saying,
  hyphens: ['dấu dưới trích yếu chưa đúng', 'dưới trích yếu có năm gạch nối “-----”'] as Saying,
  typeMissing: ['không tìm thấy tên loại văn bản', 'tên loại (như KẾ HOẠCH) đứng riêng một dòng, ở giữa'] as Saying,
  abstractMissing: ['chưa có trích yếu', 'dưới tên loại có trích yếu nội dung'] as Saying,
  order: (role: string): Saying => [
    `${role} đứng sai thứ tự`,
    'thứ tự là phần đầu, tên loại, căn cứ, nội dung, nơi nhận và chữ ký',
  ],
  headingOrder: (wanted: string): Saying => ['đề mục đánh số không liên tục', `đề mục này mang số ${wanted}`],
  number: (right: string): Saying => ['số, ký hiệu viết chưa đúng', `phải viết ${quote(right)}`],
  numberPadding: (found: string, right: string): Saying => [`số ghi là ${quote(found)}`, `phải ghi ${quote(right)}`],
  numberMissing: ['chưa có số, ký hiệu', 'dưới tên cơ quan ban hành có số (hoặc chỗ trống) và ký hiệu'] as Saying,
  date: ['địa danh, ngày tháng viết chưa đúng', 'phải viết như “Định An, ngày 05 tháng 02 năm 2026”'] as Saying,
  datePadding: (right: string): Saying => [
    'ngày tháng thừa hoặc thiếu số 0',
    `chỉ ngày dưới 10 và tháng 1, 2 có số 0 đứng trước: ${quote(right)}`,
  ],
  dateMissing: ['chưa có địa danh, ngày tháng', 'bên phải, dưới tiêu đề có địa danh, ngày tháng năm'] as Saying,
  centred: (role: string): Saying => [`${role} chưa canh giữa`, `${role} canh giữa`],
  justified: ['đoạn văn chưa canh đều hai bên', 'nội dung canh đều hai lề'] as Saying,
  firstLine: (found: readonly number[], wanted: readonly number[]): Saying => [
    `dòng đầu thụt ${found.map(number).join('; ')} mm`,
    `dòng đầu thụt ${wanted.map(number).join(' hoặc ')} mm`,
  ],
  gap: (least: number): Saying => [`cách đoạn sau dưới ${least} pt`, `các đoạn cách nhau ít nhất ${least} pt`],
  pitch: (points: Span, lines: Span | undefined): Saying => [
    'giãn dòng chưa đúng',
    lines ? `giãn dòng từ ${lines.map(number).join(' đến ')} dòng` : `giãn dòng chính xác (Exactly) ${span(points)} pt`,
  ],
  bases: {
    party: [
      'căn cứ trình bày chưa đúng',
      'mỗi căn cứ bắt đầu bằng “- ”, kết thúc bằng “;”, căn cứ cuối bằng “.” hoặc “,”',
    ] as Saying,
    state: [
      'căn cứ kết thúc bằng dấu chưa đúng',
      'mỗi căn cứ kết thúc bằng “;”, căn cứ cuối bằng “.” hoặc “,”',
    ] as Saying,
  },
  heading: (mark: string): Saying => ['đề mục đánh số chưa đúng kiểu', `đề mục bắt đầu như ${quote(mark)}`],
  ending: (end: string): Saying => ['nội dung kết thúc chưa đúng', `nội dung kết thúc bằng ${quote(end)}`],
  authority: {
    party: ['ký thay mặt viết chưa đúng', 'viết “T/M”, không viết “TM.”, không dùng “K/T”'] as Saying,
    state: ['ký thay mặt, ký thay viết chưa đúng', 'viết “TM.”, “KT.” hoặc “TL.”, có dấu chấm'] as Saying,
  },
  committee: (isWritten: boolean): Saying => [
    isWritten ? 'văn bản của chi bộ ký thay mặt chi ủy' : 'trên chức vụ chưa ghi ký thay mặt chi bộ',
    'phải ghi “T/M CHI BỘ”',
  ],
  signerTitle: ['trước họ tên có học hàm, học vị', 'chỉ ghi họ tên'] as Saying,
  signatureMissing: ['không tìm thấy chữ ký', 'cuối văn bản có chức vụ và họ tên người ký'] as Saying,
  recipientsMissing: ['chưa có nơi nhận', 'góc trái cuối văn bản có “Nơi nhận:” và danh sách'] as Saying,
  recipients: [
    'nơi nhận trình bày chưa đúng',
    'sau “Nơi nhận:”, mỗi dòng bắt đầu bằng “- ” và kết thúc bằng “;”, dòng cuối bằng “.”',
  ] as Saying,
  archive: {
    party: ['dòng lưu chưa đúng', 'dòng cuối là “- Lưu Chi bộ.”, không có hai chấm'] as Saying,
    state: ['dòng lưu chưa đúng', 'dòng cuối là “- Lưu: VT, ….”'] as Saying,
  },
  font: (found: readonly string[], wanted: string): Saying => [
    `phông chữ ${found.map(quote).join(', ')}`,
    `toàn văn bản dùng phông ${wanted}`,
  ],
  color: (found: readonly string[]): Saying => [`chữ có màu ${found.join(', ')}`, 'chữ màu đen'],
  size: (role: string, found: readonly number[], wanted: Span): Saying => [
    `${role} cỡ chữ ${found.map(number).join('; ')}`,
    `${role} cỡ chữ ${span(wanted)}`,
  ],
  bold: style('in đậm'),
  italic: style('in nghiêng'),
  underline: style('gạch chân'),
  capitals: (role: string, wanted: boolean): Saying =>
    wanted ? [`${role} chưa viết hoa`, `${role} viết hoa`] : [`${role} viết toàn chữ hoa`, `${role} viết chữ thường`],
};

/** More paragraphs than that are counted, not listed. */
const MOST_LISTED = 8;

export const form = {
  title: 'Soát thể thức',
  lead: (name: string, count: number) =>
    count === 0 ? `${quote(name)}: không thấy chỗ nào trái thể thức.` : `${quote(name)}: có ${count} chỗ nên xem lại.`,
  heading: 'Nên xem lại',
  notFound:
    'Google không cho tiện ích đọc văn bản này, hoặc văn bản không còn. Hãy tải văn bản về thành .docx rồi chọn tệp trong hộp thoại Soát thể thức.',
  dialog: {
    documents: 'Văn bản do tiện ích lập',
    noDocuments: 'Chưa có văn bản nào.',
    file: 'Hoặc một tệp .docx trên máy (tối đa 5 MB)',
    inspect: 'Soát',
    working: 'Đang soát…',
    noFile: 'Xin chọn một tệp .docx trước.',
    notDocx: 'Chỉ soát được tệp .docx. Hãy lưu lại tệp thành .docx rồi chọn.',
    tooLarge: 'Tệp lớn quá 5 MB; xin thu nhỏ hoặc bỏ bớt hình.',
    unreadable: 'Không đọc được tệp này trên máy; xin chọn lại.',
    failed: 'Chưa soát được:',
  },
  unreadable:
    'Không đọc được tệp này như một văn bản Word (.docx): tệp hỏng, quá lớn hoặc thuộc loại khác. Hãy mở bằng Word hoặc Google Docs, lưu lại thành .docx rồi soát lại.',
  sources: { party: 'Hướng dẫn 05-HD/VPTW', state: 'Nghị định 30/2020/NĐ-CP, Phụ lục I' },
  /** `role` is one of the forms' `TextRole`. */
  roles: (role: string, of: 'party' | 'state'): string =>
    role === 'nation' ? (of === 'party' ? 'tiêu đề' : 'quốc hiệu') : (roles[role] ?? ''),
  place: (numbers: readonly number[], first: string): string => {
    if (numbers.length === 0) return 'Cả văn bản';
    const listed = numbers.slice(0, MOST_LISTED).join(', ');
    const more = numbers.length - MOST_LISTED;
    return `Đoạn ${listed}${more > 0 ? ` và ${more} đoạn nữa` : ''} (${quote(first)}${numbers.length > 1 ? ', …' : ''})`;
  },
  tell: (place: string, [stands, wants]: Saying, source: string): string =>
    `${place}: ${stands}. Theo ${source}, ${wants}; hãy sửa lại.`,
  faults,
};
