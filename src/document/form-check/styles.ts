/** The look that a style, its ancestors and the document's defaults come to. */
import type { Package } from './package';
import type { Align, ParagraphLook, RunLook } from './paper';
import { attribute, child, children, type Element, settingOf, switchOf, twips } from './xml';

export interface Styles {
  /** @param base what the table around it gives */
  paragraph(
    properties: Element | undefined,
    base?: StyleLook,
  ): { readonly look: ParagraphLook; readonly text: StyleLook };
  run(properties: Element | undefined, around: StyleLook): RunLook;
  table(id: string | undefined): StyleLook;
  defaultStyle: string;
}

/** What a style says of paragraphs and of runs. */
export interface StyleLook {
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

const ALIGNMENTS: Readonly<Record<string, Align>> = {
  start: 'left',
  end: 'right',
  right: 'right',
  center: 'center',
  both: 'both',
  distribute: 'both',
};
/** Word's own space before and after where a style asks for `auto`. */
const AUTO_SPACE = 14;

/** The later over the earlier, what it leaves unsaid excepted. */
function overlay<T extends object>(earlier: T, later: T): T {
  const merged = { ...earlier };
  for (const key of Object.keys(later) as (keyof T)[]) if (later[key] !== undefined) merged[key] = later[key];
  return merged;
}

const points = (measure: string | undefined) => {
  const value = twips(measure);
  return value === undefined ? undefined : value / 20;
};

function hasLine(properties: Element | undefined, side: string): boolean | undefined {
  const kind = settingOf(child(properties, 'pBdr'), side);
  return kind === undefined ? undefined : kind !== 'nil' && kind !== 'none';
}

function readIndents(ind: Element | undefined): ParagraphLook {
  const hanging = points(attribute(ind, 'hanging'));
  return {
    firstLine: hanging === undefined ? points(attribute(ind, 'firstLine')) : -hanging,
    left: points(attribute(ind, 'left') ?? attribute(ind, 'start')),
    right: points(attribute(ind, 'right') ?? attribute(ind, 'end')),
  };
}

function readSpacing(spacing: Element | undefined): ParagraphLook {
  const space = (side: string) =>
    /^(?:1|true|on)$/.test(attribute(spacing, `${side}Autospacing`) ?? '')
      ? AUTO_SPACE
      : points(attribute(spacing, side));
  const line = twips(attribute(spacing, 'line'));
  const rule = attribute(spacing, 'lineRule');
  const lineRule = rule === 'exact' || rule === 'atLeast' ? rule : line === undefined ? undefined : 'auto';
  return {
    before: space('before'),
    after: space('after'),
    line: line === undefined ? undefined : line / (lineRule === 'auto' ? 240 : 20),
    lineRule,
  };
}

function readParagraph(properties: Element | undefined): ParagraphLook {
  if (!properties) return {};
  const align = settingOf(properties, 'jc');
  const list = settingOf(child(properties, 'numPr'), 'numId');
  return {
    align: align === undefined ? undefined : (ALIGNMENTS[align] ?? 'left'),
    ...readIndents(child(properties, 'ind')),
    ...readSpacing(child(properties, 'spacing')),
    contextual: switchOf(properties, 'contextualSpacing'),
    pageBreakBefore: switchOf(properties, 'pageBreakBefore'),
    lineAbove: hasLine(properties, 'top'),
    lineBelow: hasLine(properties, 'bottom'),
    listed: list === undefined ? undefined : list !== '0',
  };
}

/** `major` and `minor`: the fonts of headings and of text. */
type ThemeFonts = Readonly<Record<string, string | undefined>>;

function readThemeFonts(theme: Element | undefined): ThemeFonts {
  const scheme = child(theme, 'themeElements', 'fontScheme');
  const face = (name: string) => attribute(child(scheme, name, 'latin'), 'typeface');
  return { major: face('majorFont'), minor: face('minorFont') };
}

function readRun(properties: Element | undefined, theme: ThemeFonts): RunLook {
  if (!properties) return {};
  const fonts = child(properties, 'rFonts');
  const font = (script: string) => {
    const themed = attribute(fonts, `${script}Theme`);
    return (themed && theme[themed.slice(0, 5)]) ?? attribute(fonts, script);
  };
  const size = twips(settingOf(properties, 'sz'), 10);
  const color = settingOf(properties, 'color');
  return {
    ascii: font('ascii'),
    other: font('hAnsi'),
    size: size === undefined ? undefined : size / 20,
    bold: switchOf(properties, 'b'),
    italic: switchOf(properties, 'i'),
    underline: switchOf(properties, 'u'),
    caps: switchOf(properties, 'caps'),
    hidden: switchOf(properties, 'vanish'),
    color: color === undefined ? undefined : color.toUpperCase(),
  };
}

const TOGGLES = ['bold', 'italic', 'caps', 'hidden'] as const;

/** Switches of a paragraph's and of a character's style cancel each other out. */
function overlayStyle(paragraph: RunLook, character: RunLook): RunLook {
  const merged: { -readonly [K in keyof RunLook]: RunLook[K] } = overlay(paragraph, character);
  for (const toggle of TOGGLES) if (paragraph[toggle] && character[toggle]) merged[toggle] = false;
  return merged;
}

const NOTHING: StyleLook = { paragraph: {}, run: {} };
/** A chain of styles longer than that goes round in a circle. */
const DEEPEST = 20;

export function readStyles(parts: Package): Styles {
  const root = parts.related('styles');
  const theme = readThemeFonts(parts.related('theme'));
  const elements = new Map<string, Element>();
  const defaults: Record<string, string | undefined> = Object.create(null);
  for (const style of children(root, 'style')) {
    const id = attribute(style, 'styleId') ?? '';
    elements.set(id, style);
    if (/^(?:1|true|on)$/.test(attribute(style, 'default') ?? '')) defaults[attribute(style, 'type') ?? ''] = id;
  }
  const known = new Map<string, StyleLook>();
  const resolve = (id: string | undefined, depth = 0): StyleLook => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || !element || depth > DEEPEST) return NOTHING;
    const look = known.get(id) ?? overlayElement(resolve(settingOf(element, 'basedOn'), depth + 1), element);
    known.set(id, look);
    return look;
  };
  const overlayElement = (base: StyleLook, element: Element): StyleLook => ({
    paragraph: overlay(base.paragraph, readParagraph(child(element, 'pPr'))),
    run: overlay(base.run, readRun(child(element, 'rPr'), theme)),
  });
  const document = child(root, 'docDefaults');
  const basic: StyleLook = {
    paragraph: readParagraph(child(document, 'pPrDefault', 'pPr')),
    run: readRun(child(document, 'rPrDefault', 'rPr'), theme),
  };
  const combine = (base: StyleLook, style: StyleLook): StyleLook => ({
    paragraph: overlay(base.paragraph, style.paragraph),
    run: overlay(base.run, style.run),
  });
  return {
    defaultStyle: defaults.paragraph ?? '',
    table: (id) => combine(basic, resolve(id ?? defaults.table)),
    paragraph: (properties, base = basic) => {
      const style = combine(base, resolve(settingOf(properties, 'pStyle') ?? defaults.paragraph));
      return { look: overlay(style.paragraph, readParagraph(properties)), text: style };
    },
    run: (properties, around) =>
      overlay(overlayStyle(around.run, resolve(settingOf(properties, 'rStyle')).run), readRun(properties, theme)),
  };
}
