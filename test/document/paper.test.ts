import { decidePaper, type PaperEntry } from '../../src/document/paper';

const WRITTEN = '2026-01-05T01:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(WRITTEN) + seconds * 1000).toISOString();
const entry = (change: Partial<PaperEntry> = {}): PaperEntry => ({
  v: 1,
  kind: 'plan',
  state: 'made',
  account: 'a@example.com',
  mark: 'm',
  name: 'Kế hoạch',
  facts: 'f',
  text: 't',
  at: WRITTEN,
  version: 1,
  id: '1',
  url: 'u',
  modified: WRITTEN,
  ...change,
});
const remote = (seconds: number, trashed = false) => ({ modified: at(seconds), trashed });

test.each([
  ['nothing known', undefined, undefined, 'f', false, 'create'],
  ['unchanged, untouched', entry(), remote(0), 'f', false, 'keep'],
  ['changed, untouched', entry(), remote(0), 'g', false, 'update'],
  ['trashed', entry(), remote(0, true), 'f', false, 'create'],
  ['deleted', entry(), undefined, 'f', false, 'create'],
  ['another account’s', entry({ account: 'b@example.com' }), undefined, 'g', false, 'leave'],
  ['touched within a minute', entry(), remote(1), 'f', false, 'examine'],
  ['touched at a minute', entry(), remote(60), 'g', false, 'examine'],
  ['touched after a minute', entry(), remote(60.001), 'f', false, 'fork'],
  ['an older time: a restored revision', entry(), remote(-1), 'f', false, 'fork'],
  ['written into, as is meant', entry(), remote(3600), 'f', true, 'keepEdited'],
  ['written into, and out of date', entry(), remote(3600), 'g', true, 'fork'],
  ['a run died, the Doc as before', entry({ state: 'pending' }), remote(0), 'f', false, 'update'],
  ['a run died, the Doc moved on', entry({ state: 'pending' }), remote(3600), 'f', false, 'examine'],
  ['examined and found edited', entry({ modified: '' }), remote(1), 'f', false, 'fork'],
] as const)('%s', (_case, known, state, facts, workingPaper, wanted) => {
  expect(decidePaper(known, state, facts, 'a@example.com', workingPaper)).toBe(wanted);
});
