/** `xl/styles.xml`: what a cell's style number means, and new numbers for styles that a run makes; the old ones stay as they are. */
import { readColor } from './colors';
import { DifferentialStyles } from './differential-styles';
import { changeFont, type FontChange } from './fonts';
import { builtInFormat, builtInId, FIRST_CUSTOM_FORMAT, isDatePattern, isTextPattern } from './number-formats';
import {
  applyEdits,
  type Edit,
  escapeXml,
  findChild,
  findChildren,
  isTrue,
  parseXml,
  prefixOf,
  setAttribute,
  type XmlElement,
} from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const EMPTY_STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

type Attributes = Readonly<Record<string, string>>;

export interface StyleChange {
  numberFormat?: string;
  font?: FontChange;
  /** `#rrggbb`, or null for none. */
  fill?: string | null;
  /** An undefined value takes the attribute out. */
  alignment?: Readonly<Record<string, string | undefined>>;
  quotePrefix?: boolean;
}

interface CellFormat {
  readonly attributes: Attributes;
  readonly alignment: Attributes;
  readonly protection: Attributes;
}

export class Styles {
  readonly differential: DifferentialStyles;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly formats: CellFormat[];
  private readonly fonts: string[];
  private readonly fills: string[];
  private readonly patterns = new Map<number, string>();
  private readonly counts: Readonly<Record<'cellXfs' | 'fonts' | 'fills', number>>;
  private readonly addedPatterns: string[] = [];
  private readonly changes = new Map<string, number>();
  private readonly dates = new Map<number, boolean>();

  constructor(
    private readonly source: string,
    private readonly themeColors: readonly string[],
  ) {
    this.root = parseXml(source);
    this.prefix = prefixOf(this.root);
    const items = (name: string) => findChild(this.root, name)?.children ?? [];
    this.formats = items('cellXfs').map(readFormat);
    if (!this.formats.length) this.formats.push({ attributes: { numFmtId: '0' }, alignment: {}, protection: {} });
    this.fonts = items('fonts').map((font) => source.slice(font.start, font.end));
    this.fills = items('fills').map((fill) => source.slice(fill.start, fill.end));
    for (const { attributes } of items('numFmts'))
      this.patterns.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    this.differential = new DifferentialStyles(findChild(this.root, 'dxfs'), source, this.prefix, themeColors);
    this.counts = { cellXfs: this.formats.length, fonts: this.fonts.length, fills: this.fills.length };
  }

  get changed(): boolean {
    return this.formats.length > this.counts.cellXfs || this.differential.added.length > 0;
  }

  numberFormat(style: number): string {
    const id = Number(this.format(style).attributes.numFmtId ?? 0);
    return this.patterns.get(id) ?? builtInFormat(id);
  }

  isDate(style: number): boolean {
    const known = this.dates.get(style) ?? isDatePattern(this.numberFormat(style));
    this.dates.set(style, known);
    return known;
  }

  isText(style: number): boolean {
    return isTextPattern(this.numberFormat(style));
  }

  isLocked(style: number): boolean {
    const { locked } = this.format(style).protection;
    return locked === undefined || isTrue(locked);
  }

  hasQuotePrefix(style: number): boolean {
    return isTrue(this.format(style).attributes.quotePrefix);
  }

  alignment(style: number): Attributes {
    return this.format(style).alignment;
  }

  font(style: number): XmlElement | undefined {
    const font = this.fonts[Number(this.format(style).attributes.fontId ?? 0)];
    return font === undefined ? undefined : parseXml(font);
  }

  fontColor(style: number): string {
    return readColor(findChild(this.font(style), 'color'), this.themeColors) ?? '#000000';
  }

  background(style: number): string {
    const fill = this.fills[Number(this.format(style).attributes.fillId ?? 0)];
    const pattern = fill === undefined ? undefined : findChild(parseXml(fill), 'patternFill');
    if (pattern?.attributes.patternType !== 'solid') return '#ffffff';
    return readColor(findChild(pattern, 'fgColor'), this.themeColors) ?? '#ffffff';
  }

  /** The number of a style that is `style` but for the change. */
  change(style: number, change: StyleChange): number {
    const key = `${style} ${JSON.stringify(change)}`;
    const known = this.changes.get(key);
    if (known !== undefined) return known;
    const made = this.makeChange(style, change);
    this.changes.set(key, made);
    return made;
  }

  private makeChange(style: number, change: StyleChange): number {
    const old = this.format(style);
    const attributes: Record<string, string> = { ...old.attributes };
    if (change.numberFormat !== undefined) {
      attributes.numFmtId = String(this.patternId(change.numberFormat));
      attributes.applyNumberFormat = '1';
    }
    if (change.font) {
      attributes.fontId = String(this.fontId(Number(attributes.fontId ?? 0), change.font));
      attributes.applyFont = '1';
    }
    if (change.fill !== undefined) {
      attributes.fillId = String(this.fillId(change.fill));
      attributes.applyFill = '1';
    }
    if (change.quotePrefix !== undefined) {
      if (change.quotePrefix) attributes.quotePrefix = '1';
      else delete attributes.quotePrefix;
    }
    const alignment = { ...old.alignment } as Record<string, string>;
    for (const [key, value] of Object.entries(change.alignment ?? {})) {
      if (value === undefined) delete alignment[key];
      else alignment[key] = value;
    }
    if (change.alignment) attributes.applyAlignment = '1';
    return indexOrAdd(this.formats, { attributes, alignment, protection: old.protection }, canonical);
  }

  toXml(): string {
    const edits: Edit[] = [];
    const added = (name: 'cellXfs' | 'fonts' | 'fills', items: string[]) =>
      this.extend(edits, name, items.length, items.slice(this.counts[name]));
    added('fonts', this.fonts);
    added('fills', this.fills);
    added(
      'cellXfs',
      this.formats.map((format) => this.writeFormat(format)),
    );
    this.extend(edits, 'dxfs', this.differential.count, this.differential.added);
    const known = findChildren(findChild(this.root, 'numFmts'), 'numFmt').length;
    this.extend(edits, 'numFmts', known + this.addedPatterns.length, this.addedPatterns);
    return applyEdits(this.source, edits);
  }

  private format(style: number): CellFormat {
    return this.formats[style] ?? this.formats[0]!;
  }

  private extend(edits: Edit[], name: string, count: number, items: readonly string[]): void {
    if (!items.length) return;
    const list = findChild(this.root, name);
    if (!list) {
      const xml = `<${this.prefix}${name} count="${count}">${items.join('')}</${this.prefix}${name}>`;
      const before = this.root.children.find((child) => STYLE_ORDER.indexOf(child.name) > STYLE_ORDER.indexOf(name));
      const at = before?.start ?? this.root.contentEnd;
      edits.push({ start: at, end: at, text: xml });
      return;
    }
    const tag = setAttribute(this.source.slice(list.start, list.contentStart), 'count', String(count));
    const content = this.source.slice(list.contentStart, list.contentEnd) + items.join('');
    edits.push({ start: list.start, end: list.end, text: `${tag.replace(/\s*\/>$/, '>')}${content}</${list.tag}>` });
  }

  private patternId(pattern: string): number {
    const builtIn = builtInId(pattern);
    if (builtIn !== undefined) return builtIn;
    for (const [id, known] of this.patterns) if (known === pattern) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.patterns.keys()) + 1;
    this.patterns.set(id, pattern);
    this.addedPatterns.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(pattern)}"/>`);
    return id;
  }

  private fontId(font: number, change: FontChange): number {
    return indexOrAdd(this.fonts, changeFont(this.fonts[font], change, this.prefix));
  }

  private fillId(color: string | null): number {
    if (color === null) return 0;
    const p = this.prefix;
    const argb = `FF${color.slice(1).toUpperCase()}`;
    const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${argb}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
    return indexOrAdd(this.fills, `<${p}fill>${pattern}</${p}fill>`);
  }

  private writeFormat(format: CellFormat): string {
    const p = this.prefix;
    const children = [
      writeElement(`${p}alignment`, format.alignment),
      writeElement(`${p}protection`, format.protection),
    ];
    const content = children.join('');
    const start = `<${p}xf${writeAttributes(format.attributes)}`;
    return content ? `${start}>${content}</${p}xf>` : `${start}/>`;
  }
}

const STYLE_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function readFormat(element: XmlElement): CellFormat {
  return {
    attributes: element.attributes,
    alignment: findChild(element, 'alignment')?.attributes ?? {},
    protection: findChild(element, 'protection')?.attributes ?? {},
  };
}

function writeElement(tag: string, attributes: Attributes): string {
  return Object.keys(attributes).length ? `<${tag}${writeAttributes(attributes)}/>` : '';
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

function canonical(format: CellFormat): string {
  const sorted = (attributes: Attributes) => Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(format.attributes), sorted(format.alignment), sorted(format.protection)]);
}

function indexOrAdd<Item>(items: Item[], item: Item, key: (item: Item) => unknown = (value) => value): number {
  const wanted = key(item);
  const index = items.findIndex((known) => key(known) === wanted);
  return index >= 0 ? index : items.push(item) - 1;
}
