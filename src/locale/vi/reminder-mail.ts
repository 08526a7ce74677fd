/** The reminders that an outline is due, in Vietnamese. */
import { pad } from '../../plan/date';

/** @param left days to go, negative once it is late */
function describeDue(day: string, left: number): string {
  if (left < 0) return `Hạn gửi đề cương là ngày ${day}, đến hôm nay đã qua ${pad(-left)} ngày.`;
  if (left === 0) return `Đề cương đến hạn gửi trong hôm nay, ngày ${day}.`;
  const rest = left === 1 ? 'tức là ngày mai' : `còn ${pad(left)} ngày nữa`;
  return `Đề cương đến hạn gửi vào ngày ${day}, ${rest}.`;
}

export const reminderMail = {
  subject: (number: string, unit: string) => `Nhắc nộp đề cương chuyên đề ${number} – ${unit}`,
  opening: (unit: string, year: string, number: string, title: string, day: string, left: number) =>
    `Theo kế hoạch sinh hoạt chuyên đề ${year} của ${unit}, đồng chí được phân công chuẩn bị chuyên đề ${number} “${title}”. ${describeDue(day, left)}`,
  submit: (signer: string, isLate: boolean) =>
    `Mong đồng chí ${isLate ? 'thu xếp sớm hoàn thành và ' : ''}gửi đề cương${signer ? ` cho đồng chí ${signer}; đồng chí có thể trả lời ngay thư này` : ' bằng cách trả lời thư này'}.`,
  attached: 'Để tiện cho đồng chí, tệp Word của đề cương được gửi kèm lại thư này.',
  done: 'Nếu đồng chí đã gửi đề cương thì xin bỏ qua thư này.',
  handover: (name: string, unit: string, number: string, title: string, day: string, left: number) =>
    `${unit} kính gửi đồng chí ${name}: đồng chí được phân công chuẩn bị chuyên đề ${number} “${title}”. ${describeDue(day, left)}`,
  handoverSubmit: (signer: string) => `Mong đồng chí gửi đề cương${signer ? ` cho đồng chí ${signer}` : ''}.`,
  removed: (name: string) => `Đã bỏ thư nháp nhắc ${name} vì không còn phải nhắc`,
  outdated: (name: string) =>
    `Chưa gửi thư nhắc cho ${name} vì thư soạn từ hôm trước hoặc bảng đã thay đổi; xin bấm “Nhắc nộp đề cương” rồi gửi lại.`,
  untold: (names: readonly string[]) =>
    `Thư phân công cho ${names.join('; ')} chưa được gửi; xin gửi thư phân công trước hoặc cùng với thư nhắc.`,
  nobody: (days: number) =>
    `Không phải nhắc ai: không có đề cương chưa nộp nào đã quá hạn hoặc đến hạn trong ${days} ngày tới.`,
};
