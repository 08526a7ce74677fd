/** The committed templates are what the script makes of the forms, and their tags are the data's fields. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { outlineFacts } from '../../src/document/outline-data';
import { planFacts } from '../../src/document/plan-data';
import { makeTemplates } from '../../templates/templates';
import { samplePlan, TOPICS } from '../document/sample';

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

test.each(names)('every tag of %s has its field', (name) => {
  const plan = samplePlan();
  const facts = name.startsWith('plan-')
    ? planFacts(plan, { year: 2022, month: 1, day: 10 })
    : outlineFacts(plan, TOPICS[0]!);
  const fields = new Set(['.', ...fieldNames(facts)]);
  const xml = new PizZip(templates[name]!).file('word/document.xml')!.asText();
  const tags = [...xml.matchAll(/\{[#^/]?([^}]+)\}/g)].map((match) => match[1]);
  expect(tags.length).toBeGreaterThan(15);
  expect(tags.filter((tag) => !fields.has(tag!))).toEqual([]);
});
