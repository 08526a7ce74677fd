/** The messages to assignees and members, in Vietnamese. */
import { type CalendarDate, formatDate, formatLongDate } from '../../plan/date';
import { formatPeriod, yearPhrase } from '../../plan/period';
import type { PlanYear, Settings, Topic } from '../../plan/plan';
import { countPhrase } from '../../plan/topic';

export const mail = {
  assignmentSubject: (unit: string, year: PlanYear) => `Phân công chuẩn bị chuyên đề ${yearPhrase(year)} – ${unit}`,
  changeSubject: (subject: string) => `${subject} (điều chỉnh)`,
  greeting: (name: string, position: string) => `Kính gửi đồng chí ${position ? `${name}, ${position}` : name},`,
  replaces: (sent: CalendarDate | undefined) =>
    sent
      ? `Thư này thay cho thư phân công đã gửi đồng chí ngày ${formatDate(sent)} do kế hoạch có điều chỉnh; mong đồng chí thực hiện theo nội dung dưới đây.`
      : 'Nếu đồng chí đã nhận thư phân công trước đây thì thư này thay cho thư đó do kế hoạch có điều chỉnh; mong đồng chí thực hiện theo nội dung dưới đây.',
  changed: (unit: string, year: PlanYear, sent: CalendarDate | undefined) =>
    `Kế hoạch sinh hoạt chuyên đề ${yearPhrase(year)} của ${unit} có điều chỉnh; so với thư phân công đã gửi đồng chí${sent ? ` ngày ${formatDate(sent)}` : ''}, có những thay đổi sau:`,
  unchanged: 'Các nội dung khác giữ nguyên như thư trước.',
  assignmentLabel: 'Phân công',
  added: 'bổ sung cho đồng chí',
  noLonger: 'đồng chí không phải chuẩn bị chuyên đề này nữa',
  notSaid: 'chưa ấn định',
  fields: {
    title: 'Tên chuyên đề',
    period: 'Thời gian',
    time: 'Giờ sinh hoạt',
    place: 'Địa điểm',
    due: 'Hạn gửi đề cương',
  },
  shortDay: formatDate,
  opening: (unit: string, year: PlanYear, count: number) =>
    `Thực hiện kế hoạch sinh hoạt chuyên đề ${yearPhrase(year)} của ${unit}, đồng chí được phân công chuẩn bị và trình bày ${countPhrase(count)} chuyên đề sau đây:`,
  topic: (number: string, title: string) => `Chuyên đề ${number}: “${title}”`,
  when: 'Thời gian',
  where: 'Địa điểm',
  together: 'Cùng thực hiện',
  due: 'Hạn gửi đề cương',
  /** A day with its time, or the month or quarter, with the time only where the row has one. */
  time: (topic: Topic, settings: Settings, time: string) => {
    const period = formatPeriod(topic, { settings });
    return time === '' ? period : `${time}, ${period}`;
  },
  /** As the tags of `Mẫu thư` print them. */
  day: formatLongDate,
  year: yearPhrase,
  trialSubject: (subject: string) => `[Thử] ${subject}`,
  trial: (name: string, address: string) =>
    `[Thử] Thư này chỉ gửi thử cho chính người soạn; khi gửi thật, người nhận là ${name} (${address}).`,
  person: (name: string) => `đồng chí ${name}`,
  writeAt: 'Đồng chí có thể viết ngay vào đề cương tại',
  dueDate: (due: CalendarDate) => `chậm nhất ngày ${formatDate(due)}`,
  asked: 'Đề nghị đồng chí:',
  study: 'Nghiên cứu kỹ nội dung; sưu tầm, thu thập tài liệu, số liệu có liên quan.',
  write: (hasOutline: boolean): string =>
    hasOutline
      ? 'Viết đề cương, báo cáo chuyên đề theo đề cương gợi ý (tệp Word) gửi kèm thư này.'
      : 'Viết đề cương, báo cáo chuyên đề.',
  submit: (signer: string) =>
    signer
      ? `Gửi đề cương cho đồng chí ${signer} đúng hạn nêu trên; đồng chí có thể trả lời ngay thư này.`
      : 'Gửi đề cương đúng hạn nêu trên bằng cách trả lời thư này.',
  present: 'Trình bày chuyên đề và gợi ý thảo luận tại buổi sinh hoạt.',
  dateToCome: 'Ngày, giờ cụ thể của buổi sinh hoạt chưa ghi ở trên sẽ được thông báo sau.',
  help: 'Nếu có khó khăn, vướng mắc, mong đồng chí trao đổi sớm để cùng tháo gỡ.',
  thanks: 'Trân trọng cảm ơn đồng chí!',
  handover: (name: string, unit: string, count: number) =>
    `${unit} kính gửi đồng chí ${name}: đồng chí được phân công chuẩn bị và trình bày ${countPhrase(count)} chuyên đề:`,
  handoverTopic: (topic: string, time: string, place: string, due: CalendarDate) =>
    `- ${topic}. Thời gian: ${time}.${place ? ` Địa điểm: ${place}.` : ''} Gửi đề cương chậm nhất ngày ${formatDate(due)}.`,
  handoverEnd: 'Trân trọng cảm ơn đồng chí!',
};
