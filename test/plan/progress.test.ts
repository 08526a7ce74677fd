/** How far a topic is. */
import type { Topic } from '../../src/plan/plan';
import { lastDay, progressOf } from '../../src/plan/progress';
import { sampleTopic } from '../document/sample';

const settings = { year: { start: 2026, end: 2026 } };
const today = { year: 2026, month: 5, day: 20 };

describe('a status that says the meeting has been held', () => {
  test.each([
    'Đã sinh hoạt',
    'ĐÃ SINH HOẠT ngày 15/4',
    'Đã tổ chức.',
    'đã họp',
    'Đã báo cáo',
    'Đã được thực hiện',
    'Báo cáo xong',
    'Hoàn thành',
    'Đã hoàn thành tốt',
    'Xong',
    'Hoàn thành 100%',
    'Đã sinh hoạt, chưa có biên bản',
    'Đã nộp đề cương; đã sinh hoạt',
    'Held',
    'Đa\u0303 sinh hoa\u0323t'.normalize('NFD'),
  ])('%s', (status) => {
    expect(progressOf(sampleTopic({ status }), settings, today)).toBe('held');
  });
});

describe('any other status leaves it to the date', () => {
  test.each([
    '',
    'Đã soạn thư',
    'Đã gửi 05/02/2026',
    'Đã gửi 2/3',
    'Đã nộp',
    'Đã nộp báo cáo',
    'Hoàn thành đề cương',
    'Đã xong dự thảo',
    'Chưa thực hiện',
    'Chưa hoàn thành',
    'Không tổ chức được',
    'Đang hoàn thành',
    'Sẽ sinh hoạt xong trong tháng',
    'Hoàn thành 50%',
    'Hoãn, dự kiến họp xong tháng 6',
    'Đã hủy',
    'Xongg',
    'Not done',
  ])('%s', (status) => {
    expect(progressOf(sampleTopic({ status, month: 4 }), settings, today)).toBe('late');
    expect(progressOf(sampleTopic({ status, month: 6 }), settings, today)).toBe('ahead');
  });
});

const may20 = { year: 2026, month: 5, day: 20 };
const school = { start: 2026, end: 2027 };

test.each<[string, Partial<Topic>, typeof school, ReturnType<typeof lastDay>]>([
  ['a day', { date: may20, month: 5 }, settings.year, may20],
  ['a month', { month: 2 }, settings.year, { year: 2026, month: 2, day: 28 }],
  ['months', { month: 9, monthEnd: 10 }, settings.year, { year: 2026, month: 10, day: 31 }],
  ['a quarter', { month: undefined, quarter: 2 }, settings.year, { year: 2026, month: 6, day: 30 }],
  ['a school year’s autumn', { month: undefined, quarter: 4 }, school, { year: 2026, month: 12, day: 31 }],
  ['a school year’s spring', { month: 2, quarter: 1 }, school, { year: 2027, month: 2, day: 28 }],
  ['nothing', { month: undefined, quarter: undefined }, settings.year, undefined],
])('the last day of %s', (_name, change, year, day) => {
  expect(lastDay(sampleTopic(change), { year })).toEqual(day);
});

test('a meeting is late from the day after its last day', () => {
  const topic = sampleTopic({ date: may20 });
  expect(progressOf(topic, settings, may20)).toBe('ahead');
  expect(progressOf(topic, settings, { year: 2026, month: 5, day: 21 })).toBe('late');
});

test('without a period it is never late', () => {
  expect(progressOf(sampleTopic({ month: undefined, quarter: undefined }), settings, today)).toBe('ahead');
});
