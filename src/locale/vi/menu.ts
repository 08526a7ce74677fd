/** The menu, in Vietnamese. */

export const menu = {
  title: 'Chuyên đề',
  submenus: { meeting: 'Buổi sinh hoạt', records: 'Báo cáo, hồ sơ', forms: 'Mẫu, thể thức' },
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
    notice: 'Thông báo, giấy mời…',
    minutes: 'Biên bản…',
    conclusion: 'Kết luận, nghị quyết…',
    report: 'Báo cáo…',
    dossier: 'Hồ sơ của quý…',
    downloads: 'Tải văn bản (PDF, Word)…',
    inspect: 'Soát thể thức…',
    template: 'Mẫu văn bản…',
    nextYear: 'Sang năm mới…',
    setUp: 'Thiết lập bảng',
    help: 'Trợ giúp',
  },
};
