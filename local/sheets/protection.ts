/** `<sheetProtection>`: a sheet whose locked cells take no writing. */
import type { Worksheet } from './worksheet';
import { isTrue } from './xml';

export function isProtected(sheet: Worksheet): boolean {
  return isTrue(sheet.section('sheetProtection')?.element.attributes.sheet);
}
