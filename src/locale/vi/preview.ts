/** What a preview says, in Vietnamese: what the next click would do, and why. */
import { formatShortDate, parseIso } from '../../plan/date';
import { quote } from '../quote';

const FIELDS = {
  title: 'tên chuyên đề',
  period: 'thời gian',
  time: 'giờ',
  place: 'địa điểm',
  due: 'hạn gửi đề cương',
};
const NONE = '(chưa có)';

export const preview = {
  title: 'Xem trước',
  lead: 'Chưa có gì được ghi, lập, soạn hay gửi. Bấm “Lập kế hoạch và soạn thư” thì những việc sau sẽ được làm:',
  noMail: (permission: string) => `Chưa xem trước được thư vì còn thiếu quyền: ${permission}.`,
  headings: {
    papers: 'Văn bản',
    messages: 'Thư',
    sending: 'Bấm “Gửi thư đã soạn…” ngay bây giờ thì',
    shares: 'Chia sẻ',
  },
  because: (what: string, why: string) => `${what} – ${why}`,
  paper: {
    create: (name: string) => `Sẽ lập: ${name}`,
    update: (name: string) => `Sẽ cập nhật: ${name}`,
    keep: (name: string) => `Không thay đổi: ${name}`,
    keepEdited: (name: string) => `Được giữ nguyên: ${name}`,
    fork: (name: string) => `Sẽ lập bản mới bên cạnh: ${name}`,
    leave: (name: string) => `Được giữ nguyên: ${name}`,
  },
  message: {
    create: (name: string, address: string) => `Sẽ soạn thư nháp gửi ${name} (${address})`,
    update: (name: string, address: string) => `Sẽ cập nhật thư nháp gửi ${name} (${address})`,
    remove: (name: string) => `Sẽ bỏ thư nháp gửi ${name}`,
    keep: (name: string) => `Không thay đổi: thư gửi ${name}`,
    leave: (name: string) => `Được giữ nguyên: thư gửi ${name}`,
    send: (name: string, address: string) => `Sẽ gửi thư cho ${name} (${address})`,
    hold: (name: string) => `Chưa gửi cho ${name}`,
    whole: (subject: string, attachments: readonly string[], text: string) =>
      `Tiêu đề: ${subject}\n${attachments.length > 0 ? `Tệp kèm: ${attachments.join('; ')}\n` : ''}\n${text}`,
  },
  why: {
    missing: 'chưa có',
    gone: 'bản trước không còn',
    changed: 'bảng hoặc mẫu đã thay đổi',
    same: 'vẫn đúng với bảng',
    edited: 'đã có người sửa',
    editedOutdated: 'đã có người sửa, nhưng không còn đúng với bảng',
    foreign: (owner: string) => `do tài khoản ${owner} lập`,
    facts: (changes: readonly string[]) => `vì ${changes.join('; ')}`,
    wording: 'lời thư, địa chỉ hoặc tệp kèm thay đổi',
    drafted: 'thư nháp vẫn đúng với bảng',
    sent: 'đã gửi và không có gì đổi',
    handled: 'đã được báo và không có gì đổi',
    retry: 'lần trước chưa soạn xong',
    noTopic: 'không còn chuyên đề nào',
    noAddress: 'nay không có e-mail dùng được',
    told: 'thư đã gửi trước đây nói đúng như bảng',
    doubt: 'chưa rõ đã soạn hay chưa vì hộp thư nháp có quá nhiều thư',
    refused: 'Gmail đã từ chối nhiều lần',
    outdated: 'bảng đã thay đổi sau khi soạn thư',
    limit: 'quá hạn mức thư trong 24 giờ',
    ready: 'thư nháp đang chờ',
  },
  linkToCome: '(đường dẫn có sau khi lập văn bản)',
  share: (address: string) => `Sẽ chia sẻ đề cương với ${address}`,
  unshare: (address: string) => `Sẽ thôi chia sẻ đề cương với ${address}`,
  /** Also told in texts to paste into a chat. */
  change: {
    added: (number: string, title: string) => `thêm chuyên đề ${number} ${quote(title)}`,
    removed: (number: string, title: string) => `bớt chuyên đề ${number} ${quote(title)}`,
    /** `due` is ISO. */
    field: (number: string, field: keyof typeof FIELDS, before: string, after: string) =>
      `chuyên đề ${number}: ${FIELDS[field]} ${formatIso(before) || NONE} → ${formatIso(after) || NONE}`,
  },
};

function formatIso(text: string): string {
  const date = parseIso(text);
  return date ? formatShortDate(date) : text;
}
