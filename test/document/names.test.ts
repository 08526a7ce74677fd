/** Names of papers and folder. */
import { folderName, outlineName, planName } from '../../src/document/names';
import { samplePlan, sampleTopic, TOPICS } from './sample';

const plan = samplePlan();

test('names of the example plan’s year', () => {
  expect(planName(plan)).toBe('Kế hoạch sinh hoạt chuyên đề năm 2022');
  expect(folderName(plan)).toBe('Chuyên đề – Chi bộ Mầm non Định An – 2022');
  expect(TOPICS.map((topic) => outlineName(plan, topic))).toEqual([
    'Đề cương chuyên đề 02 – Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công…',
    'Đề cương chuyên đề 03 – Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh…',
    'Đề cương chuyên đề 04 – Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường mầm non',
  ]);
});

test('a school year', () => {
  const school = samplePlan({ settings: { year: { start: 2026, end: 2027 } } });
  expect(planName(school)).toBe('Kế hoạch sinh hoạt chuyên đề năm học 2026-2027');
  expect(folderName(school)).toBe('Chuyên đề – Chi bộ Mầm non Định An – 2026-2027');
});

test.each([
  ['Học tập 05-CT/TW', 'Học tập 05-CT-TW'],
  ['..\\..\\bí mật / chung', '..-..-bí mật-chung'],
  ['một\n\u0000hai\u202e', 'một hai'],
  ['Hòa', 'Hòa'],
  ['a'.repeat(300), `${'a'.repeat(117)}…`],
  ['😀'.repeat(100), `${'😀'.repeat(29)}…`],
])('title %j', (title, name) => {
  expect(outlineName(plan, sampleTopic({ title }))).toBe(`Đề cương chuyên đề 02 – ${name}`);
});

test('the longest name leaves room for an ending on any disk', () => {
  const unit = 'Chi bộ Trường Mầm non Hướng Dương '.repeat(50);
  const longest = [
    folderName(samplePlan({ settings: { unit } })),
    outlineName(plan, sampleTopic({ number: '123456789', title: 'ễ'.repeat(10_000) })),
  ];
  for (const name of longest) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
});
