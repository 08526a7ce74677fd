/** A run dies at each of its calls: each assignee still gets one draft and one message, each paper is one Doc, nothing is lost. */
import { TOPICS } from './book';
import { killEverywhere, openSweep } from './sweep';

const MOST = 120_000;

test(
  'the first click',
  async () => {
    // Each writing call leaves a state of its own, at least five to the ledger, three to Drive, two to Gmail, two to the sheet.
    const states = await killEverywhere({ base: await openSweep(), action: 'drafts', today: '2022-01-10' });
    expect(states).toBeGreaterThanOrEqual(13);
  },
  MOST,
);

test(
  'a click after a change: updates, a removal, a new draft',
  async () => {
    const base = await openSweep('drafts');
    // What Nguyễn Thị Ly is told stays the same but for her companion: her letter changes, its facts do not.
    await base.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly; Trần Thị Mai Hương', (row) => row.Số === '02');
    const states = await killEverywhere({ base, action: 'drafts', today: '2022-01-11' });
    expect(states).toBeGreaterThanOrEqual(12);
  },
  MOST,
);

test(
  'the sending',
  async () => {
    const base = await openSweep('drafts');
    const states = await killEverywhere({ base, action: 'send', today: '2022-02-05' });
    expect(states).toBeGreaterThanOrEqual(6);
  },
  MOST,
);
