/** Lines that are drawn: shapes flat enough to be a rule. */
import { attribute, children, descendants, type Element, twips } from './xml';

/** Points. */
const FLAT = 4;
const SHORT = 10;
const EMU_PER_POINT = 12700;
/** A bare number in VML counts pixels. */
const TWIPS_PER_PIXEL = 15;

const vmlPoints = (measure: string | undefined) => (twips(measure?.trim(), TWIPS_PER_PIXEL) ?? 0) / 20;

function isRule(width: number, height: number): boolean {
  return Math.abs(height) <= FLAT && Math.abs(width) >= SHORT;
}

/** DrawingML: the frame's extent. */
function measureDrawing(drawing: Element): number[] {
  return descendants(drawing, 'extent').flatMap((extent) => {
    const [width, height] = ['cx', 'cy'].map((side) => Number(attribute(extent, side)) / EMU_PER_POINT) as [
      number,
      number,
    ];
    return isRule(width, height) ? [width] : [];
  });
}

function measureVml(shape: Element): number[] {
  const style = attribute(shape, 'style') ?? '';
  const side = (name: string) => vmlPoints(new RegExp(`(?:^|;)\\s*${name}:([^;]*)`).exec(style)?.[1]);
  const [x1, y1, x2, y2] = `${attribute(shape, 'from') ?? ''},${attribute(shape, 'to') ?? ''}`
    .split(',')
    .map(vmlPoints);
  const isLine = shape.name === 'line' && y2 !== undefined;
  const width = isLine ? (x2 as number) - (x1 as number) : side('width');
  const height = isLine ? y2 - (y1 as number) : side('height');
  return isRule(width, height) ? [Math.abs(width)] : [];
}

/** Lengths in points of the horizontal lines in a `w:drawing` or `w:pict`. */
export function measureLines(graphic: Element): number[] {
  if (graphic.name === 'drawing') return measureDrawing(graphic);
  return children(graphic).flatMap((shape) => [
    ...measureVml(shape),
    ...(shape.name === 'group' ? measureLines(shape) : []),
  ]);
}
