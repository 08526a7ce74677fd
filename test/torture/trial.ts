/** One action on one starting point, disturbed in every way; whatever happens, the clicks after it must end as if nothing had. */

import { createHash } from 'node:crypto';
import { differences, type Options, type Run, snapshot, type Workspace } from '../action/workspace';
import { type Audit, auditSpace } from './audit';
import { CREW_SIZE } from './crew';

export interface Trial {
  /** What each run starts from. */
  readonly base: Workspace;
  readonly action: 'drafts' | 'send';
  readonly today: string;
}

export interface Course {
  readonly calls: readonly string[];
  readonly audit: Audit;
}

/** More clicks than this nobody has the patience for. */
const MOST_CLICKS = 4;
/** A day and more after the trial, when a daily quota is free again. */
const LATER = '2022-02-09';

/** The names of all calls of a run that nothing disturbs, in their order, and what it leaves. */
export async function runUndisturbed({ base, action, today }: Trial): Promise<Course> {
  const space = base.copy();
  const calls: string[] = [];
  await space.click(action, {
    today,
    warm: true,
    onCall: ({ name }) => {
      calls.push(name);
      return undefined;
    },
  });
  return { calls, audit: await auditSpace(space) };
}

/** Runs on a copy of the starting point with something in the way. */
export async function disturb({ base, action, today }: Trial, how: Options): Promise<[Workspace, Run]> {
  const space = base.copy();
  return [space, await space.run(action, { today, warm: true, ...how })];
}

/** A state that a run has been let go on from once needs no second time. */
export function isNew(space: Workspace, seen: Set<string>): boolean {
  const state = createHash('sha256')
    .update(JSON.stringify(snapshot(space)))
    .digest('hex');
  return seen.size < seen.add(state).size;
}

/** Clicks until a click finds nothing left to do: what stands then must be as in `course`, and one click more changes nothing. */
export async function expectRecovery(space: Workspace, { action }: Trial, course: Course, what: string): Promise<void> {
  for (let click = 0; click < MOST_CLICKS; click++) {
    const before = snapshot(space);
    await space.click(action, { today: LATER, warm: true });
    if (differences(before, snapshot(space)).length === 0) break;
  }
  const { statuses, ...rest } = await auditSpace(space);
  const { statuses: wanted, ...others } = course.audit;
  expect([what, rest]).toEqual([what, others]);
  // A message that left later bears a later day.
  expect([what, statuses.map(withoutDay)]).toEqual([what, wanted.map(withoutDay)]);
}

/** Each person has one message, in the one folder or the other. */
export async function expectNobodyTwice(space: Workspace, what: string): Promise<void> {
  await space.click('drafts', { today: LATER, warm: true });
  const { drafts, sent } = await auditSpace(space);
  const counts = [...Object.keys(drafts), ...Object.keys(sent)].map(
    (address) => (drafts[address] ?? 0) + (sent[address] ?? 0),
  );
  expect([what, counts]).toEqual([what, Array(CREW_SIZE).fill(1)]);
}

function withoutDay(status: string): string {
  return status.replace(/\d\d\/\d\d\/\d{4}$/, 'ngày');
}
