/** The line below a text: drawn, a paragraph's border, an underline, or characters typed in its place. */
import { boldWidth } from '../forms/text-width';
import type { Paragraph } from './paper';
import { isTypedLine, type Segment, splitParagraph } from './segment';

export interface RuleLine {
  /** Points, of each line that may be meant. */
  readonly lengths: readonly number[];
  /** Characters stand in the line's place. */
  readonly isTyped: boolean;
}

function borderLength({ look: { left = 0, right = 0 }, width }: Paragraph): number {
  return width - left - right;
}

/** Paragraphs of the same column, and of the whole line where there are no columns. */
function isSameColumn(one: Paragraph, other: Paragraph): boolean {
  return one.cell?.table === other.cell?.table && one.cell?.column === other.cell?.column;
}

/** Width in points of a text in its own size. */
export function widthOf({ text, runs }: Segment): number {
  return boldWidth(text, runs[0]?.look.size ?? 14);
}

/** @param paragraphs those from the text's own to the end of the head */
export function findLine(segment: Segment, paragraphs: readonly Paragraph[]): RuleLine {
  const own = segment.paragraph;
  const column = paragraphs.slice(paragraphs.indexOf(own)).filter((each) => isSameColumn(each, own));
  const lengths = column.flatMap(({ drawn }) => drawn);
  if (segment.runs.some(({ look }) => look.underline)) lengths.push(widthOf(segment));
  if (own.look.lineBelow) lengths.push(borderLength(own));
  // An empty paragraph may carry the line; the next text may carry it above itself.
  for (const next of column.slice(1)) {
    if (next.look.lineAbove) lengths.push(borderLength(next));
    if (next.text.trim() !== '') break;
    if (next.look.lineBelow) lengths.push(borderLength(next));
  }
  const below = column.slice(1).flatMap(splitParagraph)[0];
  return { lengths, isTyped: below !== undefined && isTypedLine(below) };
}

/** Of several the one that is nearest to the length it should have. */
export function nearest(lengths: readonly number[], wanted: number): number | undefined {
  return [...lengths].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}
