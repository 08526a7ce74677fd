/** Google stumbles at every call in turn, once or always, or says that the day's quota is used up. */
import type { Fault } from '../../local/service-fault';
import { pick } from './scale';
import { startTrial } from './start';
import { disturb, expectRecovery, isNew, runUndisturbed } from './trial';

const ONCE: readonly Fault[] = [
  { error: 'temporary' },
  { error: 'temporary', afterEffect: true },
  { error: 'rateLimit' },
  { error: 'quota' },
];
const name = ({ error, afterEffect }: Fault) => `${error}${afterEffect ? ' after its effect' : ''}`;

describe.each(['drafts', 'send'] as const)('%s', (action) => {
  test.each(ONCE.map((fault) => [name(fault), fault] as const))('%s, once', async (title, fault) => {
    const trial = await startTrial(action);
    const course = await runUndisturbed(trial);
    const seen = new Set<string>();
    for (const call of pick(
      [...course.calls.keys()].map((index) => index + 1),
      6,
    )) {
      const what = `${action}: ${title} at call ${call}, ${course.calls[call - 1]}`;
      const [space] = await disturb(trial, { onCall: ({ number }) => (number === call ? fault : undefined) });
      if (isNew(space, seen)) await expectRecovery(space, trial, course, what);
    }
  });

  test.each([['temporary'], ['quota']] as const)('%s, always, for each service', async (error) => {
    const trial = await startTrial(action);
    const course = await runUndisturbed(trial);
    const seen = new Set<string>();
    // A lock that cannot be freed is freed by the run's end.
    const methods = [...new Set(course.calls)].filter((name) => name !== 'Lock.releaseLock');
    for (const method of pick(methods, 4)) {
      const what = `${action}: ${method} is never there (${error})`;
      const [space, failed] = await disturb(trial, {
        onCall: (call) => (call.name === method ? { error } : undefined),
      });
      const told = `${failed.stdout}${failed.stderr}`;
      expect([what, /Google/.test(told)]).toEqual([what, true]);
      if (isNew(space, seen)) await expectRecovery(space, trial, course, what);
    }
  });

  test('a service goes away in the middle and stays away', async () => {
    const trial = await startTrial(action);
    const course = await runUndisturbed(trial);
    const seen = new Set<string>();
    for (const from of pick(
      [...course.calls.keys()].map((index) => index + 1),
      4,
    )) {
      const what = `${action}: all services are gone from call ${from}`;
      const [space] = await disturb(trial, {
        onCall: ({ number }) => (number >= from ? { error: 'temporary' } : undefined),
      });
      if (isNew(space, seen)) await expectRecovery(space, trial, course, what);
    }
  });
});
