/** What the planning of dates says, in Vietnamese. */
import { quote } from '../quote';
import { weekdays } from './weekdays';

const after = (title: string) => (title === '' ? '' : ` – ${title}`);
const named = (row: number, title: string) => (title === '' ? `Hàng ${row}` : `Hàng ${row} (${title})`);

export const schedule = {
  title: 'Xếp ngày sinh hoạt',
  /** `weekday`: 0 = Sunday. */
  meeting: (cell: string, date: string, weekday: number, title: string) =>
    `Ô ${cell}: ${date} (${weekdays[weekday]})${after(title)}`,
  due: (cell: string, date: string, weekday: number, title: string) =>
    `Ô ${cell}: ${date} (${weekdays[weekday]}), hạn nộp đề cương${after(title)}`,
  question: (lines: readonly string[], more: number) =>
    `Ghi các ngày sau vào những ô còn trống?\n\n${lines.join('\n')}${more > 0 ? `\n… và ${more} ô nữa.` : ''}`,
  dryRun: (count: number) => `Chưa ghi gì vào bảng. Có ${count} ô sẽ được ghi.`,
  written: (count: number) => `Đã ghi ${count} ô. Ngày nào chưa hợp, xin sửa thẳng trong ô.`,
  nothing: 'Không có chuyên đề nào chờ xếp ngày: chỉ hàng có quý hoặc tháng mà chưa có ngày sinh hoạt mới được xếp.',
  noneWritten: 'Không ghi được ngày vào ô nào; lý do ở dưới đây.',
  stopped: (count: number) => `Bảng còn ${count} chỗ phải sửa nên chưa xếp được ngày nào. Sửa xong, xin bấm lại.`,
  cancelled: 'Chưa ghi gì vào bảng.',
  noColumn: (header: string) =>
    `Trang “Chuyên đề” chưa có cột ${quote(header)} nên chưa xếp được ngày. Hãy chọn menu Chuyên đề → Thiết lập bảng để thêm cột.`,
  noDueColumn: (header: string) =>
    `Trang “Chuyên đề” chưa có cột ${quote(header)} nên không ghi hạn nộp; chọn menu Chuyên đề → Thiết lập bảng để thêm cột.`,
  heading: 'Ngày được xếp',
  unreadable: (row: number, title: string) => `${named(row, title)}: chưa có quý hoặc tháng đọc được nên chưa xếp.`,
  crowded: (row: number, title: string) =>
    `${named(row, title)}: không còn ngày làm việc nào trống trong quý hoặc tháng ấy.`,
  formula: (cell: string) => `Ô ${cell} có công thức nên được giữ nguyên.`,
  merged: (cell: string) => `Ô ${cell} nằm trong vùng ô đã gộp nên được giữ nguyên.`,
  beforeDue: (row: number, title: string, date: string, due: string) =>
    `${named(row, title)}: sau hạn nộp đề cương ghi trong hàng (${due}) không còn ngày làm việc nào trống trong quý hoặc tháng ấy nên phải xếp ngày ${date}; xin sửa lại hạn nộp hoặc ngày sinh hoạt.`,
  changed: 'Bảng vừa có người sửa nên một số ô chưa được ghi; xin bấm lại để xem ngày mới.',
};
