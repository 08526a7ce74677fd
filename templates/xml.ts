/**
 * Builders of WordprocessingML. All looks stand on the paragraph and on the run itself, none in a named style: Google's
 * import drops those.
 */
import type { FormMeasures, TextStyle } from '../src/document/forms/measures';

/** 1/20 point, the unit of most attributes. */
export type Twips = number;

export const pointTwips = (points: number): Twips => Math.round(points * 20);
export const mmTwips = (mm: number): Twips => Math.round((mm * 1440) / 25.4);

export interface ParagraphLayout {
  readonly align?: 'both' | 'center' | 'left' | 'right';
  readonly firstLine?: Twips;
  readonly indent?: Twips;
  /** Points of space before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Points from line to line, exactly; single lines where missing. */
  readonly pitch?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A rule above the paragraph, in points. */
  readonly ruleWeight?: number;
  /** A right tab there, with dots up to it. */
  readonly dotsTo?: Twips;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What Vietnamese is set in; of East Asian and right-to-left letters the styles' defaults say the same for every run. */
function runProperties(style: TextStyle, font: string): string {
  const bold = style.bold ? '<w:b/>' : '';
  const italic = style.italic ? '<w:i/>' : '';
  const underline = style.underline ? '<w:u w:val="single"/>' : '';
  const look = `${bold}${italic}<w:color w:val="000000"/><w:sz w:val="${style.size * 2}"/>${underline}`;
  return `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>${look}</w:rPr>`;
}

function paragraphProperties(layout: ParagraphLayout, markProperties: string): string {
  const { align = 'left', firstLine, indent, before = 0, after = 0, pitch, ruleWeight, dotsTo } = layout;
  const line =
    pitch === undefined ? 'w:line="240" w:lineRule="auto"' : `w:line="${pointTwips(pitch)}" w:lineRule="exact"`;
  const rule = `<w:pBdr><w:top w:val="single" w:sz="${(ruleWeight ?? 0) * 8}" w:space="0" w:color="000000"/></w:pBdr>`;
  return [
    '<w:pPr>',
    layout.keepNext ? '<w:keepNext/>' : '',
    layout.keepLines ? '<w:keepLines/>' : '',
    layout.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    '<w:widowControl/>',
    ruleWeight === undefined ? '' : rule,
    dotsTo === undefined ? '' : `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${dotsTo}"/></w:tabs>`,
    `<w:spacing w:before="${pointTwips(before)}" w:after="${pointTwips(after)}" ${line}/>`,
    indent === undefined ? '' : `<w:ind w:left="${indent}" w:right="${indent}"/>`,
    firstLine === undefined ? '' : `<w:ind w:firstLine="${firstLine}"/>`,
    `<w:jc w:val="${align}"/>`,
    markProperties,
    '</w:pPr>',
  ].join('');
}

/** The width between the margins. */
export function textWidth({ page }: FormMeasures): Twips {
  return mmTwips(page.width) - mmTwips(page.left) - mmTwips(page.right);
}

export interface TableOptions {
  /** Of the columns; every row's cells must be as many. */
  readonly widths: readonly Twips[];
  readonly bordered?: boolean;
  /** Padding left and right in a cell. */
  readonly padding: Twips;
}

export interface TableRow {
  /** Each a run of paragraphs, one at least. */
  readonly cells: readonly string[];
  /** Repeats on every page. */
  readonly header?: boolean;
  readonly middle?: boolean;
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function tableRow({ cells, header, middle }: TableRow, widths: readonly Twips[]): string {
  const align = middle ? '<w:vAlign w:val="center"/>' : '';
  const columns = cells.map(
    (cell, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/>${align}</w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${columns.join('')}</w:tr>`;
}

/** A table of fixed columns, whose rows are never cut by a page's end. */
export function table({ widths, bordered, padding }: TableOptions, rows: readonly TableRow[]): string {
  const width = widths.reduce((sum, column) => sum + column, 0);
  const edge = bordered ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  const side = (name: string) => `<w:${name} w:w="${padding}" w:type="dxa"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>`,
    `<w:tblBorders>${EDGES.map((name) => `<w:${name} ${edge}/>`).join('')}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${side('left')}${side('right')}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`,
    ...rows.map((row) => tableRow(row, widths)),
    '</w:tbl>',
  ].join('');
}

/** The builders that need a form's font. */
export function createWriter(font: string) {
  const run = (style: TextStyle, content: string) => `<w:r>${runProperties(style, font)}${content}</w:r>`;
  const fieldCode = (style: TextStyle, type: string) => run(style, `<w:fldChar w:fldCharType="${type}"/>`);
  return {
    text: (style: TextStyle, text: string) => run(style, `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`),
    tab: (style: TextStyle) => run(style, '<w:tab/>'),
    lineBreak: (style: TextStyle) => run(style, '<w:br/>'),
    pageNumber: (style: TextStyle) =>
      [
        fieldCode(style, 'begin'),
        run(style, '<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
        fieldCode(style, 'separate'),
        run(style, '<w:t>2</w:t>'),
        fieldCode(style, 'end'),
      ].join(''),
    /**
     * `style` is the paragraph mark's too: an empty paragraph keeps its height and what is typed into it its look. Where
     * there is text, its runs say all but the size, by which Word measures the last line.
     */
    paragraph: (layout: ParagraphLayout, style: TextStyle, ...runs: string[]) => {
      const mark = runs.length === 0 ? runProperties(style, font) : `<w:rPr><w:sz w:val="${style.size * 2}"/></w:rPr>`;
      return `<w:p>${paragraphProperties(layout, mark)}${runs.join('')}</w:p>`;
    },
  };
}

export type Writer = ReturnType<typeof createWriter>;
