/** What the sidebar says of a call that failed, in Vietnamese. */

export const calling = {
  service: {
    message: 'Google đang trục trặc nên chưa làm được việc này.',
    advice: 'Xin đợi một lát rồi bấm lại; những gì đã làm vẫn được giữ.',
  },
  program: {
    message: 'Tiện ích gặp lỗi nên chưa làm được việc này.',
    advice: 'Xin đóng thanh bên rồi mở lại từ menu Chuyên đề; nếu vẫn lỗi, xin gửi phần chi tiết cho người đã cài đặt.',
  },
};
