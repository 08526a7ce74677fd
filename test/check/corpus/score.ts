/** How exactly the checker finds what is in the corpus. */
import { checkWorkbook } from '../../../src/check/check-plan';
import type { CorpusEntry } from './entry';

export interface Score {
  readonly expected: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

function countEach(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function without(items: readonly string[], others: readonly string[]): string[] {
  const left = countEach(others);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

export function scoreEntry({ tables, today, findings }: CorpusEntry): Score {
  const told = checkWorkbook(tables, today).findings.map(({ rule, tab, cell }) => `${rule} ${tab}!${cell}`);
  return { expected: findings.length, missed: without(findings, told), extra: without(told, findings) };
}

/** Shares of 1: of what is told, what is true; of what is true, what is told. */
export function scoreCorpus(corpus: readonly CorpusEntry[]): { precision: number; recall: number } {
  const scores = corpus.map(scoreEntry);
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  const hits = sum(({ expected, missed }) => expected - missed.length);
  return {
    precision: hits / (hits + sum(({ extra }) => extra.length)),
    recall: hits / sum(({ expected }) => expected),
  };
}
