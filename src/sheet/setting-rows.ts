/** The rows of `Cài đặt`, declared once: for reading, for set-up and for the docs. */
import type { TemplateKind } from '../plan/template-kind';

export interface SettingRow<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly required?: true;
  /** What set-up writes; empty where the default depends on other settings or there is none. */
  readonly initial: string;
  readonly explanation: string;
  readonly choices?: readonly string[];
  /** Written by the action that needs it; set-up leaves it out. */
  readonly onDemand?: true;
}

export const PARTY_FORM = 'Văn bản Đảng';
export const STATE_FORM = 'Văn bản hành chính';
export const NOTICE = 'Thông báo';
export const INVITATION = 'Giấy mời';
export const CONCLUSION = 'Kết luận';
export const RESOLUTION = 'Nghị quyết';
export const AS_DRAFTS = 'Để nháp';
export const AT_ONCE = 'Gửi ngay';
export const YES = 'Có';
export const NO = 'Không';

function settingRows<const Id extends string>(rows: readonly SettingRow<Id>[]): readonly SettingRow<Id>[] {
  return rows;
}

/** The row with a Doc's ID or link, from which that paper is made in the place of the project's own template. */
function templateRow<const Kind extends TemplateKind>(kind: Kind, name: string): SettingRow<`template:${Kind}`> {
  return {
    id: `template:${kind}`,
    label: `Mẫu: ${name}`,
    initial: '',
    explanation: 'Tự ghi đường dẫn đến mẫu khi bấm “Mẫu văn bản…”; xóa đi thì dùng lại mẫu có sẵn.',
    onDemand: true,
  };
}

export const SETTING_ROWS = settingRows([
  {
    id: 'form',
    label: 'Loại văn bản',
    initial: PARTY_FORM,
    choices: [PARTY_FORM, STATE_FORM],
    explanation: 'Thể thức của văn bản: của Đảng (chi bộ) hoặc hành chính (tổ chuyên môn).',
  },
  {
    id: 'superior',
    label: 'Cơ quan cấp trên',
    initial: '',
    explanation: 'Dòng trên tên đơn vị, ví dụ Đảng bộ xã Định An.',
  },
  { id: 'unit', label: 'Tên đơn vị', required: true, initial: '', explanation: 'Ví dụ Chi bộ Mầm non Định An.' },
  { id: 'year', label: 'Năm', required: true, initial: '', explanation: 'Năm (2026) hoặc năm học (2026-2027).' },
  { id: 'documentNumber', label: 'Số văn bản', initial: '', explanation: 'Để trống thì chừa chỗ điền tay.' },
  {
    id: 'symbol',
    label: 'Ký hiệu',
    initial: '',
    explanation: 'Phần sau số; để trống thì dùng KH/CB (Đảng) hoặc KH-TCM (hành chính).',
  },
  { id: 'locality', label: 'Địa danh', initial: '', explanation: 'Đứng trước ngày tháng của văn bản, ví dụ Định An.' },
  {
    id: 'issueDate',
    label: 'Ngày ban hành',
    initial: '',
    explanation: 'Ngày/tháng/năm; để trống thì lấy ngày lập kế hoạch lần đầu.',
  },
  { id: 'signer', label: 'Người ký', initial: '', explanation: 'Họ và tên người ký.' },
  {
    id: 'signerTitle',
    label: 'Chức vụ người ký',
    initial: '',
    explanation: 'Để trống thì dùng BÍ THƯ (Đảng) hoặc TỔ TRƯỞNG (hành chính).',
  },
  {
    id: 'chair',
    label: 'Chủ trì',
    initial: '',
    explanation: 'Người chủ trì buổi sinh hoạt; để trống thì là người ký.',
  },
  { id: 'secretary', label: 'Thư ký', initial: '', explanation: 'Người ghi biên bản; để trống thì chừa chỗ điền tay.' },
  { id: 'defaultPlace', label: 'Địa điểm mặc định', initial: '', explanation: 'Dùng cho hàng không ghi địa điểm.' },
  { id: 'defaultTime', label: 'Giờ mặc định', initial: '', explanation: 'Dùng cho hàng không ghi giờ.' },
  {
    id: 'usualDay',
    label: 'Ngày sinh hoạt thường kỳ',
    initial: 'ngày 3',
    explanation: 'Ví dụ ngày 3, thứ Sáu đầu tiên, ngày cuối tháng; dùng khi xếp lịch sinh hoạt.',
  },
  {
    id: 'daysOff',
    label: 'Ngày nghỉ thêm',
    initial: '',
    explanation: 'Ngày làm việc được nghỉ, như ngày hoán đổi: 02/01/2026; 31/8/2026.',
  },
  {
    id: 'makeUpDays',
    label: 'Ngày làm bù',
    initial: '',
    explanation: 'Ngày nghỉ nhưng phải làm việc: 10/01/2026; 22/8/2026.',
  },
  {
    id: 'calledBy',
    label: 'Văn bản báo họp',
    initial: NOTICE,
    choices: [NOTICE, INVITATION],
    explanation: 'Văn bản gửi thành viên trước buổi sinh hoạt.',
  },
  {
    id: 'endsIn',
    label: 'Văn bản sau buổi họp',
    initial: CONCLUSION,
    choices: [CONCLUSION, RESOLUTION],
    explanation: 'Văn bản ban hành sau buổi sinh hoạt.',
  },
  {
    id: 'isIssued',
    label: 'Đã ban hành',
    initial: NO,
    choices: [NO, YES],
    explanation:
      'Có: kế hoạch đã ký, không bao giờ bị ghi lại; thay đổi về sau được lập thành kế hoạch bổ sung nằm bên cạnh.',
  },
  {
    id: 'sharesOutlines',
    label: 'Chia sẻ đề cương',
    initial: NO,
    choices: [NO, YES],
    explanation: 'Có: mỗi đề cương trên Google Drive được chia sẻ để người thực hiện viết vào; thư vẫn kèm tệp Word.',
  },
  {
    id: 'outlineLeadDays',
    label: 'Số ngày nộp đề cương trước buổi sinh hoạt',
    initial: '10',
    explanation: 'Số ngày từ hạn nộp đề cương đến buổi sinh hoạt, khi hàng không ghi hạn.',
  },
  {
    id: 'noticeLeadDays',
    label: 'Số ngày gửi thông báo trước',
    initial: '3',
    explanation: 'Số ngày gửi thông báo trước buổi sinh hoạt.',
  },
  {
    id: 'remindLeadDays',
    label: 'Nhắc trước',
    initial: '3',
    explanation: 'Số ngày trước hạn nộp đề cương thì bắt đầu nhắc người thực hiện.',
  },
  {
    id: 'dailyMailLimit',
    label: 'Hạn mức thư mỗi ngày',
    initial: '100',
    explanation: 'Số thư nhiều nhất được gửi trong một ngày.',
  },
  {
    id: 'sendsAtOnce',
    label: 'Gửi thư',
    initial: AS_DRAFTS,
    choices: [AS_DRAFTS, AT_ONCE],
    explanation: 'Để nháp: thư chờ trong Gmail để xem lại; Gửi ngay: hỏi một lần, rồi soạn và gửi luôn.',
  },
  {
    id: 'language',
    label: 'Ngôn ngữ',
    initial: 'Tiếng Việt',
    choices: ['Tiếng Việt', 'English'],
    explanation: 'Ngôn ngữ của thông báo trên màn hình; văn bản luôn là tiếng Việt.',
  },
  { id: 'planLink', label: 'Văn bản kế hoạch', initial: '', explanation: 'Tự ghi đường dẫn đến kế hoạch.' },
  templateRow('plan', 'Kế hoạch'),
  templateRow('supplement', 'Kế hoạch bổ sung'),
  templateRow('outline', 'Đề cương'),
  templateRow('notice', 'Thông báo'),
  templateRow('invitation', 'Giấy mời'),
  templateRow('minutes', 'Biên bản'),
  templateRow('conclusion', 'Kết luận'),
  templateRow('resolution', 'Nghị quyết'),
  templateRow('report', 'Báo cáo'),
  templateRow('dossier', 'Hồ sơ'),
]);

export type SettingId = (typeof SETTING_ROWS)[number]['id'];
