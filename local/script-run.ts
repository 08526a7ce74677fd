/** One script run on an opened account and workbook: its services, its realm, and how it ended. */
import { join } from 'node:path';
import type { Account } from './account/account';
import { type Calls, createCalls } from './calls';
import type { RunClock } from './clock';
import { describeEnd, describeThrown } from './fault';
import { InputError } from './input-error';
import { checkDenied, type Script } from './inputs';
import { toJson } from './json';
import { createLimits, type RunLimits } from './limits';
import type { Manifest } from './manifest';
import { loadReference } from './reference/load';
import { type ReportFinding, readFindings } from './report';
import type { Output, RunInside, RunSettings } from './run-settings';
import { createGrants, type Grants } from './script/grants';
import { createRealm, type Outcome, type Realm, type RealmOptions } from './script/realm';
import { createTermination, type Termination } from './script/termination';
import { fromScript } from './script/values';
import { takeWarmRealm } from './script/warm-realms';
import { createServices } from './services/services';
import { type MenuItem, Ui } from './services/ui';
import type { Workbook } from './sheets/workbook';
import { readTexts, type Text } from './texts';

/** What one run holds from its opening to its end. */
export interface Run {
  readonly settings: RunSettings;
  readonly manifest: Manifest;
  readonly grants: Grants;
  readonly clock: RunClock;
  readonly account: Account;
  readonly termination: Termination;
  readonly limits?: RunLimits;
  readonly calls: Calls;
  readonly output: Output;
}

export interface Ending {
  readonly exitCode: number;
  readonly findings: readonly ReportFinding[];
  /** For standard error. */
  readonly fault?: string;
  /** For standard output, last. */
  readonly result?: string;
  /** To hand over; missing where the run speaks of none. */
  readonly texts?: readonly Text[];
  /** A text that an `entry` returned. */
  readonly value?: string;
  /** That the script added. */
  readonly menus?: readonly MenuItem[];
}

export interface RunParts {
  readonly settings: RunSettings;
  readonly manifest: Manifest;
  readonly clock: RunClock;
  readonly account: Account;
  readonly output: Output;
  readonly runInside: RunInside;
}

/** Throws InputError. */
export function createRun(parts: RunParts): Run {
  const { settings, manifest, clock, account, runInside } = parts;
  checkDenied(settings.deny ?? [], manifest);
  const termination = createTermination();
  const limits =
    settings.limits &&
    createLimits({ plan: settings.limits, host: account.host, quotas: account.state.quotas, termination });
  if (limits) account.onCount = limits.take;
  if (settings.strangers) account.strangers = [...account.strangers, ...settings.strangers];
  if (settings.searchLag !== undefined) account.searchLag = settings.searchLag;
  const { killAt, failAt, onCall, afterCall } = settings;
  const calls = createCalls({
    ...(killAt && { killAt }),
    ...(failAt && { failAt }),
    ...(limits && { limits }),
    ...(onCall && { onCall: (call) => onCall(call, runInside) }),
    ...(afterCall && { afterCall: (call) => afterCall(call, runInside) }),
    termination,
    now: () => clock.now(),
  });
  const grants = createGrants(manifest.oauthScopes, settings.deny);
  return { ...parts, grants, termination, ...(limits && { limits }), calls };
}

/** Runs the script to its end; what a hook of the test threw comes out here. */
export function runScript(run: Run, script: Script, workbook: Workbook): Ending {
  const { settings, output, limits, account, calls } = run;
  const reference = loadReference(settings.root);
  const { person } = settings;
  const print = (text: string) => output.stdout(`${text}\n`);
  const ui = settings.unattended ? undefined : new Ui(person ?? settings.answer ?? 'yes', print);
  const { globals, locks } = createServices({
    ...run,
    host: account.host,
    reference,
    workbook,
    ...(ui && { ui }),
    ...(person && { person }),
    pages: join(settings.root, 'dist'),
    // The product's own runs end with one sentence; a script under `exec` is being looked into.
    log: settings.action === 'exec' ? (line) => output.stderr(`${line}\n`) : () => {},
  });
  const options = { ...run, reference, services: globals, ...(limits && { beforeCall: limits.checkTime }) };
  const { realm, loaded, release } = settings.warm ? takeWarmRealm(script, options) : openRealm(script, options);
  try {
    const ending = callEntry(run, script, realm, loaded);
    if (calls.hookErrors.length > 0) throw calls.hookErrors[0];
    return { ...ending, menus: (ui?.menus ?? []).map(({ caption, items }) => ({ caption, items })) };
  } finally {
    locks.releaseAll();
    release();
  }
}

function openRealm({ code, filename }: Script, options: RealmOptions): ReturnType<typeof takeWarmRealm> {
  const realm = createRealm(options);
  return { realm, loaded: realm.load(code, filename), release: () => false };
}

function callEntry({ settings, calls }: Run, script: Script, realm: Realm, loaded: Outcome): Ending {
  const outcome: Outcome = loaded.kind === 'returned' ? realm.call(script.entry, script.input) : loaded;
  const fail = (fault: string): Ending => ({ exitCode: 1, findings: [], fault });
  switch (outcome.kind) {
    case 'missing':
      return fail(`${script.filename} không có hàm “${script.entry}”.`);
    case 'ended':
      return fail(describeEnd(outcome.reason, calls));
    case 'threw':
      return fail(describeThrown(script, fromScript(outcome.error, realm.facades)));
  }
  if (settings.action === 'exec') {
    try {
      return { exitCode: 0, findings: [], result: toJson(outcome.value, realm.facades) };
    } catch (error) {
      if (error instanceof InputError) return fail(error.message);
      throw error;
    }
  }
  const value = fromScript(outcome.value, realm.facades);
  return { ...readEnding(value), ...(typeof value === 'string' && { value }) };
}

/** What the bundle's functions return is for this host alone; Google ignores it. */
function readEnding(value: unknown): Ending {
  const findings = readFindings(value);
  const texts = readTexts(value);
  const { outcome, message } = (value ?? {}) as { outcome?: string; message?: string };
  const told = { findings, ...(texts && { texts }) };
  if (outcome === 'findings') return { exitCode: 2, ...told };
  if (outcome === 'refused') return { exitCode: 1, ...told, fault: message ?? 'Không làm được.' };
  return { exitCode: 0, ...told };
}
