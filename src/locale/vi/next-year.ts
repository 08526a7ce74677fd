/** What is said of the start of the next year, in Vietnamese. */
import { quote } from '../quote';

const shown = (text: string) => (text === '' ? '(để trống)' : quote(text));
const change = (label: string, before: string, after: string) => `${label}: ${shown(before)} → ${shown(after)}`;
const bullets = (lines: readonly string[]) => lines.map((line) => `• ${line}`).join('\n');
const more = (count: number) => (count > 0 ? `\n… và ${count} chuyên đề nữa.` : '');

export const nextYear = {
  title: 'Sang năm mới',
  /** `from`, `to`: `năm 2026`, `năm học 2026-2027`. */
  question: (from: string, to: string, parts: readonly string[]) =>
    `Khép lại ${from} và mở trang cho ${to}?\n\n${parts.join('\n\n')}`,
  doubts: {
    isAhead: (from: string) => `Xin xem lại: ${from} còn chưa bắt đầu, có lẽ đã chuyển sang năm mới rồi.`,
    hasNoTopics: (from: string) => `Xin xem lại: ${from} chưa có chuyên đề nào.`,
    hasNoneHeld: (from: string) => `Xin xem lại: chưa chuyên đề nào của ${from} được ghi là đã sinh hoạt.`,
  },
  renaming: (archive: string) =>
    `Trang “Chuyên đề” đổi tên thành “${archive}”, mọi ô giữ nguyên. Một trang “Chuyên đề” mới đứng vào chỗ cũ, cùng các cột.`,
  carrying: (lines: readonly string[], left: number) =>
    lines.length === 0
      ? 'Không có chuyên đề nào chuyển sang.'
      : `Chuyển sang các chuyên đề chưa sinh hoạt, đánh số từ 01, giữ tên, người thực hiện và ghi chú; quý, tháng, ngày và các ô khác để trống để xếp lại:\n${bullets(lines)}${more(left)}\nChuyên đề nào ở đây đã sinh hoạt rồi thì bấm Không, ghi “Đã sinh hoạt” vào cột Trạng thái rồi bấm lại mục này.`,
  topic: (before: string, title: string) => `${title === '' ? '(chưa có tên)' : title} (số cũ: ${before})`,
  settings: (copy: string, lines: readonly string[]) =>
    `Trang “Cài đặt” được chép lại thành “${copy}”, rồi đổi:\n${bullets(lines)}`,
  kept: 'Trang “Thành viên” và “Nội dung” giữ nguyên.',
  resume: (from: string, to: string) => `Lần trước, việc chuyển từ ${from} sang ${to} dừng giữa chừng. Làm tiếp?`,
  cancelled: 'Chưa thay đổi gì.',
  changed: 'Bảng vừa có người sửa nên chưa làm gì; xin bấm lại để xem lại những gì sẽ thay đổi.',
  stopped: 'Chưa đọc được các chuyên đề hoặc năm nên chưa chuyển sang năm mới. Sửa xong, xin bấm lại.',
  protectedTab: (tab: string) =>
    `Trang “${tab}” đang được bảo vệ nên không đổi tên được; chưa thay đổi gì. Xin bỏ bảo vệ, hoặc nhờ chủ bảng, rồi bấm lại.`,
  twoTabs: (tab: string, other: string) =>
    `Đã có một trang “${tab}” khác nên trang “${other}” chưa vào chỗ được. Xin đổi tên trang “${tab}” ấy rồi bấm lại.`,
  done: (to: string) => `Đã mở trang cho ${to}.`,
  tabsHeading: 'Các trang',
  archived: (archive: string) => `“${archive}”: các chuyên đề của năm cũ, mọi ô như trước`,
  fresh: (count: number) =>
    count === 0
      ? '“Chuyên đề”: trang mới, chưa có chuyên đề nào'
      : `“Chuyên đề”: trang mới, có ${count} chuyên đề chuyển sang`,
  copied: (copy: string) => `“${copy}”: trang “Cài đặt” của năm cũ`,
  settingsHeading: 'Đã đổi trong trang “Cài đặt”',
  change,
  carriedHeading: 'Chuyển sang',
  refused: (cell: string, label: string, after: string) =>
    `Ô ${cell} trang “Cài đặt” (${label}) đang được bảo vệ hoặc không nhận giá trị này nên chưa đổi được; xin tự ghi ${shown(after)}.`,
  formula: (cell: string, label: string, after: string) =>
    `Ô ${cell} trang “Cài đặt” (${label}) có công thức nên được giữ nguyên; giá trị của năm mới là ${shown(after)}.`,
  edited: (cell: string, label: string, after: string) =>
    `Ô ${cell} trang “Cài đặt” (${label}) vừa có người sửa nên được giữ nguyên; lẽ ra đổi thành ${shown(after)}.`,
  periods: 'Các chuyên đề chuyển sang chưa có quý, tháng hoặc ngày: điền cho từng chuyên đề rồi bấm “Kiểm tra bảng”.',
  bases: 'Trang “Nội dung” được giữ nguyên: xin đọc lại phần Căn cứ, có thể đã có văn bản mới thay thế.',
  undoHeading: 'Muốn trở lại như cũ',
  undo: (archive: string, copy: string) =>
    `Xóa trang “Chuyên đề” mới, đổi tên trang “${archive}” thành “Chuyên đề”, rồi chép các giá trị ở trang “${copy}” về trang “Cài đặt”.`,
};
