import { type Entry, parseEntry, serialiseEntry } from '../../src/mail/ledger-entry';

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
};

test('an entry is read back as it was', () => {
  expect(parseEntry(serialiseEntry(ENTRY))).toEqual(ENTRY);
});

test('a later version is read as far as it is known', () => {
  expect(parseEntry(JSON.stringify({ ...ENTRY, v: 7, colour: 'red', error: 3, next: { facts: 'f' } }))).toEqual({
    ...ENTRY,
    error: undefined,
    next: undefined,
  });
});

test('an endless subject or error stays far below 9 KB', () => {
  const subject = 'ệ'.repeat(9000);
  const next = { ...ENTRY, subject };
  const value = serialiseEntry({ ...ENTRY, subject, next, error: '😀'.repeat(9000) });
  expect(Buffer.byteLength(value)).toBeLessThan(6000);
  expect(parseEntry(value)?.subject).toHaveLength(400);
});

test.each([
  '',
  'x',
  'null',
  '[]',
  '"x"',
  '{}',
  JSON.stringify({ ...ENTRY, state: 'lost' }),
  JSON.stringify({ ...ENTRY, to: 1 }),
])('%s is no entry', (value) => {
  expect(parseEntry(value)).toBeUndefined();
});
