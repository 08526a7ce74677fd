/** What is wrong in the workbook, and what to do: one English sentence or two for each kind of fault. */
import type { Place } from '../../plan/plan';
import { quote } from '../quote';
import type { finding as vi } from '../vi/finding';

function at(place: Place): string {
  return place.cell === '' ? `Tab ${quote(place.tab)}` : `Cell ${place.cell}`;
}

function list(names: readonly string[]): string {
  return names.map(quote).join(', ');
}

const SET_UP = 'choose Chuyên đề → Set up the sheet';

export const finding: typeof vi = {
  tabMissing: (tab) => `The spreadsheet has no tab ${quote(tab)}. Please ${SET_UP} to add it.`,
  columnMissing: (tab, header) =>
    `Row 1 of tab ${quote(tab)} has no column ${quote(header)}. Please correct the header, or ${SET_UP} to add the column.`,
  errorCell: (place, error, header) =>
    `${at(place)} (${header}) shows the error ${error}. Please mend the formula or type the value.`,

  topicsMissing: (tab) => `Tab ${quote(tab)} has no topic yet. Please type one topic a row, from row 2 on.`,
  titleMissing: (place) => `${at(place)} has no title. Please type this topic's title.`,
  assigneeMissing: (place) => `${at(place)} names nobody. Please type who presents this topic.`,
  assigneeUnknown: (place, name, tab) =>
    `${at(place)} names ${quote(name)}, who is not in tab ${quote(tab)}. Please correct the name or add the person to that tab.`,
  assigneeAmbiguous: (place, name, members) =>
    `${at(place)} names ${quote(name)}, but the list has ${list(members)}. Please add the words in brackets.`,

  periodMissing: (place) =>
    `${at(place)} does not say when this topic is held. Please fill in at least one of Quý, Tháng, Ngày sinh hoạt.`,
  quarterInvalid: (place, typed, year) =>
    `${at(place)} holds ${quote(typed)}, which is no quarter${year ? ` of ${year}` : ''}. Please type I, II, III or IV.`,
  monthInvalid: (place, typed, year) =>
    `${at(place)} holds ${quote(typed)}, which is no month${year ? ` of ${year}` : ''}. Please type a number from 1 to 12.`,
  dateInvalid: (place, typed) =>
    `${at(place)} holds ${quote(typed)}, which is no date. Please type day/month/year, such as 05/02/2026.`,
  dateOutsideYear: (place, date, year) =>
    `${at(place)} holds ${date}, which is not in ${year}. Please look at the date, or at Năm in tab Cài đặt; leave it if it is right.`,
  monthOutsideQuarter: (place, month, quarter, typedQuarter) =>
    `${at(place)} holds month ${month} of quarter ${quarter}, but the row says quarter ${typedQuarter}. Please look again; if it is meant, leave it.`,
  dateOutsideMonth: (place, date, month) =>
    `${at(place)} holds ${date}, but the row says month ${month}. Please look at the month or the date again.`,
  dueOnWeekend: (place, due, moved) =>
    `${at(place)} holds ${due}, a day of the weekend, so the papers give Friday ${moved}.`,

  memberNameMissing: (place) =>
    `${at(place)} has no name although the row has other entries. Please type the name, or delete the row.`,
  memberDuplicate: (place, name, first) =>
    `${at(place)} holds ${quote(name)}, as does cell ${first.cell}. If they are two people, add brackets in both tabs, such as ${quote(`${name} (Lá 1)`)}; if they are one, delete a row.`,
  emailMissing: (place, name) =>
    `${at(place)} has no e-mail address for ${name}, so no message can be drafted. Please type it, or tell the person in another way.`,
  emailInvalid: (place, name, typed) =>
    `${at(place)} holds ${quote(typed)}, which is no e-mail address, so no message can be drafted for ${name}. Please type one address, such as ten@example.com.`,

  settingMissing: (place, label) => `${at(place)} has no value for ${quote(label)}. Please fill it in.`,
  settingRowMissing: (tab, label) => `Tab ${quote(tab)} has no row ${quote(label)}. Please add it, or ${SET_UP}.`,
  yearInvalid: (place, typed) =>
    `${at(place)} holds ${quote(typed)}, which is no year. Please type a year (2026) or a school year (2026-2027).`,
  settingInvalid: (place, label, typed, used) =>
    `${at(place)} holds ${quote(typed)}, which does not fit ${quote(label)}; ${used === '' ? 'a blank' : quote(used)} is used instead. Please correct the cell.`,
  settingRepeated: (place, label, first) =>
    `${at(place)} repeats ${quote(label)}; the value of cell ${first.cell} is used. Please delete one of the rows.`,

  sectionUnknown: (place, typed, sections) =>
    typed === ''
      ? `${at(place)} does not say which part this paragraph belongs to, so it is not used. Please choose one of ${list(sections)}.`
      : `${at(place)} holds ${quote(typed)}, which is no part of the plan, so its paragraph is not used. Please choose one of ${list(sections)}.`,
};
