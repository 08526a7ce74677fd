/** What a tag says: its mark and its name. */
import { foldTag } from './fold';
import { OBJECT } from './text-layer';

/** `#` opens a list or a condition, `^` a condition that must not hold, `/` closes either; none prints. */
export type Mark = '' | '#' | '^' | '/';

export type TagReading =
  | { readonly mark: Mark; readonly name: string }
  | { readonly rule: 'template_tag_broken' | 'template_tag_quoted' };

const BREAK = new RegExp(`[\\t\\n\\v\\r${OBJECT}]`);
const QUOTE = /["'`´“”„‟‘’‚‛«»‹›″′]/;
const PARTS = /^[\s\p{Cf}]*([#^/]?)(.*)$/su;

/** @param written with its brackets */
export function readTag(written: string): TagReading {
  const inner = written.slice(1, -1);
  if (BREAK.test(inner)) return { rule: 'template_tag_broken' };
  if (QUOTE.test(inner)) return { rule: 'template_tag_quoted' };
  const [, mark, name = ''] = PARTS.exec(inner) ?? [];
  return { mark: mark as Mark, name: foldTag(name) };
}
