/** What is asked in a workbook that may be a copy of another, in Vietnamese. */

export const copied = {
  title: 'Bảng này là bản sao?',
  question: (cells: readonly string[], more: number) =>
    `Bảng đã có trạng thái hoặc đường dẫn văn bản (ô ${cells.join(', ')}${more > 0 ? ` và ${more} ô khác` : ''}), nhưng tiện ích không còn ghi nhận nào về những việc ấy: bảng này là bản sao của một bảng khác, hoặc tiện ích đã được gỡ bỏ rồi dùng lại. Làm lại từ đầu trên bảng này?\n\nChọn Có: từ nay đây là một bảng riêng; trạng thái và đường dẫn ấy sẽ được thay, văn bản được lập mới và mọi người được soạn thư mới, kể cả ai đã nhận thư từ trước.\n\nChọn Không: chưa làm gì cả.`,
  declined:
    'Chưa làm gì: chưa rõ ai đã nhận thư, nên soạn hay gửi nữa có thể thành gửi hai lần. Nếu bảng gốc còn, xin làm tiếp trên bảng gốc.',
  unattended: 'Bảng này có lẽ là bản sao của một bảng khác; xin mở bảng và bấm “Soạn thư nháp” để trả lời.',
};
