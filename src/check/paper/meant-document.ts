/** Which document of the table a citation means, and whether its date is another's. */
import { type CalendarDate, compareDates } from '../../plan/date';
import { foldKey } from '../../plan/text';
import type { Citation } from './citation';
import { CITED_DOCUMENTS, type CitedDocument, documentsOf, seriesOf } from './cited-documents';

/** Last days of the Party's congresses, IX to XIV: its numbers begin anew with each. */
const CONGRESSES: readonly CalendarDate[] = [
  { year: 2001, month: 4, day: 22 },
  { year: 2006, month: 4, day: 25 },
  { year: 2011, month: 1, day: 19 },
  { year: 2016, month: 1, day: 28 },
  { year: 2021, month: 2, day: 1 },
  { year: 2026, month: 1, day: 23 },
];

function termOf(date: CalendarDate): number {
  return CONGRESSES.filter((congress) => compareDates(date, congress) > 0).length;
}

function isPartyNumber(number: string): boolean {
  return /^\d+-/.test(number);
}

function isSameDay(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function differsInOne(a: CalendarDate, b: CalendarDate): boolean {
  return [a.year !== b.year, a.month !== b.month, a.day !== b.day].filter(Boolean).length === 1;
}

function isAbout(tail: string, { subject }: CitedDocument): boolean {
  return subject !== undefined && tail.includes(subject);
}

/** `Quyết định 24-QĐ/TW` is not `Quy định 24-QĐ/TW`: both are written QĐ. */
function isOtherSeries({ kind }: Citation, cited: CitedDocument): boolean {
  return kind !== undefined && foldKey(kind) === 'quyết định' && cited.kind === 'Quy định';
}

/** The document of the table whose day it is: one of the same series before any other. */
export function ownerOfDate(date: CalendarDate, number: string): CitedDocument | undefined {
  const ofDay = CITED_DOCUMENTS.filter(({ issued }) => isSameDay(issued, date));
  return ofDay.find((cited) => seriesOf(cited.number) === seriesOf(number)) ?? ofDay[0];
}

/** Whether a document cited with this day can be no other than `cited`, mistaken in the day. */
function isMistaken({ date, tail, number }: Citation, cited: CitedDocument): boolean {
  if (!date) return false;
  if (!isPartyNumber(number) || termOf(date.date) === termOf(cited.issued)) return true;
  const owner = ownerOfDate(date.date, number);
  if (owner && seriesOf(owner.number) === seriesOf(number)) return true;
  return !/(?<!\p{L})về\s/u.test(tail) && differsInOne(date.date, cited.issued);
}

export interface Meaning {
  readonly cited: CitedDocument;
  readonly hasWrongDate: boolean;
}

/** `undefined` where the table does not know the document, or its number is another term's. */
export function meaningOf(citation: Citation): Meaning | undefined {
  const known = documentsOf(citation.number).filter((cited) => !isOtherSeries(citation, cited));
  const { date, tail } = citation;
  const dated = date && known.find(({ issued }) => isSameDay(issued, date.date));
  if (dated) return { cited: dated, hasWrongDate: false };
  const named = known.find((cited) => isAbout(tail, cited));
  if (date) {
    const mistaken = named ?? known.find((cited) => isMistaken(citation, cited));
    return mistaken && { cited: mistaken, hasWrongDate: true };
  }
  const cited = named ?? (/(?<!\p{L})về\s/u.test(tail) && isPartyNumber(citation.number) ? undefined : known[0]);
  return cited && { cited, hasWrongDate: false };
}
