/** What taking back the last run says, in Vietnamese. */

export const undoRun = {
  title: 'Hoàn tác lần lập, soạn thư',
  nothing: 'Không có lần chạy nào để hoàn tác.',
  question: (when: string, isBegun: boolean) =>
    isBegun ? `Làm tiếp việc hoàn tác lần chạy lúc ${when}?` : `Hoàn tác lần chạy lúc ${when}?`,
  will: 'Sẽ làm:',
  cannot: 'Được giữ nguyên:',
  more: (count: number) => `… và ${count} việc nữa.`,
  cancelled: 'Chưa hoàn tác gì.',
  stopped: (count: number) => `Bảng còn ${count} chỗ phải sửa nên chưa hoàn tác được. Sửa xong, xin bấm lại.`,
  overtaken:
    'Từ lúc hoàn tác dở đã có lần chạy khác nên không làm tiếp; cần thì bấm “Hoàn tác lần lập, soạn thư” lần nữa.',
  done: (when: string) => `Đã hoàn tác lần chạy lúc ${when}.`,
  onlyForeign: (owner: string) =>
    `Những lần chạy trên bảng này do tài khoản ${owner} làm; chỉ tài khoản ấy hoàn tác được.`,
  foreign: (owner: string) =>
    `Sau lần chạy này tài khoản ${owner} còn làm việc trên bảng; phần ấy chỉ tài khoản ấy hoàn tác được.`,
  left: (count: number) => `Còn ${count} việc chưa hoàn tác.`,
  heading: 'Đã hoàn tác',
  draft: (name: string) => `Bỏ thư nháp gửi ${name}`,
  text: (name: string) => `Bỏ ghi nhận đã chuyển tin nhắn cho ${name}`,
  paper: (name: string) => `Cho vào thùng rác: ${name}`,
  numbered: (name: string, label: string) =>
    `“${name}” lập lại vẫn mang số ${label}; dòng trong “Sổ văn bản” được giữ nguyên.`,
  share: (address: string) => `Thôi chia sẻ đề cương với ${address}`,
  sent: (name: string, address: string) =>
    `Thư đã gửi cho ${name} (${address}) không lấy lại được; cần thì xin báo lại.`,
  unsent: (name: string) => `Thư gửi ${name} chưa gửi được; bản nháp vẫn còn trong Gmail.`,
  updatedDraft: (name: string) =>
    `Thư nháp gửi ${name} đã được cập nhật và không lấy lại lời cũ được; sửa bảng rồi bấm “Soạn thư nháp” để soạn lại.`,
  updatedPaper: (name: string) =>
    `“${name}” đã được cập nhật; muốn lấy lại lời cũ, xin mở văn bản rồi chọn Tệp → Nhật ký phiên bản.`,
  editedDraft: (name: string) => `Thư nháp gửi ${name} đã có người sửa nên được giữ nguyên.`,
  editedPaper: (name: string) => `“${name}” đã có người sửa nên được giữ nguyên.`,
  closed: (name: string) => `“${name}” là kế hoạch của năm khác nên được giữ nguyên.`,
  issued: (name: string) => `“${name}” đã ban hành nên được giữ nguyên.`,
  handled: (name: string) => `Bản nháp gửi ${name} đã bị xóa hoặc đã được gửi đi trong Gmail.`,
  doubt: (name: string) => `Chưa rõ thư nháp gửi ${name} có trong Gmail hay không; xin tự xem lại.`,
};
