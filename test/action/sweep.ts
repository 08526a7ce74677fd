/** Runs that die or fail at each of their calls, and what must hold after the next click. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { ServiceCall } from '../../local/service-fault';
import { SETTINGS, sampleBook, smallBook, TOPICS } from './book';
import { readBytes, readMails } from './papers';
import { createWorkspace, differences, listFiles, type Options, type Run, snapshot, type Workspace } from './workspace';

/** `SWEEP=sample` takes the sample's three topics: some minutes instead of half a one. */
export async function openSweep(first?: 'drafts'): Promise<Workspace> {
  const space = await createWorkspace(process.env.SWEEP === 'sample' ? sampleBook() : smallBook());
  if (first) await space.click(first);
  else mkdirSync(space.out);
  return space;
}

export interface Sweep {
  /** What each run starts from. */
  readonly base: Workspace;
  readonly action: 'drafts' | 'send';
  readonly today: string;
}

/**
 * Kills a run at each of its calls, then clicks again: the outcome must be as if nothing had happened, and one more click must
 * change nothing. What stands before a call is what stood after the one before it. Gives the number of different states left.
 */
export async function killEverywhere(sweep: Sweep): Promise<number> {
  const { names, outcome } = await runUndisturbed(sweep);
  const calls = names.length;
  const seen = new Set<string>();
  for (let call = 1; call <= calls + 1; call++) {
    const after = call > calls;
    const [space, died] = await die(sweep, { killAt: { call: after ? calls : call, after } });
    expect([died.exitCode, died.stderr]).toEqual([1, expect.stringMatching(/^Lượt chạy bị dừng/)]);
    if (isNew(space, seen)) await expectOutcome(space, sweep, outcome, `killed at ${call}`);
  }
  return seen.size;
}

const IS_WRITE = /\.(set|create|update|remove|send|delete|append)/;

/** Google stumbles once, at each call in turn, before it takes effect or after: the run gets over it, and nobody notices. */
export async function stumbleEverywhere(sweep: Sweep): Promise<void> {
  const { names, outcome } = await runUndisturbed(sweep);
  for (const [index, name] of names.entries()) {
    const call = index + 1;
    for (const afterEffect of IS_WRITE.test(name) ? [false, true] : [false]) {
      const fault = { error: 'temporary', afterEffect } as const;
      const onCall = ({ number }: ServiceCall) => (number === call ? fault : undefined);
      const [space, run] = await die(sweep, { onCall });
      const what = `stumbled ${afterEffect ? 'after' : 'before'} ${call}`;
      expect([what, run.exitCode, run.stderr]).toEqual([what, 0, '']);
      expect([what, await describeOutcome(space, run)]).toEqual([what, outcome]);
    }
  }
}

/** From its first call on, or at its last, a method fails for good: the user is told in a sentence, and the next click goes on. */
export async function failEverywhere(sweep: Sweep): Promise<number> {
  const { names, outcome } = await runUndisturbed(sweep);
  const seen = new Set<string>();
  for (const broken of new Set(names)) {
    for (const from of new Set([names.indexOf(broken) + 1, names.lastIndexOf(broken) + 1])) {
      const onCall = ({ number, name }: ServiceCall) =>
        name === broken && number >= from ? ({ error: 'temporary' } as const) : undefined;
      const [space, { stdout, stderr }] = await die(sweep, { onCall });
      const isTold = /dịch vụ của Google báo “|Dịch vụ của Google đang trục trặc \(“/.test(stdout + stderr);
      // The run's end frees the lock as well.
      expect([broken, isTold]).toEqual([broken, broken !== 'Lock.releaseLock']);
      if (isNew(space, seen)) await expectOutcome(space, sweep, outcome, `${broken} failed from ${from} on`);
    }
  }
  return seen.size;
}

async function die({ base, action, today }: Sweep, death: Options): Promise<[Workspace, Run]> {
  const space = base.copy();
  return [space, await space.run(action, { today, ...death })];
}

/** A state that was looked into needs no second look. */
function isNew(space: Workspace, seen: Set<string>): boolean {
  const state = createHash('sha256')
    .update(JSON.stringify(snapshot(space)))
    .digest('hex');
  return seen.size < seen.add(state).size;
}

async function expectOutcome(
  space: Workspace,
  { action, today }: Sweep,
  outcome: unknown,
  death: string,
): Promise<void> {
  const run = await space.click(action, { today });
  expect([death, await describeOutcome(space, run)]).toEqual([death, outcome]);
  const settled = snapshot(space);
  await space.click(action, { today });
  expect([death, differences(settled, snapshot(space))]).toEqual([death, []]);
}

async function runUndisturbed({ base, action, today }: Sweep): Promise<{ names: string[]; outcome: unknown }> {
  const space = base.copy();
  const names: string[] = [];
  const onCall = ({ name }: ServiceCall) => {
    names.push(name);
    return undefined;
  };
  const run = await space.click(action, { today, onCall });
  return { names, outcome: await describeOutcome(space, run) };
}

/** All that a user can tell: papers and their bytes, messages, and cells with links given by where they lead. */
async function describeOutcome(space: Workspace, { report }: Run): Promise<unknown> {
  const pathOf = new Map(report.documents.map(({ url, path }) => [url, path]));
  const topics = await space.rows(TOPICS);
  const planLink = (await space.rows(SETTINGS)).find((row) => row.Mục === 'Văn bản kế hoạch')?.['Giá trị'];
  return {
    papers: listFiles(space, 'drive').map((path) => [path, hash(readBytes(space, path))]),
    drafts: await describeMails(space, 'drafts'),
    sent: await describeMails(space, 'sent'),
    messages: report.messages.map(({ kind, to, state }) => [kind, to, state].join(' ')).sort(),
    cells: topics.map((row) => [row.Số, pathOf.get(row['Đề cương']!), row['Trạng thái']]),
    planLink: pathOf.get(planLink!),
  };
}

/** Fails where a person has two. */
async function describeMails(space: Workspace, folder: 'drafts' | 'sent'): Promise<unknown> {
  return Object.entries(await readMails(space, folder))
    .map(([address, { subject, text, attachments }]) => [
      address,
      subject,
      text,
      attachments.map(({ filename, content }) => [filename, hash(new Uint8Array(content as ArrayBuffer))]),
    ])
    .sort();
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
