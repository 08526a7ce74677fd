import fc from 'fast-check';
import { locateCells } from '../../src/sheet/restoration';
import { countThatFit, type MendedCell, packRecord, unpackRecord } from '../../src/sheet/undo-record';

const cell = fc.record({
  tab: fc.constantFrom('Chuyên đề', 'Nội dung'),
  cell: fc.constantFrom('B2', 'AA10'),
  before: fc.string({ unit: 'binary', maxLength: 9000, size: 'max' }),
  after: fc.constant('0123456789abcdef'),
});

test('whatever stood in the cells comes back from parts that fit into properties', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
      const parts = packRecord(cells);
      expect(unpackRecord(parts)).toEqual(cells);
      for (const part of parts) {
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(8_000);
        expect(Buffer.from(part).toString()).toBe(part);
      }
    }),
    { numRuns: 60 },
  );
});

test('no record, and one of another version, give nothing', () => {
  expect(unpackRecord([])).toEqual([]);
  expect(unpackRecord(['[2,["Chuyên đề","B2","x","y"]]'])).toEqual([]);
});

test('a record has an end', () => {
  const long: MendedCell[] = Array.from({ length: 40 }, (_, index) => ({
    tab: 'Nội dung',
    cell: `B${index + 2}`,
    before: 'ệ'.repeat(3000),
    after: '',
  }));
  expect(countThatFit(long)).toBe(13);
  expect(countThatFit(long.slice(0, 5))).toBe(5);
});

describe('where the cells are now', () => {
  const record: MendedCell[] = [
    { tab: 'Chuyên đề', cell: 'B2', before: '“một”', after: 'MỘT' },
    { tab: 'Chuyên đề', cell: 'B3', before: '“hai”', after: 'HAI' },
  ];
  const print = (text: string) => text.toUpperCase();
  const locate = (texts: Record<string, string>, cells = record) =>
    locateCells(cells, new Map(Object.entries(texts)), print).map(({ at, state }) => `${state} ${at ?? ''}`.trim());

  test.each<[string, Record<string, string>, string[]]>([
    ['in their place', { B2: 'một', B3: 'hai' }, ['found B2', 'found B3']],
    ['sorted', { B2: 'hai', B3: 'một' }, ['found B3', 'found B2']],
    ['a row inserted', { B3: 'một', B4: 'hai' }, ['found B3', 'found B4']],
    ['edited', { B2: 'một khác', B3: 'hai' }, ['edited', 'found B3']],
    ['gone', { B3: 'hai' }, ['edited', 'found B3']],
    ['put back already', { B2: '“một”', B3: 'hai' }, ['same', 'found B3']],
    ['moved and typed twice', { B5: 'một', B6: 'một', B3: 'hai' }, ['edited', 'found B3']],
    ['the same words in another column', { C2: 'một', B3: 'hai' }, ['edited', 'found B3']],
  ])('%s', (_, texts, expected) => {
    expect(locate(texts)).toEqual(expected);
  });

  test('two cells of one text that both moved are left alone', () => {
    const twins = [record[0]!, { ...record[0]!, cell: 'B9', before: '"một"' }];
    expect(locate({ B4: 'một', B5: 'một' }, twins)).toEqual(['edited', 'edited']);
  });
});
