/** All templates by file name; `node templates/make.mjs` writes them beside this file. */
import { makeOutlineTemplate } from './outline';
import { makePlanTemplate } from './plan';
import { PARTY_WORDS, STATE_WORDS } from './words';

export function makeTemplates(): Readonly<Record<string, Uint8Array>> {
  return {
    'ke-hoach-dang.docx': makePlanTemplate(PARTY_WORDS),
    'de-cuong-dang.docx': makeOutlineTemplate(PARTY_WORDS),
    'ke-hoach-hanh-chinh.docx': makePlanTemplate(STATE_WORDS),
    'de-cuong-hanh-chinh.docx': makeOutlineTemplate(STATE_WORDS),
  };
}
