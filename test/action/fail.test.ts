/** A Google service fails at each call in turn: once, and nobody notices; for good, and the user is told, and the next click goes on. */
import { TOPICS, topic } from './book';
import { failEverywhere, openSweep, type Sweep, stumbleEverywhere } from './sweep';

const MOST = 120_000;

async function openChanged(): Promise<Sweep> {
  const base = await openSweep('drafts');
  await base.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', (row) => row.Số === '02');
  await base.retype(TOPICS, (rows) => [...rows, topic('05', 'Phòng cháy', 'IV', 10, 'Trần Thị Mai Hương')]);
  return { base, action: 'drafts', today: '2022-01-11' };
}

async function openSending(): Promise<Sweep> {
  return { base: await openSweep('drafts'), action: 'send', today: '2022-02-05' };
}

describe('a click that makes, updates and removes papers and drafts', () => {
  test('once', async () => stumbleEverywhere(await openChanged()), MOST);
  test('for good', async () => expect(await failEverywhere(await openChanged())).toBeGreaterThanOrEqual(8), MOST);
});

describe('the sending', () => {
  test('once', async () => stumbleEverywhere(await openSending()), MOST);
  test('for good', async () => expect(await failEverywhere(await openSending())).toBeGreaterThanOrEqual(4), MOST);
});
