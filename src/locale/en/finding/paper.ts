/** Findings on what the plan as a paper says, in English. */
import { quote } from '../../quote';
import type { paper as vietnamese } from '../../vi/finding/paper';
import { at, list } from './words';

export const paper: typeof vietnamese = {
  countMismatch: (place, stated, right) =>
    `${at(place)} says ${list(stated)}, but the rows of tab ${quote('Chuyên đề')} make it ${list([...new Set(right)])}. Please correct the number here, or look at the rows again.`,
  monthsMismatch: (place, stated, right) =>
    right.length === 0
      ? `${at(place)} says ${list(stated)}, which does not agree with the months and quarters of the rows. Please correct the months here, or look at column Tháng again.`
      : `${at(place)} says ${list(stated)}, but the rows have ${list(right)}. Please correct the months here, or look at column Tháng again.`,
  quarterMismatch: (place, stated, right) =>
    right.length === 0
      ? `${at(place)} says ${list(stated)}, which does not agree with the quarters of the rows. Please correct the quarter here, or look at column Quý again.`
      : `${at(place)} says ${list(stated)}, but the rows make it ${list(right)}. Please correct the quarter here, or look at column Quý again.`,
  periodMixedStyle: (place, typed, due) =>
    `${at(place)} has ${list(typed)}, written in another way than elsewhere. Please write quarters in one way: ${list(due)}.`,
  citationDateMismatch: (place, citations) =>
    `${at(place)} cites ${citations
      .map(({ cited, date, owner, ownDate }) => {
        const whose = owner === undefined ? '' : ` (${ownDate} is the date of ${owner})`;
        return `${quote(cited)}, but that document was issued on ${date}${whose}`;
      })
      .join('; ')}. Please check the date, or the document's number.`,
  citationSuperseded: (place, citations) =>
    `${at(place)} cites ${citations.map(({ cited, follower, date }) => `${quote(cited)}, which ${follower} of ${date} has followed`).join('; ')}. Please consider citing the new document.`,
  citationUnknownForm: (place, typed, right) =>
    right.length === 0
      ? `${at(place)} has ${list(typed)}, without the document's number. Please fill it in, such as ${quote('số 50-CT/TW')}.`
      : `${at(place)} has ${list(typed)}, which is not how a document's number and symbol are written. Please write ${list(right)}.`,
  dateZeroPadding: (place, typed, right) =>
    `${at(place)} has ${list(typed)}. In a Party document only days under 10 and months 1 and 2 have a zero before them (Hướng dẫn 05-HD/VPTW); please write ${list(right)}.`,
  partyEnding: (place, typed) =>
    `${at(place)} ends with ${list([...new Set(typed)])}. A Party document ends with a full stop (Hướng dẫn 05-HD/VPTW); ${quote('./.')} is for state documents only.`,
  bulletsMixed: (place, marks) =>
    `From cell ${place.cell} on, paragraphs begin with several list marks: ${list(marks)}. The papers set marks of their own, so these may go, or all become ${quote('-')}.`,
  signerMissing: (place) =>
    `${at(place)} names no signer, so the papers leave the name below the signature blank. Please fill in ${quote('Người ký')}.`,
  recipientsMissing: (place) =>
    `${at(place)} has no part ${quote('Nơi nhận')}, so the papers print our sample recipients. Please add its rows, one recipient a row.`,
  localityMissing: (place) =>
    `${at(place)} has no locality, so the papers give the date alone. Please fill in ${quote('Địa danh')}, such as the commune's name.`,
  placeMissing: (place) =>
    `${at(place)} has no place although the topic has its date. Please type the place, or fill in ${quote('Địa điểm mặc định')} in tab ${quote('Cài đặt')}.`,
};
