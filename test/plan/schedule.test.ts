import fc from 'fast-check';
import { compareDates, formatShortDate, isoDate, parseIso } from '../../src/plan/date';
import { personKey } from '../../src/plan/name';
import { quarterOf } from '../../src/plan/period';
import type { Quarter, Settings, Topic } from '../../src/plan/plan';
import { proposeDates } from '../../src/plan/schedule';
import { meetingTime } from '../../src/plan/topic';
import { listMonthsOf } from '../../src/plan/window';
import { isSafeWorkday } from '../../src/plan/work-calendar';

const day = (iso: string) => parseIso(iso)!;
const SETTINGS = {
  year: { start: 2026, end: 2026 },
  outlineLeadDays: 10,
  defaultTime: '14 giờ 00',
} as Settings;

let made = 0;
function topic(values: Partial<Topic> & { readonly by?: string }): Topic {
  made += 1;
  const { by = `Người thứ ${made}`, ...rest } = values;
  const assignees = by.split(';').map((name) => ({ name }));
  return { row: made, number: String(made), title: `Chuyên đề ${made}`, status: '', assignees, ...rest } as Topic;
}

function propose(topics: readonly Topic[], settings: Partial<Settings> = {}, today = '2026-01-05'): string[] {
  const proposals = proposeDates({ topics, settings: { ...SETTINGS, ...settings } }, day(today));
  return proposals.map(({ date, due }) => [date, due].map((each) => (each ? formatShortDate(each) : '–')).join(' '));
}

const inQuarter = (quarter: Quarter, count: number) => Array.from({ length: count }, () => topic({ quarter }));

test.each<[string, readonly Topic[], string[]]>([
  ['one topic in a quarter: its middle month', inQuarter(2, 1), ['04/05/2026 24/04/2026']],
  ['two: the first month and the last', inQuarter(2, 2), ['03/04/2026 24/03/2026', '03/06/2026 22/05/2026']],
  ['three: one a month', inQuarter(3, 3), ['03/07/2026 23/06/2026', '03/08/2026 24/07/2026', '03/09/2026 24/08/2026']],
  [
    'four: two in the middle month, apart',
    inQuarter(4, 4),
    ['05/10/2026 25/09/2026', '03/11/2026 23/10/2026', '18/11/2026 06/11/2026', '03/12/2026 23/11/2026'],
  ],
  ['a month', [topic({ quarter: 3, month: 9 })], ['03/09/2026 24/08/2026']],
  [
    'a run of months, of which the quarter’s',
    [topic({ quarter: 3, month: 9, monthEnd: 10 })],
    ['03/09/2026 24/08/2026'],
  ],
  [
    'a run of months that begins before the quarter',
    [topic({ quarter: 4, month: 9, monthEnd: 10 })],
    ['05/10/2026 25/09/2026'],
  ],
  ['no period, no date', [topic({})], []],
  ['a date stays', [topic({ quarter: 2, month: 5, date: day('2026-05-05') })], []],
  [
    'a month that has a topic already',
    [topic({ quarter: 2, month: 5, date: day('2026-05-05') }), topic({ quarter: 2 }), topic({ quarter: 2 })],
    ['03/04/2026 24/03/2026', '03/06/2026 22/05/2026'],
  ],
  [
    'a month that has a date already: as far from it as the month allows',
    [topic({ month: 5, quarter: 2, date: day('2026-05-05') }), topic({ quarter: 2, month: 5 })],
    ['18/05/2026 08/05/2026'],
  ],
  [
    'a due date typed is kept, and kept before the meeting',
    [topic({ month: 5, quarter: 2, dueTyped: day('2026-05-12') })],
    ['13/05/2026 –'],
  ],
  [
    'a due date typed late in the quarter: a later month than the usual one',
    [topic({ quarter: 2, dueTyped: day('2026-05-30') })],
    ['03/06/2026 –'],
  ],
  [
    'a due date typed after the whole month: as without one',
    [topic({ quarter: 2, month: 5, dueTyped: day('2026-06-12') })],
    ['04/05/2026 –'],
  ],
])('%s', (_, topics, dates) => {
  expect(propose(topics)).toEqual(dates);
});

test.each<[string, Partial<Settings>, string]>([
  ['the first Friday, which is 01/5', { usualDay: { weekday: 5, week: 1 } }, '04/05/2026 24/04/2026'],
  ['the second Friday', { usualDay: { weekday: 5, week: 2 } }, '08/05/2026 28/04/2026'],
  ['the last day', { usualDay: { day: 31 } }, '29/05/2026 19/05/2026'],
  ['a Saturday: the next working day', { usualDay: { weekday: 6, week: 1 } }, '04/05/2026 24/04/2026'],
  ['a Saturday that is worked', { usualDay: { day: 9 }, makeUpDays: [day('2026-05-09')] }, '09/05/2026 29/04/2026'],
  ['a day off of the year', { daysOff: [day('2026-05-04')] }, '05/05/2026 24/04/2026'],
])('the usual day: %s', (_, settings, dates) => {
  expect(propose([topic({ quarter: 2, month: 5 })], settings)).toEqual([dates]);
});

test.each([
  ['đ/c Nguyễn Thị LY', '04/05/2026'],
  ['Nguyễn Thị Lý', '05/05/2026'],
])('only 4 and 5 May are worked, Nguyễn Thị Ly presents on the 5th: %s on %s', (by, date) => {
  const daysOff = Array.from({ length: 26 }, (_, index) => ({ year: 2026, month: 5, day: index + 6 }));
  const held = topic({ quarter: 2, month: 5, date: day('2026-05-05'), time: '8 giờ', by: 'Nguyễn Thị Ly' });
  expect(propose([held, topic({ quarter: 2, month: 5, by })], { daysOff })[0]).toContain(date);
});

test.each<[string, string, string[]]>([
  ['before the period', '2026-03-01', ['04/05/2026 24/04/2026']],
  ['time is left for the outline', '2026-04-28', ['11/05/2026 29/04/2026']],
  ['the first month is over', '2026-05-20', ['03/06/2026 22/05/2026']],
  ['no time is left: the next day that is due', '2026-06-26', ['29/06/2026 –']],
  ['some days are left', '2026-06-23', ['24/06/2026 –']],
  ['the whole quarter is past', '2026-12-01', ['04/05/2026 24/04/2026']],
])('today and a quarter: %s', (_, today, dates) => {
  expect(propose([topic({ quarter: 2 })], {}, today)).toEqual(dates);
});

test('a school year', () => {
  const year = { start: 2026, end: 2027 };
  expect(propose([...inQuarter(1, 1), ...inQuarter(4, 1)], { year })).toEqual([
    '03/02/2027 22/01/2027',
    '03/11/2026 23/10/2026',
  ]);
  // Tết 2027 is on 6 February, 3 to 11 February are left alone as far as they may be off.
  expect(propose([topic({ quarter: 1, month: 2 })], { year, usualDay: { day: 5 } })[0]).toBe('12/02/2027 02/02/2027');
});

test('more topics than working days: the rest gets none', () => {
  const topics = Array.from({ length: 30 }, () => topic({ quarter: 2, month: 4 }));
  const dates = propose(topics).map((dates) => dates.slice(0, 10));
  expect(new Set(dates).size).toBe(dates.length);
  expect(dates).toHaveLength(20);
});

const anyDay = (year: number) =>
  fc.integer({ min: 0, max: 364 }).map((days) => {
    const date = new Date(Date.UTC(year, 0, 1 + days));
    return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });

const anyTopic = (year: number) =>
  fc
    .record({
      quarter: fc.constantFrom<Quarter>(1, 2, 3, 4),
      month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      length: fc.integer({ min: 0, max: 2 }),
      date: fc.option(anyDay(year), { nil: undefined, freq: 4 }),
      dueTyped: fc.option(anyDay(year), { nil: undefined, freq: 4 }),
      time: fc.constantFrom(undefined, '8 giờ', '14h'),
      by: fc.subarray(['Lê An', 'Lê Ân', 'Vũ Hà', 'đ/c Vũ Hà'], { minLength: 1 }),
    })
    .map(({ month, length, quarter, by, ...rest }) =>
      topic({
        ...rest,
        by: by.join(';'),
        month,
        monthEnd: month !== undefined && length > 0 && month + length <= 12 ? month + length : undefined,
        quarter: month === undefined ? quarter : quarterOf(month),
      }),
    );

const anyUsualDay = fc.oneof(
  fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ weekday: fc.integer({ min: 0, max: 6 }), week: fc.integer({ min: 1, max: 5 }) }),
);

const anyPlan = fc.integer({ min: 2001, max: 2099 }).chain((start) =>
  fc.record({
    topics: fc.array(anyTopic(start), { maxLength: 12 }),
    today: anyDay(start),
    settings: fc.record({
      year: fc.constantFrom({ start, end: start }, { start: start - 1, end: start }),
      usualDay: fc.option(anyUsualDay, { nil: undefined }),
      daysOff: fc.array(anyDay(start), { maxLength: 3 }),
      makeUpDays: fc.array(anyDay(start), { maxLength: 3 }),
      outlineLeadDays: fc.constantFrom(0, 3, 10, 45),
      defaultTime: fc.constantFrom(undefined, '14 giờ 00'),
    }),
  }),
);

test('any plan: working days, in the period asked for, no clash, dates that are set untouched, always the same', () => {
  fc.assert(
    fc.property(anyPlan, ({ topics, today, settings: given }) => {
      const settings = { ...SETTINGS, ...given } as Settings;
      const before = JSON.stringify(topics);
      const proposals = proposeDates({ topics, settings }, today);
      expect(JSON.stringify(topics)).toBe(before);
      expect(proposeDates({ topics, settings }, today)).toEqual(proposals);
      expect(proposals.map((each) => each.topic)).toEqual(
        topics.filter((each) => proposals.some((proposal) => proposal.topic === each)),
      );
      const taken = new Set<string>();
      const keysOf = (each: Topic, iso: string) => [
        `${iso} ${meetingTime(each, settings).replace(' giờ 00', 'h')}`,
        ...new Set(each.assignees.map(({ name }) => `${iso} ${personKey(name)}`)),
      ];
      for (const each of topics) if (each.date) for (const key of keysOf(each, isoDate(each.date))) taken.add(key);
      for (const { topic: each, date, due } of proposals) {
        expect(each.date).toBeUndefined();
        expect(isSafeWorkday(date, settings)).toBe(true);
        expect(listMonthsOf(each, settings.year)).toContainEqual({ year: date.year, month: date.month });
        for (const key of keysOf(each, isoDate(date))) {
          expect(taken.has(key)).toBe(false);
          taken.add(key);
        }
        if (!due) continue;
        expect(each.dueTyped).toBeUndefined();
        expect(isSafeWorkday(due, settings)).toBe(true);
        expect(compareDates(due, date)).toBeLessThan(0);
        if (compareDates(date, today) > 0) expect(compareDates(due, today)).toBeGreaterThanOrEqual(0);
      }
      // Only where the months have no working day to come may a date be past.
      for (const { topic: each, date } of proposals) {
        if (compareDates(date, today) > 0) continue;
        const months = listMonthsOf(each, settings.year);
        const days = months.flatMap((month) =>
          Array.from({ length: 28 }, (_, index) => ({ ...month, day: index + 1 })).filter(
            (candidate) => compareDates(candidate, today) > 0 && isSafeWorkday(candidate, settings),
          ),
        );
        expect(days).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('400 topics', () => {
  const topics = Array.from({ length: 400 }, (_, index) =>
    topic({ quarter: ((index % 4) + 1) as Quarter, time: `${index} giờ` }),
  );
  const start = performance.now();
  expect(propose(topics)).toHaveLength(400);
  expect(performance.now() - start).toBeLessThan(20_000);
});
