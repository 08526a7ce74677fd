/** The paragraphs of the example plan, word for word, under the parts where its secretary would have typed them. */
import type { Rows } from '../../../src/sheet/cell';

/** From row 2 of `Nội dung`. */
export const EXAMPLE_PLAN_CONTENT: Rows = [
  [
    'Căn cứ',
    'Thực hiện Chỉ thị số 10-CT/TW ngày 30/03/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ và hướng dẫn số 12-HD/BTCTW ngày 02/03/2012 của Ban tổ chức Trung ương về nội dung sinh hoạt chi bộ;',
  ],
  [
    'Mở đầu',
    'Chi bộ Mầm non Định An xây dựng kế hoạch triển khai thực hiện việc sinh hoạt chuyên đề năm 2022\u00A0như sau:',
  ],
  [
    'Mục đích, yêu cầu',
    '- Tiếp tục nâng cao nhận thức và trách nhiệm, tích cực học tập, tu dưỡng, rèn luyện thực hiện tốt nhiệm vụ của đảng viên Điều lệ đảng quy định và các nhiệm vụ được chi bộ phân công, nâng cao ý thức tổ chức, kỷ luật, tinh thần tự phê bình và phê bình, tăng cường khối đại đoàn kết, thống nhất trong chi bộ xây dựng đội ngũ đảng viên và chi bộ trong sạch vững mạnh.',
  ],
  [
    null,
    '- Chi bộ\u00A0cụ thể hóa nội dung phù hợp với tình hình nhiệm vụ\u00A0và công tác được giao; góp phần thực hiện thắng lợi Nghị quyết Đại hội\u00A0Đảng bộ xã Định An và\u00A0Nghị quyết\u00A0Đại hội\u00A0chi bộ Mầm non Định An nhiệm kỳ 2020-2025.',
  ],
  [
    null,
    '-\u00A0Nâng cao nhận thức, trách nhiệm của tổ chức đảng, đảng viên, phát huy ưu điểm, khắc phục hạn chế,\u00A0 khuyết điểm trong sinh hoạt chi bộ.',
  ],
  [
    null,
    '- Tích cực quán triệt sâu sắc các Nghi quyết, Chỉ thị, hướng dẫn của Trung ương, của tỉnh, của huyện và của Đảng ủy xã về sinh hoạt chi bộ.',
  ],
  [
    null,
    '-\u00A0Tiếp tục thực hiện Di chúc của Chủ tịch Hồ Chí Minh “Giữ gìn Đảng ta thật trong sạch, phải xứng đáng là người lãnh đạo, là người đầy tớ thật trung thành của nhân dân”; đẩy mạnh tuyên truyền, gắn với kỷ niệm những ngày lễ lớn trong năm.',
  ],
  [
    'Hình thức tổ chức',
    '1. Sinh hoạt chuyên đề "Các giải pháp nâng cao trình độ lý luận chính trị chuyên môn nghiệp vụ năng lực công tác của đội ngũ cán bộ đảng viên” Quý II năm 2022.',
  ],
  [
    null,
    '2. [bookmark: _Hlk122080495]Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ quý III năm 2022',
  ],
  [null, '3. Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường quý IV năm 2022.'],
  [
    null,
    '· Tổ chức sinh hoạt chuyên đề 1 lần/ quý (3 tháng 01 lần), lồng ghép\u00A0tổ chức sinh hoạt voà các buổi họp chi bộ. Bắt đầu từ tháng 4, 10, 11 năm 2022, lựa chọn 03 chuyên đề phù hợp với tình hình, đặc điểm của chi bộ và được thảo luận thông qua trong chi bộ. ',
  ],
  [
    null,
    '· Phó bí thư chi bộ chuẩn bị hoặc phân công những đảng viên có khả năng, trình độ nghiên cứu đề xuất nội dung và đề cương. Chi bộ thảo luận họp bàn thống nhất nội dung cụ thể và thông qua đề cương. Đồng chí đảng viên được phân công chuẩn bị nội dung chuyên đề cần nghiên cứu kỹ đề cương chuyên đề, sưu tầm, thu thập số liệu, tài liệu có liên quan để viết tham luận, chuẩn bị thảo luận trong buổi sinh hoạt chuyên đề của chi bộ. ',
  ],
  [
    null,
    '· Phó bí thư tổ chức sinh hoạt chuyên đề thông báo trước chuyên đề, thời gian, địa điểm và gửi bản dự thảo nội dung sinh hoạt chuyên đề đến đảng viên để chủ động, chuẩn bị tham gia đóng góp ý kiến. Đảng viên được phân công trình bày nội dung tham luận trước chi bộ và gửi chủ trì các gợi ý thảo luận, đảng viên tham gia đóng góp ý kiến, xây dựng, đề xuất giải pháp và kết luận buổi sinh hoạt.',
  ],
  [
    null,
    '· Sau buổi sinh hoạt đảng viên được phân công tiếp thu các ý kiến đóng góp và hoàn chỉnh chuyên đề. Chi bộ họp rút kinh ngiệm, rút ra những ưu, khuyết điểm, hạn chế, nguyên nhân của hạn chế sau buổi sinh hoạt để lần sau tổ chức tốt hơn, đồng thời tham gia để hoàn chỉnh chuyên đề, có thể rút ra nghị quyết của chi bộ để lãnh và chỉ đạo.',
  ],
  [null, 'Căn cứ Nghị quyết của Chi bộ, kế hoạch công tác năm 2022. Chi bộ sinh hoạt 03 chuyên đề trong năm như sau:'],
  [
    null,
    '· Chuyên đề 02 "Các giải pháp nâng cao trình độ lý luận chính trị chuyên môn nghiệp vụ năng lực công tác của đội ngũ cán bộ đảng viên”. ',
  ],
  [
    null,
    '· Chuyên đề 03 “Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ".',
  ],
  [null, '· Chuyên đề 04 “Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non".'],
  [
    'Tài liệu học tập',
    'Sử dụng các tài liệu do đảng uỷ cấp, tạp chí Cộng sản. Tạp chí xây dựng đảng. Sổ tay xây dựng đảng. Truyền thông trên các trang báo đài chính thống của tổ chức đảng và nhà nước.',
  ],
  [
    'Hình thức tổ chức',
    '· Chuyên đề 2:\u00A0“Các giải pháp nâng cao trình độ lý luận chính trị chuyên môn nghiệp vụ năng lực công tác của đội ngũ cán bộ đảng viên”. Phân công đồng chí Nguyễn Thanh Tâm - Báo cáo trong quý 2 tháng 04/2022.',
  ],
  [
    null,
    '· Chuyên đề 03 “Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ”. Phân công đồng chí Nguyễn Thị Thanh Tâm - Báo cáo trong quý 3 tháng 10/2022.',
  ],
  [
    null,
    '· Chuyên đề 04 “Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non”. Phân công đồng chí Nguyễn Thị Ly - Báo cáo trong quý 4 tháng 12/2022.',
  ],
  [
    'Kết thúc',
    '[bookmark: _GoBack]Trên đây là kế hoạch về việc tổ chức sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An./.',
  ],
];
