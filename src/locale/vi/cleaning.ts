/** The taking away of all that the add-on keeps in a workbook, in Vietnamese. */

export const cleaning = {
  title: 'Gỡ bỏ tiện ích khỏi bảng này',
  question:
    'Gỡ bỏ những gì tiện ích giữ trong bảng này?\n\n' +
    'Sẽ bỏ: sổ theo dõi thư và văn bản, các lần hẹn giờ, lời ghi chú và màu đánh dấu của tiện ích.\n' +
    'Vẫn còn: mọi ô của bảng, các văn bản trên Drive, thư nháp và thư đã gửi trong Gmail.\n\n' +
    'Sau đó tiện ích không còn biết thư nào đã gửi: nếu dùng lại, xin xóa các thư nháp cũ trước, kẻo có người nhận hai lần.',
  declined: 'Chưa gỡ gì.',
  done: 'Đã gỡ. Muốn bỏ hẳn menu Chuyên đề, hãy mở Tiện ích mở rộng → Apps Script rồi xóa mã của tiện ích; muốn thu hồi quyền, hãy vào trang myaccount.google.com/permissions.',
};
