import { isoDate, parseIso } from '../../src/plan/date';
import { outlineDue, proposeDue } from '../../src/plan/deadline';
import type { Topic } from '../../src/plan/plan';

const day = (iso: string) => parseIso(iso)!;
const SETTINGS = { year: { start: 2026, end: 2026 }, outlineLeadDays: 10 };
const due = (topic: Partial<Topic>, more = {}) => isoDate(outlineDue(topic as Topic, { ...SETTINGS, ...more }));

test.each([
  ['off Tết', { date: day('2026-02-27') }, {}, '2026-02-13'],
  ['off a holiday', { date: day('2026-05-11') }, {}, '2026-04-29'],
  ['off 30/4 and the weekend', { date: day('2027-05-13') }, {}, '2027-04-29'],
  ['off a day that may be one', { date: day('2027-09-13') }, {}, '2027-08-31'],
  ['off a day off of the year', { date: day('2026-06-15') }, { daysOff: [day('2026-06-05')] }, '2026-06-04'],
  ['a Saturday that is worked', { date: day('2026-06-16') }, { makeUpDays: [day('2026-06-06')] }, '2026-06-06'],
  ['typed: a holiday stays', { dueTyped: day('2026-04-30') }, {}, '2026-04-30'],
  ['typed: a Saturday moves', { dueTyped: day('2026-06-06') }, {}, '2026-06-05'],
  [
    'typed: a Saturday that is worked stays',
    { dueTyped: day('2026-06-06') },
    { makeUpDays: [day('2026-06-06')] },
    '2026-06-06',
  ],
])('outlineDue %s', (_, topic, more, iso) => {
  expect(due(topic, more)).toBe(iso);
});

test.each([
  ['what follows from the settings', '2026-06-05', '2026-01-05', '2026-05-26'],
  ['due today', '2026-06-05', '2026-05-26', '2026-05-26'],
  ['the next working day where that is past', '2026-06-05', '2026-05-29', '2026-06-01'],
  ['none where no day is left', '2026-06-05', '2026-06-04', undefined],
  ['what was due for a past meeting', '2026-06-05', '2026-12-01', '2026-05-26'],
])('proposeDue: %s', (_, date, today, expected) => {
  const proposed = proposeDue({} as Topic, day(date), SETTINGS, day(today));
  expect(proposed && isoDate(proposed)).toBe(expected);
});

test('with no days to lead, the due date is none before the meeting', () => {
  expect(
    proposeDue({} as Topic, day('2026-06-05'), { ...SETTINGS, outlineLeadDays: 0 }, day('2026-01-05')),
  ).toBeUndefined();
});
