import fc from 'fast-check';
import { type Fingerprints, locateCells } from '../../src/sheet/restoration';
import { printRow, type TabText } from '../../src/sheet/tab-text';
import { countThatFit, type MendedCell, packRecord, unpackRecord } from '../../src/sheet/undo-record';

const cell = fc.record({
  tab: fc.constantFrom('Chuyên đề', 'Nội dung'),
  column: fc.constantFrom('title', 'text'),
  row: fc.nat(5000),
  before: fc.string({ unit: 'binary', maxLength: 9000, size: 'max' }),
  after: fc.constant('0123456789abcdef'),
  beside: fc.dictionary(fc.constantFrom('number', 'quarter'), fc.constant('abcdef'), { noNullPrototype: true }),
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
  expect(unpackRecord(['[2,["Chuyên đề","title",2,"x","y",{}]]'])).toEqual([]);
});

const ENTRY: MendedCell = { tab: 'Nội dung', column: 'text', row: 2, before: '', after: '', beside: {} };

test('a record has an end', () => {
  const long = Array.from({ length: 40 }, (): MendedCell => ({ ...ENTRY, before: 'ệ'.repeat(3000) }));
  expect(countThatFit(long)).toBe(8);
  expect(countThatFit(long.slice(0, 5))).toBe(5);
});

describe('where the cells are now', () => {
  const PRINTS: Fingerprints = { long: (text) => `<${text}>`, short: (text) => text };
  const COLUMNS = new Map([
    ['number', 0],
    ['title', 1],
    ['assignees', 2],
  ]);

  function tabOf(...rows: readonly (readonly string[])[]): TabText {
    const cells = [['Số', 'Chuyên đề', 'Người thực hiện'], ...rows];
    return { columns: COLUMNS, rows: cells.map((row) => row.map((shown) => ({ shown, isPlain: true }))) };
  }

  /** As recorded in `tab`, which holds already what was written. */
  function mended(tab: TabText, row: number, column: string, before: string): MendedCell {
    const after = tab.rows[row - 1]![COLUMNS.get(column)!]!.shown;
    const beside = printRow(
      tab,
      row,
      [...COLUMNS.keys()].filter((id) => id !== column),
      PRINTS.short,
    );
    return { tab: 'Chuyên đề', column, row, before, after: PRINTS.long(after), beside };
  }

  function locate(record: readonly MendedCell[], tab: TabText | undefined): string[] {
    return locateCells(record, tab, PRINTS).map(({ state, at }) => `${state} ${at ?? ''}`.trim());
  }

  const ONE = ['01', 'một', 'Ly'];
  const TWO = ['02', 'hai', 'Tâm'];
  const THREE = ['03', 'ba', 'Ly'];
  const THEN = tabOf(ONE, TWO, THREE);
  const RECORD = [mended(THEN, 2, 'title', '“một”'), mended(THEN, 3, 'title', '“hai”')];

  test.each<[string, TabText, string[]]>([
    ['in their place', THEN, ['found 2', 'found 3']],
    ['sorted', tabOf(THREE, TWO, ONE), ['found 4', 'found 3']],
    ['a row inserted', tabOf(['00', 'mới', ''], ONE, TWO), ['found 3', 'found 4']],
    ['inserted with the same words', tabOf(['09', 'một', 'An'], ONE, TWO), ['found 3', 'found 4']],
    ['edited', tabOf(['01', 'một khác', 'Ly'], TWO), ['edited', 'found 3']],
    ['another cell of the row edited', tabOf(['01', 'một', 'An'], TWO), ['found 2', 'found 3']],
    ['gone', tabOf(TWO, THREE), ['edited', 'found 2']],
    ['gone, and its place taken by the same words', tabOf(['07', 'một', 'An'], TWO), ['edited', 'found 3']],
    ['put back already', tabOf(['01', '“một”', 'Ly'], TWO), ['same', 'found 3']],
    ['copied', tabOf(TWO, ONE, ONE), ['edited', 'found 2']],
  ])('%s', (_, tab, expected) => {
    expect(locate(RECORD, tab)).toEqual(expected);
  });

  test('a name that others have too is put back in its own row alone', () => {
    const record = [mended(THEN, 2, 'assignees', 'Lyy')];
    expect(locate(record, tabOf(THREE, TWO, ONE))).toEqual(['found 4']);
    expect(locate(record, tabOf(THREE, TWO))).toEqual(['edited']);
  });

  test('two cells that became equal and changed places', () => {
    const twins = tabOf(['01', 'bác', 'An'], ['02', 'bác', 'Tâm']);
    const record = [mended(twins, 2, 'title', '“bác”'), mended(twins, 3, 'title', 'bác.')];
    expect(locate(record, tabOf(['02', 'bác', 'Tâm'], ['01', 'bác', 'An']))).toEqual(['found 3', 'found 2']);
  });

  test('rows that hold nothing else', () => {
    const lone = tabOf(['', 'bác', '']);
    const record = [mended(lone, 2, 'title', '“bác”')];
    expect(locate(record, tabOf(['', 'mới', ''], ['', 'bác', '']))).toEqual(['found 3']);
    expect(locate(record, tabOf(['', 'bác', ''], ['', 'bác', '']))).toEqual(['edited']);
  });

  test('a tab or a column that is away for now', () => {
    expect(locate(RECORD, undefined)).toEqual(['lost', 'lost']);
    expect(locate(RECORD, { ...THEN, columns: new Map([['number', 0]]) })).toEqual(['lost', 'lost']);
    const moved = new Map([
      ['title', 2],
      ['number', 1],
      ['assignees', 0],
    ]);
    const rows = THEN.rows.map(([number, title, assignees]) => [assignees!, number!, title!]);
    expect(locate(RECORD, { columns: moved, rows })).toEqual(['found 2', 'found 3']);
  });
});
