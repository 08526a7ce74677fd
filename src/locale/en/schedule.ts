/** What the planning of dates says, in English. */
import { quote } from '../quote';
import type { schedule as vietnamese } from '../vi/schedule';
import { weekdays } from './weekdays';

const after = (title: string) => (title === '' ? '' : ` – ${title}`);
const named = (row: number, title: string) => (title === '' ? `Row ${row}` : `Row ${row} (${title})`);

export const schedule: typeof vietnamese = {
  title: 'Plan dates',
  meeting: (cell, date, weekday, title) => `Cell ${cell}: ${date} (${weekdays[weekday]})${after(title)}`,
  due: (cell, date, weekday, title) => `Cell ${cell}: ${date} (${weekdays[weekday]}), outline due${after(title)}`,
  question: (lines, more) =>
    `Write these dates into the empty cells?\n\n${lines.join('\n')}${more > 0 ? `\n… and ${more} more.` : ''}`,
  dryRun: (count) => `Nothing was written. ${count} cells would be.`,
  written: (count) => `${count} cells were written. Change any date that does not suit in its cell.`,
  nothing: 'No topic waits for a date: only rows with a quarter or a month and without a date get one.',
  noneWritten: 'No date could be written; the reasons are below.',
  stopped: (count) => `${count} places must be corrected first, so no date was planned. Then click again.`,
  cancelled: 'Nothing was written.',
  noColumn: (header) =>
    `Tab “Chuyên đề” has no column ${quote(header)}, so no dates were planned. Choose Chuyên đề → Set up the sheet to add it.`,
  noDueColumn: (header) =>
    `Tab “Chuyên đề” has no column ${quote(header)}, so no due dates are written; Chuyên đề → Set up the sheet adds it.`,
  heading: 'Planned dates',
  unreadable: (row, title) => `${named(row, title)}: it has no quarter or month that can be read, so it was left out.`,
  crowded: (row, title) => `${named(row, title)}: no working day of that quarter or month is free.`,
  formula: (cell) => `Cell ${cell} holds a formula and was left as it is.`,
  merged: (cell) => `Cell ${cell} is part of a merged range and was left as it is.`,
  beforeDue: (row, title, date, due) =>
    `${named(row, title)}: after the outline’s due date in the row (${due}) no working day of that quarter or month is free, hence ${date}; please change the due date or the meeting’s.`,
  changed: 'Somebody changed the sheet just now, so some cells were not written; click again to see the new dates.',
};
