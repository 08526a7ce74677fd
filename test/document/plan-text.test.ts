/** The words of the plan: the example plan's year as a whole, and what changes with the sheet. */
import { planFacts } from '../../src/document/plan-data';
import { renderPaper } from '../../src/document/render';
import type { Topic } from '../../src/plan/plan';
import { has, lines, openBody, paragraph } from './docx';
import { manyTopics, type PlanChange, samplePlan, sampleTopic, TOPICS } from './sample';

function planLines(change?: PlanChange): string[] {
  return lines(renderPaper('plan', planFacts(samplePlan(change), { year: 2022, month: 1, day: 10 })));
}

/** The one line that begins so. */
function lineOf(found: readonly string[], start: string): string {
  const matching = found.filter((line) => line.startsWith(start));
  if (matching.length !== 1) throw new Error(`${matching.length} lines begin with ${start}`);
  return matching[0] as string;
}

const [T02, T03, T04] = TOPICS.map((topic) => topic.title);

test('the example plan’s year', () => {
  expect(planLines()).toEqual([
    'ĐẢNG BỘ XÃ ĐỊNH AN',
    'CHI BỘ MẦM NON ĐỊNH AN',
    '*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 05-KH/CB',
    'Định An, ngày 10 tháng 01 năm 2022',
    'KẾ HOẠCH',
    'sinh hoạt chuyên đề năm 2022',
    '-----',
    '- Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ;',
    '- Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương về một số vấn đề nâng cao chất lượng sinh hoạt chi bộ,',
    'Chi bộ Mầm non Định An xây dựng kế hoạch sinh hoạt chuyên đề năm 2022 như sau:',
    'I- MỤC ĐÍCH, YÊU CẦU',
    '- Nâng cao nhận thức, trách nhiệm của đảng viên; phát huy ưu điểm, khắc phục hạn chế, khuyết điểm trong sinh hoạt chi bộ.',
    '- Cụ thể hóa nội dung phù hợp với tình hình, nhiệm vụ của chi bộ; góp phần thực hiện thắng lợi nghị quyết đại hội các cấp.',
    'II- NỘI DUNG SINH HOẠT CHUYÊN ĐỀ',
    `1. Sinh hoạt chuyên đề “${T02}”, quý II năm 2022.`,
    `2. Sinh hoạt chuyên đề “${T03}”, quý III năm 2022.`,
    `3. Sinh hoạt chuyên đề “${T04}”, quý IV năm 2022.`,
    'III- HÌNH THỨC TỔ CHỨC',
    'Năm 2022, Chi bộ Mầm non Định An tổ chức sinh hoạt 03 chuyên đề, vào tháng 4, 10, 12.',
    '- Sinh hoạt chuyên đề mỗi quý ít nhất một lần, lồng ghép với buổi sinh hoạt thường kỳ của chi bộ.',
    '- Phó Bí thư thông báo trước chuyên đề, thời gian, địa điểm và gửi dự thảo đến đảng viên để chủ động chuẩn bị ý kiến.',
    '- Sau buổi sinh hoạt, đảng viên được phân công tiếp thu ý kiến, hoàn chỉnh chuyên đề; chi bộ rút kinh nghiệm cho lần sau.',
    '1. Các chuyên đề sinh hoạt năm 2022',
    'Trong năm 2022, Chi bộ Mầm non Định An sinh hoạt 03 chuyên đề như sau:',
    `- Chuyên đề 02 “${T02}”;`,
    `- Chuyên đề 03 “${T03}”;`,
    `- Chuyên đề 04 “${T04}”.`,
    '2. Tài liệu học tập',
    'Tài liệu do đảng ủy cấp trên cung cấp; Tạp chí Cộng sản; Tạp chí Xây dựng Đảng; Sổ tay xây dựng Đảng.',
    'IV- PHÂN CÔNG NHIỆM VỤ',
    '1. Phân công đảng viên viết và báo cáo chuyên đề',
    `- Chuyên đề 02 “${T02}”: phân công đồng chí Nguyễn Thanh Tâm chuẩn bị và báo cáo trong tháng 4 năm 2022 (quý II); nộp đề cương chậm nhất ngày 22 tháng 3 năm 2022.`,
    `- Chuyên đề 03 “${T03}”: phân công đồng chí Nguyễn Thị Thanh Tâm chuẩn bị và báo cáo trong tháng 10 năm 2022 (quý III); nộp đề cương chậm nhất ngày 21 tháng 9 năm 2022.`,
    `- Chuyên đề 04 “${T04}”: phân công đồng chí Nguyễn Thị Ly chuẩn bị và báo cáo trong tháng 12 năm 2022 (quý IV); nộp đề cương chậm nhất ngày 21 tháng 11 năm 2022.`,
    '2. Tổ chức thực hiện',
    '- Chủ trì các buổi sinh hoạt chuyên đề: Phó Bí thư Chi bộ.',
    '- Đảng viên được phân công nộp đề cương đúng hạn, trình bày chuyên đề, tiếp thu ý kiến đóng góp và hoàn chỉnh chuyên đề sau buổi sinh hoạt.',
    'Trên đây là kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An.',
    'Nơi nhận:',
    '- Đảng ủy xã Định An (báo cáo);',
    '- Các đồng chí đảng viên;',
    '- Lưu Chi bộ.',
    'T/M CHI BỘ',
    'PHÓ BÍ THƯ',
    'Trần Thị Hồng Vân',
    'PHỤ LỤC',
    'LỊCH SINH HOẠT CHUYÊN ĐỀ NĂM 2022',
    '(Kèm theo Kế hoạch số 05-KH/CB ngày 10 tháng 01 năm 2022',
    'của Chi bộ Mầm non Định An)',
    ...['Số', 'Chuyên đề', 'Thời gian', 'Người thực hiện', 'Hạn nộp đề cương'],
    ...['02', `“${T02}”`, 'Tháng 4 năm 2022 (quý II)', 'Nguyễn Thanh Tâm', '22/3/2022'],
    ...['03', `“${T03}”`, 'Tháng 10 năm 2022 (quý III)', 'Nguyễn Thị Thanh Tâm', '21/9/2022'],
    ...['04', `“${T04}”`, 'Tháng 12 năm 2022 (quý IV)', 'Nguyễn Thị Ly', '21/11/2022'],
  ]);
});

describe('the derived sentence', () => {
  const summary = (change: PlanChange) => lineOf(planLines(change), 'Năm ');
  const quarterOnly = sampleTopic({ quarter: 4, month: undefined });
  const schoolYear = { settings: { year: { start: 2026, end: 2027 } } };

  test.each<[string, PlanChange, string]>([
    ['one topic', { topics: TOPICS.slice(0, 1) }, 'sinh hoạt 01 chuyên đề, vào tháng 4.'],
    ['many', { topics: manyTopics(13) }, 'sinh hoạt 13 chuyên đề, vào tháng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.'],
    ['rows out of order', { topics: [...TOPICS].reverse() }, 'sinh hoạt 03 chuyên đề, vào tháng 4, 10, 12.'],
    ['quarters alone', { topics: [quarterOnly] }, 'sinh hoạt 01 chuyên đề, vào quý IV.'],
    [
      'months and quarters',
      { topics: [...TOPICS.slice(0, 2), quarterOnly] },
      'sinh hoạt 03 chuyên đề, vào tháng 4, 10 và quý IV.',
    ],
    ['a school year', schoolYear, 'sinh hoạt 03 chuyên đề, vào tháng 10, 12, 4.'],
  ])('%s', (_name, change, end) => {
    expect(summary(change)).toContain(end);
  });
});

test('a school year is named as one, its months fall in two years', () => {
  const found = planLines({ settings: { year: { start: 2026, end: 2027 } } });
  expect(found).toContain('sinh hoạt chuyên đề năm học 2026-2027');
  expect(found).toContain('LỊCH SINH HOẠT CHUYÊN ĐỀ NĂM HỌC 2026-2027');
  expect(found).toContain('1. Các chuyên đề sinh hoạt năm học 2026-2027');
  expect(found).toContain(`1. Sinh hoạt chuyên đề “${T02}”, quý II năm 2027.`);
  expect(found).toContain(`2. Sinh hoạt chuyên đề “${T03}”, quý III năm 2026.`);
});

test('no topic: lines to write on, no annex, no count', () => {
  const found = planLines({ topics: [] });
  expect(found.filter((line) => line === '- \t')).toHaveLength(3);
  expect(found.join('\n')).not.toMatch(/PHỤ LỤC|\d\d chuyên đề|undefined/);
});

test.each([
  ['party', '.'],
  ['state', './.'],
] as const)(
  'an empty part of the %s form has a line to write on; the paper is closed and filed all the same',
  (form, end) => {
    const content = { aims: [], materials: [], closing: [], recipients: [] };
    const found = planLines({ settings: { form }, content });
    for (const heading of ['MỤC ĐÍCH, YÊU CẦU', 'Tài liệu học tập']) {
      expect(found[found.findIndex((line) => line.endsWith(heading)) + 1]).toBe('- \t');
    }
    expect(lineOf(found, 'Trên đây')).toBe(
      `Trên đây là kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An${end}`,
    );
    expect(found[found.indexOf('Nơi nhận:') + 1]).toBe(form === 'party' ? '- Lưu Chi bộ.' : '- Lưu: VT.');
  },
);

describe('nobody assigned: said so, never an empty place', () => {
  const told = (change: Partial<Topic>) =>
    lineOf(planLines({ topics: [sampleTopic({ title: 'T', assignees: [], ...change })] }), '- Chuyên đề 02 “T”:');

  test.each<[Partial<Topic>, string]>([
    [{ month: undefined, quarter: undefined }, 'sẽ phân công người thực hiện sau.'],
    [
      {},
      'sẽ phân công người thực hiện sau; báo cáo trong tháng 4 năm 2022 (quý II); nộp đề cương chậm nhất ngày 22 tháng 3 năm 2022.',
    ],
  ])('%j', (change, end) => {
    expect(told(change)).toBe(`- Chuyên đề 02 “T”: ${end}`);
  });
});

test('a month, a quarter and a year keep their numbers beside them', () => {
  const [topic] = planFacts(samplePlan({ settings: { year: { start: 2026, end: 2027 } } }), {
    year: 2026,
    month: 9,
    day: 5,
  }).topics;
  expect(topic).toMatchObject({
    quarter: 'quý\u00a0II năm\u00a02027',
    period: 'tháng\u00a04 năm\u00a02027 (quý\u00a0II)',
    periodStart: 'Tháng\u00a04 năm\u00a02027 (quý\u00a0II)',
    due: 'ngày 22 tháng\u00a03 năm\u00a02027',
    dueShort: '22/3/2027',
  });
  expect(
    planFacts(samplePlan({ settings: { year: { start: 2026, end: 2027 } } }), { year: 2026, month: 9, day: 5 }),
  ).toMatchObject({
    yearPhrase: 'năm học\u00a02026-2027',
    yearTitle: 'NĂM HỌC\u00a02026-2027',
    date: 'ngày 05 tháng 9 năm 2026',
  });
});

test('who chairs is a comrade within the line', () => {
  const chairs = ['Đồng chí Trần Thị Hồng Vân', 'Trần Thị Hồng Vân', 'Bí thư Chi bộ', 'Đồng chí Bí thư'];
  expect(
    chairs.map((chair) => planFacts(samplePlan({ settings: { chair } }), { year: 2022, month: 1, day: 10 }).chair),
  ).toEqual(['đồng chí Trần Thị Hồng Vân', 'đồng chí Trần Thị Hồng Vân', 'Bí thư Chi bộ', 'đồng chí Bí thư']);
  const state = samplePlan({ settings: { form: 'state', chair: 'Trần Thị Hồng Vân' } });
  expect(planFacts(state, { year: 2022, month: 1, day: 10 }).chair).toBe('Trần Thị Hồng Vân');
});

test('the heading of the last part stands with its first duty, which a page may leave below', () => {
  const body = openBody(renderPaper('plan', planFacts(samplePlan(), { year: 2022, month: 1, day: 10 })));
  const kept = ['2. Tổ chức thực hiện', '- Đảng viên được phân công', 'Trên đây là'];
  expect(kept.map((start) => has(paragraph(body, start), 'w:keepNext'))).toEqual([true, false, true]);
});

test('day, time and place of the meeting where they are set; several presenters', () => {
  const assignees = [{ name: 'Nguyễn Thanh Tâm' }, { name: 'Nguyễn Thị Ly' }];
  const dated = sampleTopic({
    date: { year: 2022, month: 4, day: 8 },
    time: '14 giờ 00',
    place: 'Phòng họp',
    assignees,
  });
  const found = planLines({ topics: [dated] });
  expect(
    lineOf(
      found,
      '- Chuyên đề 02 “Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của đội ngũ cán bộ, đảng viên”:',
    ),
  ).toBe(
    `- Chuyên đề 02 “${T02}”: phân công các đồng chí Nguyễn Thanh Tâm, Nguyễn Thị Ly chuẩn bị và báo cáo lúc 14 giờ 00, ngày 08 tháng 4 năm 2022 (quý II), tại Phòng họp; nộp đề cương chậm nhất ngày 29 tháng 3 năm 2022.`,
  );
  expect(found.slice(-7)).toEqual(
    [
      '02',
      `“${T02}”`,
      'Ngày 08 tháng 4 năm 2022 (quý II)',
      '14 giờ 00',
      'Phòng họp',
      'Nguyễn Thanh Tâm',
      'Nguyễn Thị Ly',
      '29/3/2022',
    ].slice(-7),
  );
});

test('the usual time and place hold for a meeting whose day is set, and for no other', () => {
  const settings = { defaultPlace: 'Văn phòng', defaultTime: '15 giờ' };
  const dated = sampleTopic({ date: { year: 2022, month: 4, day: 8 } });
  expect(planLines({ settings, topics: [dated] }).join('\n')).toContain(
    'lúc 15 giờ, ngày 08 tháng 4 năm 2022 (quý II), tại Văn phòng;',
  );
  expect(planLines({ settings }).join('\n')).not.toMatch(/Văn phòng|15 giờ/);
});

test('a quarter without a month', () => {
  const found = planLines({ topics: [sampleTopic({ month: undefined })] });
  expect(found.join('\n')).toContain('báo cáo trong quý II năm 2022; nộp đề cương chậm nhất ngày 22 tháng 3 năm 2022.');
});

describe('what the sheet does not say is left to a hand', () => {
  test.each<[string, PlanChange['settings'], string]>([
    ['number', { documentNumber: undefined }, 'Số        -KH/CB'],
    ['number of the state form', { documentNumber: '', form: 'state' }, 'Số: ……/KH/CB'],
    ['locality', { locality: undefined }, '………………, ngày 10 tháng 01 năm 2022'],
  ])('%s', (_name, settings, line) => {
    expect(planLines({ settings })).toContain(line);
  });

  test('superior and signer', () => {
    const found = planLines({ settings: { superior: undefined, signer: undefined } });
    expect(found[0]).toBe('CHI BỘ MẦM NON ĐỊNH AN');
    expect(found[found.indexOf('PHÓ BÍ THƯ') + 1]).toBe('PHỤ LỤC');
  });
});

test.each([
  ['5', 'Số 05-KH/CB'],
  ['05', 'Số 05-KH/CB'],
  ['127', 'Số 127-KH/CB'],
  ['05a', 'Số 05a-KH/CB'],
])('number %s', (documentNumber, line) => {
  expect(planLines({ settings: { documentNumber } })).toContain(line);
});

test('only a chi bộ signs as one', () => {
  expect(planLines({ settings: { unit: 'Đảng bộ Trường Mầm non Định An' } })).not.toContain('T/M CHI BỘ');
  expect(planLines({ settings: { unit: 'CHI BỘ Mầm non Định An' } })).toContain('T/M CHI BỘ');
});

test('a place too long to stand before the date has a line of its own', () => {
  const found = planLines({ settings: { locality: 'Thành phố Hồ Chí Minh' } });
  expect(found.slice(5, 7)).toEqual(['Thành phố Hồ Chí Minh,', 'ngày 10 tháng 01 năm 2022']);
});
