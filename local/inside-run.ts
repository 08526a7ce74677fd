/** A run inside a call of another one: two users, two clicks, or a trigger beside a click. */
import { createClock } from './clock';
import type { Host } from './host';
import { readScript } from './inputs';
import type { InsideResult, InsideSettings, RunSettings } from './run-settings';
import { createRun, type Run, runScript } from './script-run';
import type { Workbook } from './sheets/workbook';
import { createTimeEvent } from './time-event';

/** Two runs never begin at one moment. */
const DELAY_MS = 1000;

/** `end` gets the time at which the inner run's clock stood when it ended. */
export function runInside(
  outer: Run,
  workbook: Workbook,
  inside: InsideSettings,
  end: (time: number) => void,
): InsideResult {
  const { root, out, code, action, args, account, limits, warm } = outer.settings;
  const settings: RunSettings = {
    root,
    out,
    action,
    args,
    ...(code !== undefined && { code }),
    ...(account !== undefined && { account }),
    ...(limits && { limits }),
    ...(warm && { warm }),
    ...inside,
  };
  const clock = createClock(inside.startsAt ?? outer.clock.now() + DELAY_MS);
  const host = { ...outer.account.host, clock, ...(settings.account !== undefined && { account: settings.account }) };
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const run: Run = createRun({
    settings,
    manifest: outer.manifest,
    clock,
    account: outer.account.seenBy(host),
    output: { stdout: (text) => stdout.push(text), stderr: (text) => stderr.push(text) },
    runInside: (deeper = {}) => runInside(run, workbook, deeper, end),
  });
  const script = readScript(withEvent(settings, host));
  const { exitCode, findings, fault, result } = runScript(run, script, workbook);
  end(clock.now());
  if (fault !== undefined) stderr.push(`${fault}\n`);
  if (result !== undefined) stdout.push(`${result}\n`);
  const { counts, total } = run.calls;
  return {
    exitCode,
    findings,
    calls: Object.fromEntries(counts),
    callCount: total,
    stdout: stdout.join(''),
    stderr: stderr.join(''),
  };
}

/** An unattended run of an entry gets what a time trigger gives it. */
export function withEvent(settings: RunSettings, { clock, timeZone }: Host): RunSettings {
  const isTriggered = settings.unattended && settings.entry !== undefined && !settings.input;
  return isTriggered ? { ...settings, input: [createTimeEvent(clock.now(), timeZone, '1')] } : settings;
}
