/** Findings on tabs, columns, settings and cells that cannot be read, in English. */
import { quote } from '../../quote';
import type { workbook as vietnamese } from '../../vi/finding/workbook';
import { at, list } from './words';

const SET_UP = 'choose Chuyên đề → Set up the sheet';

export const workbook: typeof vietnamese = {
  tabMissing: (tab) => `The spreadsheet has no tab ${quote(tab)}. Please ${SET_UP} to add it.`,
  columnMissing: (tab, header) =>
    `Row 1 of tab ${quote(tab)} has no column ${quote(header)}. Please correct the header, or ${SET_UP} to add the column.`,
  errorCell: (place, error, header) =>
    `${at(place)} (${header}) shows the error ${error}. Please mend the formula or type the value.`,
  topicsMissing: (tab) => `Tab ${quote(tab)} has no topic yet. Please type one topic a row, from row 2 on.`,
  titleMissing: (place) => `${at(place)} has no title. Please type this topic's title.`,
  assigneeMissing: (place) => `${at(place)} names nobody. Please type who presents this topic.`,
  periodMissing: (place) =>
    `${at(place)} does not say when this topic is held. Please fill in at least one of Quý, Tháng, Ngày sinh hoạt.`,
  quarterInvalid: (place, typed, year) =>
    `${at(place)} holds ${quote(typed)}, which is no quarter${year ? ` of ${year}` : ''}. Please type I, II, III or IV.`,
  monthInvalid: (place, typed, year) =>
    `${at(place)} holds ${quote(typed)}, which is no month${year ? ` of ${year}` : ''}. Please type a number from 1 to 12.`,
  dateInvalid: (place, typed) =>
    `${at(place)} holds ${quote(typed)}, which is no date. Please type day/month/year, such as 05/02/2026.`,
  memberNameMissing: (place) =>
    `${at(place)} has no name although the row has other entries. Please type the name, or delete the row.`,
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
