/** Two runs at once: at every call of the one another begins and ends, a second click, another user, or a trigger. */
import type { InsideSettings } from '../../local/run-settings';
import { pick } from './scale';
import { startTrial } from './start';
import { disturb, expectNobodyTwice, expectRecovery, isNew, runUndisturbed } from './trial';

const OTHERS: readonly (readonly [string, InsideSettings])[] = [
  ['the same click', {}],
  ['the drafts', { action: 'drafts' }],
  ['the sending', { action: 'send' }],
  ['a trigger', { action: 'drafts', entry: 'continueWork', unattended: true }],
];

describe.each(['drafts', 'send'] as const)('%s', (action) => {
  test.each(OTHERS)('and %s beside it', async (title, other) => {
    const trial = await startTrial(action);
    const course = await runUndisturbed(trial);
    const seen = new Set<string>();
    for (const call of pick(
      [...course.calls.keys()].map((index) => index + 1),
      5,
    )) {
      const what = `${title} at call ${call} of ${action}, ${course.calls[call - 1]}`;
      const [space] = await disturb(trial, {
        onCall: ({ number }, runInside) => {
          if (number === call) runInside(other);
          return undefined;
        },
      });
      // The one may have sent what the other made.
      const isSent = action === 'send' || other.action === 'send';
      if (!isNew(space, seen)) continue;
      await (isSent && action === 'drafts'
        ? expectNobodyTwice(space, what)
        : expectRecovery(space, trial, course, what));
    }
  });
});
