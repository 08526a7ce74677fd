/** The workbook's tabs, columns and fixed rows, declared once: for reading, for set-up and for the docs. */
import type { Section } from '../plan/plan';
import { foldKey } from '../plan/text';
import { WORDING_KINDS, WORDING_LABELS } from '../plan/wording-kind';

/** What a plan is read from. */
export type PlanTabName = 'Chuyên đề' | 'Thành viên' | 'Cài đặt' | 'Nội dung';
export type TabName = PlanTabName | 'Sổ văn bản' | 'Mẫu thư';

/** Drop-down list of a column or setting; other values stay allowed. `members`: the names in `Thành viên`. */
export type Choices = readonly string[] | 'members';

export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly header: string;
  /** `always`, or `period`: at least one of the columns so marked. */
  readonly required?: 'always' | 'period';
  /** Pixels. */
  readonly width: number;
  /** One line for the docs. */
  readonly explanation: string;
  readonly choices?: Choices;
}

export interface Tab<Id extends string = string> {
  readonly name: TabName;
  readonly columns: readonly Column<Id>[];
}

function tabOf<const Name extends TabName, const Id extends string>(
  name: Name,
  columns: readonly Column<Id>[],
): Tab<Id> & { readonly name: Name } {
  return { name, columns };
}

export const TOPICS = tabOf('Chuyên đề', [
  { id: 'number', header: 'Số', width: 50, explanation: 'Số của chuyên đề; để trống thì lấy theo thứ tự hàng.' },
  {
    id: 'title',
    header: 'Chuyên đề',
    required: 'always',
    width: 380,
    explanation: 'Tên chuyên đề, không cần dấu ngoặc kép.',
  },
  {
    id: 'quarter',
    header: 'Quý',
    required: 'period',
    width: 60,
    choices: ['I', 'II', 'III', 'IV'],
    explanation: 'I, II, III hoặc IV; để trống thì lấy theo tháng hoặc ngày.',
  },
  {
    id: 'month',
    header: 'Tháng',
    required: 'period',
    width: 70,
    explanation: 'Tháng sinh hoạt, từ 1 đến 12; để trống thì lấy theo ngày.',
  },
  {
    id: 'date',
    header: 'Ngày sinh hoạt',
    required: 'period',
    width: 120,
    explanation: 'Ngày/tháng/năm, nếu đã ấn định.',
  },
  { id: 'time', header: 'Giờ', width: 90, explanation: 'Giờ bắt đầu; để trống thì lấy mục Giờ mặc định.' },
  {
    id: 'place',
    header: 'Địa điểm',
    width: 160,
    explanation: 'Nơi sinh hoạt; để trống thì lấy mục Địa điểm mặc định.',
  },
  {
    id: 'assignees',
    header: 'Người thực hiện',
    required: 'always',
    width: 210,
    choices: 'members',
    explanation: 'Họ tên như trong trang Thành viên; nhiều người thì mỗi người một dòng, hoặc cách nhau bằng ; & và.',
  },
  {
    id: 'due',
    header: 'Hạn nộp đề cương',
    width: 130,
    explanation: 'Ngày/tháng/năm; để trống thì tính từ buổi sinh hoạt.',
  },
  {
    id: 'status',
    header: 'Trạng thái',
    width: 140,
    explanation:
      'Tự ghi khi soạn và gửi thư; chữ do người dùng gõ thì giữ nguyên. Ghi Đã nộp thì thôi nhắc nộp đề cương; Đã nộp 1/2 (hai người thực hiện) thì vẫn nhắc.',
  },
  { id: 'outline', header: 'Đề cương', width: 180, explanation: 'Tự ghi đường dẫn đến đề cương.' },
  { id: 'note', header: 'Ghi chú', width: 180, explanation: 'Dành cho người dùng.' },
]);

export const MEMBERS = tabOf('Thành viên', [
  { id: 'order', header: 'STT', width: 50, explanation: 'Số thứ tự, dành cho người dùng.' },
  {
    id: 'name',
    header: 'Họ và tên',
    required: 'always',
    width: 220,
    explanation: 'Hai người trùng họ tên thì thêm phần trong ngoặc, ví dụ Nguyễn Thị Hoa (Lá 1).',
  },
  {
    id: 'email',
    header: 'Email',
    width: 240,
    explanation: 'Đúng một địa chỉ; để trống thì không soạn thư cho người này.',
  },
  { id: 'position', header: 'Chức vụ', width: 160, explanation: 'Chức vụ trong chi bộ hoặc tổ.' },
  {
    id: 'note',
    header: 'Ghi chú',
    width: 180,
    explanation: 'Dành cho người dùng; ghi “Vắng: lý do” thì biên bản in người ấy vắng mặt với lý do đó.',
  },
]);

export const SETTINGS = tabOf('Cài đặt', [
  { id: 'label', header: 'Mục', required: 'always', width: 320, explanation: 'Tên mục, giữ nguyên.' },
  { id: 'value', header: 'Giá trị', required: 'always', width: 320, explanation: 'Giá trị của mục.' },
]);

export const CONTENT = tabOf('Nội dung', [
  {
    id: 'section',
    header: 'Phần',
    required: 'always',
    width: 180,
    explanation: 'Phần của kế hoạch; để trống thì cùng phần với hàng trên.',
  },
  {
    id: 'text',
    header: 'Nội dung',
    required: 'always',
    width: 720,
    explanation: 'Một đoạn văn, không cần gạch đầu dòng.',
  },
]);

/** Made by the first paper that bears a number. */
export const REGISTER = tabOf('Sổ văn bản', [
  { id: 'type', header: 'Loại', width: 110, explanation: 'Thông báo, biên bản, kết luận…; số chạy riêng từng loại.' },
  { id: 'year', header: 'Năm', width: 90, explanation: 'Năm hoặc năm học; sang năm mới số lại từ 01.' },
  {
    id: 'number',
    header: 'Số',
    width: 50,
    explanation: 'Số tiếp theo của loại ấy trong năm; lập lại văn bản thì giữ số cũ.',
  },
  { id: 'label', header: 'Số và ký hiệu', width: 120, explanation: 'Như ghi trên văn bản, ví dụ 05-TB/CB.' },
  { id: 'date', header: 'Ngày', width: 190, explanation: 'Ngày tháng năm ghi trên văn bản.' },
  { id: 'title', header: 'Trích yếu', width: 420, explanation: 'Tên văn bản.' },
  { id: 'link', header: 'Đường dẫn', width: 180, explanation: 'Đường dẫn đến văn bản.' },
  {
    id: 'issued',
    header: 'Đã ban hành',
    width: 110,
    choices: ['Có'],
    explanation: 'Dành cho người dùng; kế hoạch bổ sung ghi Có thì không bị ghi lại nữa.',
  },
]);

/** Made when the user asks for the letters' words. */
export const WORDINGS = tabOf('Mẫu thư', [
  {
    id: 'kind',
    header: 'Loại',
    width: 160,
    choices: WORDING_KINDS.map((kind) => WORDING_LABELS[kind]),
    explanation: 'Loại thư; mỗi loại một hàng.',
  },
  {
    id: 'subject',
    header: 'Tiêu đề',
    width: 300,
    explanation: 'Tiêu đề thư, dùng được các thẻ; để trống thì theo lời có sẵn.',
  },
  {
    id: 'body',
    header: 'Nội dung',
    width: 640,
    explanation: 'Nội dung thư, dùng được các thẻ; để trống thì theo lời có sẵn.',
  },
]);

export type RegisterColumn = (typeof REGISTER.columns)[number]['id'];
export type TopicColumn = (typeof TOPICS.columns)[number]['id'];
export type MemberColumn = (typeof MEMBERS.columns)[number]['id'];

/** Those that every run reads, in the order in which set-up adds them and findings are listed. */
export const TABS: readonly (Tab & { readonly name: PlanTabName })[] = [TOPICS, MEMBERS, SETTINGS, CONTENT];

/** Those whose findings are marked in their cells. */
export const MARKED_TABS: readonly Tab[] = [...TABS, WORDINGS];

/** Our tab of that name, whichever way it is typed (NFD, case, spaces). */
export function findTab(name: string): PlanTabName | undefined {
  return TABS.find((tab) => foldKey(tab.name) === foldKey(name))?.name;
}

/** The parts of `Nội dung`, in the order of the paper. */
export const SECTION_LABELS: Readonly<Record<Section, string>> = {
  bases: 'Căn cứ',
  opening: 'Mở đầu',
  aims: 'Mục đích, yêu cầu',
  method: 'Hình thức tổ chức',
  materials: 'Tài liệu học tập',
  closing: 'Kết thúc',
  recipients: 'Nơi nhận',
};

export const SECTIONS = Object.keys(SECTION_LABELS) as readonly Section[];
