/** The host's entry points: the command line, and the same for tests and the bench. */
import { join } from 'node:path';
import { readArguments } from './arguments';
import { InputError } from './input-error';
import { type Output, type RunResult, type RunSettings, runAction } from './run';

export { dueTriggers } from './due-triggers';
export { generateReference } from './reference/generate';

export interface CliContext extends Output {
  /** The project's folder. */
  readonly root: string;
}

const DEMO = ['drafts', 'samples/ke-hoach-2022.xlsx', '--out', 'out/demo', '--today', '2022-01-10'];

function expandDemo(argv: readonly string[], root: string): readonly string[] {
  if (argv[0] !== 'demo') return argv;
  const demo = DEMO.map((word) => (word.includes('/') ? join(root, word) : word));
  return [...demo, ...argv.slice(1)];
}

/** A promise of the script's realm that nobody looks at is nobody's concern, at Google neither. */
function ignoreScriptRejection(_reason: unknown, promise: Promise<unknown>): void {
  if (promise instanceof Promise) throw _reason;
}

async function runGuarded(settings: RunSettings, output: Output): Promise<RunResult> {
  process.on('unhandledRejection', ignoreScriptRejection);
  try {
    const result = await runAction(settings, output);
    // Node tells of such promises only after the present turn.
    await new Promise((resolve) => setImmediate(resolve));
    return result;
  } finally {
    process.off('unhandledRejection', ignoreScriptRejection);
  }
}

/** Gives the exit status; whatever happens is told in one sentence. */
export async function runCli(argv: readonly string[], { root, ...output }: CliContext): Promise<number> {
  try {
    return (await runGuarded({ ...readArguments(expandDemo(argv, root)), root }, output)).exitCode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    output.stderr(error instanceof InputError ? `${message}\n` : `Máy chạy thử tự gặp lỗi: ${message}\n`);
    return 1;
  }
}

export interface LocalResult extends RunResult {
  readonly stdout: string;
  readonly stderr: string;
}

/** One run, its output gathered. Throws only what is a fault of the host itself. */
export async function runLocal(settings: RunSettings): Promise<LocalResult> {
  const [out, err]: [string[], string[]] = [[], []];
  const output: Output = { stdout: (text) => out.push(text), stderr: (text) => err.push(text) };
  let result: RunResult;
  try {
    result = await runGuarded(settings, output);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    output.stderr(`${error.message}\n`);
    result = { exitCode: 1 };
  }
  return { ...result, stdout: out.join(''), stderr: err.join('') };
}
