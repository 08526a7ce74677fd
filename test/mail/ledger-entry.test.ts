import { boundEntry, type Entry, readEntry } from '../../src/mail/ledger-entry';

const ENTRY: Entry = {
  state: 'sending',
  kind: 'change',
  year: '2022',
  account: 'an@example.com',
  to: 'ly@example.com',
  subject: 'Phân công',
  facts: 'f',
  content: 'c',
  mark: 'k',
  draft: 'd',
  message: 'm',
  at: '2022-03-01T08:00:00+07:00',
  sentOn: '2022-03-01',
  next: { kind: 'change', year: '2022', to: 'ly@example.com', subject: 'S', facts: 'f2', content: 'c2' },
  removing: true,
  error: 'lỗi',
  attempts: 2,
  agreed: 'm',
  topics: ['t'],
  run: '2022-03-01T01:00:00.000Z',
  how: 'updated',
};

const store = (entry: Entry): unknown => JSON.parse(JSON.stringify(boundEntry(entry)));

test('an entry is read back as it was', () => {
  expect(readEntry(store(ENTRY))).toEqual(ENTRY);
});

test('a later version is read as far as it is known', () => {
  expect(readEntry({ ...ENTRY, v: 7, colour: 'red', next: { facts: 'f' } })).toEqual({ ...ENTRY, next: undefined });
});

test('an endless subject or error stays far below 9 KB', () => {
  const subject = 'ệ'.repeat(9000);
  const next = { ...ENTRY, subject };
  const stored = store({ ...ENTRY, subject, next, error: '😀'.repeat(9000) });
  expect(Buffer.byteLength(JSON.stringify(stored))).toBeLessThan(6000);
  expect(readEntry(stored)?.subject).toHaveLength(400);
});

test.each([
  undefined,
  '',
  null,
  [],
  {},
  { ...ENTRY, state: 'lost' },
  { ...ENTRY, to: 1 },
  { ...ENTRY, mark: undefined },
])('%j is no entry', (stored) => {
  expect(readEntry(stored)).toBeUndefined();
});
