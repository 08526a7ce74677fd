/** What the planning of dates says, in Vietnamese. */
import { quote } from '../quote';

const weekdays: readonly string[] = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

export const schedule = {
  title: 'Xếp ngày sinh hoạt',
  /** `weekday`: 0 = Sunday. */
  meeting: (cell: string, date: string, weekday: number, title: string) =>
    `Ô ${cell}: ${date} (${weekdays[weekday]}) – ${title}`,
  due: (cell: string, date: string, weekday: number, title: string) =>
    `Ô ${cell}: ${date} (${weekdays[weekday]}), hạn nộp đề cương – ${title}`,
  question: (lines: readonly string[], more: number) =>
    `Ghi các ngày sau vào những ô còn trống?\n\n${lines.join('\n')}${more > 0 ? `\n… và ${more} ô nữa.` : ''}`,
  dryRun: (count: number) => `Chưa ghi gì vào bảng. Có ${count} ô sẽ được ghi.`,
  written: (count: number) => `Đã ghi ${count} ô. Ngày nào chưa hợp, xin sửa thẳng trong ô.`,
  nothing: 'Không có chuyên đề nào chờ xếp ngày: chỉ hàng có quý hoặc tháng mà chưa có ngày sinh hoạt mới được xếp.',
  cancelled: 'Chưa ghi gì vào bảng.',
  noColumn: (header: string) =>
    `Trang “Chuyên đề” chưa có cột ${quote(header)} nên chưa xếp được ngày. Hãy chọn menu Chuyên đề → Thiết lập bảng để thêm cột.`,
  noDueColumn: (header: string) =>
    `Trang “Chuyên đề” chưa có cột ${quote(header)} nên không ghi hạn nộp; chọn menu Chuyên đề → Thiết lập bảng để thêm cột.`,
  heading: 'Ngày được xếp',
  unreadable: (row: number, title: string) => `Hàng ${row} (${title}): chưa có quý hoặc tháng đọc được nên chưa xếp.`,
  crowded: (row: number, title: string) =>
    `Hàng ${row} (${title}): không còn ngày làm việc nào trống trong quý hoặc tháng ấy.`,
  formula: (cell: string) => `Ô ${cell} có công thức nên được giữ nguyên.`,
  changed: 'Bảng vừa có người sửa nên một số ô chưa được ghi; xin bấm lại để xem ngày mới.',
};
