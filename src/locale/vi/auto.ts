/** What the daily work by itself says, in Vietnamese. */

export const auto = {
  title: 'Tự động nhắc và báo họp',
  turnOn: (sendsAtOnce: boolean) =>
    `Bật việc tự làm mỗi sáng, khoảng 7 giờ: soạn thư nhắc nộp đề cương và thư báo họp đến hạn? ${sendsAtOnce ? 'Mục “Gửi thư” ghi “Gửi ngay” nên thư sẽ được gửi luôn, không hỏi lại.' : 'Thư chỉ ở dạng nháp, chưa gửi.'} Hôm nào có việc, đồng chí nhận một thư tóm tắt.`,
  turnOff: 'Việc tự làm mỗi sáng đang bật. Tắt đi?',
  isOn: (sendsAtOnce: boolean) =>
    `Đã bật: mỗi sáng, khoảng 7 giờ, các thư đến hạn được tự ${sendsAtOnce ? 'soạn và gửi luôn, không hỏi lại' : 'soạn, chờ trong mục thư nháp'}.`,
  isOff: 'Đã tắt: không còn thư nào được tự soạn.',
  unchanged: 'Không thay đổi gì.',
  refused: 'Google chưa cho hẹn giờ: có quá nhiều lần hẹn, hoặc dịch vụ đang trục trặc. Xin bấm lại sau.',

  summarySubject: (day: string) => `[Chuyên đề] Việc đã tự làm ngày ${day}`,
  summaryLead: 'Sáng nay tiện ích đã tự làm những việc sau trên bảng chuyên đề:',
  faultSubject: '[Chuyên đề] Việc tự động đang dừng vì bảng còn lỗi',
  faultLead: 'Việc tự động mỗi sáng chưa làm được gì vì lý do sau; sửa xong thì sáng hôm sau tự chạy tiếp:',
};
