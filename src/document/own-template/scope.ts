/** The tags of a kind of template as one looks them up: by any way of writing them, each in the scope that has it. */
import type { TemplateKind } from '../../plan/template-kind';
import { foldTag } from './fold';
import type { AnyFacts } from './tag-facts';
import { PAPER_TAGS } from './tags';

/** `text` is printed; a `switch` only a condition; `texts` and `entries` are lists. */
export type Shape = 'text' | 'switch' | 'texts' | 'entries';

export interface Field {
  /** In the data. */
  readonly name: string;
  readonly facts: AnyFacts;
  readonly shape: Shape;
  /** Of an entry. */
  readonly scope?: Scope;
}

/** Fields that can be named between a list's tags, or anywhere. */
export interface Scope {
  /** In the order of the table. */
  readonly fields: readonly Field[];
  /** By the folded tag, and by the folded field's name where no tag is called so. */
  readonly byName: ReadonlyMap<string, Field>;
}

/** Prints an entry of a list of texts; `.` does so, too. */
export const ITEM_TAG = 'muc';
/** What stands between its tags is for the reader of the template and is never printed. */
export const LEGEND_TAG = 'chu_giai';

function shapeOfField(facts: AnyFacts): Shape {
  if ('fields' in facts) return 'entries';
  if ('isSwitch' in facts) return 'switch';
  return 'isList' in facts ? 'texts' : 'text';
}

export function buildScope(table: Readonly<Record<string, AnyFacts>>): Scope {
  const fields = Object.entries(table).map(([name, facts]): Field => {
    const scope = 'fields' in facts ? buildScope(facts.fields as Readonly<Record<string, AnyFacts>>) : undefined;
    return { name, facts, shape: shapeOfField(facts), ...(scope && { scope }) };
  });
  const byTag = fields.map((field) => [field.facts.tag, field] as const);
  return { fields, byName: new Map([...fields.map((field) => [foldTag(field.name), field] as const), ...byTag]) };
}

const scopes = new Map<TemplateKind, Scope>();

export function scopeOf(kind: TemplateKind): Scope {
  const scope = scopes.get(kind) ?? buildScope(PAPER_TAGS[kind]);
  scopes.set(kind, scope);
  return scope;
}

/** A field and the lists around it, outermost first. */
export interface PlacedField {
  readonly field: Field;
  readonly lists: readonly Field[];
}

export function listFields(scope: Scope, lists: readonly Field[] = []): PlacedField[] {
  return scope.fields.flatMap((field) => [
    { field, lists },
    ...(field.scope ? listFields(field.scope, [...lists, field]) : []),
  ]);
}
