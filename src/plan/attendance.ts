/** Who is known beforehand to be absent from a meeting: a member whose note begins with `Vắng`. */
import type { Member } from './plan';
import { tidyText } from './text';

const ABSENT = /^vắng(?: mặt)?(?![\p{L}\d])[\s:;,.\-–—]*/iu;
const BRACKETS = /^\((.*)\)[.;]?$/u;

/** `nghỉ thai sản` for `Vắng: nghỉ thai sản`; empty for `Vắng` alone; `undefined` for a member who is not known to be absent. */
export function absenceReason({ note = '' }: Pick<Member, 'note'>): string | undefined {
  const text = tidyText(note);
  if (!ABSENT.test(text)) return undefined;
  return tidyText(text.replace(ABSENT, '').replace(BRACKETS, '$1'));
}
