/** The rules on days, months and quarters. */
import type { DATE_RULES } from '../../plan/rules/dates';
import type { Rule } from '../rule-context';
import { findSessionClashes } from './clashes';
import { findMeetingsOnHolidays, findMeetingsOnWeekends } from './days-off';
import { findDueDatesAfterMeeting, findDueDatesOnWeekend, findPassedDueDates } from './deadlines';
import { findDatesOutsideMonth, findMonthsOutsideQuarter } from './periods';
import { findLateIssueDates, findUncoveredQuarters } from './year';

export const dateRules: Readonly<Record<keyof typeof DATE_RULES, Rule>> = {
  quarter_uncovered: findUncoveredQuarters,
  session_clash: findSessionClashes,
  date_outside_month: findDatesOutsideMonth,
  month_outside_quarter: findMonthsOutsideQuarter,
  deadline_after_meeting: findDueDatesAfterMeeting,
  deadline_passed: findPassedDueDates,
  meeting_on_holiday: findMeetingsOnHolidays,
  meeting_on_weekend: findMeetingsOnWeekends,
  due_on_weekend: findDueDatesOnWeekend,
  issue_date_after_start: findLateIssueDates,
};
