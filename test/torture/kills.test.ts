/** A run of twelve people's mail dies at every call in turn, before it takes effect and after. */
import { CREW_SIZE } from './crew';
import { IS_FULL, pick } from './scale';
import { startTrial } from './start';
import { disturb, expectRecovery, isNew, runUndisturbed } from './trial';

test.each(['drafts', 'send'] as const)('%s, killed', async (action) => {
  const trial = await startTrial(action);
  const course = await runUndisturbed(trial);
  const tally = action === 'drafts' ? course.audit.drafts : course.audit.sent;
  expect(Object.values(tally)).toEqual(Array(CREW_SIZE).fill(1));
  const places = course.calls.flatMap((_, index) => [false, true].map((after) => ({ call: index + 1, after })));
  const seen = new Set<string>();
  for (const killAt of pick(places, 12)) {
    const what = `${action} killed ${killAt.after ? 'after' : 'before'} call ${killAt.call}: ${course.calls[killAt.call - 1]}`;
    const [space, died] = await disturb(trial, { killAt });
    expect([what, died.exitCode]).toEqual([what, 1]);
    if (isNew(space, seen)) await expectRecovery(space, trial, course, what);
  }
  // Before and after each announcement and each effect.
  if (IS_FULL) expect(seen.size).toBeGreaterThan(2 * CREW_SIZE);
});
