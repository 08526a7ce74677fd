/** What a run reads before it starts. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ACTIONS, type RunOptions } from './arguments';
import { InputError } from './input-error';
import type { Manifest } from './manifest';
import { expandScope } from './script/grants';

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

/** `what` names the file in a sentence. Throws InputError. */
export function readInput(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError(`Không có ${what} “${path}”.`);
    if (code === 'EISDIR') throw new InputError(`“${path}” là một thư mục, không phải ${what}.`);
    throw new InputError(`Không đọc được ${what} “${path}”.`);
  }
}

export interface ScriptChoice extends Pick<RunOptions, 'action' | 'args' | 'accept' | 'dryRun'> {
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

export function checkDenied(denied: readonly string[], manifest: Manifest): void {
  const unknown = denied.find((scope) => !manifest.oauthScopes.includes(expandScope(scope)));
  if (unknown !== undefined) throw new InputError(`appsscript.json không xin quyền “${unknown}”.`);
}
