/** Findings on days, months and quarters, in English. */
import type { Holiday, HolidayId } from '../../../plan/holiday';
import { quote } from '../../quote';
import type { dates as vietnamese } from '../../vi/finding/dates';
import { weekdays } from '../weekdays';
import { at } from './words';

const HOLIDAYS: Readonly<Record<HolidayId, string>> = {
  newYear: 'New Year’s Day',
  tet: 'Tết',
  hungKings: 'the Hùng Kings’ day',
  reunification: 'Reunification Day (30/4)',
  labour: 'Labour Day (01/5)',
  national: 'the National Day (02/9)',
  culture: 'the Day of Vietnamese Culture (24/11)',
};

function describeDayOff(reason: Holiday | 'extra'): string {
  if (reason === 'extra') return 'a day off by “Ngày nghỉ thêm” in tab “Cài đặt”';
  const name = HOLIDAYS[reason.id];
  if (reason.isInLieu) return `a day off in lieu of ${name} (Labour Code 2019, article 111)`;
  const source = reason.id === 'culture' ? 'Resolution 80-NQ/TW' : 'Labour Code 2019, article 112';
  return `a holiday: ${name} (${source})`;
}

function nearest(suggestion: string | undefined): string {
  return suggestion === undefined
    ? 'Please choose a working day.'
    : `The nearest working day is ${suggestion}; please take it if you can.`;
}

function askDue(suggestion: string | undefined): string {
  return suggestion === undefined ? 'Please type another due date.' : `It could be due on ${suggestion}.`;
}

export const dates: typeof vietnamese = {
  dayOffName: (reason) => (reason === 'extra' ? 'Another day off' : HOLIDAYS[reason.id]),
  dateOutsideYear: (place, date, year) =>
    `${at(place)} holds ${date}, which is not in ${year}. Please look at the date, or at Năm in tab Cài đặt; leave it if it is right.`,
  monthOutsideQuarter: (place, month, quarter, typedQuarter) =>
    `${at(place)} holds month ${month} of quarter ${quarter}, but the row says quarter ${typedQuarter}. Please look again; if it is meant, leave it.`,
  dateOutsideQuarter: (place, date, quarter, typedQuarter, isLate) =>
    `${at(place)} holds ${date}, in quarter ${quarter}, but the row says quarter ${typedQuarter}. ${
      isLate
        ? 'Meetings are sometimes put off to the first days of the next quarter; if so, leave it.'
        : 'Please look at the quarter or the date again.'
    }`,
  dateOutsideMonth: (place, date, month, isLate) =>
    `${at(place)} holds ${date}, but the row says month ${month}. ${
      isLate
        ? 'Meetings are sometimes put off to the first days of the next month; if so, leave it.'
        : 'Please look at the month or the date again.'
    }`,
  sessionClash: (place, date, time, other) =>
    time === ''
      ? `${at(place)} holds ${date}, the same day as cell ${other.cell}, and neither row has a time. Please give them different times, or move one of them.`
      : `${at(place)} holds ${date} at ${time}, the same day and time as cell ${other.cell}. Please move one of the two topics.`,
  presenterTwice: (place, date, name, other) =>
    `${at(place)} holds ${date}, but ${quote(name)} also presents the topic of cell ${other.cell} that day. Please move one of them, or give it to somebody else.`,
  meetingOnHoliday: (place, date, reason, suggestion) =>
    `${at(place)} holds ${date}, ${describeDayOff(reason)}. ${nearest(suggestion)}`,
  meetingOnWeekend: (place, date, weekday, suggestion) =>
    `${at(place)} holds ${date}, a ${weekdays[weekday]}. ${nearest(suggestion)}`,
  dueOnWeekend: (place, due, weekday, moved) =>
    `${at(place)} holds ${due}, a day of the weekend, so the papers give ${weekdays[weekday]} ${moved}.`,
  dueAfterMeeting: (place, due, date, suggestion) =>
    `${at(place)} says that the outline is due on ${due}, but the meeting is on ${date}, and the outline must be approved before it. ${askDue(suggestion)}`,
  duePassed: (place, due, isDerived, suggestion) =>
    `${at(place)}: the outline’s due date ${due}${isDerived ? ' (reckoned from the meeting)' : ''} is past, and the row’s status is empty, so the letter would ask for what cannot be done. ${askDue(suggestion)}`,
  quarterUncovered: (place, quarter, year, directive) =>
    `${at(place)} has no topic for quarter ${quarter} of ${year}, but a Party cell holds a topical meeting at least once a quarter (Hướng dẫn số ${directive}). Please add a topic for that quarter.`,
  issuedAfterStart: (place, issued, number, heldOn, isLatest) =>
    `${at(place)} says that the plan is issued on ${issued}, after the meeting of topic ${number} (${isLatest ? 'at the latest ' : ''}${heldOn}). A plan comes before what it plans; please look at the date of issue or at the meeting.`,
};
