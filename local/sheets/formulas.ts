/** Every place of a workbook that holds a formula: cells, names, rules, charts. */
import type { Container } from './container';
import type { WorkbookSheet } from './workbook';
import type { WorkbookPart } from './workbook-part';
import type { Worksheet } from './worksheet';
import { applyEdits, type Edit, findAll, findChildren, parseXml, setAttribute, type XmlElement } from './xml';
import { decodeXstring, encodeXstring } from './xstring';

/** Sections of a sheet whose elements of these names hold formulas. */
const FORMULA_SECTIONS = ['conditionalFormatting', 'dataValidations', 'extLst'];
const FORMULA_ELEMENTS = ['formula', 'formula1', 'formula2', 'f'];

/** `home` is the name of the sheet whose own cells a reference without a sheet means; empty where there is none. */
export function mapFormulas(
  container: Container,
  part: WorkbookPart,
  sheets: readonly WorkbookSheet[],
  change: (formula: string, home: string) => string,
): void {
  for (const { name, worksheet } of sheets) {
    mapCells(worksheet, (formula) => change(formula, name));
    worksheet.mapSections((section, xml) =>
      FORMULA_SECTIONS.includes(section) ? mapElements(parseXml(xml), xml, (formula) => change(formula, name)) : xml,
    );
  }
  part.mapNames(({ reference, sheet }) => change(reference, sheet === undefined ? '' : (part.tabs[sheet]?.name ?? '')));
  for (const chart of container.names().filter((name) => /^xl\/(charts|chartsheets)\/.*\.xml$/.test(name))) {
    const { text, root } = container.readXml(chart);
    const mapped = mapElements(root, text, (formula) => change(formula, ''));
    if (mapped !== text) container.write(chart, mapped);
  }
}

/** Rewrites where links within the workbook lead (`'Chuyên đề'!A1`). */
export function mapLinks(sheets: readonly WorkbookSheet[], change: (location: string) => string): void {
  for (const { worksheet } of sheets) {
    const section = worksheet.section('hyperlinks');
    if (!section) continue;
    const edits = findChildren(section.element, 'hyperlink').flatMap((link): Edit[] => {
      const location = link.attributes.location ?? '';
      const changed = change(location);
      if (changed === location) return [];
      const tag = section.xml.slice(link.start, link.contentStart);
      return [{ start: link.start, end: link.contentStart, text: setAttribute(tag, 'location', changed) }];
    });
    if (edits.length) worksheet.setSection('hyperlinks', applyEdits(section.xml, edits));
  }
}

function mapCells(sheet: Worksheet, change: (formula: string) => string): void {
  for (const { row, column, cell } of [...sheet.filledCells()]) {
    const { formula } = cell;
    if (!formula) continue;
    const text = change(formula.text);
    if (text === formula.text) continue;
    const attributes = formula.attributes.si === undefined ? formula.attributes : {};
    sheet.setCell(row, column, { ...cell, formula: { text, attributes } });
  }
}

function mapElements(root: XmlElement, source: string, change: (formula: string) => string): string {
  const elements = FORMULA_ELEMENTS.flatMap((name) => findAll(root, name)).filter(({ children }) => !children.length);
  const edits = elements.flatMap((element): Edit[] => {
    const formula = decodeXstring(element.text);
    const changed = change(formula);
    return changed === formula
      ? []
      : [{ start: element.contentStart, end: element.contentEnd, text: encodeXstring(changed) }];
  });
  return edits.length ? applyEdits(source, edits) : source;
}
