import { isoDate, parseIso } from '../../src/plan/date';
import { outlineDue } from '../../src/plan/deadline';
import type { Topic } from '../../src/plan/plan';
import { bareTitle, countPhrase, formatTopicNumber, meetingPlace, meetingTime, topicKey } from '../../src/plan/topic';

test.each([
  ['Bảo vệ trẻ', 'Bảo vệ trẻ'],
  ['"Các giải pháp”', 'Các giải pháp'],
  ['“Các giải pháp"', 'Các giải pháp'],
  ['“ Các  giải pháp ”', 'Các giải pháp'],
  ['«Các giải pháp»', 'Các giải pháp'],
  ['"Các giải pháp', 'Các giải pháp'],
  ['Các giải pháp”', 'Các giải pháp'],
  ['“Học tập “Đường Kách mệnh” của Bác”', 'Học tập “Đường Kách mệnh” của Bác'],
  ['"Học tập “Đường Kách mệnh”"', 'Học tập “Đường Kách mệnh”'],
  ['Học tập “Đường Kách mệnh”', 'Học tập “Đường Kách mệnh”'],
  ['“A” và “B”', '“A” và “B”'],
  ['"A" và "B"', '"A" và "B"'],
  ['=1+1', '=1+1'],
  ['Bảo vệ trẻ\nnăm học mới', 'Bảo vệ trẻ năm học mới'],
  ['""', ''],
  ['', ''],
])('bareTitle: %j is %j', (typed, title) => {
  expect(bareTitle(typed)).toBe(title);
});

test('a title of 10,000 characters stays whole', () => {
  const title = 'Bảo vệ trẻ '.repeat(1000).trim();
  expect(bareTitle(`"${title}"`)).toBe(title);
});

test.each([
  ['02', '02'],
  ['2', '02'],
  [2, '02'],
  ['002', '02'],
  ['12', '12'],
  [100, '100'],
  ['2a', '2a'],
  [' 2a ', '2a'],
  [2.5, '2.5'],
  [-1, '-1'],
])('formatTopicNumber: %j is %s', (typed, number) => {
  expect(formatTopicNumber(typed)).toBe(number);
});

test('topicKey, countPhrase, place and time', () => {
  expect(topicKey({ title: 'Phòng, chống  tai nạn HÒA' })).toBe(topicKey({ title: 'phòng, chống tai nạn hoà' }));
  expect(topicKey({ title: 'Phòng, chống' })).not.toBe(topicKey({ title: 'Phòng chống' }));
  expect([3, 12, 100].map(countPhrase)).toEqual(['03', '12', '100']);
  expect(meetingPlace({ place: 'Phòng họp' }, { defaultPlace: 'Văn phòng' })).toBe('Phòng họp');
  expect(meetingPlace({}, { defaultPlace: 'Văn phòng' })).toBe('Văn phòng');
  expect(meetingTime({}, {})).toBe('');
});

const YEAR = { start: 2022, end: 2022 };

test.each<[string, Partial<Topic>, number, string]>([
  ['as typed', { dueTyped: parseIso('2022-04-05')!, month: 4 }, 10, '2022-04-05'],
  ['typed on a Sunday', { dueTyped: parseIso('2022-04-03')! }, 10, '2022-04-01'],
  ['before the meeting', { date: parseIso('2022-04-15')!, month: 4 }, 10, '2022-04-05'],
  ['before the meeting, on a Saturday', { date: parseIso('2022-04-12')! }, 10, '2022-04-01'],
  ['before the month', { month: 4, quarter: 2 }, 10, '2022-03-22'],
  ['before the month, on a Saturday', { month: 1 }, 0, '2021-12-31'],
  ['before the quarter', { quarter: 3 }, 10, '2022-06-21'],
  ['the month holds against the quarter', { month: 10, quarter: 3 }, 10, '2022-09-21'],
])('outlineDue: %s', (_, topic, outlineLeadDays, due) => {
  expect(isoDate(outlineDue(topic as Topic, { year: YEAR, outlineLeadDays }))).toBe(due);
});

test('outlineDue in a school year, and without a period', () => {
  const settings = { year: { start: 2026, end: 2027 }, outlineLeadDays: 10 };
  expect(isoDate(outlineDue({ month: 2 } as Topic, settings))).toBe('2027-01-22');
  expect(() => outlineDue({ row: 4 } as Topic, settings)).toThrow('row 4');
});
