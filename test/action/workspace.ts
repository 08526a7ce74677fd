/** One secretary for a test: a workbook of her own, her account in a directory, and the bundle run on them click by click. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Workbook } from 'exceljs';
import { type LocalResult, runLocal } from '../../local/cli';
import type { Report } from '../../local/report';
import type { RunSettings } from '../../local/run';
import { type Book, buildWorkbook, type CellContent, openCells, type Row, readRows, sampleBook } from './book';

export type Action =
  | 'setup'
  | 'check'
  | 'fix'
  | 'undo-fix'
  | 'schedule'
  | 'plan'
  | 'outlines'
  | 'drafts'
  | 'send'
  | 'preview'
  | 'undo'
  | 'remind'
  | 'auto'
  | 'zalo'
  | 'notice'
  | 'notify'
  | 'minutes'
  | 'conclusion'
  | 'report'
  | 'dossier'
  | 'next-year'
  | 'template'
  | 'inspect'
  | 'exec';
export type Options = Partial<Omit<RunSettings, 'action' | 'root'>>;

/** A run that reached its report. */
export interface Run extends LocalResult {
  readonly report: Report;
}

export interface Workspace {
  /** The account's directory. */
  readonly out: string;
  /** Clicks on the sheet as the last click left it. */
  run(action: Action, options?: Options): Promise<Run>;
  /** Runs, and fails where the run did not end well. */
  click(action: Action, options?: Options): Promise<Run>;
  /** Changes the sheet as a person does between two clicks. */
  edit(change: (workbook: Workbook) => unknown): Promise<void>;
  /** The sheet as it is now; a change to it changes nothing. */
  open(): Promise<Workbook>;
  /** Sets the cell under `header` in each row where `match` says so. */
  set(tab: string, header: string, value: CellContent, match?: (row: Record<string, string>) => boolean): Promise<void>;
  /** The texts of a tab's rows by header. */
  rows(tab: string): Promise<Record<string, string>[]>;
  /** Types a tab's rows anew: what a person sorts, inserts and deletes. */
  retype(tab: string, change: (rows: readonly Row[]) => readonly Row[]): Promise<void>;
  /** The account and the sheet once more, to try something else on. */
  copy(): Workspace;
}

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

function createDirectory(): string {
  const parent = mkdtempSync(join(tmpdir(), 'action-'));
  made.push(parent);
  return join(parent, 'out');
}

export async function createWorkspace(book: Book = sampleBook()): Promise<Workspace> {
  return openWorkspace(createDirectory(), await buildWorkbook(book));
}

export function openWorkspace(out: string, given: Uint8Array): Workspace {
  let sheet = given;
  const run = async (action: Action, options: Options = {}): Promise<Run> => {
    // The bundle's runs are warm: test/local/warm.test.ts holds them to be as cold ones, which take eight times as long.
    const settings: RunSettings = {
      root: process.cwd(),
      action,
      args: [],
      workbook: sheet,
      out,
      today: '2022-01-10',
      ...(options.code === undefined && { warm: true }),
      ...options,
    };
    const result = await runLocal(settings);
    if (!result.report) throw new Error(result.stderr);
    sheet = readFileSync(join(out, 'workbook.xlsx'));
    return { ...result, report: result.report };
  };
  const edit = async (change: (workbook: Workbook) => unknown): Promise<void> => {
    const workbook = await openCells(sheet);
    await change(workbook);
    sheet = Buffer.from(await workbook.xlsx.writeBuffer());
  };
  return {
    out,
    run,
    async click(action, options) {
      const result = await run(action, options);
      if (result.exitCode !== 0)
        throw new Error(`${action}: exit ${result.exitCode}\n${result.stdout}${result.stderr}`);
      return result;
    },
    edit,
    open: () => openCells(sheet),
    async set(tab, header, value, match = () => true) {
      await edit((workbook) => {
        const worksheet = workbook.getWorksheet(tab)!;
        const texts = readRows(worksheet);
        const column = Object.keys(texts[0] ?? {}).indexOf(header) + 1;
        texts.forEach((row, index) => {
          if (match(row)) worksheet.getCell(index + 2, column).value = value;
        });
      });
    },
    async retype(tab, change) {
      await edit((workbook) => {
        const worksheet = workbook.getWorksheet(tab)!;
        const rows = readRows(worksheet);
        const changed = change(rows);
        const headers = Object.keys(rows[0]!);
        for (let index = 0; index < Math.max(rows.length, changed.length); index++) {
          headers.forEach((header, column) => {
            worksheet.getCell(index + 2, column + 1).value = changed[index]?.[header] ?? null;
          });
        }
      });
    },
    async rows(tab) {
      return readRows((await this.open()).getWorksheet(tab)!);
    },
    copy() {
      const copied = createDirectory();
      cpSync(out, copied, { recursive: true });
      return openWorkspace(copied, sheet);
    },
  };
}

let first: Promise<{ space: Workspace; run: Run }> | undefined;

/** The sample after its first click on `drafts`, a copy of its own for each call; `run` is that click. */
export async function openDrafted(): Promise<{ space: Workspace; run: Run }> {
  first ??= createWorkspace().then(async (space) => ({ run: await space.click('drafts'), space }));
  const { space, run } = await first;
  return { space: space.copy(), run };
}

/** Relative paths of all files below `folder` of the account, sorted. */
export function listFiles({ out }: Workspace, folder = ''): string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(join(out, folder));
  } catch {
    return [];
  }
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => relative(out, path)).sort();
}

function readEntries(path: string) {
  return readdirSync(path, { withFileTypes: true, recursive: true });
}

/** Bytes of all that stands in the account, as text; not of the report, which is each run's own, nor of the run's end. */
export function snapshot(space: Workspace): Record<string, string> {
  const kept = listFiles(space).filter((path) => path !== 'report.json');
  return Object.fromEntries(
    kept.map((path) => {
      const text = readFileSync(join(space.out, path), 'latin1');
      return [path, path === 'state.json' ? text.replace(/"lastEnd": ?\d+/, '') : text];
    }),
  );
}

/** Paths whose bytes differ between two snapshots, or that only one of them has. */
export function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).sort();
}
