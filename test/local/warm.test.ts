import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalResult } from '../../local/cli';
import { runLocal } from '../../local/cli';
import type { RunSettings } from '../../local/run';
import { readTree } from './account/setup';
import { createDirectory, createWorkbook, evaluate, ROOT, runBody } from './support';

type Step = Partial<RunSettings> & { readonly action: string };

const STEPS: readonly Step[] = [
  { action: 'drafts', killAt: { call: 30, after: true } },
  { action: 'drafts', failAt: 12 },
  { action: 'drafts', deny: ['gmail.compose'] },
  { action: 'drafts' },
  { action: 'drafts', account: 'khac@example.com' },
  { action: 'send', killAt: { call: 20, after: false } },
  { action: 'send', today: '2022-02-01' },
  { action: 'drafts', today: '2022-02-01' },
];

async function play(warm: boolean): Promise<{ tree: Record<string, string>; results: unknown[] }> {
  const out = createDirectory();
  let workbook: string = join(ROOT, 'samples/ke-hoach-2022.xlsx');
  const results: unknown[] = [];
  for (const step of STEPS) {
    const settings = { root: ROOT, args: [], workbook, out, today: '2022-01-10', ...(warm && { warm }), ...step };
    const { report, ...result } = await runLocal(settings as RunSettings);
    results.push({ ...withoutPlace(result, out), report: { ...report, ms: 0 } });
    workbook = join(out, 'workbook.xlsx');
  }
  const { 'report.json': _, ...tree } = readTree(out);
  return { tree, results };
}

function withoutPlace({ stdout, stderr, exitCode }: LocalResult, out: string) {
  return { exitCode, stderr, stdout: stdout.replaceAll(out, '<out>').replace(/Thời gian: .*/, '') };
}

test('a warm run leaves what a cold one leaves, also after kills, faults and other users', async () => {
  const cold = await play(false);
  await play(true);
  const warm = await play(true);
  expect(warm.results).toEqual(cold.results);
  const different = Object.keys({ ...cold.tree, ...warm.tree }).filter((path) => cold.tree[path] !== warm.tree[path]);
  expect(different).toEqual([]);
});

test('only a warm run finds what the script left in its variables, and services are its own', async () => {
  const code = `let seen = 0; function run() { seen += 1; return [seen, Gmail.Users.getProfile('me').emailAddress] }`;
  const last = async (options: object) =>
    JSON.parse((await runBody(createDirectory(), '', { code, ...options })).stdout);
  expect(await last({ warm: true })).toEqual([1, 'bi.thu@example.com']);
  expect(await last({ warm: true, account: 'khac@example.com' })).toEqual([2, 'khac@example.com']);
  expect(await last({})).toEqual([1, 'bi.thu@example.com']);
  expect(await last({ warm: true, deny: ['gmail.compose'] }).catch(() => 'denied')).toBe('denied');
  expect(await last({ warm: true })).toEqual([4, 'bi.thu@example.com']);
});

describe('a workbook that a run left as it was', () => {
  const READ = `return SpreadsheetApp.getActive().getSheets()[0].getRange('B2').getValue()`;

  test('is read again once its bytes changed, in place too', async () => {
    const out = createDirectory();
    const workbook = createWorkbook();
    const edited = Buffer.from(workbook);
    expect(await evaluate(out, READ, { workbook })).toBe('Bài một');
    const other = await evaluate(out, `SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setValue('Bài hai')`, {
      workbook,
    });
    expect(other).toBeNull();
    expect(await evaluate(out, READ, { workbook: join(out, 'workbook.xlsx') })).toBe('Bài hai');
    expect(await evaluate(out, READ, { workbook: edited })).toBe('Bài một');
    edited.fill(0, 0, 2);
    const { exitCode } = await runBody(out, READ, { workbook: edited });
    expect(exitCode).toBe(1);
  });

  test('gives the same bytes as one just opened', async () => {
    const write = `SpreadsheetApp.getActive().getSheets()[0].getRange('B3').setValue('x').setFontWeight('bold')`;
    const [fresh, again] = [createDirectory(), createDirectory()];
    await evaluate(fresh, write);
    await evaluate(again, `SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').getBackgrounds(); return 1`);
    await evaluate(again, write);
    expect(readFileSync(join(again, 'workbook.xlsx')).equals(readFileSync(join(fresh, 'workbook.xlsx')))).toBe(true);
  });

  test('a changed one is read again', async () => {
    const cell = (ref: string) => `SpreadsheetApp.getActive().getSheets()[0].getRange('${ref}')`;
    const play = async (between: () => Promise<unknown>) => {
      const out = createDirectory();
      await evaluate(out, `${cell('B3')}.setValue('1,50').setBackground('#ff0000'); ${cell('B3')}.clear()`);
      await between();
      await evaluate(out, `${cell('C3')}.setValue('x').setBackground('#00ff00')`, {
        workbook: join(out, 'workbook.xlsx'),
      });
      return readFileSync(join(out, 'workbook.xlsx'));
    };
    const reopened = await play(() => evaluate(createDirectory(), 'return 1'));
    expect((await play(async () => {})).equals(reopened)).toBe(true);
  });
});
