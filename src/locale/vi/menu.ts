/** The menu, in Vietnamese. */

export const menu = {
  title: 'Chuyên đề',
  items: {
    all: 'Lập kế hoạch và soạn thư',
    check: 'Kiểm tra bảng',
    plan: 'Lập kế hoạch',
    outlines: 'Soạn đề cương',
    drafts: 'Soạn thư nháp',
    send: 'Gửi thư đã soạn…',
    setUp: 'Thiết lập bảng',
    help: 'Trợ giúp',
  },
};
