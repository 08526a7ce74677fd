/** Reads the command line. Its faults are one Vietnamese sentence each. */
import { ACTIONS, type ActionOptions, readQuarter } from './actions';
import type { KillPoint } from './calls';
import { InputError } from './input-error';
import type { Plan } from './limits';
import { CAN_TERMINATE } from './script/termination';
import type { Answer } from './services/ui';

export interface RunOptions extends ActionOptions {
  readonly action: string;
  readonly args: readonly string[];
  /** Left out, the account's own or an empty one. */
  readonly workbook?: string;
  readonly out: string;
  /** `YYYY-MM-DD` */
  readonly today?: string;
  readonly account?: string;
  readonly killAt?: KillPoint;
  readonly failAt?: number;
  /** Scopes, as URLs or short names. */
  readonly deny?: readonly string[];
  readonly answer?: Answer;
  readonly limits?: Plan;
}

/** Options that every action takes. */
const COMMON_OPTIONS = ['out', 'today', 'account', 'kill-at', 'fail-at', 'deny', 'answer', 'limits'];
const OPTIONS = new Set([...COMMON_OPTIONS, ...Object.values(ACTIONS).flatMap(({ options = [] }) => options)]);
const REPEATABLE = new Set(['deny', 'accept', 'only', 'handed']);
/** Options without a value. */
const FLAGS = new Set(['dry-run', 'pdf', 'test']);

interface Words {
  readonly positional: string[];
  readonly options: Map<string, string[]>;
}

function splitWords(argv: readonly string[]): Words {
  const positional: string[] = [];
  const options = new Map<string, string[]>();
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] as string;
    if (!word.startsWith('--')) {
      positional.push(word);
      continue;
    }
    const [name, inline] = splitOption(word.slice(2));
    if (!OPTIONS.has(name)) throw new InputError(`Không có tùy chọn “--${name}”.`);
    const before = options.get(name) ?? [];
    if (before.length > 0 && !REPEATABLE.has(name)) throw new InputError(`Tùy chọn --${name} được ghi hai lần.`);
    if (FLAGS.has(name)) {
      if (inline !== undefined) throw new InputError(`Tùy chọn --${name} không có giá trị kèm theo.`);
      options.set(name, [name]);
      continue;
    }
    const value = inline ?? argv[index + 1];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
      throw new InputError(`Tùy chọn --${name} thiếu giá trị.`);
    }
    if (inline === undefined) index += 1;
    options.set(name, [...before, value]);
  }
  return { positional, options };
}

function splitOption(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function readDay(text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new InputError(`--today phải là một ngày có thật, viết như 2022-01-10; “${text}” không phải.`);
  }
  return text;
}

function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || !Number.isSafeInteger(number)) {
    throw new InputError(`--${name} phải là số thứ tự của một lời gọi, từ 1 trở lên; “${text}” không phải.`);
  }
  return number;
}

function readKillPoint(text: string): KillPoint {
  if (!CAN_TERMINATE) throw new InputError('Trên Windows không dùng được --kill-at.');
  const after = text.endsWith('+');
  return { call: readNumber('kill-at', after ? text.slice(0, -1) : text), after };
}

function readChoice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (!found) throw new InputError(`--${name} chỉ nhận ${choices.join(' hoặc ')}; “${text}” thì không.`);
  return found;
}

function readAddress(text: string): string {
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text))
    throw new InputError(`--account phải là một địa chỉ thư; “${text}” không phải.`);
  return text;
}

function readPositional(positional: readonly string[]): Pick<RunOptions, 'action' | 'args' | 'workbook'> {
  const [action, ...rest] = positional;
  const names = Object.keys(ACTIONS).join(', ');
  if (action === undefined) throw new InputError(`Thiếu tên hành động: ${names}.`);
  const known = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!known) throw new InputError(`Không có hành động “${action}”; các hành động là ${names}.`);
  const { args, optionalWorkbook, check } = known;
  const given = rest.slice(0, args.length);
  const [workbook, ...extra] = rest.slice(args.length);
  if (given.length < args.length || extra.length > 0 || (workbook === undefined && !optionalWorkbook)) {
    const wanted = [action, ...args, optionalWorkbook ? '[<bảng.xlsx>]' : '<bảng.xlsx>'];
    throw new InputError(`Hành động ${action} viết là: ${wanted.join(' ')} --out <thư mục>.`);
  }
  check?.(given);
  return { action, args: given, ...(workbook !== undefined && { workbook }) };
}

function checkTaken(action: string, names: Iterable<string>): void {
  for (const name of names) {
    if (COMMON_OPTIONS.includes(name) || ACTIONS[action]?.options?.includes(name)) continue;
    const takers = Object.keys(ACTIONS).filter((each) => ACTIONS[each]?.options?.includes(name));
    throw new InputError(`Tùy chọn --${name} chỉ dùng với hành động ${takers.join(', ')}.`);
  }
}

/** Throws InputError. */
export function readArguments(argv: readonly string[]): RunOptions {
  const { positional, options } = splitWords(argv);
  const read = <T>(name: string, convert: (text: string) => T): T | undefined => {
    const text = options.get(name)?.[0];
    return text === undefined ? undefined : convert(text);
  };
  const named = {
    today: read('today', readDay),
    account: read('account', readAddress),
    killAt: read('kill-at', readKillPoint),
    failAt: read('fail-at', (text) => readNumber('fail-at', text)),
    answer: read('answer', (text) => readChoice<Answer>('answer', text, ['yes', 'no'])),
    limits: read('limits', (text) => readChoice<Plan>('limits', text, ['consumer', 'workspace'])),
    quarter: read('quarter', readQuarter),
    file: read('file', (text) => text),
  };
  const chosen = readPositional(positional);
  checkTaken(chosen.action, options.keys());
  const out = options.get('out')?.[0];
  if (out === undefined) throw new InputError('Thiếu --out <thư mục>: nơi để kết quả.');
  const { deny = [], accept = [], only = [], handed = [] } = Object.fromEntries(options);
  const flags = { dryRun: options.has('dry-run'), pdf: options.has('pdf'), test: options.has('test') };
  return { ...chosen, out, ...named, deny, accept, only, handed, ...flags };
}
