/** What a run reads before it starts. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ACTIONS, type ActionChoice } from './actions';
import { InputError } from './input-error';
import { readInput } from './input-file';
import type { Manifest } from './manifest';
import { expandScope } from './script/grants';
import { emptyWorkbook } from './sheets/empty-workbook';
import { openWorkbook, type Workbook } from './sheets/workbook';

export interface Script {
  readonly code: string;
  readonly filename: string;
  /** The global function to call. */
  readonly entry: string;
  /** What it is called with. */
  readonly input: readonly unknown[];
}

/** The end of the last run; what is wrong with the file is told when the account is opened. */
export function readLastEnd(out: string): number | undefined {
  try {
    return JSON.parse(readFileSync(join(out, 'state.json'), 'utf8')).lastEnd;
  } catch {
    return undefined;
  }
}

export interface ScriptChoice extends ActionChoice {
  readonly action: string;
  /** The project's folder. */
  readonly root: string;
  readonly code?: string;
}

/** The bundle and the action's function in it, or the file and function of `exec`. */
export function readScript(choice: ScriptChoice): Script {
  const { root, code, action, args } = choice;
  const { entry: known, input } = ACTIONS[action] ?? {};
  const path = known ? join(root, 'dist/Code.js') : (args[0] as string);
  return {
    code: code ?? readInput(path, 'tệp mã').toString('utf8'),
    filename: basename(path),
    entry: known ?? (args[1] as string),
    input: input ? [input(choice)] : [],
  };
}

export interface WorkbookSource {
  /** A path, or the bytes themselves. */
  readonly workbook?: string | Uint8Array;
  readonly out: string;
}

/** The workbook given; where none was, the one in the account's directory, or an empty one. Throws InputError. */
export async function readWorkbook({
  workbook,
  out,
}: WorkbookSource): Promise<{ readonly bytes: Uint8Array; readonly workbook: Workbook }> {
  const own = join(out, 'workbook.xlsx');
  const source = workbook ?? (existsSync(own) ? own : emptyWorkbook());
  const bytes = typeof source === 'string' ? readInput(source, 'tệp bảng tính') : source;
  const label = typeof source === 'string' ? `Tệp “${source}”` : undefined;
  return { bytes, workbook: await openWorkbook(Buffer.from(bytes), label) };
}

export function checkDenied(denied: readonly string[], manifest: Manifest): void {
  const unknown = denied.find((scope) => !manifest.oauthScopes.includes(expandScope(scope)));
  if (unknown !== undefined) throw new InputError(`appsscript.json không xin quyền “${unknown}”.`);
}
