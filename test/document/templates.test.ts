/** What the bundle unpacks is what the templates hold, part for part. */
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { templateKey, templateOf } from '../../src/document/templates';
import { TEMPLATE_KINDS } from '../../src/plan/template-kind';

const FORMS = ['party', 'state'] as const;
const CASES = FORMS.flatMap((form) => TEMPLATE_KINDS.map((kind) => [kind, form] as const));

test.each(CASES)('%s in the %s form', (kind, form) => {
  const zip = new PizZip(readFileSync(`templates/${kind}-${form}.docx`));
  const parts = Object.entries(zip.files).map(([name, file]) => [name, file.asText()]);
  expect(parts.length).toBe(8);
  expect(Object.entries(templateOf(kind, form))).toEqual(parts);
});

test('templates that differ have different keys', () => {
  const parts = new Set(CASES.map(([kind, form]) => JSON.stringify(templateOf(kind, form))));
  expect(new Set(CASES.map(([kind, form]) => templateKey(kind, form))).size).toBe(parts.size);
});
