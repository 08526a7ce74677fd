/** Which double quotation marks of a text belong together. */

/** `"` and its like; “ ”; „ ” or „ “; « ». */
export type QuoteKind = 'straight' | 'curly' | 'low' | 'guillemets';

export interface QuoteMark {
  readonly at: number;
  readonly mark: string;
}

export interface QuotePair {
  readonly open: QuoteMark;
  readonly close: QuoteMark;
  /** 0 outside all others. */
  readonly depth: number;
}

export interface QuoteReading {
  readonly pairs: readonly QuotePair[];
  /** Marks without a partner; then the pairs are not to be relied on. */
  readonly loose: readonly QuoteMark[];
}

const MARK = /["“”„‟«»″＂]/g;
const OPENING = /[“‟„«]/;
const CLOSING = /[”»]/;
const BEFORE_WORD = /[\s([{–—\-/:“‟„«]/;
const AFTER_WORD = /[\s)\]}.,;:!?…–—\-/”»]/;

/** `15"`: an inch, a second; not after what is counted by ordinals (`tháng 12"`). */
const MEASURE = /(?:^|[^\p{L}\p{N}])(?<word>\p{L}*)\s?\d{1,3}(?:[.,]\d{1,2})?$/u;
const ORDINAL =
  /^(?:ngày|tuần|tháng|quý|năm|học|khóa|số|lớp|tổ|nhóm|bài|chương|mục|điều|khoản|phần|lần|thứ|đợt|kỳ|đề|án)$/iu;

function listMarks(text: string): QuoteMark[] {
  return [...text.matchAll(MARK)].map(({ 0: mark, index: at = 0 }) => ({ at, mark }));
}

function isMeasure(text: string, { at, mark }: QuoteMark): boolean {
  if (!/["”″]/.test(mark)) return false;
  const found = MEASURE.exec(text.slice(Math.max(0, at - 20), at));
  return found !== null && !ORDINAL.test(found.groups?.word ?? '');
}

/** What a mark does by where it stands: at the start of a word, at its end, or either. */
function placeOf(text: string, at: number): 'opens' | 'closes' | 'either' {
  const before = at === 0 || BEFORE_WORD.test(text.charAt(at - 1));
  const after = at + 1 === text.length || AFTER_WORD.test(text.charAt(at + 1));
  return before === after ? 'either' : before ? 'opens' : 'closes';
}

/** By the marks' own direction, or, if `byPlace`, by where each stands whatever it is. */
function pairMarks(text: string, marks: readonly QuoteMark[], byPlace: boolean): QuoteReading {
  const open: QuoteMark[] = [];
  const pairs: QuotePair[] = [];
  const loose: QuoteMark[] = [];
  for (const one of marks) {
    const last = open[open.length - 1];
    const place = placeOf(text, one.at);
    const isFixed = !byPlace && one.mark !== '"' && one.mark !== '″' && one.mark !== '＂';
    const opens = isFixed ? OPENING.test(one.mark) : place === 'opens' || (place === 'either' && last === undefined);
    if (opens) open.push(one);
    else if (last === undefined) loose.push(one);
    else {
      open.pop();
      pairs.push({ open: last, close: one, depth: open.length });
    }
  }
  return { pairs, loose: [...loose, ...open] };
}

/** The first reading that leaves no mark over; else the marks that the plainest one leaves over. */
export function readQuotes(text: string): QuoteReading {
  if (text.search(MARK) < 0) return { pairs: [], loose: [] };
  const all = listMarks(text);
  const quotes = all.filter((mark) => !isMeasure(text, mark));
  const readings = [all, quotes].map((marks) => pairMarks(text, marks, false));
  const startsClosed = CLOSING.test(quotes[0]?.mark ?? '');
  const loosely = startsClosed ? [] : [all, quotes].map((marks) => pairMarks(text, marks, true));
  const whole = [...readings, ...loosely].find(({ loose }) => loose.length === 0);
  return whole ?? (readings[1] as QuoteReading);
}

export function kindOfPair({ open, close }: QuotePair): QuoteKind | undefined {
  if (open.mark === '„') return close.mark === '”' || close.mark === '“' ? 'low' : undefined;
  if (open.mark === '«') return close.mark === '»' ? 'guillemets' : undefined;
  if (OPENING.test(open.mark)) return close.mark === '”' ? 'curly' : undefined;
  return OPENING.test(close.mark) || CLOSING.test(close.mark) ? undefined : 'straight';
}

export function kindOfMark(mark: string): QuoteKind {
  if (mark === '„') return 'low';
  if (/[«»]/.test(mark)) return 'guillemets';
  return /[“”‟]/.test(mark) ? 'curly' : 'straight';
}
