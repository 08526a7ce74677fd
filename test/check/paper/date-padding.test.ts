import { findInParagraph, tell } from './paper';

const STATE = { 'Cài đặt': { B2: 'Văn bản hành chính' } };

test.each<[string, string]>([
  ['Nghị quyết ngày 30/03/2023 của chi bộ.', 'Nghị quyết ngày 30/3/2023 của chi bộ.'],
  ['Ban hành ngày 5/2/2026.', 'Ban hành ngày 05/02/2026.'],
  ['Ban hành ngày 5-2-2026, sửa ngày 15.09.2026.', 'Ban hành ngày 05-02-2026, sửa ngày 15.9.2026.'],
  ['Họp lúc 14 giờ, 7/9/2026.', 'Họp lúc 14 giờ, 07/9/2026.'],
  ['Tân Hòa, ngày 5 tháng 2 năm 2026', 'Tân Hòa, ngày 05 tháng 02 năm 2026'],
  ['Hạn nộp: ngày 05 tháng 09.', 'Hạn nộp: ngày 05 tháng 9.'],
  ['Họp vào ngày 5 tháng 12 hằng năm.', 'Họp vào ngày 05 tháng 12 hằng năm.'],
  ['Báo cáo trong tháng 04/2022.', 'Báo cáo trong tháng 4/2022.'],
  ['Báo cáo trong quý 2 tháng 04/2022.', 'Báo cáo trong quý 2 tháng 4/2022.'],
  ['Báo cáo trong tháng 09 năm 2026.', 'Báo cáo trong tháng 9 năm 2026.'],
  ['Chào mừng ngày 8/3.', 'Chào mừng ngày 08/3.'],
  ['Nộp trước ngày 10/03, họp ngày 3/2.', 'Nộp trước ngày 10/3, họp ngày 03/02.'],
])('%s', (text, right) => {
  expect(tell(findInParagraph(text)).filter((line) => line.startsWith('date_zero'))).toEqual([
    `date_zero_padding → ${right}`,
  ]);
  expect(findInParagraph(text, STATE).filter(({ rule }) => rule === 'date_zero_padding')).toEqual([]);
});

test.each([
  'Ngày 05/02/2026; ngày 30/3/2007; ngày 15/11/2026; ngày 01/01/2026.',
  'Tân Hòa, ngày 05 tháng 02 năm 2026; ngày 30 tháng 4; ngày 10 tháng 12.',
  'Đã có 1/2 số đảng viên tham dự, 3/4 số phiếu tán thành, 2/3 chi ủy.',
  'Trực 24/7, lớp 5/2, tổ 3/1, sĩ số 25/30.',
  'Chào mừng Ngày Quốc tế Phụ nữ 8/3, Ngày Nhà giáo Việt Nam 20/11, ngày thành lập Đảng 3/2.',
  'Phong trào thi đua 2/9, chào mừng 30/4 và 1/5.',
  'Thông tư số 05/2026/TT-BNV; Nghị định số 09/2010/NĐ-CP; số 5/3/2026.',
  'Văn bản 12/03/2020/NĐ-CP, hồ sơ 5/3/2026-KH.',
  'Năm học 2026-2027, nhiệm kỳ 2020-2025, giai đoạn 2026 – 2030.',
  'Sinh hoạt chuyên đề vào tháng 4, 10, 11.',
  'Báo cáo trong tháng 01/2026, tháng 02/2026, tháng 2 năm 2026, tháng 10/2026.',
  'Tổ chức 3 tháng 01 lần, 6 tháng 03 lần, mỗi ngày 1/2 giờ.',
  'Từ ngày 05-08/3/2026, các ngày 5,6/3/2026.',
  'Địa chỉ số 5/3/2 đường 30/4; điện thoại 0912.3.4.2026.',
  'Phiên bản 1.2.2026.1; tỉ lệ 5/2/2026/4.',
  'Ngày 31/02/2026, ngày 45/03/2026, ngày 5/13.',
  'https://example.com/2026/3/5/2026/a.html',
  'Ngày 3 hằng tháng, mùng 3 Tết, ngày thứ 6 đầu tiên.',
])('nothing: %s', (text) => {
  expect(findInParagraph(text).filter(({ rule }) => rule === 'date_zero_padding')).toEqual([]);
});

test('the message', () => {
  const [finding] = findInParagraph('Nghị quyết ngày 30/03/2023.');
  expect(finding!.message).toBe(
    'Ô B5 ghi “30/03/2023”. Trong văn bản của Đảng, chỉ ngày dưới 10 và tháng 1, tháng 2 có số 0 đứng trước (Hướng dẫn 05-HD/VPTW); hãy viết “30/3/2023”.',
  );
});
