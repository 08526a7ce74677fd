/** Rules on number and symbol, place and date. */
import { pad } from '../../../plan/date';
import { faultAt, type Rule } from '../rule';

/** `số 5/kh-cb` in its pieces: colon, number or blank, separator, symbol. */
const NUMBER = /^số *(:?)[ .]*([\d]*|[.…_ ]*)[.…_ ]*([-–/]) *(.+)$/iu;

/** `12/2024/QĐ-…` of rules of law. */
const YEAR = /^\d{4}\//;

const PARTY = { word: 'Số ', separator: '-', inSymbol: '/' };
const STATE = { word: 'Số: ', separator: '/', inSymbol: '-' };

const spell: Rule = ({ parts: { number }, form, say }) => {
  if (!number) return [];
  const { word, separator, inSymbol } = form === 'party' ? PARTY : STATE;
  const [, colon, digits = '', typed, symbol = ''] = NUMBER.exec(number.text) ?? [];
  const padded = /\d/.test(digits) ? pad(Number(digits)) : '…';
  const [year = ''] = YEAR.exec(symbol) ?? [];
  const own = symbol.slice(year.length);
  const capital = own === own.toLowerCase() ? own.toLocaleUpperCase('vi') : own;
  const right = `${word}${padded}${separator}${year}${capital.replace(/\s*[-–/]\s*/, inSymbol)}`;
  if (typed === undefined) return faultAt([number], () => say.number(`${word}05${separator}KH${inSymbol}…`));
  const isRight =
    (colon !== '') === word.includes(':') &&
    typed === separator &&
    right.endsWith(symbol) &&
    number.text.startsWith('Số') &&
    !/\d +[-–/]|[-–/] /.test(number.text);
  return isRight ? [] : faultAt([number], () => say.number(right));
};

const padding: Rule = ({ parts: { number }, say }) => {
  const [, digits] = /^số *:? *(\d+)/i.exec(number?.text ?? '') ?? [];
  if (!number || digits === undefined || digits === pad(Number(digits))) return [];
  return faultAt([number], () => say.numberPadding(digits, pad(Number(digits))));
};

const missing: Rule = ({ parts: { number, numbered }, say }) =>
  numbered && !number ? [{ at: [], saying: say.numberMissing }] : [];

const DATE = /^(.*?)(,?) *(ngày) +(\S+) +(tháng) +(\S+) +(năm) +(\S+)$/i;
/** To be filled in by hand. */
const BLANK = /^(?:20)?[.…_]+$/;

const dateWords: Rule = ({ parts: { date, place }, say }) => {
  if (!date) return [];
  const [, before = '', comma, day = '', d = '', month = '', m = '', year = '', y = ''] = DATE.exec(date.text) ?? [];
  const hasPlace = place !== undefined || (/^\P{Ll}/u.test(before) && comma !== '');
  const isLower = [day, month, year].every((word) => word !== '' && word === word.toLowerCase());
  const areNumbers =
    [d, m, y].every((value) => /^\d+$/.test(value) || BLANK.test(value)) &&
    (BLANK.test(y) || y.length >= 4) &&
    !(Number(d) > 31 || Number(m) > 12);
  const isBlankDate = /[.…_]| {2}/.test(date.paragraph.text) && d === '';
  return (hasPlace && isLower && areNumbers) || isBlankDate ? [] : faultAt([date], () => say.date);
};

const datePadding: Rule = ({ parts: { date }, say }) => {
  const [, , , , day = '', , month = ''] = DATE.exec(date?.text ?? '') ?? [];
  const isDay = !/^\d+$/.test(day) || day === pad(Number(day));
  const isMonth = !/^\d+$/.test(month) || month === (Number(month) < 3 ? pad(Number(month)) : String(Number(month)));
  if (!date || (isDay && isMonth)) return [];
  const right = `ngày ${pad(Number(day))} tháng ${Number(month) < 3 ? pad(Number(month)) : Number(month)}`;
  return faultAt([date], () => say.datePadding(right));
};

const dateMissing: Rule = ({ parts: { date, nation, type }, say }) =>
  !date && nation && type ? [{ at: [], saying: say.dateMissing }] : [];

export const NUMBER_RULES = {
  form_number: spell,
  form_number_padding: padding,
  form_number_missing: missing,
  form_date: dateWords,
  form_date_padding: datePadding,
  form_date_missing: dateMissing,
} satisfies Record<string, Rule>;
