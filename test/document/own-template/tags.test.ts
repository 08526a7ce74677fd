/** The table of tags: what the compiler cannot see of it. */
import { foldTag } from '../../../src/document/own-template/fold';
import { editDistance, findNearest } from '../../../src/document/own-template/nearest';
import {
  type Field,
  ITEM_TAG,
  LEGEND_TAG,
  listFields,
  type Scope,
  scopeOf,
} from '../../../src/document/own-template/scope';
import { TEMPLATE_KINDS } from '../../../src/plan/template-kind';

function listScopes(scope: Scope): Scope[] {
  return [scope, ...scope.fields.flatMap((field) => (field.scope ? listScopes(field.scope) : []))];
}

test.each(TEMPLATE_KINDS)('%s: every tag is one word of ASCII letters, and names one field', (kind) => {
  const fields = listFields(scopeOf(kind)).map(({ field }) => field);
  for (const { facts } of fields) {
    expect(facts.tag).toMatch(/^[a-z]+(?:_[a-z\d]+)*$/);
    expect(facts.tag).toBe(foldTag(facts.tag));
    expect([ITEM_TAG, LEGEND_TAG]).not.toContain(facts.tag);
    expect(facts.means).toMatch(/^\p{Lu}.*\.$/u);
    expect(facts.means).toBe(facts.means.normalize('NFC'));
    if ('example' in facts) expect(facts.example).not.toBe('');
  }
  for (const scope of listScopes(scopeOf(kind))) {
    const tags = scope.fields.map(({ facts }) => facts.tag);
    expect(tags).toEqual([...new Set(tags)]);
    const names = scope.fields.map(({ name }) => foldTag(name));
    // A field's own name must not be another's tag: the project's templates are written with the names.
    const taken = (field: Field) => scope.byName.get(foldTag(field.name)) !== field;
    expect(scope.fields.filter(taken)).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
  }
});

test.each(TEMPLATE_KINDS)('%s: a tag in two scopes where one is inside the other means the same', (kind) => {
  const seen = new Map<string, string>();
  for (const { field, lists } of listFields(scopeOf(kind))) {
    const outer = lists.length > 0 && scopeOf(kind).fields.find(({ facts }) => facts.tag === field.facts.tag);
    if (outer) expect(outer.facts.means).toBe(field.facts.means);
    seen.set(field.facts.tag, field.name);
  }
  expect(seen.size).toBeGreaterThan(10);
});

test.each([
  ['Tên chuyên đề', 'ten_chuyen_de'],
  ['  TÊN_CHUYÊN-ĐỀ ', 'ten_chuyen_de'],
  ['te\u0302n\u00a0chuye\u0302n\u2011đe\u0302\u0300', 'ten_chuyen_de'],
  ['t\u00adên\u200b_chuyên\u2060__đề_', 'ten_chuyen_de'],
  ['periodStart', 'periodstart'],
  ['.', '.'],
  ['', ''],
])('foldTag(%j)', (typed, folded) => {
  expect(foldTag(typed)).toBe(folded);
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', '', 3],
  ['ten_dv', 'ten_don_vi', 4],
])('editDistance(%s, %s) = %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

const TAGS = ['ten_don_vi', 'ten_chuyen_de', 'gio', 'nam', 'so_van_ban'];

test.each([
  ['ten_dov_vi', 'ten_don_vi'],
  ['ten_chuyen_dee', 'ten_chuyen_de'],
  ['gio_', 'gio'],
  ['nma', 'nam'],
  ['xyz', undefined],
  ['a', undefined],
  ['', undefined],
])('the tag nearest to %j', (typed, near) => {
  expect(findNearest(typed, TAGS)).toBe(near);
});
