/** Examples of the rules of `src/plan/rules/dates.ts`. */
import type { DATE_RULES } from '../../src/plan/rules/dates';
import type { RuleExamples } from './example';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

export const datesExamples: RuleExamples<keyof typeof DATE_RULES> = {
  quarter_uncovered: {
    wrong: { 'Chuyên đề': { C5: 'III' } },
    at: ['Chuyên đề!'],
    right: { 'Chuyên đề': { C5: null, D5: 11 } },
  },
  session_clash: {
    wrong: { 'Chuyên đề': { E4: day(2026, 9, 25), E5: day(2026, 9, 25), C5: 'III' } },
    at: ['Chuyên đề!E5'],
    also: ['quarter_uncovered Chuyên đề!'],
    right: { 'Chuyên đề': { E4: day(2026, 9, 25), E5: day(2026, 10, 23) } },
  },
  date_outside_month: {
    wrong: { 'Chuyên đề': { E3: day(2026, 7, 3) } },
    at: ['Chuyên đề!E3'],
    right: { 'Chuyên đề': { D3: '6–7', E3: day(2026, 7, 3) } },
  },
  month_outside_quarter: {
    wrong: { 'Chuyên đề': { D4: 10 } },
    at: ['Chuyên đề!D4'],
    right: { 'Chuyên đề': { D4: 7 } },
  },
  deadline_after_meeting: {
    wrong: { 'Chuyên đề': { I3: day(2026, 6, 8) } },
    at: ['Chuyên đề!I3'],
    right: { 'Chuyên đề': { I3: day(2026, 5, 25) } },
  },
  deadline_passed: {
    wrong: { 'Chuyên đề': { I2: day(2025, 12, 31) } },
    at: ['Chuyên đề!I2'],
    right: { 'Chuyên đề': { I2: day(2025, 12, 31), J2: 'Đã nộp' } },
  },
  meeting_on_holiday: {
    wrong: { 'Chuyên đề': { D3: 4, E3: day(2026, 4, 27) } },
    at: ['Chuyên đề!E3'],
    right: { 'Chuyên đề': { D3: 4, E3: day(2026, 4, 28) } },
  },
  meeting_on_weekend: {
    wrong: { 'Chuyên đề': { E3: day(2026, 6, 6) } },
    at: ['Chuyên đề!E3'],
    right: { 'Chuyên đề': { E3: day(2026, 6, 6) }, 'Cài đặt': { A13: 'Ngày làm bù', B13: '06/6/2026' } },
  },
  due_on_weekend: {
    wrong: { 'Chuyên đề': { I2: day(2026, 2, 28) } },
    at: ['Chuyên đề!I2'],
    right: { 'Chuyên đề': { I2: day(2026, 2, 27) } },
  },
  issue_date_after_start: {
    wrong: { 'Cài đặt': { B8: day(2026, 3, 10) } },
    at: ['Cài đặt!B8'],
    right: { 'Cài đặt': { B8: day(2026, 3, 6) } },
  },
};
