/** The menu, in Vietnamese. */

export const menu = {
  title: 'Chuyên đề',
  items: {
    all: 'Lập kế hoạch và soạn thư',
    check: 'Kiểm tra bảng',
    fix: 'Sửa lỗi gõ',
    undoFix: 'Hoàn tác lần sửa',
    schedule: 'Xếp ngày sinh hoạt…',
    plan: 'Lập kế hoạch',
    outlines: 'Soạn đề cương',
    drafts: 'Soạn thư nháp',
    send: 'Gửi thư đã soạn…',
    setUp: 'Thiết lập bảng',
    help: 'Trợ giúp',
  },
};
