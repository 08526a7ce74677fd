/** What stands by itself on a line: a paragraph, or what tabs and wide gaps part in it. */
import { foldKey, tidyText } from '../../plan/text';
import type { Paragraph, Run } from './paper';

export interface Segment {
  readonly paragraph: Paragraph;
  /** The paragraph's. */
  readonly number: number;
  /** Tidy. */
  readonly text: string;
  /** For comparison. */
  readonly key: string;
  /** Those with letters or digits, cut to this segment. */
  readonly runs: readonly Run[];
  /** It is not the whole of its line. */
  readonly shared: boolean;
}

/** Not behind words whose figure is left blank. */
const GAP = /(?<!(?:số *:?|ngày|tháng|năm) *)(?:[\t\n]+| {3,})/i;
const WORDS = /[\p{L}\p{N}]/u;

function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return WORDS.test(text) ? [{ ...run, text }] : [];
  });
}

function makeSegment(paragraph: Paragraph, text: string, runs: readonly Run[], shared: boolean): Segment {
  return { paragraph, number: paragraph.number, text, key: foldKey(text), runs, shared };
}

/** Of a longer paragraph the middle is left out: no part that a form speaks of is as long. */
const LONGEST = 4000;

/** The non-empty segments of a paragraph. */
export function splitParagraph(paragraph: Paragraph): Segment[] {
  const { runs } = paragraph;
  const whole = runs.map((run) => run.text).join('');
  if (whole.length > LONGEST) {
    const ends = `${whole.slice(0, LONGEST / 2)}…${whole.slice(-LONGEST / 2)}`;
    return [makeSegment(paragraph, tidyText(ends), cutRuns(runs, 0, whole.length), false)];
  }
  if (!GAP.test(whole.trim())) {
    const tidy = tidyText(whole);
    return tidy === '' ? [] : [makeSegment(paragraph, tidy, cutRuns(runs, 0, whole.length), false)];
  }
  let at = 0;
  const found: Segment[] = [];
  for (const part of whole.split(new RegExp(`(${GAP.source})`, 'i'))) {
    const tidy = tidyText(part);
    if (tidy !== '') found.push(makeSegment(paragraph, tidy, cutRuns(runs, at, at + part.length), true));
    at += part.length;
  }
  return found;
}

export function isUpper(text: string): boolean {
  return text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi');
}

/** Nothing but hyphens, lines typed as characters. */
export function isTypedLine({ text }: Segment): boolean {
  return /^[-–—_=*~.\s]{3,}$/.test(text);
}

/** Dots or a line to write on, or a tab that draws them. */
export function isBlank({ paragraph: { text } }: Segment): boolean {
  return /…|\.{3,}|_{3,}|\t *$/.test(text);
}

export function isCentred({ paragraph: { look } }: Segment): boolean {
  return look.align === 'center';
}

export function isBold({ runs }: Segment): boolean {
  return runs.length > 0 && runs.every(({ look }) => look.bold);
}
