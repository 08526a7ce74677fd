/** What a run reads before it starts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
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
  /** Instead of the action's function. */
  readonly entry?: string;
  /** Instead of the action's own arguments. */
  readonly input?: readonly unknown[];
}

const bundles = new Map<string, { readonly stamp: string; readonly code: string }>();

/** Read once a build: the text that many runs share is also compiled once. */
function readBundle(path: string): string {
  const { mtimeNs, size, ino } = statSync(path, { bigint: true, throwIfNoEntry: false }) ?? {};
  const stamp = `${mtimeNs} ${size} ${ino}`;
  const known = bundles.get(path);
  if (known?.stamp === stamp) return known.code;
  const code = readInput(path, 'tệp mã').toString('utf8');
  bundles.set(path, { stamp, code });
  return code;
}

/** The bundle and a function in it, the action's unless told, or the file and function of `exec`. */
export function readScript(choice: ScriptChoice): Script {
  const { root, code, action, args } = choice;
  const { entry: own, input } = ACTIONS[action] ?? {};
  const known = choice.entry ?? own;
  const path = known ? join(root, 'dist/Code.js') : (args[0] as string);
  return {
    code: code ?? (known ? readBundle(path) : readInput(path, 'tệp mã').toString('utf8')),
    filename: basename(path),
    entry: known ?? (args[1] as string),
    input: choice.input ?? (input && choice.entry === undefined ? [input(choice)] : []),
  };
}

export interface WorkbookSource {
  /** A path, or the bytes themselves. */
  readonly workbook?: string | Uint8Array;
  readonly out: string;
}

export interface GivenWorkbook {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

const LABEL = 'Tệp bảng tính';

/** The workbook given; where none was, the one in the account's directory, or an empty one. Throws InputError. */
export async function readWorkbook({ workbook, out }: WorkbookSource): Promise<GivenWorkbook> {
  const own = join(out, 'workbook.xlsx');
  const source = workbook ?? (existsSync(own) ? own : emptyWorkbook());
  const bytes = typeof source === 'string' ? readInput(source, 'tệp bảng tính') : source;
  const label = typeof source === 'string' ? `Tệp “${source}”` : LABEL;
  return { bytes, workbook: takeUntouched(bytes, label) ?? (await openWorkbook(Buffer.from(bytes), label)) };
}

/** The last workbook that a run opened and left as it was. */
let untouched: Workbook | undefined;

function takeUntouched(bytes: Uint8Array, label: string): Workbook | undefined {
  const known = untouched?.container;
  if (known?.label !== label || Buffer.compare(known.toBytes(), bytes) !== 0) return undefined;
  const workbook = untouched;
  untouched = undefined;
  return workbook;
}

/** After a run: the next one over the same bytes need not read them again. */
export function leaveWorkbook(workbook: Workbook): void {
  untouched = workbook.changed || workbook.styles.changed ? undefined : workbook;
}

export function checkDenied(denied: readonly string[], manifest: Manifest): void {
  const unknown = denied.find((scope) => !manifest.oauthScopes.includes(expandScope(scope)));
  if (unknown !== undefined) throw new InputError(`appsscript.json không xin quyền “${unknown}”.`);
}
