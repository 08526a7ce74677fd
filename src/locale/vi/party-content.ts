/** A Party cell's own paragraphs for its year's plan. */
import type { PlanYear, Section } from '../../plan/plan';

const DIRECTIVE_10 = 'Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ';
const GUIDANCE_12 =
  'Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ';
const DIRECTIVE_50 =
  'Căn cứ Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới';
const GUIDANCE_42 =
  'Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương một số vấn đề về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ';
const SITUATION = 'Căn cứ chương trình công tác năm và tình hình thực tế của chi bộ';

/** 50-CT/TW and 42-HD/BTCTW since 2025, so from plans of 2026 on; before them 10-CT/TW, from 2019 on with 12-HD/BTCTW. */
export function partyBases(year: PlanYear): readonly string[] {
  if (year.start >= 2026) return [DIRECTIVE_50, GUIDANCE_42, SITUATION];
  return year.start >= 2019 ? [DIRECTIVE_10, GUIDANCE_12, SITUATION] : [DIRECTIVE_10, SITUATION];
}

export const partyContent: Readonly<Record<Exclude<Section, 'bases'>, readonly string[]>> = {
  opening: [
    'Nhằm tiếp tục nâng cao chất lượng sinh hoạt chi bộ, chi bộ xây dựng kế hoạch sinh hoạt chuyên đề như sau:',
  ],
  aims: [
    'Nâng cao nhận thức, trách nhiệm của đảng viên trong học tập, tu dưỡng, rèn luyện và thực hiện nhiệm vụ được Điều lệ Đảng quy định, được chi bộ phân công; nâng cao ý thức tổ chức kỷ luật, tinh thần tự phê bình và phê bình; giữ gìn đoàn kết, thống nhất, xây dựng chi bộ trong sạch, vững mạnh.',
    'Quán triệt sâu sắc, kịp thời chỉ thị, nghị quyết, hướng dẫn của Trung ương và của cấp ủy cấp trên; cụ thể hóa thành nội dung sinh hoạt thiết thực, phù hợp với nhiệm vụ chính trị và tình hình thực tế của đơn vị.',
    'Phát huy ưu điểm, khắc phục hạn chế, khuyết điểm trong sinh hoạt chi bộ; bảo đảm tính lãnh đạo, tính giáo dục và tính chiến đấu trong từng buổi sinh hoạt.',
    'Chuyên đề được lựa chọn sát thực tế, được chuẩn bị chu đáo, thảo luận dân chủ, có kết luận rõ ràng; gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  ],
  method: [
    'Sinh hoạt chuyên đề được tổ chức thành buổi riêng hoặc kết hợp với buổi sinh hoạt thường kỳ; chuyên đề phù hợp với tình hình, đặc điểm của chi bộ và được chi bộ thảo luận, thông qua.',
    'Bí thư hoặc phó bí thư chi bộ chuẩn bị hoặc phân công đảng viên có khả năng, am hiểu lĩnh vực liên quan đề xuất nội dung, xây dựng đề cương; chi bộ thảo luận, thống nhất và thông qua đề cương. Đảng viên được phân công nghiên cứu kỹ đề cương, sưu tầm, thu thập số liệu, tài liệu có liên quan để viết báo cáo chuyên đề và chuẩn bị câu hỏi gợi ý thảo luận.',
    'Trước buổi sinh hoạt, người chủ trì thông báo chuyên đề, thời gian, địa điểm và gửi dự thảo báo cáo chuyên đề đến toàn thể đảng viên để chủ động nghiên cứu, chuẩn bị ý kiến.',
    'Trong buổi sinh hoạt, đảng viên được phân công trình bày báo cáo và nêu các vấn đề gợi ý thảo luận; đảng viên trong chi bộ đóng góp ý kiến, đề xuất giải pháp; người chủ trì kết luận.',
    'Sau buổi sinh hoạt, đảng viên được phân công tiếp thu ý kiến đóng góp, hoàn chỉnh chuyên đề; chi bộ rút kinh nghiệm về ưu điểm, hạn chế và nguyên nhân, khi cần thiết thì ra kết luận hoặc nghị quyết để lãnh đạo, chỉ đạo thực hiện.',
  ],
  materials: [
    'Sử dụng tài liệu do đảng ủy cấp trên cung cấp; Tạp chí Cộng sản, Tạp chí Xây dựng Đảng; thông tin trên báo, đài và trang thông tin điện tử chính thống của Đảng, Nhà nước.',
  ],
  closing: [
    'Trên đây là kế hoạch sinh hoạt chuyên đề của chi bộ; đề nghị toàn thể đảng viên nghiêm túc thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, đảng viên kịp thời phản ánh với chi bộ để xem xét, điều chỉnh cho phù hợp.',
  ],
  recipients: ['Đảng ủy cấp trên (để báo cáo)', 'Đảng viên trong chi bộ (để thực hiện)', 'Lưu Chi bộ'],
};
