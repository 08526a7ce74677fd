/** A visitor's runs: clicks, calls of the sidebar, triggers and her own typing, all over the one workbook in her directory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DueTrigger, dueTriggers } from '../due-triggers';
import { InputError } from '../input-error';
import type { Answered, Asked, Shown } from '../person';
import { runAction } from '../run';
import type { RunSettings } from '../run-settings';
import type { Breaks, LoggedCall, RunReply, State } from './contract';
import { USER_SCRIPT } from './user-script';

export interface Visit {
  /** The project's folder. */
  readonly root: string;
  /** The visitor's account. */
  readonly out: string;
  breaks: Breaks;
  readonly answer: (asked: Asked) => Answered;
}

const ACCOUNT = 'bi.thu@example.com';

/** The bundle with the visitor's own hands beside it. */
function readCode(root: string): string {
  return `${readFileSync(join(root, 'dist/Code.js'), 'utf8')}\n${USER_SCRIPT}`;
}

function settingsOf({ root, out, breaks }: Visit): RunSettings {
  return {
    ...{ root, out, action: 'check', args: [], code: readCode(root), warm: true, account: ACCOUNT },
    ...(breaks.today !== undefined && { today: breaks.today }),
    ...(breaks.locale !== undefined && { locale: breaks.locale }),
  };
}

/** Without whatever is broken: what the visitor herself does. */
async function runPlainly(visit: Visit, entry: string, input: readonly unknown[]): Promise<string> {
  const errors: string[] = [];
  const output = { stdout: () => {}, stderr: (text: string) => errors.push(text) };
  const result = await runAction({ ...settingsOf(visit), entry, input }, output);
  if (errors.length > 0) throw new InputError(errors.join('').trim());
  return result.value ?? '';
}

export async function typeCell(visit: Visit, tab: string, cell: string, text: string): Promise<void> {
  if (!/^[A-Z]{1,2}[1-9]\d{0,4}$/.test(cell)) throw new InputError(`Không có ô “${cell}”.`);
  await runPlainly(visit, 'playgroundEdit', [tab, cell, text]);
}

export async function changeRows(visit: Visit, tab: string, what: string, at: number): Promise<void> {
  if (!Number.isInteger(at) || at < 1) throw new InputError('Không có hàng hoặc cột ấy.');
  await runPlainly(visit, 'playgroundRows', [tab, what, at]);
}

export async function readSheets(visit: Visit): Promise<State['sheets']> {
  return JSON.parse(await runPlainly(visit, 'playgroundRead', []));
}

export async function readMenus(visit: Visit): Promise<State['menus']> {
  const settings = { ...settingsOf(visit), entry: 'onOpen', input: [] };
  const { menus = [] } = await runAction(settings, { stdout: () => {}, stderr: () => {} });
  return menus.map(({ caption, items = [] }) => ({ caption, items }));
}

export function listTriggers({ out }: Visit): DueTrigger[] {
  return dueTriggers(out);
}

/** A time trigger's run: nobody is asked, nothing is shown. */
export function runTrigger(visit: Visit, id: string): Promise<RunReply> {
  const trigger = listTriggers(visit).find((one) => one.id === id);
  if (!trigger) throw new InputError('Không còn lần hẹn giờ ấy.');
  return run(visit, trigger.handler, {
    unattended: true,
    ...(trigger.firesAt !== undefined && { startsAt: trigger.firesAt }),
  });
}

/** A click or a call of a page. */
export function runFunction(visit: Visit, name: string, args: readonly unknown[]): Promise<RunReply> {
  const code = readFileSync(join(visit.root, 'dist/Code.js'), 'utf8');
  // As Google: functions declared at the top level, none whose name ends in `_`.
  const isDeclared = /^\w*[^\W_]$/.test(name) && new RegExp(`^function ${name}\\(`, 'm').test(code);
  if (!isDeclared) throw new InputError(`Không có hàm “${name}”.`);
  return run(visit, name, { input: args });
}

async function run(visit: Visit, entry: string, own: Partial<RunSettings>): Promise<RunReply> {
  const { breaks } = visit;
  const pages: Shown[] = [];
  const toasts: RunReply['toasts'][number][] = [];
  const calls: LoggedCall[] = [];
  const done = new Set<number>();
  const errors: string[] = [];
  let active: RunReply['active'];
  const settings: RunSettings = {
    ...settingsOf(visit),
    entry,
    ...own,
    ...(breaks.killAt && { killAt: { call: breaks.killAt, after: true } }),
    ...(breaks.isMailDenied && { deny: ['gmail.compose'] }),
    ...(breaks.hasLimits && { limits: 'consumer' }),
    person: {
      answer: visit.answer,
      see: (page) => pages.push(page),
      toast: (text, title) => toasts.push({ title, text }),
      goTo: (tab, cell) => {
        active = { tab, cell };
      },
    },
    onCall: ({ number, name }) => {
      calls.push({ number, name });
      return breaks.isQuotaUsedUp && name === 'Gmail.Users.Drafts.send' ? { error: 'quota' } : undefined;
    },
    afterCall: ({ number }) => {
      done.add(number);
      return undefined;
    },
  };
  const output = { stdout: () => {}, stderr: (text: string) => errors.push(text) };
  const { exitCode, value, report } = await runAction(settings, output);
  // Where it lived through, the next one is to die.
  if (breaks.killAt && calls.length >= breaks.killAt) visit.breaks = { ...breaks, killAt: null };
  return {
    ...{ entry, pages, toasts, ms: Math.round(report?.ms ?? 0) },
    calls: calls.map((call) => (done.has(call.number) ? call : { ...call, isFailed: true })),
    ...(value !== undefined && { value }),
    ...(exitCode === 1 && { fault: errors.join('').trim() }),
    ...(active && { active }),
  };
}
