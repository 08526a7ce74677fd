/** What is said of departures from a form, in English. */
import { quote } from '../quote';
import type { form as vietnamese } from '../vi/form';

type Vietnamese = typeof vietnamese;
type Span = readonly [least: number, most: number];

const number = (value: number) => String(Math.round(value * 10) / 10);
const span = ([least, most]: Span) => (least === most ? number(least) : `${number(least)}–${number(most)}`);

const roles: Readonly<Record<string, string>> = {
  nation: 'the head’s title',
  motto: 'the motto',
  superior: 'the superior’s name',
  unit: 'the issuer’s name',
  number: 'the number and symbol',
  placeAndDate: 'place and date',
  type: 'the paper’s type',
  abstract: 'the abstract',
  base: 'the legal base',
  heading: 'the heading',
  body: 'the text',
  authority: 'the signer’s authority',
  position: 'the signer’s position',
  signer: 'the signer’s name',
  recipientsTitle: '“Nơi nhận:”',
  recipients: 'the list of recipients',
};

const style =
  (name: string) =>
  (role: string, wanted: boolean): readonly [string, string] =>
    wanted ? [`${role} is not ${name}`, `it is ${name}`] : [`${role} is ${name}`, `it is not ${name}`];

const faults: Vietnamese['faults'] = {
  pageSize: (width, height) => [
    `the page is ${number(width)} × ${number(height)} mm`,
    'it is A4 (210 × 297 mm), upright at first',
  ],
  margins: (wrong) => [
    `margins ${wrong.map(([side, found]) => `${side} ${number(found)} mm`).join(', ')}`,
    `margins ${wrong.map(([side, , wanted]) => `${side} ${span(wanted)} mm`).join(', ')}`,
  ],
  pageNumberMissing: ['a long paper has no page number', 'it stands in the middle of the header from page 2 on'],
  pageNumberPlace: ['the page number is misplaced', 'it stands in the middle of the header'],
  pageNumberEdge: (found, wanted) => [
    `the page number is ${number(found)} mm from the edge`,
    `it is ${wanted} mm from it`,
  ],
  pageNumberLook: (found, wanted) => [
    `the page number looks otherwise (${number(found)} pt)`,
    `it is plain Times New Roman of ${span(wanted)} pt`,
  ],
  pageNumberFirst: ['page 1 has a number', 'page 1 has none'],
  headMissing: (missing) => ['the head is not complete', `at the top right stands ${missing.map(quote).join(' and ')}`],
  headWords: (right) => ['the words are not right', `they are ${quote(right)}`],
  lineMissing: (isTyped, wanted) => [
    isTyped ? 'the line below is typed characters' : 'there is no line below',
    `a solid line of ${span(wanted)} mm stands below`,
  ],
  lineLength: (found, wanted) => [
    `the line below is ${number(found)} mm long`,
    `by the text’s length it is ${span(wanted)} mm`,
  ],
  starMissing: ['there is no “*” below', 'a “*” stands below the issuer’s name'],
  hyphens: ['the mark below the abstract is not right', 'it is five hyphens, “-----”'],
  typeMissing: ['the paper’s type is not found', 'it (such as KẾ HOẠCH) stands centred on its own line'],
  abstractMissing: ['there is no abstract', 'it stands below the type'],
  order: (role) => [`${role} is out of order`, 'the order is head, type, bases, text, recipients and signature'],
  headingOrder: (wanted) => ['the headings’ numbers skip or repeat', `this one is ${wanted}`],
  number: (right) => ['number and symbol are not right', `they are written ${quote(right)}`],
  numberPadding: (found, right) => [`the number is ${quote(found)}`, `it is written ${quote(right)}`],
  numberMissing: ['there is no number and symbol', 'they stand below the issuer’s name (the number may be a blank)'],
  date: ['place and date are not right', 'they are written as “Định An, ngày 05 tháng 02 năm 2026”'],
  datePadding: (right) => [
    'the date has a zero too many or too few',
    `days under 10 and months 1, 2 alone have one: ${quote(right)}`,
  ],
  dateMissing: ['there is no place and date', 'they stand at the right below the head'],
  centred: (role) => [`${role} is not centred`, 'it is centred'],
  justified: ['the paragraph is not justified', 'the text is justified'],
  firstLine: (found, wanted) => [
    `the first line is indented by ${found.map(number).join('; ')} mm`,
    `by ${wanted.map(number).join(' or ')} mm`,
  ],
  gap: (least) => [`the next paragraph is nearer than ${least} pt`, `${least} pt at least`],
  pitch: (points, lines) => ['the line spacing is off', lines ? `${span(lines)} lines` : `exactly ${span(points)} pt`],
  bases: {
    party: ['the legal base is not right', 'each begins with “- ” and ends in “;”, the last in “.” or “,”'],
    state: ['the legal base does not end rightly', 'each ends in “;”, the last in “.” or “,”'],
  },
  heading: (mark) => ['the heading is not numbered rightly', `it begins as ${quote(mark)}`],
  ending: (end) => ['the text does not end rightly', `it ends in ${quote(end)}`],
  authority: {
    party: ['the authority is not right', 'it is “T/M”, never “TM.” or “K/T”'],
    state: ['the authority is not right', 'it is “TM.”, “KT.” or “TL.”, with the dot'],
  },
  committee: (isWritten) => [
    isWritten ? 'a cell’s paper is signed for its committee' : 'nothing says that it is signed for the cell',
    'it is “T/M CHI BỘ”',
  ],
  signerTitle: ['an academic title stands before the name', 'the name stands alone'],
  signatureMissing: ['the signature is not found', 'the signer’s position and name stand at the end'],
  recipientsMissing: ['there are no recipients', '“Nơi nhận:” and its list stand at the bottom left'],
  recipients: [
    'the recipients are not right',
    'below “Nơi nhận:” each line begins with “- ” and ends in “;”, the last in “.”',
  ],
  archive: {
    party: ['the archive’s line is not right', 'the last is “- Lưu Chi bộ.”, without a colon'],
    state: ['the archive’s line is not right', 'the last is “- Lưu: VT, ….”'],
  },
  font: (found, wanted) => [`the font is ${found.map(quote).join(', ')}`, `it is ${wanted} throughout`],
  color: (found) => [`the colour is ${found.join(', ')}`, 'it is black'],
  size: (role, found, wanted) => [`${role} is of ${found.map(number).join('; ')} pt`, `it is of ${span(wanted)} pt`],
  bold: style('bold'),
  italic: style('italic'),
  underline: style('underlined'),
  capitals: (role, wanted) =>
    wanted ? [`${role} is not in capitals`, 'it is in capitals'] : [`${role} is in capitals`, 'it is in small letters'],
};

/** More paragraphs than that are counted, not listed. */
const MOST_LISTED = 8;

export const form: Vietnamese = {
  title: 'Inspection of the form',
  lead: (name, count) =>
    count === 0
      ? `${quote(name)}: nothing departs from the form.`
      : `${quote(name)}: ${count} places to look at again.`,
  heading: 'To look at again',
  notFound:
    'Google does not let the add-on read this document, or it is gone. Download it as .docx and choose the file in the dialog.',
  dialog: {
    documents: 'Papers that the add-on made',
    noDocuments: 'There is none yet.',
    file: 'Or a .docx file of yours (5 MB at most)',
    inspect: 'Inspect',
    working: 'Inspecting…',
    noFile: 'Please choose a .docx file first.',
    notDocx: 'Only .docx files can be inspected. Please save it as .docx and choose it again.',
    tooLarge: 'The file is larger than 5 MB; please make its pictures smaller.',
    unreadable: 'This file could not be read; please choose it again.',
    failed: 'Not inspected:',
  },
  unreadable:
    'This file cannot be read as a Word document (.docx): it is broken, too large or of another kind. Please open it in Word or Google Docs, save it as .docx and try again.',
  sources: { party: 'Hướng dẫn 05-HD/VPTW', state: 'Nghị định 30/2020/NĐ-CP, Phụ lục I' },
  roles: (role) => roles[role] ?? '',
  place: (numbers, first) => {
    if (numbers.length === 0) return 'The whole paper';
    const listed = numbers.slice(0, MOST_LISTED).join(', ');
    const more = numbers.length - MOST_LISTED;
    return `Paragraph ${listed}${more > 0 ? ` and ${more} more` : ''} (${quote(first)}${numbers.length > 1 ? ', …' : ''})`;
  },
  tell: (place, [stands, wants], source) => `${place}: ${stands}. By ${source}, ${wants}; please correct it.`,
  faults,
};
