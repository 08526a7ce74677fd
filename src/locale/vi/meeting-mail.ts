/** The notices of meetings, in Vietnamese. */
import { type CalendarDate, formatDate } from '../../plan/date';

export const meetingMail = {
  subject: (number: string, day: CalendarDate | undefined, unit: string) =>
    `Thông báo sinh hoạt chuyên đề ${number}${day ? ` ngày ${formatDate(day)}` : ''} – ${unit}`,
  changeSubject: (subject: string) => `${subject} (thay đổi)`,
  cancelSubject: (number: string, day: CalendarDate | undefined, unit: string) =>
    `Không tổ chức buổi sinh hoạt chuyên đề ${number}${day ? ` ngày ${formatDate(day)}` : ''} – ${unit}`,
  opening: (unit: string) => `${unit} trân trọng kính mời đồng chí dự buổi sinh hoạt chuyên đề:`,
  replaces: (sent: CalendarDate | undefined) =>
    sent
      ? `Thư này thay cho thư về buổi sinh hoạt đã gửi đồng chí ngày ${formatDate(sent)}; mong đồng chí theo nội dung dưới đây.`
      : 'Nếu đồng chí đã nhận thư trước đây về buổi sinh hoạt này thì thư này thay cho thư đó.',
  changed: (unit: string, sent: CalendarDate | undefined) =>
    `Buổi sinh hoạt chuyên đề của ${unit} có thay đổi so với thông báo đã gửi đồng chí${sent ? ` ngày ${formatDate(sent)}` : ''}:`,
  cancelled: (unit: string, sent: CalendarDate | undefined) =>
    `${unit} xin báo: buổi sinh hoạt chuyên đề sau đây, đã thông báo đến đồng chí${sent ? ` ngày ${formatDate(sent)}` : ''}, nay không tổ chức nữa:`,
  presenters: 'Người trình bày',
  chair: 'Chủ trì',
  attend: 'Dự họp đầy đủ, đúng giờ; nếu không dự được, xin báo sớm.',
  study: (hasOutline: boolean): string =>
    `Nghiên cứu trước nội dung chuyên đề${hasOutline ? ' theo đề cương gửi kèm thư này' : ''} và chuẩn bị ý kiến thảo luận.`,
  present: 'Chuẩn bị trình bày chuyên đề và nêu vấn đề để thảo luận.',
  dayToCome: 'Ngày, giờ cụ thể của buổi sinh hoạt sẽ được thông báo sau.',
  regret: 'Mong đồng chí thông cảm và sắp xếp lại công việc.',
  dayGone: 'Xin đồng chí bỏ lịch đã ghi theo thông báo trước; ngày mới sẽ được thông báo sau.',
  handover: (name: string, unit: string, topic: string, time: string, place: string, presenters: string) =>
    `${unit} kính mời đồng chí ${name} dự buổi sinh hoạt chuyên đề.\n- ${topic}. Thời gian: ${time}.${place ? ` Địa điểm: ${place}.` : ''}${presenters ? ` Người trình bày: ${presenters}.` : ''}\nĐề nghị đồng chí nghiên cứu trước nội dung và chuẩn bị ý kiến thảo luận. Trân trọng cảm ơn đồng chí!`,
  handoverCancelled: (name: string, unit: string, topic: string, time: string) =>
    `${unit} kính báo đồng chí ${name}: buổi sinh hoạt chuyên đề sau đây không tổ chức nữa.\n- ${topic}. Thời gian đã báo: ${time}.\nMong đồng chí thông cảm!`,

  whichTopic: 'Gửi thông báo họp của chuyên đề số mấy? Để trống: chuyên đề sắp tới.',
  gone: 'Chuyên đề đang gửi dở thông báo họp không còn trong bảng nên đã dừng.',
  held: (number: string) => `Chuyên đề ${number} đã sinh hoạt nên không gửi thông báo họp.`,
  past: (number: string) =>
    `Thời gian sinh hoạt của chuyên đề ${number} đã qua nên không gửi thông báo họp. Nếu buổi họp chưa diễn ra, xin sửa ngày trong trang “Chuyên đề” rồi bấm lại.`,
  noMeetingAhead: 'Không còn chuyên đề nào sắp sinh hoạt để thông báo.',
  foreignPaper: (name: string, owner: string) =>
    `“${name}” do tài khoản ${owner} lập nên không đính kèm được vào thư soạn từ tài khoản này.`,
  outdated: (name: string) =>
    `Chưa gửi thông báo họp cho ${name} vì bảng đã thay đổi sau khi soạn thư; xin bấm “Gửi thông báo họp…” rồi gửi lại.`,
  over: (name: string) =>
    `Không gửi thư nháp về buổi họp cho ${name}: buổi họp đã qua, không còn trong bảng, hoặc người nhận không còn e-mail dùng được.`,
  notNeeded: 'buổi họp đã qua, không còn trong bảng, hoặc người nhận không còn e-mail dùng được',
  removed: (name: string) => `Đã bỏ thư nháp về buổi họp gửi ${name} vì không còn cần`,
  orphan: (name: string) =>
    `${name} đã được gửi thông báo họp nhưng nay không có trong trang “Thành viên” hoặc không có e-mail dùng được; nếu buổi họp có thay đổi, xin báo trực tiếp.`,
};
