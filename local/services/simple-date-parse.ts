/** Java's SimpleDateFormat the other way round, for `Utilities.parseDate`: lenient, as it is there unless told otherwise. */
import { ServiceError } from '../script/service-object';
import { MONTHS, offsetOf, WEEKDAYS } from './simple-date-format';

interface Parsed {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon?: boolean;
  /** Minutes east of Greenwich, where the text says so. */
  offset?: number;
}

type Token = { readonly literal: string } | { readonly letter: string; readonly count: number };

const NUMERIC = /[yYMLdDHkKhmsSu]/;
const YEAR_MS = 365.2425 * 86400000;

/** `now` says which century a year of two digits is in. Throws where the text does not begin as the pattern says. */
export function parseDate(text: string, timeZone: string, pattern: string, now: number): Date {
  const parsed: Parsed = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  const tokens = readPattern(pattern);
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const used =
      'literal' in token
        ? matchLiteral(text, at, token.literal)
        : readField(text, at, token, isAbutting(tokens, index), parsed, now);
    if (used === undefined) throw new ServiceError(`Unparseable date: "${text}"`);
    at = used;
  }
  return toDate(parsed, timeZone);
}

function readPattern(pattern: string): Token[] {
  const parts = pattern.matchAll(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g);
  return [...parts].map(([part, quoted, letter]): Token => {
    if (letter) return { letter, count: part.length };
    return { literal: part === "''" ? "'" : (quoted?.replaceAll("''", "'") ?? part) };
  });
}

/** Digits right before another number: as many as the pattern has letters. */
function isAbutting(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && 'letter' in next && NUMERIC.test(next.letter);
}

function matchLiteral(text: string, at: number, literal: string): number | undefined {
  return text.startsWith(literal, at) ? at + literal.length : undefined;
}

/** The place after the field; undefined when the text has none there. */
function readField(
  text: string,
  from: number,
  { letter, count }: { letter: string; count: number },
  abutting: boolean,
  parsed: Parsed,
  now: number,
): number | undefined {
  const at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  const rest = text.slice(at);
  if (letter === 'M' && count >= 3) {
    const found = findName(rest, MONTHS);
    if (found) parsed.month = found.index + 1;
    return found && at + found.length;
  }
  if (letter === 'E') {
    const found = findName(rest, WEEKDAYS);
    return found && at + found.length;
  }
  if (letter === 'a') {
    const found = /^(am|pm)/i.exec(rest)?.[0];
    parsed.afternoon = found?.toLowerCase() === 'pm';
    return found === undefined ? undefined : at + 2;
  }
  if (/[ZXz]/.test(letter)) {
    const found = /^(?:GMT|UTC|Z|(?:GMT)?([+-])(\d{2}):?(\d{2})?)/.exec(rest);
    if (!found) return undefined;
    const minutes = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
    parsed.offset = found[1] === '-' ? -minutes : minutes;
    return at + found[0].length;
  }
  if (!NUMERIC.test(letter)) throw new ServiceError(`Illegal pattern character '${letter}'`);
  const digits = new RegExp(`^-?\\d{1,${abutting ? count : 9}}`).exec(rest)?.[0];
  if (digits === undefined) return undefined;
  putNumber(parsed, letter, count <= 2 && digits.length === 2 ? fullYear(letter, digits, now) : Number(digits));
  return at + digits.length;
}

function findName(text: string, names: readonly string[]): { index: number; length: number } | undefined {
  for (const length of [undefined, 3]) {
    const index = names.findIndex((name) => text.toLowerCase().startsWith(name.slice(0, length).toLowerCase()));
    if (index >= 0) return { index, length: length ?? names[index]!.length };
  }
  return undefined;
}

/** A year of two digits is within 80 years before and 20 years after now. */
function fullYear(letter: string, digits: string, now: number): number {
  if (letter !== 'y' && letter !== 'Y') return Number(digits);
  const first = new Date(now - 80 * YEAR_MS).getUTCFullYear();
  const year = first - (first % 100) + Number(digits);
  return year < first ? year + 100 : year;
}

function putNumber(parsed: Parsed, letter: string, value: number): void {
  if (/[yY]/.test(letter)) parsed.year = value;
  else if (/[ML]/.test(letter)) parsed.month = value;
  else if (letter === 'd') parsed.day = value;
  else if (letter === 'D') Object.assign(parsed, { month: 1, day: value });
  else if (/[HK]/.test(letter)) parsed.hour = value;
  else if (letter === 'k') parsed.hour = value % 24;
  else if (letter === 'h') parsed.hour = value % 12;
  else if (letter === 'm') parsed.minute = value;
  else if (letter === 's') parsed.second = value;
  else if (letter === 'S') parsed.millisecond = value;
}

function toDate(parsed: Parsed, timeZone: string): Date {
  const { year, month, day, minute, second, millisecond, afternoon, offset } = parsed;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(parsed.hour + (afternoon ? 12 : 0), minute, second, millisecond);
  if (offset !== undefined) return new Date(wall.getTime() - offset * 60000);
  const guess = wall.getTime() - offsetOf(wall, timeZone).offset * 60000;
  return new Date(wall.getTime() - offsetOf(new Date(guess), timeZone).offset * 60000);
}
