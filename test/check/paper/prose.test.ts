/** Correct official prose with numbers, dates and citations: none of the rules on the paper finds anything. */
import { content } from '../../../src/locale/content';
import { findInParagraph } from './paper';

const PROSE = `
Căn cứ Điều lệ Đảng Cộng sản Việt Nam và Quy định số 294-QĐ/TW ngày 26/5/2025 của Ban Chấp hành Trung ương;
Căn cứ Chỉ thị số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới;
Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương;
Căn cứ Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo;
Căn cứ Quy định số 144-QĐ/TW ngày 09 tháng 5 năm 2024 của Bộ Chính trị về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên;
Thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh;
Thực hiện Nghị quyết số 35-NQ/TW ngày 22/10/2018 của Bộ Chính trị về tăng cường bảo vệ nền tảng tư tưởng của Đảng;
Thực hiện Thông tư số 52/2020/TT-BGDĐT ngày 31/12/2020 của Bộ Giáo dục và Đào tạo ban hành Điều lệ Trường mầm non;
Thực hiện Văn bản hợp nhất số 01/VBHN-BGDĐT ngày 13/4/2021 của Bộ Giáo dục và Đào tạo;
Thực hiện Công văn số 4567/BGDĐT-GDMN ngày 15/8/2025 về hướng dẫn thực hiện nhiệm vụ năm học 2025-2026;
Thực hiện Kế hoạch số 15-KH/ĐU ngày 05/01/2026 của Đảng ủy xã Tân Hòa về công tác xây dựng Đảng năm 2026;
Thực hiện Kế hoạch số 45/KH-MNHS ngày 10/9/2025 của Trường Mầm non Hoa Sen;
Thực hiện Nghị quyết Đại hội chi bộ nhiệm kỳ 2025-2030 và Nghị quyết số 03-NQ/CB ngày 07/01/2026 của chi bộ;
Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương về xây dựng Nhà nước pháp quyền.
Quyết định số 37-QĐ/TW ngày 12/4/2016 của Bộ Chính trị.
Sinh hoạt chuyên đề được tổ chức mỗi quý một lần, mỗi lần một chuyên đề, thời gian không quá 02 giờ.
Chi bộ sinh hoạt chuyên đề ít nhất 01 lần/quý; trường hợp đặc biệt có thể lùi 01 tháng.
Mỗi năm chi bộ sinh hoạt ít nhất 04 chuyên đề, trong đó có 01 chuyên đề về học tập và làm theo Bác.
Chi bộ lựa chọn 04 chuyên đề, phân công 04 đồng chí chuẩn bị, mỗi đồng chí một chuyên đề.
Năm 2026, chi bộ tổ chức sinh hoạt 04 chuyên đề trong 4 quý, từ tháng 3 đến tháng 12.
Năm 2025, chi bộ đã sinh hoạt 03 chuyên đề; năm 2026 phấn đấu đủ số lượng theo quy định.
Đồng chí Lê Thị Hồng Nhung phụ trách chuyên đề 01; đồng chí Phạm Văn Đức phụ trách chuyên đề 02.
Chuyên đề 01 sinh hoạt vào tháng 3 (quý I), chuyên đề 02 sinh hoạt vào tháng 6 (quý II).
Chuyên đề 03 do đồng chí Trần Ngọc Ánh báo cáo trong quý III năm 2026.
Sau khi kết thúc chuyên đề 01, trong quý II chi bộ theo dõi việc thực hiện.
Trước ngày 25 hằng tháng, đảng viên báo cáo kết quả; tháng 6 và tháng 12 tổng kết.
Đảng phí nộp vào tháng 3, 6, 9, 12 theo quy định.
Đại hội chi bộ tổ chức ngày 15/3/2026, có 15/15 đảng viên tham dự, đạt 100%.
Ít nhất 2/3 số đảng viên chính thức tán thành; 1/2 số chi ủy viên là nữ.
Phát động thi đua chào mừng 96 năm Ngày thành lập Đảng 3/2, Ngày Quốc tế Phụ nữ 8/3 và Ngày Nhà giáo Việt Nam 20/11.
Chào mừng kỷ niệm ngày 30/4, ngày 19/5, ngày 22/12 và Quốc khánh 2/9.
Buổi sinh hoạt bắt đầu lúc 14 giờ 00, ngày 06/3/2026, tại văn phòng nhà trường.
Thời gian: từ 13 giờ 30 đến 15 giờ 30, thứ Sáu, ngày 05 tháng 6 năm 2026.
Địa điểm: phòng họp tầng 2, số 5/12 đường 30/4, xã Tân Hòa.
Điện thoại liên hệ: 0912.345.678; email: chibo@example.com.
Tỉ lệ giáo viên đạt chuẩn trở lên là 98,5%; trẻ suy dinh dưỡng giảm còn 1,2%.
Lớp 5/1 và lớp 4/2 có 30 trẻ; tổ 3 tuổi có 06 giáo viên.
Trong 6 tháng đầu năm, chi bộ kết nạp 02 đảng viên; 6 tháng cuối năm kết nạp 01 đảng viên.
Giai đoạn 2026-2030, chi bộ phấn đấu kết nạp 05 đảng viên.
Nhà trường có 03 điểm trường, 12 nhóm lớp, 320 trẻ; trong đó 03 lớp 5 tuổi.
Tháng 9, 10 đảng viên tham gia lớp bồi dưỡng lý luận chính trị.
Học tập chuyên đề năm 2026 của Đảng bộ xã vào tháng 5.
Sinh hoạt chuyên đề vào tháng 3, tháng 6, tháng 9 và tháng 11.
Chi bộ sinh hoạt chuyên đề vào quý I, II, III và IV năm 2026.
Kính mong quý cấp ủy, quý thầy cô quan tâm, giúp đỡ.
Quý 1 đồng chí được khen thưởng là chưa kịp thời.
Thực hiện nghiêm việc kiểm tra, giám sát 02 lần/năm, 01 lần/6 tháng.
Một số đảng viên chưa tích cực; một bộ phận còn ngại học nghị quyết.
Mỗi chuyên đề gồm 03 phần: cơ sở, thực trạng, giải pháp.
Trong năm, chuyên đề được rút kinh nghiệm sau mỗi buổi sinh hoạt.
Bản dự thảo gồm 05 trang, gửi trước 03 ngày làm việc.
Tài liệu: Hồ Chí Minh toàn tập, tập 5, trang 269; Văn kiện Đại hội XIII, tập 1.
Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019; Nghị quyết số 88/2014/QH13.
Chương trình giáo dục mầm non ban hành kèm theo Thông tư số 51/2020/TT-BGDĐT ngày 31 tháng 12 năm 2020.
Thực hiện Chỉ thị số 10-CT/TW ngày 05/12/2011 của Bộ Chính trị về phổ cập giáo dục mầm non cho trẻ em năm tuổi.
Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 thay thế Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương.
Sơ kết 05 năm thực hiện Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018.
Tổng kết 15 năm thực hiện Chỉ thị số 10-CT/TW ngày 30/3/2007.
Phương châm “4 tại chỗ”, “3 không”, “5 rõ”; mô hình 1+1.
Phòng, chống dịch COVID-19 theo Công điện số 01/CĐ-BYT.
Chỉ thị của Bộ Chính trị số liệu hóa công tác đảng; quy định số lượng cấp ủy viên.
Mỗi quý 2 buổi, mỗi tháng 1 buổi, mỗi buổi 90 phút.
Kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026).
Ngày 02/9/1945, Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.
Lưu hồ sơ số 03/2026; sổ nghị quyết số 02.
`;

const SENTENCES = PROSE.trim().split('\n');

test.each(SENTENCES)('%s', (sentence) => {
  expect(findInParagraph(sentence).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test('all of it in one cell', () => {
  const neutral = SENTENCES.filter((sentence) => !/quý|tháng/i.test(sentence));
  expect(findInParagraph(neutral.join('\n')).map(({ message }) => message)).toEqual([]);
});

test("the project's own paragraphs", () => {
  const year = { start: 2026, end: 2026 };
  for (const form of ['party', 'state'] as const) {
    for (const paragraph of Object.values(content(form, year)).flat()) {
      expect(findInParagraph(paragraph)).toEqual([]);
    }
  }
});
