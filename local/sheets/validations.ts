/** `<dataValidations>`, and Excel 2010's own list of them in `<extLst>`: which rule holds for a cell. */
import { isDeepStrictEqual } from 'node:util';
import { type Area, contains, formatAreas, intersect, parseAreas, subtract } from './a1';
import type { Worksheet } from './worksheet';
import { applyEdits, type Edit, escapeXml, findAll, findChild, findChildren, type XmlElement } from './xml';
import { decodeXstring, encodeXstring } from './xstring';

export interface ValidationRule {
  /** `list`, `whole`, `date`, `custom`… and the comparison, as SpreadsheetML names them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

interface PlacedRule extends ValidationRule {
  readonly areas: readonly Area[];
}

const cache = new WeakMap<Worksheet, { xml: string; rules: PlacedRule[] }>();

export function validationAt(sheet: Worksheet, row: number, column: number): ValidationRule | undefined {
  return readRules(sheet).find(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** Gives the area the rule, or none; what other rules say of other cells stays. */
export function writeValidation(sheet: Worksheet, area: Area, rule: ValidationRule | undefined): void {
  if (rule && hasRule(sheet, area, rule)) return;
  clearMain(sheet, area);
  clearExtension(sheet, area);
  if (rule) addRule(sheet, area, rule);
}

function hasRule(sheet: Worksheet, area: Area, { attributes, formulas }: ValidationRule): boolean {
  return readRules(sheet).some((known) => {
    const covers = known.areas.some((placed) => subtract(area, placed).length === 0);
    return covers && isDeepStrictEqual([known.attributes, known.formulas], [attributes, formulas]);
  });
}

function readRules(sheet: Worksheet): PlacedRule[] {
  const xml = `${sheet.sectionText('dataValidations') ?? ''}${sheet.sectionText('extLst') ?? ''}`;
  const known = cache.get(sheet);
  if (known?.xml === xml) return known.rules;
  const main = findChildren(sheet.section('dataValidations')?.element, 'dataValidation');
  const rules = [...main, ...extensionRules(sheet)].map(readRule);
  cache.set(sheet, { xml, rules });
  return rules;
}

function extensionRules(sheet: Worksheet): XmlElement[] {
  const section = sheet.section('extLst');
  return section ? findAll(section.element, 'dataValidation') : [];
}

function readRule(element: XmlElement): PlacedRule {
  const { sqref, ...attributes } = element.attributes;
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const formula = findChild(element, name);
    return formula ? [decodeXstring(findChild(formula, 'f')?.text ?? formula.text)] : [];
  });
  return { areas: parseAreas(sqref ?? findChild(element, 'sqref')?.text ?? ''), attributes, formulas };
}

function clearMain(sheet: Worksheet, hole: Area): void {
  const section = sheet.section('dataValidations');
  if (!section) return;
  const all = findChildren(section.element, 'dataValidation');
  const edits: Edit[] = [];
  let left = all.length;
  for (const element of all) {
    const rest = cutAreas(element.attributes.sqref ?? '', hole);
    if (rest === undefined) continue;
    if (!rest.length) left--;
    const text = section.xml.slice(element.start, element.end);
    const kept = text.replace(
      /(\ssqref\s*=\s*)("[^"]*"|'[^']*')/,
      (_match, key: string) => `${key}"${formatAreas(rest)}"`,
    );
    edits.push({ start: element.start, end: element.end, text: rest.length ? kept : '' });
  }
  if (!edits.length) return;
  sheet.setSection('dataValidations', left ? withCount(applyEdits(section.xml, edits), left) : undefined);
}

function clearExtension(sheet: Worksheet, hole: Area): void {
  const section = sheet.section('extLst');
  if (!section) return;
  const edits: Edit[] = [];
  for (const element of findAll(section.element, 'dataValidation')) {
    const sqref = findChild(element, 'sqref');
    const rest = sqref && cutAreas(sqref.text, hole);
    if (!rest) continue;
    if (rest.length) edits.push({ start: sqref.contentStart, end: sqref.contentEnd, text: formatAreas(rest) });
    else edits.push({ start: element.start, end: element.end, text: '' });
  }
  for (const list of findAll(section.element, 'dataValidations')) {
    const gone = edits.filter(({ start, end, text }) => !text && start >= list.start && end <= list.end).length;
    const count = /\scount="\d+"/.exec(section.xml.slice(list.start, list.contentStart));
    if (!gone || !count) continue;
    const start = list.start + count.index;
    edits.push({ start, end: start + count[0].length, text: ` count="${list.children.length - gone}"` });
  }
  if (edits.length) sheet.setSection('extLst', applyEdits(section.xml, edits));
}

/** Undefined when the hole touches none of the areas. */
function cutAreas(sqref: string, hole: Area): Area[] | undefined {
  const areas = parseAreas(sqref);
  if (!areas.some((area) => intersect(area, hole))) return undefined;
  return areas.flatMap((area) => subtract(area, hole));
}

function addRule(sheet: Worksheet, area: Area, { attributes, formulas }: ValidationRule): void {
  const p = sheet.prefix;
  const written = Object.entries({ ...attributes, sqref: formatAreas([area]) })
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const content = formulas.map(
    (formula, index) => `<${p}formula${index + 1}>${encodeXstring(formula)}</${p}formula${index + 1}>`,
  );
  const rule = `<${p}dataValidation${written}>${content.join('')}</${p}dataValidation>`;
  const section = sheet.section('dataValidations');
  const known = section ? section.xml.slice(section.element.contentStart, section.element.contentEnd) : '';
  const count = findChildren(section?.element, 'dataValidation').length + 1;
  sheet.setSection('dataValidations', `<${p}dataValidations count="${count}">${known}${rule}</${p}dataValidations>`);
}

function withCount(xml: string, count: number): string {
  return xml.replace(/\scount="\d+"/, ` count="${count}"`);
}
