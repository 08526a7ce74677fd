/** Paragraphs of `Nội dung` as the papers print them: one list mark, and an end that suits their place. */
import { tidyLines } from '../plan/text';

const BULLET = /^[-–—•·●▪*]\s*/;
/** `1.`, `2)`, `a)`, `I-`, `+`: a mark the author chose. */
const OWN_MARK = /^(?:\d{1,2}[.)]|[a-zđ]\)|[IVX]+[-.]|\+)\s/;
const END = /(?:\s*(?:\.\/\.|[.;,]))+$/;

/** Each line of a cell is a paragraph, without its bullet. */
export function formatParagraphs(cells: readonly string[]): string[] {
  return cells
    .flatMap(tidyLines)
    .map((line) => line.replace(BULLET, ''))
    .filter((line) => line !== '');
}

/** Paragraphs that are a list where there are several: the form's `- ` before each that has no mark of its own. */
export function formatItems(cells: readonly string[]): string[] {
  const paragraphs = formatParagraphs(cells);
  if (paragraphs.length < 2) return paragraphs;
  return paragraphs.map((text) => (OWN_MARK.test(text) ? text : `- ${text}`));
}

/** Items, their marks set by the template, that end in `;` and the last in `end`, in the place of whatever stop they had. */
export function formatList(cells: readonly string[], end: string): string[] {
  const items = formatParagraphs(cells)
    .map((line) => line.replace(END, ''))
    .filter((line) => line !== '');
  return items.map((item, index) => item + (index === items.length - 1 ? end : ';'));
}

/** The last paragraph ends with `end` in the place of whatever stop it had. */
export function formatClosing(cells: readonly string[], end: '.' | './.'): string[] {
  const paragraphs = formatParagraphs(cells);
  return paragraphs.map((text, index) => (index === paragraphs.length - 1 ? text.replace(END, '') + end : text));
}
