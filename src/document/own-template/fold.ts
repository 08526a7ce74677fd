/** How the words of a tag are compared: as people type them, with diacritics or without, with spaces or `_`. */
import { shapeOf } from '../../plan/likeness';

const HIDDEN = /[\p{Cf}\p{Cc}]/gu;
/** Word joins words with a hyphen that does not break. */
const JOINT = /[\s_\-\u2010-\u2015]+/g;

/** `Tên chuyên đề` → `ten_chuyen_de`; `periodStart` → `periodstart`. */
export function foldTag(text: string): string {
  const shape = shapeOf(text.normalize('NFC').toLowerCase());
  return shape.replace(HIDDEN, '').trim().replace(JOINT, '_').replace(/^_|_$/g, '');
}
