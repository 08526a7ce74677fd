/** One run of the host: a workbook and a directory in, the same after the script has run out. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, openAccount } from './account/account';
import type { RunOptions } from './arguments';
import { replaceFile } from './atomic-file';
import { type Calls, createCalls } from './calls';
import { createClock, type RunClock, startOfDay } from './clock';
import { makeDirectory } from './directory';
import { describeEnd, describeThrown } from './fault';
import { InputError } from './input-error';
import { checkDenied, readLastEnd, readScript, readWorkbook, type Script } from './inputs';
import { toJson } from './json';
import { createLimits, type RunLimits } from './limits';
import { type Manifest, readManifest } from './manifest';
import { exportStandingDocuments } from './pdf-copies';
import { loadReference } from './reference/load';
import { createReport, type Report, type ReportFinding, readFindings } from './report';
import { createGrants, type Grants } from './script/grants';
import { createRealm, type Outcome, type Realm } from './script/realm';
import { createTermination, type Termination } from './script/termination';
import { fromScript } from './script/values';
import { createServices } from './services/services';
import { type MenuItem, Ui } from './services/ui';
import type { Workbook } from './sheets/workbook';
import { formatSummary } from './summary';

export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

export interface RunSettings extends Omit<RunOptions, 'workbook'> {
  /** The project's folder. */
  readonly root: string;
  /** A path, or the bytes themselves; left out, the account's own or an empty one. */
  readonly workbook?: string | Uint8Array;
  /** Runs in the place of the bundle, or of the file that `exec` names. */
  readonly code?: string;
}

export interface RunResult {
  readonly exitCode: number;
  /** Missing where the directory could not be opened. */
  readonly report?: Report;
  /** The menus that the script added. */
  readonly menus?: readonly MenuItem[];
}

const DEFAULT_ACCOUNT = 'bi.thu@example.com';

/** What one run holds from its opening to its end. */
interface Run {
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

interface Ending {
  readonly exitCode: number;
  readonly findings: readonly ReportFinding[];
  /** For standard error. */
  readonly fault?: string;
  /** For standard output, last. */
  readonly result?: string;
}

/** Before anything is done: a folder of that name could not be replaced by the file in the end. */
function checkReplaceable(out: string, names: readonly string[]): void {
  for (const name of names) {
    if (!statSync(join(out, name), { throwIfNoEntry: false })?.isDirectory()) continue;
    throw new InputError(`“${join(out, name)}” là một thư mục, nên không ghi được tệp cùng tên.`);
  }
}

function openRun(settings: RunSettings, output: Output): Run {
  const manifest = readManifest(settings.root);
  checkDenied(settings.deny ?? [], manifest);
  const clock = createClock(
    settings.today === undefined ? undefined : startOfDay(settings.today, readLastEnd(settings.out)),
  );
  const host = { clock, account: settings.account ?? DEFAULT_ACCOUNT, timeZone: manifest.timeZone };
  makeDirectory(settings.out);
  checkReplaceable(settings.out, ['workbook.xlsx', 'report.json', 'state.json']);
  const account = openAccount(settings.out, host);
  const termination = createTermination();
  const limits =
    settings.limits && createLimits({ plan: settings.limits, host, quotas: account.state.quotas, termination });
  if (limits) account.onCount = limits.take;
  const { killAt, failAt } = settings;
  const calls = createCalls({
    ...(killAt && { killAt }),
    ...(failAt && { failAt }),
    ...(limits && { limits }),
    termination,
  });
  return {
    settings,
    manifest,
    grants: createGrants(manifest.oauthScopes, settings.deny),
    clock,
    account,
    termination,
    ...(limits && { limits }),
    calls,
    output,
  };
}

interface RunRealm {
  readonly realm: Realm;
  readonly ui: Ui;
  /** Frees the locks. */
  release(): void;
}

function createRunRealm(run: Run, workbook: Workbook): RunRealm {
  const { settings, output, limits, account } = run;
  const reference = loadReference(settings.root);
  const ui = new Ui(settings.answer ?? 'yes', (text) => output.stdout(`${text}\n`));
  const { globals, locks } = createServices({
    ...run,
    host: account.host,
    reference,
    workbook,
    ui,
    pages: join(settings.root, 'dist'),
    // The product's own runs end with one sentence; a script under `exec` is being looked into.
    log: settings.action === 'exec' ? (line) => output.stderr(`${line}\n`) : () => {},
  });
  const realm = createRealm({
    ...run,
    reference,
    services: globals,
    ...(limits && { beforeCall: limits.checkTime }),
  });
  return { realm, ui, release: () => locks.releaseAll() };
}

function runScript({ settings, calls }: Run, script: Script, realm: Realm): Ending {
  const loaded = realm.load(script.code, script.filename);
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
  return readEnding(fromScript(outcome.value, realm.facades));
}

/** What the bundle's functions return is for this host alone; Google ignores it. */
function readEnding(value: unknown): Ending {
  const findings = readFindings(value);
  const { outcome, message } = (value ?? {}) as { outcome?: string; message?: string };
  if (outcome === 'findings') return { exitCode: 2, findings };
  if (outcome === 'refused') return { exitCode: 1, findings, fault: message ?? 'Không làm được.' };
  return { exitCode: 0, findings };
}

function writeFile(path: string, bytes: Uint8Array | string): void {
  try {
    replaceFile(path, bytes);
  } catch (error) {
    throw new InputError(`Không ghi được tệp “${path}”.`, { cause: error });
  }
}

async function saveRun({ account, clock, settings }: Run, given: Uint8Array, workbook: Workbook): Promise<void> {
  account.state.lastEnd = clock.now();
  const bytes = workbook.changed ? await workbook.toBytes() : given;
  // Saves all or nothing; one file more can hardly fail after it.
  account.save();
  writeFile(join(settings.out, 'workbook.xlsx'), bytes);
}

/** Throws InputError where the run could not be opened at all. */
export async function runAction(settings: RunSettings, output: Output): Promise<RunResult> {
  const started = performance.now();
  const run = openRun(settings, output);
  let ending: Ending;
  let menus: readonly MenuItem[] = [];
  try {
    const script = readScript(settings);
    const { bytes: given, workbook } = await readWorkbook(settings);
    const { realm, ui, release } = createRunRealm(run, workbook);
    try {
      ending = runScript(run, script, realm);
      menus = ui.menus.map(({ caption, items }) => ({ caption, items }));
    } finally {
      release();
    }
    await saveRun(run, given, workbook);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    ending = { exitCode: 1, findings: [], fault: error.message };
  }
  const ms = performance.now() - started + run.clock.advanced;
  const pdfNote = settings.pdf && ending.exitCode !== 1 ? exportStandingDocuments(run.account) : undefined;
  const report = createReport(run.account, run.calls, ending.findings, ms);
  writeFile(join(settings.out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (ending.fault !== undefined) output.stderr(`${ending.fault}\n`);
  if (settings.action !== 'exec' && ending.exitCode !== 1)
    output.stdout(formatSummary(report, settings.out, run.account.listOtherFiles()));
  if (pdfNote !== undefined) output.stdout(`${pdfNote}\n`);
  if (ending.result !== undefined) output.stdout(`${ending.result}\n`);
  return { exitCode: ending.exitCode, report, menus };
}
