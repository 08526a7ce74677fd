/** One run of the host: a workbook and a directory in, the same after the script has run out. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount } from './account/account';
import { replaceFile } from './atomic-file';
import { createClock, startOfDay } from './clock';
import { makeDirectory } from './directory';
import { InputError } from './input-error';
import { checkDenied, type GivenWorkbook, leaveWorkbook, readLastEnd, readScript, readWorkbook } from './inputs';
import { runInside, withEvent } from './inside-run';
import { readManifest } from './manifest';
import { exportStandingDocuments } from './pdf-copies';
import { createReport } from './report';
import type { Output, RunInside, RunResult, RunSettings } from './run-settings';
import { createRun, type Ending, type Run, runScript } from './script-run';
import type { Workbook } from './sheets/workbook';
import { formatSummary } from './summary';
import { saveTexts } from './texts';

export type { Output, RunResult, RunSettings };

const DEFAULT_ACCOUNT = 'bi.thu@example.com';

/** Before anything is done: a folder of that name could not be replaced by the file in the end. */
function checkReplaceable(out: string, names: readonly string[]): void {
  for (const name of names) {
    if (!statSync(join(out, name), { throwIfNoEntry: false })?.isDirectory()) continue;
    throw new InputError(`“${join(out, name)}” là một thư mục, nên không ghi được tệp cùng tên.`);
  }
}

function openRun(settings: RunSettings, output: Output, runInside: RunInside): Run {
  const manifest = readManifest(settings.root);
  checkDenied(settings.deny ?? [], manifest);
  const { startsAt, today } = settings;
  const clock = createClock(startsAt ?? (today === undefined ? today : startOfDay(today, readLastEnd(settings.out))));
  const { account = DEFAULT_ACCOUNT, locale } = settings;
  const host = { clock, account, timeZone: manifest.timeZone, ...(locale !== undefined && { locale }) };
  makeDirectory(settings.out);
  checkReplaceable(settings.out, ['workbook.xlsx', 'report.json', 'state.json']);
  return createRun({ settings, manifest, clock, account: openAccount(settings.out, host), output, runInside });
}

function writeFile(path: string, bytes: Uint8Array | string): void {
  try {
    replaceFile(path, bytes);
  } catch (error) {
    throw new InputError(`Không ghi được tệp “${path}”.`, { cause: error });
  }
}

async function saveRun({ account, settings }: Run, given: GivenWorkbook): Promise<void> {
  const bytes = given.workbook.changed ? await given.workbook.toBytes() : given.bytes;
  // Saves all or nothing; one file more can hardly fail after it.
  account.save();
  writeFile(join(settings.out, 'workbook.xlsx'), bytes);
}

/** Throws InputError where the run could not be opened at all. */
export async function runAction(settings: RunSettings, output: Output): Promise<RunResult> {
  const started = performance.now();
  let shared: Workbook;
  let lastEnd = 0;
  const end = (time: number): void => {
    lastEnd = Math.max(lastEnd, time);
  };
  const run = openRun(settings, output, (inside = {}) => runInside(run, shared, inside, end));
  const { account, clock } = run;
  let ending: Ending;
  let texts: readonly string[] = [];
  try {
    const script = readScript(withEvent(settings, run.account.host));
    const given = await readWorkbook(settings);
    shared = given.workbook;
    ending = runScript(run, script, shared);
    end(clock.now());
    account.state.lastEnd = lastEnd;
    if (ending.texts) texts = saveTexts(account, ending.texts);
    await saveRun(run, given);
    leaveWorkbook(shared);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    ending = { exitCode: 1, findings: [], fault: error.message };
  }
  const ms = performance.now() - started + clock.advanced;
  const pdfNote = settings.pdf && ending.exitCode !== 1 ? exportStandingDocuments(account) : undefined;
  const report = createReport(account, run.calls, ending.findings, ms);
  writeFile(join(settings.out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (ending.fault !== undefined) output.stderr(`${ending.fault}\n`);
  if (settings.action !== 'exec' && ending.exitCode !== 1)
    output.stdout(formatSummary(report, settings.out, [...account.listOtherFiles(), ...texts]));
  if (pdfNote !== undefined) output.stdout(`${pdfNote}\n`);
  if (ending.result !== undefined) output.stdout(`${ending.result}\n`);
  return {
    exitCode: ending.exitCode,
    report,
    menus: ending.menus ?? [],
    ...(ending.value !== undefined && { value: ending.value }),
  };
}
