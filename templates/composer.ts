/** Lines of a paper by their role in the form: what the templates are written with. */
import type { FormMeasures, TextRole } from '../src/document/forms/measures';
import { boldWidth } from '../src/document/forms/text-width';
import {
  createWriter,
  mmTwips,
  type ParagraphLayout,
  pointTwips,
  type TableRow,
  type Twips,
  table,
  textWidth,
} from './xml';

const GRID_PADDING: Twips = 80;
/** Points from line to line where a hand is to write; both forms allow it. */
const ROOM_PITCH = 22;
const COLUMN_PADDING: Twips = 28;

/** The width of a column's text. */
export function innerWidth(column: Twips): Twips {
  return column - 2 * COLUMN_PADDING;
}

export function createComposer(measures: FormMeasures) {
  const writer = createWriter(measures.font);
  const { gap, pitch, firstLine } = measures.paragraph;
  const width = textWidth(measures);
  const bodyLayout: ParagraphLayout = { align: 'both', firstLine: mmTwips(firstLine), after: gap, pitch };
  const roomLayout: ParagraphLayout = { ...bodyLayout, align: 'left', dotsTo: width };

  const line = (role: TextRole, text: string, layout: ParagraphLayout = {}) =>
    writer.paragraph(layout, measures.text[role], writer.text(measures.text[role], text));
  const centred = (role: TextRole, text: string, layout: ParagraphLayout = {}) =>
    line(role, text, { align: 'center', ...layout });
  const body = (text: string, layout: ParagraphLayout = {}, role: TextRole = 'body') =>
    line(role, text, { ...bodyLayout, ...layout });

  /** A rule of that length (points) in the middle of a text that wide, with so much room above and below it. */
  const rule = (length: number, inWidth: Twips, before = 2, after = 0) =>
    writer.paragraph(
      {
        align: 'center',
        indent: Math.round((inWidth - pointTwips(length)) / 2),
        ruleWeight: measures.ruleWeight,
        before,
        after,
        pitch: 4,
      },
      { size: 2 },
    );

  return {
    measures,
    /** Between the margins. */
    width,
    line,
    centred,
    body,
    heading: (text: string) => body(text, { keepNext: true, keepLines: true }, 'heading'),
    subheading: (text: string) => body(text, { keepNext: true, keepLines: true }, 'subheading'),
    rule,
    /** A rule as long as a text in that role, which must be bold, or as long as a part of it. */
    ruleBelow: (role: TextRole, text: string, inWidth: Twips, part = 1) =>
      rule(boldWidth(text, measures.text[role].size) * part, inWidth),
    /** What stands between is repeated for each of a list, or stands once where the value is not empty. */
    each: (tag: string, ...content: string[]) =>
      [line('body', `{#${tag}}`), ...content, line('body', `{/${tag}}`)].join(''),
    unless: (tag: string, ...content: string[]) =>
      [line('body', `{^${tag}}`), ...content, line('body', `{/${tag}}`)].join(''),
    /** A line to write on, dotted to the right margin. */
    dottedLine: (mark: string, keepNext = false) => {
      const style = measures.text.body;
      return writer.paragraph({ ...roomLayout, keepNext }, style, writer.text(style, mark), writer.tab(style));
    },
    /**
     * Lines to write on, the first with the mark before it. They are one paragraph: a page's end never leaves one of them
     * alone, and the heading above stays with them. (Of single paragraphs, each held to the next, LibreOffice loses the
     * first now and then.)
     */
    dottedLines: (count: number, mark = '') => {
      const style = measures.text.body;
      const firstLine = mark === '' ? undefined : roomLayout.firstLine;
      const layout = { ...roomLayout, pitch: ROOM_PITCH, firstLine, keepLines: count < 4 };
      const line = writer.tab(style);
      const others = Array.from({ length: count - 1 }, () => writer.lineBreak(style) + line);
      return writer.paragraph(layout, style, mark === '' ? '' : writer.text(style, mark), line, ...others);
    },
    grid: (widths: readonly Twips[], rows: readonly TableRow[]) =>
      table({ widths, bordered: true, padding: GRID_PADDING }, rows),
    /** Two columns side by side without borders. */
    columns: (left: Twips, rows: ReadonlyArray<readonly [left: string, right: string]>) =>
      table(
        { widths: [left, width - left], padding: COLUMN_PADDING },
        rows.map((cells) => ({ cells })),
      ),
    /** Word wants a paragraph after a body's last table; this one takes no room. */
    end: () => writer.paragraph({ pitch: 1 }, { size: 1 }),
  };
}

export type Composer = ReturnType<typeof createComposer>;
