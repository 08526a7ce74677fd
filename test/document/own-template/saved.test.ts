/** A template that comes back from LibreOffice gives the paper that it gave before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from '../docx';
import { manyMembers, samplePlan } from '../sample';
import { prepareSound, renderPlan } from './papers';

const PLAN = samplePlan({ members: manyMembers(3) });

function renderSaved(kind: 'plan' | 'minutes', name: string): string[] {
  const bytes = readFileSync(join(__dirname, 'saved', `${name}.docx`));
  return lines(renderPlan(kind, PLAN, prepareSound(bytes, kind)));
}

test.each([
  ['plan', 'docx'],
  ['plan', 'odt'],
  ['minutes', 'docx'],
  ['minutes', 'odt'],
] as const)('%s, saved by LibreOffice as .%s', (kind, way) => {
  const saved = renderSaved(kind, `${kind}-${way}`);
  expect(saved.length).toBeGreaterThan(30);
  expect(saved.join()).not.toMatch(/[{}]/);
  expect(saved).toEqual(renderSaved(kind, kind));
});
