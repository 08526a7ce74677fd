/** A quarter's archive: what is done with it, and how it and its files are called. */
import { type ArchiveEntry, decideArchive } from '../../src/document/archive';
import { archiveName, entryName } from '../../src/document/archive-names';

const ENTRY: ArchiveEntry = {
  v: 1,
  kind: 'dossier',
  state: 'made',
  account: 'bi.thu@example.com',
  mark: 'm',
  name: 'Hồ sơ.zip',
  facts: 'f',
  text: 'ours',
  at: '',
  version: 1,
  count: 3,
};
const PENDING: ArchiveEntry = { ...ENTRY, state: 'pending', replaces: 'before' };
const OWN = 'bi.thu@example.com';

test.each([
  ['none yet', undefined, undefined, false, OWN, 'create'],
  ['as it was written', ENTRY, 'ours', true, OWN, 'keep'],
  ['papers changed', ENTRY, 'ours', false, OWN, 'update'],
  ['other bytes, papers unchanged', ENTRY, 'hers', true, OWN, 'fork'],
  ['other bytes, papers changed', ENTRY, 'hers', false, OWN, 'fork'],
  ['gone', ENTRY, undefined, true, OWN, 'create'],
  ['in the trash', ENTRY, 'trashed', true, OWN, 'create'],
  ['another account’s', ENTRY, 'ours', false, 'ai.khac@example.com', 'leave'],
  ['died before its first write', { ...PENDING, replaces: undefined }, undefined, true, OWN, 'create'],
  ['died before a write', PENDING, 'before', true, OWN, 'update'],
  ['died after a write', PENDING, 'ours', true, OWN, 'keep'],
  ['died after a write, papers changed since', PENDING, 'ours', false, OWN, 'update'],
  ['died, and a person put other bytes there', PENDING, 'hers', true, OWN, 'fork'],
  // What stood there before an earlier write is no longer ours to replace.
  ['brought back to the bytes before', { ...ENTRY, replaces: undefined }, 'before', true, OWN, 'fork'],
] as const)('%s', (_, entry, md5, isCurrent, account, step) => {
  const remote = md5 && { md5: md5 === 'trashed' ? 'ours' : md5, trashed: md5 === 'trashed' };
  expect(decideArchive(entry, remote, isCurrent, account)).toBe(step);
});

test.each([
  [{ start: 2026, end: 2026 }, 2, 1, 'Hồ sơ sinh hoạt chuyên đề quý II năm 2026.zip'],
  [{ start: 2026, end: 2027 }, 1, 2, 'Hồ sơ sinh hoạt chuyên đề quý I năm 2027 (phần 2).zip'],
] as const)('the archive of %o, quarter %i, part %i', (year, quarter, part, name) => {
  expect(archiveName({ settings: { year } } as never, quarter, part)).toBe(name);
});

test.each([
  ['Kế hoạch năm 2026', '03 Kế hoạch năm 2026'],
  ['Đề cương: a/b\\c? "d" <e>|*', '03 Đề cương- a-b-c- -d- -e-'],
  ['một\ndòng\u0007. ', '03 một dòng'],
  [`Biên bản ${'chuyên đề '.repeat(30)}`, `03 Biên bản ${'chuyên đề '.repeat(8)}chuyên…`],
  ['x'.repeat(300), `03 ${'x'.repeat(99)}…`],
])('%j within an archive', (name, file) => {
  expect(entryName(3, name)).toBe(file);
});
