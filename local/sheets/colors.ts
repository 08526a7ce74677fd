/** Colours as Apps Script takes them (CSS) and as SpreadsheetML holds them (ARGB, indexed, theme and tint). */
import { ServiceError } from '../script/service-object';
import type { XmlElement } from './xml';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  lime: '#00ff00',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  cyan: '#00ffff',
  aqua: '#00ffff',
  magenta: '#ff00ff',
  pink: '#ffc0cb',
  purple: '#800080',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightyellow: '#ffffe0',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
};
/** The first sixteen of ECMA-376 part 1, 18.8.27; 8–15 repeat 0–7. */
const INDEXED = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff'.split(' ');
const INDEXED_FROM_16 =
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** `#rrggbb` of a CSS colour; throws what Google throws for another text. */
export function parseColor(css: string): string {
  const text = css.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const named = NAMED[text];
  if (!named) throw new ServiceError(`Unsupported color: ${css}`);
  return named;
}

/** `themeColors` in the order that `theme="n"` counts (light 1, dark 1, light 2, dark 2, accents…). */
export function readColor(element: XmlElement | undefined, themeColors: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { rgb, indexed, theme, tint } = element.attributes;
  const base = rgb
    ? rgb.slice(-6)
    : theme
      ? themeColors[Number(theme)]
      : indexed
        ? indexedColor(Number(indexed))
        : undefined;
  return base && `#${applyTint(base, Number(tint ?? 0)).toLowerCase()}`;
}

/** A colour as Google's `Color` tells it: a plain one (`#rrggbb`), or a name of the enum ThemeColorType. */
export type CellColor = { readonly rgb: string } | { readonly theme: string };

/** By the number that `theme="n"` gives them; Google knows no second text and background colour. */
const THEME_TYPES: readonly string[] = [
  'BACKGROUND',
  'TEXT',
  '',
  '',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
];

export function readCellColor(element: XmlElement | undefined, themeColors: readonly string[]): CellColor | null {
  const { theme, tint } = element?.attributes ?? {};
  const type = Number(tint ?? 0) === 0 && theme !== undefined ? THEME_TYPES[Number(theme)] : undefined;
  if (type) return { theme: type };
  const rgb = readColor(element, themeColors);
  return rgb === undefined ? null : { rgb };
}

/** `rgb="FFFF0000"`, `theme="4"` */
export function colorAttribute(color: CellColor): string {
  if ('rgb' in color) return `rgb="FF${color.rgb.slice(1).toUpperCase()}"`;
  return `theme="${THEME_TYPES.indexOf(color.theme)}"`;
}

/** `#rrggbb` of any colour; a theme's is black where the workbook has no theme. */
export function rgbOf(color: CellColor, themeColors: readonly string[]): string {
  if ('rgb' in color) return color.rgb;
  return `#${(themeColors[THEME_TYPES.indexOf(color.theme)] ?? '000000').toLowerCase()}`;
}

function indexedColor(index: number): string | undefined {
  return index < 16 ? INDEXED[index % 8] : INDEXED_FROM_16[index - 16];
}

/** ECMA-376 part 1, 18.8.19: a tint lightens (> 0) or darkens (< 0); done by channel, which differs from HLS by a shade at most. */
function applyTint(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const tinted = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return tinted.map((value) => value.toString(16).padStart(2, '0')).join('');
}
