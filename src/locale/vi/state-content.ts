/** A school subject group's own paragraphs for its year's plan, in the state form. */
import type { Section } from '../../plan/plan';

export const stateContent: Readonly<Record<Section, readonly string[]>> = {
  bases: [
    'Căn cứ kế hoạch thực hiện nhiệm vụ năm học của nhà trường',
    'Căn cứ kế hoạch hoạt động và tình hình thực tế của tổ chuyên môn',
  ],
  opening: [
    'Nhằm nâng cao chất lượng sinh hoạt chuyên môn, tổ chuyên môn xây dựng kế hoạch sinh hoạt chuyên đề như sau:',
  ],
  aims: [
    'Nâng cao năng lực chuyên môn, nghiệp vụ của giáo viên; đổi mới nội dung, phương pháp, hình thức tổ chức hoạt động giáo dục, góp phần nâng cao chất lượng giáo dục của nhà trường.',
    'Tạo điều kiện để giáo viên trao đổi, chia sẻ kinh nghiệm, tháo gỡ khó khăn trong thực tế; phát huy tinh thần tự học, tự bồi dưỡng và hợp tác trong tổ.',
    'Chuyên đề thiết thực, phù hợp với nhiệm vụ năm học và điều kiện của nhà trường; được chuẩn bị chu đáo, thảo luận dân chủ và có kết luận để vận dụng.',
  ],
  method: [
    'Sinh hoạt chuyên đề được tổ chức thành buổi riêng hoặc kết hợp với buổi sinh hoạt chuyên môn thường kỳ của tổ.',
    'Tổ trưởng phân công giáo viên chuẩn bị nội dung, xây dựng đề cương; tổ góp ý, thống nhất đề cương. Giáo viên được phân công thu thập số liệu, tài liệu, minh chứng có liên quan để viết báo cáo chuyên đề và chuẩn bị câu hỏi gợi ý thảo luận.',
    'Trước buổi sinh hoạt, tổ trưởng thông báo chuyên đề, thời gian, địa điểm và gửi dự thảo báo cáo chuyên đề đến các thành viên trong tổ để chủ động nghiên cứu, chuẩn bị ý kiến.',
    'Trong buổi sinh hoạt, giáo viên được phân công trình bày báo cáo hoặc hoạt động minh họa; các thành viên thảo luận, đề xuất giải pháp; người chủ trì kết luận.',
    'Sau buổi sinh hoạt, giáo viên được phân công tiếp thu ý kiến đóng góp, hoàn chỉnh chuyên đề; tổ rút kinh nghiệm và vận dụng vào thực tế.',
  ],
  materials: [
    'Sử dụng chương trình giáo dục, tài liệu bồi dưỡng, văn bản hướng dẫn chuyên môn của ngành; sách, báo, tạp chí và học liệu chính thống có liên quan đến chuyên đề.',
  ],
  closing: [
    'Trên đây là kế hoạch sinh hoạt chuyên đề của tổ chuyên môn; đề nghị các thành viên trong tổ nghiêm túc thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, các thành viên kịp thời phản ánh với tổ trưởng để xem xét, điều chỉnh cho phù hợp.',
  ],
  recipients: ['Ban Giám hiệu (để báo cáo)', 'Các thành viên trong tổ (để thực hiện)', 'Lưu: VT, TCM'],
};
