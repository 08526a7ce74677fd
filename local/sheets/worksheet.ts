/** One `xl/worksheets/sheetN.xml`: its cells by row and column, its other elements as text; what is not changed is written as it was. */
import { type Area, areaName, columnNumber, LAST_COLUMN, LAST_ROW, parseArea } from './a1';
import { type Cell, readCell, writeCell } from './cell';
import { findColumn, readColumns } from './columns';
import { translateFormula } from './formula-references';
import type { SharedString } from './shared-strings';
import { attributeOf, findChild, findChildren, isTrue, parseXml, prefixOf, setAttribute, type XmlElement } from './xml';

interface Row {
  /** `<row …>`, as an open start tag. */
  startTag: string;
  readonly cells: Map<number, Cell>;
  /** The XML it came from, up to the next row; absent once changed. */
  source?: string;
}

interface Section {
  readonly name: string;
  xml: string;
  /** What stands between it and the next one. */
  readonly after: string;
}

/** ECMA-376 part 1, 18.3.1.99: Excel opens no sheet whose elements stand in another order. */
const SECTION_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export class Worksheet {
  readonly prefix: string;
  readonly rows = new Map<number, Row>();
  readonly declaresRelationships: boolean;
  changed = false;
  /** True once a formula was put in, overwritten or moved. */
  formulasChanged = false;
  /** True once a value or a formula is another than it was. */
  valuesChanged = false;
  private readonly head: string;
  private readonly tail: string;
  private readonly sections: Section[];

  constructor(
    readonly part: string,
    source: string,
    root: XmlElement,
    strings: readonly SharedString[],
  ) {
    this.prefix = prefixOf(root);
    this.declaresRelationships = 'xmlns:r' in root.attributes;
    this.head = source.slice(0, root.children[0]?.start ?? root.contentEnd);
    this.tail = source.slice(root.children[root.children.length - 1]?.end ?? root.contentEnd);
    this.sections = root.children.map((child, index) => {
      const next = root.children[index + 1];
      const after = next ? source.slice(child.end, next.start) : '';
      return { name: child.name, xml: source.slice(child.start, child.end), after };
    });
    this.readRows(root, source, strings);
    this.resolveSharedFormulas();
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The style that a cell has, or would have when it is made: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): number {
    const known = this.rows.get(row);
    const cell = known?.cells.get(column);
    if (cell) return cell.style;
    const rowStyle = known && /\scustomFormat="(?:1|true)"/.test(known.startTag) && /\ss="(\d+)"/.exec(known.startTag);
    if (rowStyle) return Number(rowStyle[1]);
    return Number(findColumn(readColumns(this), column)?.attributes.style ?? 0);
  }

  /** Puts a cell in the place of what is there. */
  setCell(row: number, column: number, cell: Cell): void {
    const old = this.cell(row, column);
    if (old?.formula?.text !== cell.formula?.text) this.formulasChanged = true;
    if (old?.value !== cell.value || this.formulasChanged) this.valuesChanged = true;
    const group = old?.formula?.attributes.si;
    if (group !== undefined) this.unshare(group);
    this.touchRow(row).cells.set(column, withoutSource(cell));
  }

  /** The row, marked as changed; made when there is none. */
  touchRow(row: number): Row {
    this.changed = true;
    const known = this.rows.get(row);
    if (known) {
      known.source = undefined;
      return known;
    }
    const made: Row = { startTag: `<${this.prefix}row r="${row}">`, cells: new Map() };
    this.rows.set(row, made);
    return made;
  }

  /** Every cell that holds a value or a formula. */
  *filledCells(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, { cells }] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula || (cell.value !== null && cell.value !== '')) yield { row, column, cell };
      }
    }
  }

  /** To be called after cells were put elsewhere in `rows`. */
  markMoved(): void {
    this.changed = true;
    this.valuesChanged = true;
    this.formulasChanged = true;
  }

  hasFormulas(): boolean {
    for (const { cell } of this.filledCells()) if (cell.formula) return true;
    return false;
  }

  /** The first section of the name; its element's offsets count within `xml`. */
  section(name: string): { xml: string; element: XmlElement } | undefined {
    const found = this.sections.find((section) => section.name === name);
    return found && { xml: found.xml, element: parseXml(found.xml) };
  }

  sectionText(name: string): string | undefined {
    return this.sections.find((section) => section.name === name)?.xml;
  }

  /** Replaces the section of the name, or takes it out when `xml` is undefined. */
  setSection(name: string, xml: string | undefined): void {
    this.changed = true;
    const at = this.sections.findIndex((section) => section.name === name);
    if (at >= 0) {
      if (xml === undefined) this.sections.splice(at, 1);
      else this.sections[at]!.xml = xml;
    } else if (xml !== undefined) {
      this.sections.splice(this.placeAfter(name), 0, { name, xml, after: '' });
    }
  }

  /** The texts of all sections of the name: conditional formats have one for each set of areas. */
  sectionTexts(name: string): string[] {
    return this.sections.filter((section) => section.name === name).map(({ xml }) => xml);
  }

  /** Replaces, one for one, the sections of the name; `undefined` takes one out, what there is beyond them is put in after the last. */
  setSections(name: string, texts: readonly (string | undefined)[]): void {
    const known = this.sections.filter((section) => section.name === name);
    for (const [index, section] of known.entries()) {
      const xml = texts[index];
      if (xml === section.xml) continue;
      this.changed = true;
      if (xml === undefined) this.sections.splice(this.sections.indexOf(section), 1);
      else section.xml = xml;
    }
    for (const xml of texts.slice(known.length)) {
      if (xml !== undefined) this.sections.splice(this.placeAfter(name), 0, { name, xml, after: '' });
      this.changed = true;
    }
  }

  /** Rewrites each section's text, `sheetData` left out. */
  mapSections(change: (name: string, xml: string) => string | undefined): void {
    for (const section of [...this.sections]) {
      if (section.name === 'sheetData') continue;
      const xml = change(section.name, section.xml);
      if (xml === section.xml) continue;
      this.changed = true;
      if (xml === undefined) this.sections.splice(this.sections.indexOf(section), 1);
      else section.xml = xml;
    }
  }

  /** Gives each cell of a shared formula its own, so that one of them can be changed. */
  unshare(group: string): void {
    for (const [number, { cells }] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula?.attributes.si !== group) continue;
        const formula = { text: cell.formula.text, attributes: {} };
        this.touchRow(number).cells.set(column, withoutSource({ ...cell, formula }));
      }
    }
  }

  toXml(): string {
    const data = `<${this.prefix}sheetData>${this.writeRows()}</${this.prefix}sheetData>`;
    if (!this.sections.some((section) => section.name === 'sheetData')) this.setSection('sheetData', data);
    const body = this.sections.map((section) => {
      if (section.name === 'sheetData') return data + section.after;
      return (section.name === 'dimension' ? this.writeDimension(section.xml) : section.xml) + section.after;
    });
    return this.openHead() + body.join('') + this.closeTail();
  }

  /** Where a new section of the name belongs: after those of its name. */
  private placeAfter(name: string): number {
    const order = SECTION_ORDER.indexOf(name);
    const next = this.sections.findIndex((section) => SECTION_ORDER.indexOf(section.name) > order);
    return next < 0 ? this.sections.length : next;
  }

  private readRows(root: XmlElement, text: string, strings: readonly SharedString[]): void {
    let last = 0;
    const elements = findChildren(findChild(root, 'sheetData'), 'row');
    for (const [index, element] of elements.entries()) {
      const number = Number(attributeOf(element, 'r') ?? last + 1);
      last = number;
      const startTag = text.slice(element.start, element.contentStart).replace(/\s*\/>$/, '>');
      const cells = new Map<number, Cell>();
      let lastColumn = 0;
      for (const child of findChildren(element, 'c')) {
        const reference = attributeOf(child, 'r');
        const column = reference === undefined ? lastColumn + 1 : columnNumber(reference.replace(/[^A-Za-z]/g, ''));
        if (column < 1 || column > LAST_COLUMN) throw new Error('bad cell reference');
        lastColumn = column;
        cells.set(column, readCell(child, { text, strings }));
      }
      if (!(number >= 1 && number <= LAST_ROW)) throw new Error('bad row number');
      const named = attributeOf(element, 'r') === undefined ? setAttribute(startTag, 'r', String(number)) : startTag;
      this.rows.set(number, {
        startTag: named,
        cells,
        source: text.slice(element.start, elements[index + 1]?.start ?? element.end),
      });
    }
  }

  private resolveSharedFormulas(): void {
    const masters = new Map<string, { row: number; column: number; text: string }>();
    for (const { row, column, cell } of this.filledCells()) {
      const { si, ref } = cell.formula?.attributes ?? {};
      if (si !== undefined && ref !== undefined) masters.set(si, { row, column, text: cell.formula!.text });
    }
    if (!masters.size) return;
    for (const { row, column, cell } of this.filledCells()) {
      const master = masters.get(cell.formula?.attributes.si ?? '');
      if (!master || cell.formula!.text) continue;
      const text = translateFormula(master.text, row - master.row, column - master.column);
      this.rows.get(row)!.cells.set(column, { ...cell, formula: { ...cell.formula!, text } });
    }
  }

  private writeRows(): string {
    const numbers = [...this.rows.keys()].sort((a, b) => a - b);
    return numbers.map((number) => this.writeRow(number, this.rows.get(number)!)).join('');
  }

  private writeRow(number: number, { startTag, cells, source }: Row): string {
    if (source !== undefined) return source;
    const columns = [...cells.keys()].sort((a, b) => a - b);
    const content = columns.map((column) => {
      const cell = cells.get(column)!;
      return cell.source ?? writeCell(cell, number, column, this.prefix);
    });
    const tag = widenSpans(startTag, columns[0], columns[columns.length - 1]);
    return content.length ? `${tag}${content.join('')}</${this.prefix}row>` : tag.replace(/>$/, '/>');
  }

  /** Widened, never narrowed: some programs count formatted empty cells in it. */
  private writeDimension(xml: string): string {
    const ref = parseArea(attributeOf(parseXml(xml), 'ref') ?? '');
    const known = ref?.row && ref.column && ref.lastRow && ref.lastColumn ? (ref as Area) : undefined;
    let area = known;
    for (const { row, column } of this.filledCells()) area = include(area, row, column);
    return area && area !== known ? setAttribute(xml, 'ref', areaName(area)) : xml;
  }

  private openHead(): string {
    return this.head.replace(/\s*\/>$/, '>');
  }

  private closeTail(): string {
    return this.tail || `</${this.prefix}worksheet>`;
  }
}

function include(area: Area | undefined, row: number, column: number): Area {
  if (!area) return { row, column, lastRow: row, lastColumn: column };
  if (row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn) return area;
  return {
    row: Math.min(area.row, row),
    column: Math.min(area.column, column),
    lastRow: Math.max(area.lastRow, row),
    lastColumn: Math.max(area.lastColumn, column),
  };
}

function widenSpans(startTag: string, first: number | undefined, last: number | undefined): string {
  const spans = /\sspans="(\d+):(\d+)"/.exec(startTag);
  if (!spans || first === undefined || last === undefined) return startTag;
  const [from, to] = [Math.min(Number(spans[1]), first), Math.max(Number(spans[2]), last)];
  return setAttribute(startTag, 'spans', `${from}:${to}`);
}

function withoutSource({ source: _source, ...cell }: Cell): Cell {
  return cell;
}

/** Whether the row is hidden, by hand or by a filter. */
export function isRowHidden(sheet: Worksheet, row: number): boolean {
  const startTag = sheet.rows.get(row)?.startTag;
  return startTag !== undefined && isTrue(/\shidden="([^"]*)"/.exec(startTag)?.[1]);
}
