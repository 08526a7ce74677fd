/** Correct workbooks full of words that a spelling rule may stumble over. */
import { rowsFrom, tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';

const TODAY = { year: 2026, month: 1, day: 5 };

function withMethods(sentences: readonly string[]) {
  return tablesWith({
    'Nội dung': rowsFrom(
      9,
      sentences.map((sentence) => ['Hình thức tổ chức', sentence]),
    ),
  });
}

export const correctWords: readonly CorpusEntry[] = [
  {
    name: 'prose of Party documents',
    tables: withMethods([
      'Kiên định chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh; giữ vững nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách.',
      'Kịp thời uốn nắn, chấn chỉnh những biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”; khắc phục triệt để tình trạng nể nang, né tránh, dĩ hòa vi quý.',
      'Nghiêm túc rút kinh nghiệm, khuyến khích những đồng chí dám nghĩ, dám làm, dám chịu trách nhiệm; biểu dương, nhân rộng điển hình tiên tiến.',
      'Chi bộ quán xuyến việc học tập nghị quyết; truyền đạt ngắn gọn, khúc chiết, tránh lê thê, huênh hoang; ghi biên bản rõ ràng, nguyên văn.',
      'Đảng viên được miễn sinh hoạt (đ/c cao tuổi, ốm đau) gửi ý kiến qua thư; đảng viên dự bị, quần chúng ưu tú được mời dự.',
      'Bí thư Đoàn TNCS Hồ Chí Minh, Chủ tịch CĐCS, Tổng phụ trách Đội TNTP phối hợp; báo cáo UBKT, Ban Tuyên giáo và Dân vận Đảng ủy.',
      'Quyết liệt, quyết tâm, quyết định; khoắng, khuếch trương, nguýt, khuyết, xuề xòa, tuềnh toàng, huyễn hoặc đều không phải là cách làm việc của đảng viên.',
    ]),
    today: TODAY,
    findings: [],
  },
  {
    name: 'the kitchen, the garden and the machines of a kindergarten',
    tables: withMethods([
      'Khẩu phần bảo đảm 615 - 726 kcal/trẻ/ngày; cân đối protein, lipid, glucid; bổ sung canxi, vitamin A, i-ốt, sữa chua, phô mai.',
      'Bếp ăn một chiều; xoong, nồi, chảo i-nốc; rửa tay bằng xà phòng; lưu mẫu thức ăn 24 giờ; nước uống đạt QCVN 01-1:2018/BYT.',
      'Vườn rau có mướp, bầu, bí, rau muống, húng quế, kinh giới, tía tô, diếp cá; trẻ nhổ cỏ, tưới nước, bắt sâu.',
      'Máy chiếu, máy vi tính, ti vi 55 inch, loa bluetooth, camera, máy in; mật khẩu wifi dán ở văn phòng; dùng phần mềm kế toán MISA, cơ sở dữ liệu csdl.moet.gov.vn.',
      'Tham khảo https://www.youtube.com/watch?v=abc123 hoặc thư mamnon.hoasen@example.com; nhóm Zalo “Lớp Chồi 2”; hashtag #BeVuiDenTruong.',
      'Xe buýt, ô tô, xe đạp, tàu hỏa, máy bay, khinh khí cầu; gara bằng các-tông; ga-ra, ca-nô, xích lô; búp bê, cà kheo, bập bênh, cầu trượt.',
      'Tiếng kêu: gâu gâu, meo meo, ò ó o, cạp cạp, ụt ịt, be be, ộp ộp, chiêm chiếp; trẻ bắt chước rất ngộ nghĩnh, hớn hở, tíu tít.',
      'Trẻ suy dinh dưỡng giảm còn 3,2%; diện tích sân 1.250 m2, cách trung tâm 4,5 km; mỗi trẻ 1,5 m2/phòng; kinh phí 12 triệu đồng (12.000.000đ).',
    ]),
    today: TODAY,
    findings: [],
  },
  {
    name: 'places, peoples and feasts of the whole country and abroad',
    tables: withMethods([
      'Kết nghĩa với các trường ở Mèo Vạc, Hoàng Su Phì, Mù Cang Chải, Si Ma Cai, Nậm Pồ, Phìn Hồ, A Lưới, Hướng Hóa, Đạ Tẻh, Đạ Huoai, Ea H’leo, M’Drắk, Kbang, Chư Păh, Ia Grai.',
      'Đồng bào Kinh, Tày, Nùng, Mông, Dao, Hà Nhì, La Chí, Pu Péo, Gié Triêng, Xtiêng, Cơ Tu, Bru - Vân Kiều, Chơ Ro, Ra Glai, Jrai, Cơ Ho, Khmer, Chăm, Hoa cùng sinh sống.',
      'Lễ hội Katê, Ok Om Bok, Chôl Chnăm Thmây, Sen Dolta, đua ghe ngo; đàn t’rưng, k’lông pút, cồng chiêng, khèn, nhà rông, gùi.',
      'Tìm hiểu thủ đô các nước: Pa-ri, Luân Đôn, Mát-xcơ-va, Bắc Kinh, Viêng Chăn, Phnôm Pênh; các nước Nga, Ấn Độ, Ô-xtrây-li-a, Cu-ba, Ác-hen-ti-na, Bồ Đào Nha.',
      'C. Mác, Ph. Ăngghen, V.I. Lênin; V. A. Xukhômlinxki; nhà thơ Puskin; nhạc sĩ Xuân Giao; Nguyễn Ái Quốc ở Quảng Châu, Ban Mê Thuột, Plây Ku.',
      'TP. Hồ Chí Minh, TP.HCM, TT Huế, BR-VT; Q.1, P. Bến Nghé; GS.TS, PGS, NGƯT, ThS., CN.; HKI, HKII, NH 2025-2026, v.v.',
    ]),
    today: TODAY,
    findings: [],
  },
];
