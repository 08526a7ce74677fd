/** `<conditionalFormatting>`, and Excel 2010's own list of them in `<extLst>`: a sheet's rules in the order in which they hold. */
import { ServiceError } from '../script/service-object';
import { type Area, formatAreas, parseAreas } from './a1';
import type { Worksheet } from './worksheet';
import {
  applyEdits,
  attributeOf,
  type Edit,
  findAll,
  findChild,
  findChildren,
  parseXml,
  setAttribute,
  type XmlElement,
} from './xml';

const SECTION = 'conditionalFormatting';
const REMADE = 'This local host cannot make anew a conditional format that an .xlsx file keeps in an extension.';

export interface FormatRule {
  readonly areas: readonly Area[];
  /** The element `<cfRule …>`. */
  readonly xml: string;
  /** It stands in the extension list, or is one half of a pair with an element there: it can only stay or go. */
  readonly extended: boolean;
}

interface PlacedRule extends FormatRule {
  readonly element: XmlElement;
  /** Number of its `<conditionalFormatting>` section; undefined in the extension list. */
  readonly section?: number;
  readonly priority: number;
  /** The rule in the extension list that completes this one. */
  readonly pair?: string;
}

export function readFormatRules(sheet: Worksheet): FormatRule[] {
  return readPlaced(sheet);
}

/** Makes these the sheet's rules, in this order; those that it has already stay as they are written. */
export function writeFormatRules(sheet: Worksheet, wanted: readonly FormatRule[]): void {
  const current = readPlaced(sheet);
  const kept = matchRules(current, wanted);
  if (wanted.length === current.length && kept.every((rule, index) => rule === current[index])) return;
  if (wanted.some(({ extended }, index) => extended && !kept[index])) throw new ServiceError(REMADE);
  const priorities = assignPriorities(current, kept);
  const edits: Edits = new Map();
  for (const [index, rule] of kept.entries()) {
    const priority = priorities[index]!;
    if (!rule || rule.priority === priority) continue;
    const { start, contentStart } = rule.element;
    const tag = withPriority(rule.xml.slice(0, contentStart - start), priority);
    edits.set(rule.section, [...(edits.get(rule.section) ?? []), { start, end: contentStart, text: tag }]);
  }
  const gone = current.filter((rule) => !kept.includes(rule));
  const sections = editSections(sheet, edits, gone);
  const added = wanted.flatMap(({ areas, xml }, index) =>
    kept[index] ? [] : [blockOf(sheet.prefix, areas, withPriority(xml, priorities[index]!))],
  );
  sheet.setSections(SECTION, [...sections, ...added]);
  editExtension(sheet, edits, gone);
}

/** The edits of each section; those of the extension list under `undefined`. */
type Edits = Map<number | undefined, Edit[]>;

function readPlaced(sheet: Worksheet): PlacedRule[] {
  const main = sheet.sectionTexts(SECTION).flatMap((xml, section) => {
    const block = parseXml(xml);
    const areas = parseAreas(attributeOf(block, 'sqref') ?? '');
    return findChildren(block, 'cfRule').map((element): PlacedRule => {
      const pair = findAll(element, 'id')[0]?.text.trim();
      return { ...placeOf(element, xml), areas, section, extended: pair !== undefined, ...(pair && { pair }) };
    });
  });
  const pairs = new Set(main.map(({ pair }) => pair));
  const own = readExtension(sheet).filter(({ element }) => !pairs.has(attributeOf(element, 'id')));
  return [...main, ...own].sort((a, b) => a.priority - b.priority);
}

function placeOf(element: XmlElement, source: string): Pick<PlacedRule, 'element' | 'xml' | 'priority'> {
  const priority = Number(attributeOf(element, 'priority') ?? Number.MAX_SAFE_INTEGER);
  return { element, xml: source.slice(element.start, element.end), priority };
}

function readExtension(sheet: Worksheet): PlacedRule[] {
  const section = sheet.section('extLst');
  if (!section) return [];
  return findAll(section.element, SECTION).flatMap((block) => {
    const areas = parseAreas(findChild(block, 'sqref')?.text ?? '');
    const rules = findChildren(block, 'cfRule');
    return rules.map((element) => ({ ...placeOf(element, section.xml), areas, extended: true }));
  });
}

/** For each wanted rule the one of the file that says the same, each of these once. */
function matchRules(current: readonly PlacedRule[], wanted: readonly FormatRule[]): (PlacedRule | undefined)[] {
  const pool = new Map<string, PlacedRule[]>();
  for (const rule of current) pool.set(keyOf(rule), [...(pool.get(keyOf(rule)) ?? []), rule]);
  return wanted.map((rule) => pool.get(keyOf(rule))?.shift());
}

function keyOf({ areas, xml }: FormatRule): string {
  return `${formatAreas(areas)} ${withPriority(xml, undefined)}`;
}

const START_TAG = /^<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/;

/** The element `xml` with the priority, or (undefined) with none. */
function withPriority(xml: string, priority: number | undefined): string {
  return xml.replace(START_TAG, (tag) => setAttribute(tag, 'priority', priority?.toString()));
}

/** A rule of the file keeps its number wherever that still gives the order. */
function assignPriorities(current: readonly PlacedRule[], kept: readonly (PlacedRule | undefined)[]): number[] {
  let last = 0;
  let before: PlacedRule | undefined;
  return kept.map((rule) => {
    const follows = rule && before && current.indexOf(rule) > current.indexOf(before);
    const fits = rule && (rule.priority > last || (rule.priority === last && follows));
    last = fits && rule.priority < Number.MAX_SAFE_INTEGER ? rule.priority : last + 1;
    before = rule;
    return last;
  });
}

function editSections(sheet: Worksheet, edits: Edits, gone: readonly PlacedRule[]): (string | undefined)[] {
  return sheet.sectionTexts(SECTION).map((xml, section) => {
    const lost = gone.filter((rule) => rule.section === section);
    if (lost.length && lost.length === findChildren(parseXml(xml), 'cfRule').length) return undefined;
    return applyEdits(xml, [...(edits.get(section) ?? []), ...lost.map(({ element }) => removal(element))]);
  });
}

function editExtension(sheet: Worksheet, edits: Edits, gone: readonly PlacedRule[]): void {
  const section = sheet.section('extLst');
  if (!section) return;
  const pairs = new Set(gone.flatMap(({ pair }) => pair ?? []));
  const starts = new Set(gone.flatMap((rule) => (rule.section === undefined ? rule.element.start : [])));
  const isGone = (element: XmlElement): boolean => {
    if (element.name === 'cfRule') return starts.has(element.start) || pairs.has(attributeOf(element, 'id') ?? '');
    const children = element.children.filter(({ name }) => name !== 'sqref');
    return HOLDERS.includes(element.name) && children.length > 0 && children.every(isGone);
  };
  if (isGone(section.element)) {
    sheet.setSection('extLst', undefined);
    return;
  }
  const removals = (element: XmlElement): Edit[] =>
    isGone(element) ? [removal(element)] : element.children.flatMap(removals);
  const all = [...(edits.get(undefined) ?? []), ...removals(section.element)];
  if (all.length) sheet.setSection('extLst', applyEdits(section.xml, all));
}

/** Elements that have no use without a rule in them. */
const HOLDERS = ['extLst', 'ext', 'conditionalFormattings', SECTION];

function removal({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}

function blockOf(prefix: string, areas: readonly Area[], rule: string): string {
  return `<${prefix}${SECTION} sqref="${formatAreas(areas)}">${rule}</${prefix}${SECTION}>`;
}
