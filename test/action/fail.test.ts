/** A Google service fails once, at each call in turn: the user is told, and the next click goes on. */
import { TOPICS } from './book';
import { failEverywhere, openSweep } from './sweep';

const MOST = 120_000;

test(
  'the first click',
  async () => {
    const states = await failEverywhere({ base: await openSweep(), action: 'drafts', today: '2022-01-10' });
    expect(states).toBeGreaterThanOrEqual(10);
  },
  MOST,
);

test(
  'a click after a change',
  async () => {
    const base = await openSweep('drafts');
    await base.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly; Trần Thị Mai Hương', (row) => row.Số === '02');
    const states = await failEverywhere({ base, action: 'drafts', today: '2022-01-11' });
    expect(states).toBeGreaterThanOrEqual(8);
  },
  MOST,
);

test(
  'the sending',
  async () => {
    const base = await openSweep('drafts');
    expect(await failEverywhere({ base, action: 'send', today: '2022-02-05' })).toBeGreaterThanOrEqual(5);
  },
  MOST,
);
