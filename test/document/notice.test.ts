/** The words of the notice and of the invitation. */
import { all, has, lines, openBody, text, value } from './docx';
import { renderSample } from './paper-facts';
import { samplePlan, sampleTopic, TOPICS } from './sample';

const topic = sampleTopic({ date: { year: 2022, month: 4, day: 8 }, time: '14 giờ 00', place: 'Văn phòng' });
const PARTICULARS = [
  '1. Nội dung: chuyên đề 02 “Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của đội ngũ cán bộ, đảng viên”.',
  '2. Người trình bày: đồng chí Nguyễn Thanh Tâm.',
  '3. Thời gian: 14 giờ 00, ngày 08 tháng 4 năm 2022.',
  '4. Địa điểm: Văn phòng.',
  '5. Chủ trì: Phó Bí thư Chi bộ.',
  '6. Chuẩn bị:',
  '- Đồng chí Nguyễn Thanh Tâm chuẩn bị nội dung trình bày và câu hỏi gợi ý thảo luận.',
  '- Các đồng chí đảng viên nghiên cứu đề cương, chuẩn bị ý kiến tham gia thảo luận.',
  '7. Tài liệu gửi kèm: đề cương chuyên đề 02.',
];
const FOOT = [
  'Nơi nhận:',
  '- Các đồng chí đảng viên;',
  '- Lưu Chi bộ.',
  'T/M CHI BỘ',
  'PHÓ BÍ THƯ',
  'Trần Thị Hồng Vân',
];

test('a notice of the example plan', () => {
  expect(lines(renderSample('notice', samplePlan(), topic))).toEqual([
    'ĐẢNG BỘ XÃ ĐỊNH AN',
    'CHI BỘ MẦM NON ĐỊNH AN',
    '*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 05-TB/CB',
    'Định An, ngày 10 tháng 01 năm 2022',
    'THÔNG BÁO',
    'về việc sinh hoạt chuyên đề 02, quý II năm 2022',
    '-----',
    'Kính gửi: Các đồng chí đảng viên Chi bộ Mầm non Định An',
    'Thực hiện Kế hoạch sinh hoạt chuyên đề năm 2022, Chi bộ Mầm non Định An thông báo nội dung buổi sinh hoạt chuyên đề như sau:',
    ...PARTICULARS,
    'Đề nghị các đồng chí đảng viên sắp xếp công việc, tham dự đầy đủ, đúng giờ; nếu vắng mặt thì báo cáo lý do với người chủ trì trước buổi sinh hoạt.',
    ...FOOT,
  ]);
});

test('an invitation to the same', () => {
  expect(lines(renderSample('invitation', samplePlan(), topic)).slice(6)).toEqual([
    'GIẤY MỜI',
    'dự sinh hoạt chuyên đề 02, quý II năm 2022',
    '-----',
    'Thực hiện Kế hoạch sinh hoạt chuyên đề năm 2022, Chi bộ Mầm non Định An trân trọng kính mời các đồng chí đảng viên tới dự buổi sinh hoạt chuyên đề, cụ thể như sau:',
    ...PARTICULARS,
    'Rất mong các đồng chí đảng viên sắp xếp công việc, đến dự đầy đủ, đúng giờ.',
    ...FOOT,
  ]);
});

test('the state form: a school year, several presenters, its own copy for the file', () => {
  const plan = samplePlan({
    settings: { form: 'state', unit: 'Tổ Mẫu giáo', symbol: 'KH-TMG', year: { start: 2026, end: 2027 } },
    content: { recipients: ['Ban Giám hiệu', 'Lưu: VT, TCM'] },
  });
  const several = sampleTopic({ assignees: [{ name: 'Nguyễn Thị Ly' }, { name: 'Trần Văn Nam' }] });
  const found = lines(renderSample('notice', plan, several));
  expect(found).toEqual(
    expect.arrayContaining([
      'Số: 05/TB-TMG',
      'Về việc sinh hoạt chuyên đề 02, quý II năm 2027',
      'Kính gửi: Các thành viên Tổ Mẫu giáo',
      '2. Người trình bày: Nguyễn Thị Ly, Trần Văn Nam.',
      '3. Thời gian: …… giờ ……, ngày …… tháng 4 năm 2027.',
      '- Nguyễn Thị Ly, Trần Văn Nam chuẩn bị nội dung trình bày và câu hỏi gợi ý thảo luận.',
      '- Các thành viên Tổ Mẫu giáo;',
      '- Lưu: VT, TCM.',
    ]),
  );
  expect(found).toContain(
    'Đề nghị các thành viên sắp xếp công việc, tham dự đầy đủ, đúng giờ; nếu vắng mặt thì báo cáo lý do với người chủ trì trước buổi sinh hoạt./.',
  );
});

test('several comrades begin their sentence as such', () => {
  const several = sampleTopic({ assignees: [{ name: 'Nguyễn Thị Ly' }, { name: 'Trần Văn Nam' }] });
  expect(lines(renderSample('notice', samplePlan(), several))).toContain(
    '- Các đồng chí Nguyễn Thị Ly, Trần Văn Nam chuẩn bị nội dung trình bày và câu hỏi gợi ý thảo luận.',
  );
});

describe('what is not set is a blank to fill in, never an empty sentence', () => {
  const bare = samplePlan({ settings: { chair: '' } });

  test.each([
    ['a month', {}, 'ngày …… tháng 4 năm 2022'],
    ['January', { month: 1, quarter: 1 as const }, 'ngày …… tháng 01 năm 2022'],
    ['two months', { month: 4, monthEnd: 5 }, 'ngày …… tháng …… năm 2022'],
    ['a quarter', { month: undefined }, 'ngày …… tháng …… năm 2022'],
    ['nothing', { month: undefined, quarter: undefined }, 'ngày …… tháng …… năm 2022'],
  ])('%s', (_name, change, day) => {
    const found = lines(renderSample('notice', bare, sampleTopic({ ...change, assignees: [] })));
    expect(found.slice(12, 16)).toEqual([
      '2. Người trình bày: \t',
      `3. Thời gian: …… giờ ……, ${day}.`,
      '4. Địa điểm: \t',
      '5. Chủ trì: \t',
    ]);
    expect(found[17]).toBe('- Các đồng chí đảng viên nghiên cứu đề cương, chuẩn bị ý kiến tham gia thảo luận.');
  });

  test('a school year alone leaves the year open', () => {
    const plan = samplePlan({ settings: { year: { start: 2026, end: 2027 } } });
    const found = lines(renderSample('notice', plan, sampleTopic({ month: undefined, quarter: undefined })));
    expect(found).toContain('về việc sinh hoạt chuyên đề 02, năm học 2026-2027');
    expect(found).toContain('3. Thời gian: …… giờ ……, ngày …… tháng …… năm …….');
  });

  test('dots run to the right margin', () => {
    const body = openBody(renderSample('notice', bare, TOPICS[0]!));
    const place = all(body, 'w:p').find((each) => text(each).startsWith('4.'))!;
    expect([value(place, 'w:tab', 'leader'), value(place, 'w:tab', 'pos')]).toEqual(['dot', '9355']);
    expect(has(place, 'w:keepNext')).toBe(false);
  });
});
