/** Records in properties: as many as there may be, and never a property or a store too large. */
import fc from 'fast-check';
import { type Buckets, openBuckets } from '../../src/mail/buckets';
import type { Entry } from '../../src/mail/ledger-entry';
import { packing } from '../google/store';

const AT = '2026-11-22T08:00:00.000Z';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const HEX = '0123456789abcdef';

/** What a hash looks like to a packer: nothing repeats. */
function noise(seed: string, length: number, letters = LETTERS): string {
  let state = 7;
  for (const letter of seed) state = (state * 31 + letter.charCodeAt(0)) % 2147483647;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return letters[Math.floor((state / 2147483647) * letters.length)];
  }).join('');
}

/** `assignment` tells everybody something else, `notice` all the same; IDs as long as Gmail's. */
function entry(key: string, state: Entry['state'], kind: 'assignment' | 'notice' = 'assignment'): Entry {
  const isSent = state === 'sent';
  const told = kind === 'notice' ? kind : key;
  return {
    state,
    kind,
    year: '2026-2027',
    to: `${key
      .split(':')
      .pop()!
      .normalize('NFD')
      .replace(/[^a-z0-9]/g, '')}@example.com`,
    subject: 'Phân công chuẩn bị chuyên đề năm học 2026-2027 – Chi bộ Trường Mầm non Định An',
    facts: noise(`${told}f`, 32, HEX),
    content: isSent ? '' : noise(`${key}c`, 16, HEX),
    topics: [noise(`${told.slice(-2)}t`, 12, HEX)],
    account: 'bi.thu@example.com',
    mark: isSent ? '' : noise(`${key}m`, 16, HEX),
    ...(!isSent && { draft: `r-${noise(`${key}d`, 19, '0123456789')}` }),
    message: noise(`${key}i`, 16, HEX),
    at: `2026-11-22T08:${noise(key, 2, '012345')}:${noise(`${key}s`, 2, '012345')}.${noise(key, 3, '0123456789')}Z`,
    ...(isSent && { sentOn: '2026-11-22' }),
    run: AT,
    how: isSent ? 'sent' : 'made',
  };
}

function entryOf(key: string, state: Entry['state']): Entry {
  return entry(key, state, key.startsWith('message:notice:') ? 'notice' : 'assignment');
}

function sizeOf(store: Record<string, string>): number {
  return Object.entries(store).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
}

function largest(store: Record<string, string>): number {
  return Math.max(...Object.values(store).map((value) => Buffer.byteLength(value)));
}

/** As a run writes: each change by itself, as before each effect. */
function write(buckets: Buckets, store: Record<string, string>, key: string, record: unknown): number {
  buckets.put(key, record);
  const changes = buckets.takeChanges();
  Object.assign(store, changes);
  return Object.keys(changes).length;
}

test('2,000 members with an assignment and a notice each fit, and every value stays below 9 KB', () => {
  const store: Record<string, string> = {};
  const buckets = openBuckets({}, packing);
  const keys = Array.from({ length: 2000 }, (_, index) => `nguyễn thị người thứ ${index + 1}`).flatMap((person) => [
    `message:assignment:${person}`,
    `message:notice:2026-2027:${noise('n', 16)}:${person}`,
  ]);
  for (const state of ['drafted', 'sent'] as const) {
    for (let at = 0; at < keys.length; at += 40) {
      for (const key of keys.slice(at, at + 40)) buckets.put(key, entryOf(key, state));
      Object.assign(store, buckets.takeChanges());
    }
    expect(largest(store)).toBeLessThanOrEqual(9000);
    expect(sizeOf(store)).toBeLessThan(470_000);
  }
  const read = openBuckets(store, packing).records;
  expect(read.size).toBe(4000);
  expect(keys.filter((key) => JSON.stringify(read.get(key)) !== JSON.stringify(entryOf(key, 'sent')))).toEqual([]);
});

test('a change writes the bucket it stands in, and a second one only where that grew too large', () => {
  const store: Record<string, string> = {};
  const buckets = openBuckets({}, packing);
  const written = Array.from({ length: 300 }, (_, index) =>
    write(buckets, store, `k${index}`, entry(`k${index}`, 'drafted')),
  );
  expect(Math.max(...written)).toBeLessThanOrEqual(2);
  expect(Object.keys(store).length).toBeGreaterThan(3);
  expect(write(buckets, store, 'k7', { ...entry('k7', 'drafted'), error: 'x' })).toBe(1);
  expect(buckets.takeChanges()).toEqual({});
});

test('records that grow after they were put are given room: nothing is lost, no value too large', () => {
  const store: Record<string, string> = {};
  const buckets = openBuckets({}, packing);
  for (let index = 0; index < 60; index++) write(buckets, store, `k${index}`, { text: 'a' });
  expect(Object.keys(store)).toEqual(['ledger:0']);
  for (let index = 0; index < 60; index++) write(buckets, store, `k${index}`, { text: noise(`g${index}`, 600) });
  expect(largest(store)).toBeLessThanOrEqual(9000);
  const read = openBuckets(store, packing).records;
  expect([...read.values()].filter((record) => (record as { text: string }).text.length === 600)).toHaveLength(60);
});

test('a bucket that was emptied stays, so that those after it are found', () => {
  const store: Record<string, string> = {};
  const buckets = openBuckets({}, packing);
  for (let index = 0; index < 60; index++) write(buckets, store, `k${index}`, { text: noise(`e${index}`, 600) });
  const count = Object.keys(store).length;
  const first = Object.keys(JSON.parse(packing.unpack(store['ledger:0']!)!).r);
  for (const key of first) buckets.remove(key);
  Object.assign(store, buckets.takeChanges());
  const again = openBuckets(store, packing);
  expect([Object.keys(store).length, again.records.size]).toEqual([count, 60 - first.length]);
  again.put('new', {});
  expect(Object.keys(again.takeChanges())).toEqual(['ledger:0']);
});

test('any history of puts and removals reads back as a map would', () => {
  const key = fc.constantFrom(...Array.from({ length: 12 }, (_, index) => `k${index}`));
  const change = fc.record({ key, size: fc.option(fc.integer({ min: 0, max: 4000 })), take: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const store: Record<string, string> = {};
      let buckets = openBuckets(store, packing);
      const model = new Map<string, unknown>();
      changes.forEach(({ key, size, take }, index) => {
        const record = { text: noise(`${key}${index}`, size ?? 0) };
        if (size === null) buckets.remove(key);
        else buckets.put(key, record);
        if (size === null) model.delete(key);
        else model.set(key, record);
        if (!take) return;
        Object.assign(store, buckets.takeChanges());
        buckets = openBuckets(store, packing);
      });
      Object.assign(store, buckets.takeChanges());
      const read = openBuckets(store, packing).records;
      expect(new Map([...read].sort())).toEqual(new Map([...model].sort()));
      expect(largest({ none: '', ...store })).toBeLessThanOrEqual(9000);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['of a later version', packing.pack(JSON.stringify({ v: 3, r: {} })), 'ledger:0: version 3'],
  ['cut short', packing.pack(JSON.stringify({ v: 2, r: { k: noise('k', 400) } })).slice(0, 200), 'ledger:0: version ?'],
  ['no text of ours', 'x', 'ledger:0: version ?'],
  ['empty', '', 'ledger:0: version ?'],
  ['without records', packing.pack(JSON.stringify({ v: 2 })), 'ledger:0: version 2'],
])('a bucket that is %s stops the run', (_, value, message) => {
  expect(() => openBuckets({ 'ledger:0': value }, packing)).toThrow(message);
});

test('other properties are none of its business', () => {
  const buckets = openBuckets({ 'snapshot:plan': '1', 'ledger:1': 'x', undo: '0' }, packing);
  expect(buckets.records.size).toBe(0);
});
