/** The lists and conditions that are open where one reads, and the field that a name means there. */
import type { FoundTag } from './find-tags';
import { readTag } from './read-tag';
import { type Field, ITEM_TAG, type Scope } from './scope';

export interface Section {
  readonly found: FoundTag;
  /** Folded, as written. */
  readonly typed: string;
  /** As `ResolvedTag` has it; missing where nobody knows the tag. */
  readonly name?: string;
  /** What was probably meant, where nobody knows the tag. */
  readonly field?: Field;
  /** What stands between its tags is printed for each entry: fields of its own, or a text. */
  readonly entry?: Scope | 'texts';
}

export interface Named {
  /** `1.title`: which of the open sections has the field, 0 for the paper itself; `2.` is an entry itself. */
  readonly name: string;
  /** Missing for an entry itself. */
  readonly field?: Field;
}

export function entryOf(field: Field | undefined): Scope | 'texts' | undefined {
  return field?.shape === 'texts' ? 'texts' : field?.scope;
}

export function isItem(typed: string): boolean {
  return typed === '.' || typed === ITEM_TAG;
}

export function isCalled({ name, facts }: Field, typed: string): boolean {
  return facts.tag === typed || name.toLowerCase() === typed;
}

function isOf({ typed, field }: Section, name: string): boolean {
  return typed === name || (field !== undefined && isCalled(field, name));
}

/** Of the innermost section that fits; -1 where none does. */
export function findInnermost(sections: readonly Section[], fits: (section: Section) => boolean): number {
  for (let at = sections.length - 1; at >= 0; at--) if (fits(sections[at] as Section)) return at;
  return -1;
}

/** In the innermost scope that has it. */
export function lookUp(typed: string, sections: readonly Section[], root: Scope): Named | undefined {
  if (isItem(typed)) {
    const at = findInnermost(sections, ({ entry }) => entry !== undefined);
    return sections[at]?.entry === 'texts' ? { name: `${at + 1}.` } : undefined;
  }
  for (let depth = sections.length; depth >= 0; depth--) {
    const scope = depth === 0 ? root : sections[depth - 1]?.entry;
    const field = scope === undefined || scope === 'texts' ? undefined : scope.byName.get(typed);
    if (field) return { name: `${depth}.${field.name}`, field };
  }
  return undefined;
}

/** The section that a closing tag closes; `{/}` closes the innermost. */
export function findClosed(typed: string, sections: readonly Section[]): number {
  return typed === '' ? sections.length - 1 : findInnermost(sections, (section) => isOf(section, typed));
}

/** Whether some of `rest` closes a section that is open before them. */
export function isClosedBy(section: Section, rest: readonly FoundTag[]): boolean {
  let open = 1;
  return rest.some(({ written }) => {
    const reading = readTag(written);
    if ('rule' in reading || reading.mark === '' || !isOf(section, reading.name)) return false;
    open += reading.mark === '/' ? -1 : 1;
    return open === 0;
  });
}
