/** The guide to templates says what the code does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeTemplates } from '../../docs/template-page';
import { TEMPLATE_RULES } from '../../src/document/own-template/fault';
import { listFields, scopeOf } from '../../src/document/own-template/scope';
import { wordingScope } from '../../src/mail/wording/tags';
import { TEMPLATE_KINDS } from '../../src/plan/template-kind';
import { WORDING_KINDS } from '../../src/plan/wording-kind';

const page = describeTemplates();

test('docs/huong-dan-mau.md is what `npm run docs` writes', () => {
  expect(readFileSync(join(__dirname, '../../docs/huong-dan-mau.md'), 'utf8')).toBe(page);
});

test('it has every tag and every fault, each with its example', () => {
  const scopes = [...TEMPLATE_KINDS.map(scopeOf), ...WORDING_KINDS.map(wordingScope)];
  const tags = scopes.flatMap((scope) => listFields(scope).map(({ field }) => field.facts.tag));
  expect(tags.filter((tag) => !page.includes(`{${tag}}`) && !page.includes(`{#${tag}}`))).toEqual([]);
  const rows = page.split('\n').filter((line) => line.startsWith('| `template_'));
  expect(rows.map((row) => row.split('`')[1])).toEqual(Object.keys(TEMPLATE_RULES));
  expect(rows.filter((row) => row.split(' | ').some((cell) => cell.trim() === ''))).toEqual([]);
});
