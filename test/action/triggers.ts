/** Time passes, and Google runs what is due. */
import { type DueTrigger, dueTriggers } from '../../local/due-triggers';
import type { Options, Run, Workspace } from './workspace';

/** A trigger that fires once does so, although it stays in the list until somebody deletes it. */
const spent = new Set<string>();

function isSpent({ out }: Workspace, { id, settings }: DueTrigger): boolean {
  return 'after' in settings && spent.has(`${out} ${id}`);
}

/** Runs what is due first, at its time, as Google does: nobody looks. */
export async function fire(space: Workspace, options: Options = {}): Promise<Run> {
  const [trigger] = dueTriggers(space.out).filter((one) => !isSpent(space, one)) as [DueTrigger];
  const { handler: entry, account, id, firesAt: startsAt } = trigger;
  spent.add(`${space.out} ${id}`);
  return space.run('drafts', { entry, account, unattended: true, startsAt, ...options });
}

/** Until no trigger is left that will fire; gives how many runs that took. A run that ends leaves one trigger or none. */
export async function fireAll(space: Workspace, most: number, options: Options = {}): Promise<number> {
  for (let runs = 0; runs <= most; runs++) {
    if (dueTriggers(space.out).every((one) => isSpent(space, one))) return runs;
    const { exitCode, stderr } = await fire(space, options);
    if (exitCode !== 0) throw new Error(stderr);
    const left = dueTriggers(space.out).map(({ handler }) => handler);
    expect([exitCode, left.length > 0 ? left : ['continueWork']]).toEqual([0, ['continueWork']]);
  }
  throw new Error(`Triggers are left after ${most} runs.`);
}
