/** Where a sentence of a paragraph begins and ends. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stop within a number or a date (`30.3.2007`) ends nothing. */
const SENTENCE_END = /[.!?;](?=[\s”"]|$)|\n/g;

/** The parts of a text between stops, semicolons and line ends, which belong to the part before them. */
export function splitSentences(text: string): Span[] {
  return splitText(text, SENTENCE_END);
}

/** The parts of a text between the matches of a global pattern; a match belongs to the part before it. */
export function splitText(text: string, end: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    spans.push({ start, end: stop });
    start = stop;
  }
  return [...spans, { start, end: text.length }].filter((span) => span.end > span.start);
}

/** Whether every year that the text names as one (`năm 2022`, `/2022`) is `start` or `end`. */
export function namesOnlyYears(text: string, { start, end }: { start: number; end: number }): boolean {
  const years = [...text.matchAll(/(?:năm(?: học)?\s+|\/\s?)(\d{4})(?!\d)/gi)].map((match) => Number(match[1]));
  return years.every((year) => year === start || year === end);
}
