/** What the command line can do: the bundle's function for each action, and what it is called with. */
import { InputError } from './input-error';
import { readUpload } from './input-file';

/** What some actions alone take. */
export interface ActionOptions {
  /** Suggestions that the user picked, as typed: `assignee_unknown:H4=Nguyễn Thị Thanh Tâm`. */
  readonly accept?: readonly string[];
  /** Names of people, as typed, who were told by hand. */
  readonly handed?: readonly string[];
  readonly dryRun?: boolean;
  /** Names of those who are written to. */
  readonly only?: readonly string[];
  /** Messages go to the user herself. */
  readonly test?: boolean;
  /** `I`–`IV` */
  readonly quarter?: string;
  /** Path of a .docx. */
  readonly file?: string;
  /** After the run every Google Doc gets its PDF. */
  readonly pdf?: boolean;
}

export interface ActionChoice extends ActionOptions {
  /** What stands between the action and the workbook. */
  readonly args: readonly string[];
}

export interface Action {
  /** The function of the bundle that it calls. */
  readonly entry?: string;
  /** What stands between the action and the workbook, as the usage line names it. */
  readonly args: readonly string[];
  /** Names of the options that it takes beside those of every action. */
  readonly options?: readonly string[];
  /** Without a workbook it runs on the account's, or on an empty one. */
  readonly optionalWorkbook?: boolean;
  /** The one argument of its function; Google's menu gives none. Throws InputError. */
  readonly input?: (choice: ActionChoice) => Readonly<Record<string, unknown>>;
  /** Refuses arguments before anything is opened. Throws InputError. */
  readonly check?: (args: readonly string[]) => void;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

export function readQuarter(text: string): string {
  if (QUARTERS.includes(text)) return text;
  throw new InputError(
    `Quý phải viết là ${QUARTERS.slice(0, -1).join(', ')} hoặc ${QUARTERS.at(-1)}; “${text}” không phải.`,
  );
}

function readSwitch(text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new InputError(`Hành động auto viết là auto on hoặc auto off; “${text}” thì không.`);
}

function onTopic(entry: string): Action {
  return { entry, args: ['<số chuyên đề>'], options: ['pdf'], input: ({ args: [topic] }) => ({ topic }) };
}

export const ACTIONS: Readonly<Record<string, Action>> = {
  setup: { entry: 'setUpWorkbook', args: [] },
  check: { entry: 'checkWorkbook', args: [] },
  fix: { entry: 'fixWorkbook', args: [], options: ['accept'], input: ({ accept = [] }) => ({ accept }) },
  'undo-fix': { entry: 'undoFix', args: [] },
  schedule: {
    entry: 'scheduleMeetings',
    args: [],
    options: ['dry-run'],
    input: ({ dryRun = false }) => ({ dryRun }),
  },
  plan: { entry: 'makePlan', args: [], options: ['pdf'] },
  outlines: { entry: 'makeOutlines', args: [], options: ['pdf'] },
  drafts: { entry: 'makeAll', args: [], options: ['pdf'] },
  preview: { entry: 'previewRun', args: [] },
  undo: { entry: 'undoRun', args: [] },
  auto: {
    entry: 'switchAuto',
    args: ['on|off'],
    input: ({ args: [state = ''] }) => ({ on: readSwitch(state) }),
    check: ([state = '']) => readSwitch(state),
  },
  zalo: { entry: 'showTexts', args: [], options: ['handed'], input: ({ handed = [] }) => ({ handed }) },
  send: {
    entry: 'sendDrafts',
    args: [],
    options: ['only', 'test'],
    input: ({ only = [], test = false }) => ({ only, test }),
  },
  remind: { entry: 'remindAssignees', args: [] },
  notice: onTopic('makeNotice'),
  notify: onTopic('notifyMembers'),
  minutes: onTopic('makeMinutes'),
  conclusion: onTopic('makeConclusion'),
  report: {
    entry: 'makeReport',
    args: [],
    options: ['quarter', 'pdf'],
    input: ({ quarter }) => (quarter === undefined ? {} : { quarter: readQuarter(quarter) }),
  },
  dossier: {
    entry: 'makeDossier',
    args: ['<quý>'],
    options: ['pdf'],
    input: ({ args: [quarter = ''] }) => ({ quarter: readQuarter(quarter) }),
    check: ([quarter = '']) => readQuarter(quarter),
  },
  'next-year': { entry: 'startNextYear', args: [] },
  template: {
    entry: 'makeTemplate',
    args: ['<loại>'],
    options: ['file', 'pdf'],
    input: ({ args: [kind], file }) => ({ kind, ...(file !== undefined && { file: readUpload(file) }) }),
  },
  inspect: {
    entry: 'inspectPaper',
    args: ['<tệp.docx>'],
    optionalWorkbook: true,
    input: ({ args: [path = ''] }) => ({ file: readUpload(path) }),
  },
  exec: { args: ['<tệp.js>', '<hàm>'] },
};
