/** The paragraphs of a body in reading order, those of table cells and of text boxes where they are anchored. */
import { measureLines } from './drawn-line';
import type { Cell, Paragraph, Run } from './paper';
import type { StyleLook, Styles } from './styles';
import { attribute, child, children, descendants, type Element, settingOf, switchOf, twips } from './xml';

/** What tracked changes took away. */
const DROPPED = new Set(['del', 'moveFrom']);
const TRANSPARENT = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'sdtContent',
]);

/** Children as if what only wraps them were not there; of alternatives the first. */
function contentOf(element: Element): Element[] {
  return children(element).flatMap((each) => {
    const name = each.name;
    if (DROPPED.has(name)) return [];
    if (name === 'sdt') return contentOf(each);
    if (name === 'AlternateContent') return contentOf(child(each, 'Choice') ?? child(each, 'Fallback') ?? each);
    return TRANSPARENT.has(name) ? contentOf(each) : [each];
  });
}

const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

interface Place {
  readonly width: number;
  readonly cell?: Cell;
  readonly base?: StyleLook;
  /** Of a text box: its anchor's. */
  readonly number?: number;
}

/** Left and right of a cell's text where nothing is said, twips. */
const CELL_MARGIN = 108;

function marginsOf(holder: Element | undefined, usual: number): number {
  const side = (...names: string[]) => {
    const element = names.map((name) => child(holder, name)).find(Boolean);
    return twips(attribute(element, 'w')) ?? usual / 2;
  };
  return side('left', 'start') + side('right', 'end');
}

/** @param width points between the margins of the page */
export function readBody(body: Element, styles: Styles, width: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let last = 0;
  let tables = 0;

  const readBlocks = (holder: Element, place: Place) => {
    for (const block of contentOf(holder)) {
      if (block.name === 'p') readParagraph(block, place);
      if (block.name === 'tbl') readTable(block, place);
    }
  };

  const readTable = (table: Element, place: Place) => {
    const properties = child(table, 'tblPr');
    const base = styles.table(settingOf(properties, 'tblStyle'));
    const grid = children(child(table, 'tblGrid'), 'gridCol').map((column) => twips(attribute(column, 'w')) ?? 0);
    const margins = marginsOf(child(properties, 'tblCellMar'), 2 * CELL_MARGIN);
    const number = tables;
    tables += 1;
    contentOf(table)
      .filter((row) => row.name === 'tr')
      .forEach((row, rowNumber) => {
        let column = 0;
        for (const cell of contentOf(row).filter((each) => each.name === 'tc')) {
          const cellProperties = child(cell, 'tcPr');
          const span = Number(settingOf(cellProperties, 'gridSpan') ?? 1) || 1;
          const own = child(cellProperties, 'tcW');
          const wide = grid.slice(column, column + span).reduce((sum, each) => sum + each, 0);
          const typed = attribute(own, 'type') === 'dxa' ? twips(attribute(own, 'w')) : undefined;
          readBlocks(cell, {
            ...place,
            base,
            width: ((typed || wide) - marginsOf(child(cellProperties, 'tcMar'), margins)) / 20,
            cell: { table: number, row: rowNumber, column, columns: grid.length },
          });
          column += span;
        }
      });
  };

  const readParagraph = (element: Element, place: Place) => {
    const properties = child(element, 'pPr');
    const { look, text: around } = styles.paragraph(properties, place.base);
    const runs: Run[] = [];
    const drawn: number[] = [];
    const boxes: Element[] = [];
    let breaksPage = false;
    const readContent = (run: Element, runLook: Run['look']) => {
      let text = '';
      for (const part of contentOf(run)) {
        const name = part.name;
        if (name === 't') text += part.text;
        else if (name === 'br' && attribute(part, 'type') === 'page') breaksPage = true;
        else if (CHARACTERS[name]) text += CHARACTERS[name];
        else if (name === 'lastRenderedPageBreak') breaksPage = true;
        else if (name === 'drawing' || name === 'pict') {
          drawn.push(...measureLines(part));
          boxes.push(...descendants(part, 'txbxContent'));
        }
      }
      if (text !== '') runs.push({ text: runLook.caps ? text.toLocaleUpperCase('vi') : text, look: runLook });
    };
    for (const run of contentOf(element)) {
      if (run.name !== 'r') continue;
      const runLook = styles.run(child(run, 'rPr'), around);
      if (!runLook.hidden) readContent(run, runLook);
    }
    if (place.number === undefined) last += 1;
    paragraphs.push({
      number: place.number ?? last,
      text: runs
        .map((run) => run.text)
        .join('')
        .normalize('NFC'),
      runs,
      look,
      style: settingOf(properties, 'pStyle') ?? styles.defaultStyle,
      cell: place.cell,
      width: place.width,
      drawn,
      breaksPage: breaksPage || switchOf(properties, 'pageBreakBefore') === true,
    });
    for (const box of boxes) readBlocks(box, { width: place.width, number: last });
  };

  readBlocks(body, { width });
  return paragraphs;
}
