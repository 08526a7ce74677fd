/** `<dxfs>` of styles.xml: what a conditional format lays over a cell's own format. ECMA-376 part 1, 18.8.14. */
import { type CellColor, colorAttribute, readCellColor } from './colors';
import { changeFont, type FontChange } from './fonts';
import { findChild, isTrue, parseXml, type XmlElement } from './xml';

/** What Google's rules can set; null leaves the cell's own. */
export interface DifferentialFormat {
  readonly background: CellColor | null;
  readonly fontColor: CellColor | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

export const NO_FORMAT: DifferentialFormat = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

const CHILD_ORDER = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'];

export class DifferentialStyles {
  private readonly items: string[];
  private readonly known: number;

  constructor(
    list: XmlElement | undefined,
    source: string,
    private readonly prefix: string,
    readonly themeColors: readonly string[],
  ) {
    this.items = (list?.children ?? []).map(({ start, end }) => source.slice(start, end));
    this.known = this.items.length;
  }

  get count(): number {
    return this.items.length;
  }

  /** Those that the file does not have. */
  get added(): readonly string[] {
    return this.items.slice(this.known);
  }

  read(index: number | undefined): DifferentialFormat {
    const item = index === undefined ? undefined : this.items[index];
    if (item === undefined) return NO_FORMAT;
    const element = parseXml(item);
    const font = findChild(element, 'font');
    const pattern = findChild(findChild(element, 'fill'), 'patternFill');
    const fill = readCellColor(findChild(pattern, 'bgColor'), this.themeColors);
    return {
      background: fill ?? readCellColor(findChild(pattern, 'fgColor'), this.themeColors),
      fontColor: readCellColor(findChild(font, 'color'), this.themeColors),
      bold: readSwitch(font, 'b'),
      italic: readSwitch(font, 'i'),
      strikethrough: readSwitch(font, 'strike'),
      underline: readUnderline(font),
    };
  }

  /** The number of the format that is `base` but for the change; undefined when nothing is left of it. */
  change(base: number | undefined, change: Partial<DifferentialFormat>): number | undefined {
    const source = base === undefined ? undefined : this.items[base];
    const parts = new Map<string, string>();
    for (const { name, start, end } of source === undefined ? [] : parseXml(source).children)
      parts.set(name, source!.slice(start, end));
    const fontChange = fontChangeOf(change);
    if (Object.keys(fontChange).length) {
      const font = changeFont(parts.get('font'), fontChange, this.prefix);
      if (parseXml(font).children.length) parts.set('font', font);
      else parts.delete('font');
    }
    if (change.background === null) parts.delete('fill');
    else if (change.background) parts.set('fill', this.writeFill(change.background));
    if (!parts.size) return undefined;
    const content = CHILD_ORDER.map((name) => parts.get(name) ?? '').join('');
    const item = `<${this.prefix}dxf>${content}</${this.prefix}dxf>`;
    const index = this.items.indexOf(item);
    return index >= 0 ? index : this.items.push(item) - 1;
  }

  /** The colour twice, as Google exports it: Excel looks at `bgColor` here, other programs at `fgColor`. */
  private writeFill(color: CellColor): string {
    const p = this.prefix;
    const attribute = colorAttribute(color);
    return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor ${attribute}/><${p}bgColor ${attribute}/></${p}patternFill></${p}fill>`;
  }
}

function readSwitch(font: XmlElement | undefined, name: string): boolean | null {
  const element = findChild(font, name);
  return element ? isTrue(element.attributes.val ?? '1') : null;
}

function readUnderline(font: XmlElement | undefined): boolean | null {
  const element = findChild(font, 'u');
  return element ? element.attributes.val !== 'none' : null;
}

function fontChangeOf({ fontColor, bold, italic, strikethrough, underline }: Partial<DifferentialFormat>): FontChange {
  const change: Record<string, string | null> = {};
  const put = (name: string, value: boolean | null | undefined, off: string) => {
    if (value !== undefined) change[name] = value === null ? null : value ? '' : `val="${off}"`;
  };
  put('b', bold, '0');
  put('i', italic, '0');
  put('strike', strikethrough, '0');
  put('u', underline, 'none');
  if (fontColor !== undefined) change.color = fontColor && colorAttribute(fontColor);
  return change;
}
