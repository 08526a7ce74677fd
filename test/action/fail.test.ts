/** A Google service fails once, at each call in turn: the user is told, and the next click goes on. */
import { TOPICS, topic } from './book';
import { failEverywhere, openSweep } from './sweep';

const MOST = 120_000;

test(
  'a click that makes, updates and removes papers and drafts',
  async () => {
    const base = await openSweep('drafts');
    await base.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', (row) => row.Số === '02');
    await base.retype(TOPICS, (rows) => [...rows, topic('05', 'Phòng cháy', 'IV', 10, 'Trần Thị Mai Hương')]);
    const states = await failEverywhere({ base, action: 'drafts', today: '2022-01-11' });
    expect(states).toBeGreaterThanOrEqual(12);
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
