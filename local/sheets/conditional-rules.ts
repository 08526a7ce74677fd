/** A sheet's conditional format rules as a script sees them, and what the file keeps of those it sets. */
import { ServiceError } from '../script/service-object';
import { type Area, cellName } from './a1';
import type { Book } from './book';
import { readCriteria, readGradient, writeCriteria, writeGradient } from './conditional-criteria';
import { type FormatRule, readFormatRules, writeFormatRules } from './conditional-formats';
import type { RuleContent } from './conditional-rule';
import { ConditionalFormatRule } from './conditional-rule-builder';
import type { DifferentialFormat } from './differential-styles';
import { namedSheets } from './formula-references';
import { Range } from './range';
import type { WorkbookSheet } from './workbook';
import { escapeXml, isTrue, parseXml } from './xml';

const OTHER_SHEET = 'Conditional format rule cannot reference a different sheet.';

export function readRules(book: Book, sheet: WorkbookSheet): ConditionalFormatRule[] {
  return readFormatRules(sheet.worksheet).map((rule) => new ConditionalFormatRule(readContent(book, sheet, rule)));
}

function readContent(book: Book, sheet: WorkbookSheet, { areas, xml, extended }: FormatRule): RuleContent {
  const { differential } = book.workbook.styles;
  const element = parseXml(xml);
  const { dxfId, stopIfTrue } = element.attributes;
  const criteria = extended ? undefined : readCriteria(element);
  const gradient = extended || criteria ? undefined : readGradient(element, differential.themeColors);
  const dxf = dxfId === undefined ? undefined : Number(dxfId);
  const known = Boolean(criteria || gradient);
  return {
    ranges: areas.map((area) => new Range(book, sheet, clip(area, book.grid(sheet)))),
    ...(criteria && { criteria }),
    ...(gradient && { gradient }),
    format: differential.read(dxf),
    source: { areas, xml, extended, ...(dxf !== undefined && { dxf }), stopIfTrue: isTrue(stopIfTrue), known },
    unchanged: true,
    themeColors: differential.themeColors,
  };
}

/** A rule for whole columns ends at the grid's last row, as after an import. */
function clip(area: Area, grid: { rows: number; columns: number }): Area {
  return {
    ...area,
    lastRow: Math.max(area.row, Math.min(area.lastRow, grid.rows)),
    lastColumn: Math.max(area.column, Math.min(area.lastColumn, grid.columns)),
  };
}

/** All is checked before anything is written. */
export function writeRules(book: Book, sheet: WorkbookSheet, rules: readonly ConditionalFormatRule[]): void {
  for (const { content } of rules) {
    if (content.ranges.some((range) => range.sheet !== sheet))
      throw new ServiceError('The ranges of a conditional format rule must be on the sheet that it is set on.');
    if (!content.unchanged) checkFormula(content, sheet.name);
  }
  const wanted = rules.map(({ content }) => writeContent(book, sheet, content));
  writeFormatRules(sheet.worksheet, wanted);
}

function checkFormula({ criteria }: RuleContent, sheet: string): void {
  for (const value of criteria?.values ?? []) {
    const others = typeof value === 'string' && value.startsWith('=') ? namedSheets(value) : [];
    if (others.some((name) => name.toLowerCase() !== sheet.toLowerCase())) throw new ServiceError(OTHER_SHEET);
  }
}

function writeContent(book: Book, sheet: WorkbookSheet, content: RuleContent): FormatRule {
  const { ranges, criteria, gradient, source } = content;
  if (source && content.unchanged) return source;
  const { prefix } = sheet.worksheet;
  const areas = ranges.map(({ area }) => area);
  const tag = `${prefix}cfRule`;
  if (!criteria)
    return { areas, xml: `<${tag} type="colorScale">${writeGradient(gradient!, prefix)}</${tag}>`, extended: false };
  const written = writeCriteria(criteria, cellName(areas[0]!.row, areas[0]!.column), prefix);
  const dxf = writeFormat(book, content);
  const attributes = {
    type: written.attributes.type!,
    ...(dxf !== undefined && { dxfId: String(dxf) }),
    ...(source?.stopIfTrue && { stopIfTrue: '1' }),
    ...written.attributes,
  };
  const start = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return { areas, xml: `<${tag}${start.join('')}>${written.content}</${tag}>`, extended: false };
}

/** What the file's format has beyond Google's (borders, number formats) is kept. */
function writeFormat(book: Book, { format, source }: RuleContent): number | undefined {
  const { differential } = book.workbook.styles;
  const old = differential.read(source?.dxf);
  const changed = (Object.keys(format) as (keyof DifferentialFormat)[]).filter(
    (key) => JSON.stringify(format[key]) !== JSON.stringify(old[key]),
  );
  if (!changed.length) return source?.dxf;
  return differential.change(source?.dxf, Object.fromEntries(changed.map((key) => [key, format[key]])));
}
