/** The committed templates are what the script makes of the forms, and their tags are the data's fields. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { makeTemplates } from '../../templates/templates';
import { FACTS, TESTED_KINDS } from '../document/paper-facts';
import { manyMembers, samplePlan, TOPICS } from '../document/sample';

const templates = makeTemplates();
const names = Object.keys(templates);

/** All field names in a value and in the objects of its lists. */
function fieldNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldNames);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldNames(inner)]);
}

test.each(names)('%s is made by templates/make.mjs; after a change run it again', (name) => {
  const committed = readFileSync(join('templates', name));
  expect(Buffer.from(templates[name]!).equals(committed)).toBe(true);
  expect(committed.length).toBeLessThan(8_000);
});

test('made twice, the bytes are the same', () => {
  expect(makeTemplates()).toEqual(templates);
});

test.each(TESTED_KINDS.flatMap((kind) => (['party', 'state'] as const).map((form) => [kind, form] as const)))(
  'every tag of %s-%s.docx has its field',
  (kind, form) => {
    const plan = samplePlan({ settings: { form }, members: manyMembers(2) });
    const fields = new Set(['.', ...fieldNames(FACTS[kind](plan, TOPICS[0]!))]);
    const xml = new PizZip(templates[`${kind}-${form}.docx`]!).file('word/document.xml')!.asText();
    const tags = [...xml.matchAll(/\{[#^/]?([^}]+)\}/g)].map((match) => match[1]);
    expect(tags.length).toBeGreaterThan(15);
    expect(tags.filter((tag) => !fields.has(tag!))).toEqual([]);
  },
);
