/** The words of an outline. */
import { outlineFacts } from '../../src/document/outline-data';
import { renderPaper } from '../../src/document/render';
import { lines } from './docx';
import { samplePlan, sampleTopic, TOPICS } from './sample';

const plan = samplePlan();

test('an outline of the example plan', () => {
  expect(lines(renderPaper('outline', outlineFacts(plan, TOPICS[2]!)))).toEqual([
    'ĐẢNG BỘ XÃ ĐỊNH AN',
    'CHI BỘ MẦM NON ĐỊNH AN',
    '*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Định An, ngày …… tháng …… năm 2022',
    'ĐỀ CƯƠNG',
    'chuyên đề 04 “Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường mầm non”',
    '-----',
    'Người thực hiện: đồng chí Nguyễn Thị Ly.',
    'Thời gian báo cáo: tháng 12 năm 2022 (quý IV).',
    'Chủ trì: Phó Bí thư Chi bộ.',
    'Hạn nộp đề cương: ngày 21 tháng 11 năm 2022.',
    'I- CƠ SỞ CỦA CHUYÊN ĐỀ',
    'Nêu các nghị quyết, chỉ thị, văn bản và yêu cầu thực tế là căn cứ của chuyên đề; ghi đủ số, ngày và nơi ban hành.',
    ...['- \t', '- \t', '- \t', '- \t'],
    'II- THỰC TRẠNG',
    'Nêu kết quả đã đạt, hạn chế và nguyên nhân; kèm số liệu, ví dụ của đơn vị.',
    ...['- \t', '- \t', '- \t', '- \t'],
    'III- GIẢI PHÁP',
    'Mỗi giải pháp nêu rõ việc làm, người thực hiện, thời hạn, kết quả cần đạt.',
    ...['- \t', '- \t', '- \t', '- \t', '- \t'],
    'IV- KIẾN NGHỊ',
    'Nêu những việc đề nghị chi bộ, cấp ủy cấp trên và nhà trường quyết định hoặc tạo điều kiện thực hiện.',
    ...['- \t', '- \t'],
    'V- CÂU HỎI GỢI Ý THẢO LUẬN',
    'Nêu hai hoặc ba câu hỏi mở, gắn với giải pháp ở phần III, để mọi đảng viên tham gia ý kiến.',
    ...['1. \t', '2. \t', '3. \t'],
    'NGƯỜI XÂY DỰNG ĐỀ CƯƠNG',
    'Nguyễn Thị Ly',
  ]);
});

test('several writers, a day, a time, a place', () => {
  const assignees = [{ name: 'Nguyễn Thanh Tâm' }, { name: 'Nguyễn Thị Ly' }];
  const topic = sampleTopic({
    date: { year: 2022, month: 4, day: 8 },
    time: '14 giờ 00',
    place: 'Phòng họp',
    assignees,
  });
  const found = lines(renderPaper('outline', outlineFacts(plan, topic)));
  expect(found.slice(8, 13)).toEqual([
    'Người thực hiện: các đồng chí Nguyễn Thanh Tâm, Nguyễn Thị Ly.',
    'Thời gian báo cáo: 14 giờ 00, ngày 08 tháng 4 năm 2022 (quý II).',
    'Địa điểm: Phòng họp.',
    'Chủ trì: Phó Bí thư Chi bộ.',
    'Hạn nộp đề cương: ngày 29 tháng 3 năm 2022.',
  ]);
  expect(found.slice(-2)).toEqual(['Nguyễn Thanh Tâm', 'Nguyễn Thị Ly']);
});

test('nobody assigned: a line to write the names on', () => {
  for (const form of ['party', 'state'] as const) {
    const found = lines(
      renderPaper('outline', outlineFacts(samplePlan({ settings: { form } }), sampleTopic({ assignees: [] }))),
    );
    expect(found.filter((line) => line.startsWith('Người thực hiện'))).toEqual(['Người thực hiện: \t']);
  }
});

test('the state form names no comrade', () => {
  const state = samplePlan({ settings: { form: 'state', unit: 'Tổ Mẫu giáo' } });
  const found = lines(renderPaper('outline', outlineFacts(state, TOPICS[2]!)));
  expect(found).toContain('Người thực hiện: Nguyễn Thị Ly.');
  expect(found.filter((line) => line.startsWith('Chuyên đề 04 “'))).toHaveLength(1);
  expect(found).toContain('V. CÂU HỎI GỢI Ý THẢO LUẬN');
  expect(found.join()).not.toMatch(/đảng viên|đồng chí|-----/);
});

test('the year is that of the due date: a meeting in January is prepared the year before', () => {
  expect(outlineFacts(plan, sampleTopic({ quarter: 1, month: 1 })).date).toBe('ngày …… tháng …… năm 2021');
});
