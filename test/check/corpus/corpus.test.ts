/** Each workbook of the corpus yields exactly its findings. */
import { checkWorkbook } from '../../../src/check/check-plan';
import { CORPUS } from './corpus';
import { scoreCorpus, scoreEntry } from './score';

test('the corpus is large enough to mean something', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

test.each(CORPUS.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  const { missed, extra } = scoreEntry(entry);
  expect({ missed, extra }).toEqual({ missed: [], extra: [] });
});

test.each(
  CORPUS.flatMap(({ name, tables, today, quoted = {} }) =>
    Object.entries(quoted).map(([finding, words]) => ({ name, tables, today, finding, words })),
  ),
)('$name: $finding quotes $words', ({ tables, today, finding, words }) => {
  const told = checkWorkbook(tables, today).findings.find(
    ({ rule, tab, cell }) => `${rule} ${tab}!${cell}` === finding,
  );
  expect(words.filter((word) => !told?.message.includes(word))).toEqual([]);
});

test('a finding that is missing, and one too many, lower the score', () => {
  const entry = CORPUS.find(({ findings }) => findings.length >= 2)!;
  const [first, ...others] = entry.findings;
  const spoilt = { ...entry, findings: [...others, 'title_missing Chuyên đề!Z99'] };
  expect(scoreEntry(spoilt)).toEqual({
    expected: entry.findings.length,
    missed: ['title_missing Chuyên đề!Z99'],
    extra: [first],
  });
  const { precision, recall } = scoreCorpus([spoilt]);
  expect(precision).toBeLessThan(1);
  expect(recall).toBeLessThan(1);
});
