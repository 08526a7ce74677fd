/** `xl/theme/theme1.xml`: the workbook's twelve colours. */
import type { Container } from './container';
import { findAll, findChild } from './xml';

/** Excel counts light before dark, the file lists dark before light (ECMA-376 part 1, 18.8.3). */
const COUNTED = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** `rrggbb` each, in the order of `theme="n"`; empty when the workbook has no theme. */
export function readThemeColors(container: Container, part: string | undefined): string[] {
  if (!part || !container.has(part)) return [];
  const scheme = findAll(container.readXml(part).root, 'clrScheme')[0];
  return COUNTED.map((name) => {
    const color = findChild(scheme, name)?.children[0];
    return color?.attributes.lastClr ?? color?.attributes.val ?? '000000';
  });
}
