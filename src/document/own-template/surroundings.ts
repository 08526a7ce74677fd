/** The words around a place in a template, by which a reader finds it. */
import type { Part } from './fault';
import type { FoundTag } from './find-tags';
import { OBJECT, type Paragraph } from './text-layer';

const REACH = 40;
/** Before spaces are folded. */
const READ = 10 * REACH;

function tidy(text: string): string {
  return text
    .split(OBJECT)
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Whole words as far as they reach. */
function cutEnd(text: string): string {
  if (text.length <= REACH) return text;
  return `${text.slice(0, REACH + 1).replace(/\s*\S*$/, '') || text.slice(0, REACH)} …`;
}

function cutStart(text: string): string {
  if (text.length <= REACH) return text;
  return `… ${text.slice(-REACH - 1).replace(/^\S*\s*/, '') || text.slice(-REACH)}`;
}

/** A paragraph's words from `from` to before `to` and some on either side. */
export function excerpt({ text }: Paragraph, from: number, to: number): string {
  const before = cutStart(tidy(text.slice(Math.max(0, from - READ), from)));
  const after = cutEnd(tidy(text.slice(to, to + READ)));
  return `${before}${tidy(text.slice(from, to))}${after}`.trim();
}

/** Of a tag that stands alone, the paragraphs beside it tell where that is. */
function describeAround({ paragraph, from, to, beside }: Omit<FoundTag, 'written'>): string {
  const within = excerpt(paragraph, from, to);
  const isAlone = `${paragraph.text.slice(0, from)}${paragraph.text.slice(to)}`.trim() === '';
  if (!isAlone) return within;
  const [before, after] = beside.map((text) => tidy(text).trim()) as [string, string];
  return [cutStart(before), within, cutEnd(after)].filter((text) => text !== '').join(' / ');
}

export function describePlace(
  found: FoundTag,
  part: Part,
): { readonly part: Part; readonly tag: string; readonly around: string } {
  return { part, tag: tidy(found.written), around: describeAround(found) };
}
