/** Rows edited, sorted, deleted, drafts edited and deleted by hand, runs that die, are undone, are made again: in any order. */
import { liveRandomYears } from './year';

test('nobody mailed twice, nobody forgotten, nothing of the user’s lost', async () => {
  console.info(await liveRandomYears(500));
});
