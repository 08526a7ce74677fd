/** The samples: what the script makes them, sound, and made into papers in one click. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS, { type Workbook } from 'exceljs';
import { type LocalResult, runLocal } from '../../local/cli';
import type { Report } from '../../local/report';
import { SAMPLES } from '../../samples/samples.mjs';
import { makeSample } from '../../samples/workbook.mjs';

const root = process.cwd();
const parent = mkdtempSync(join(tmpdir(), 'samples-'));
afterAll(() => rmSync(parent, { recursive: true }));

/** Every cell with something in it, by tab and address. */
function cells(workbook: Workbook): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value !== null && cell.value !== '') found[`${sheet.name}!${cell.address}`] = cell.value;
      }),
    );
  return found;
}

const committed = (name: string) => join('samples', `${name}.xlsx`);
const TODAYS = {
  'ke-hoach-2022': '2022-01-10',
  'to-chuyen-mon-2026-2027': '2026-11-22',
  'chi-bo-40-chuyen-de': '2025-12-16',
};
const SIZES = { 'ke-hoach-2022': [3, 4], 'to-chuyen-mon-2026-2027': [12, 9], 'chi-bo-40-chuyen-de': [40, 30] };
/** What the example plan's year had wrong; none of it stops a run. */
const FINDINGS: Record<keyof typeof TODAYS, string[]> = {
  'ke-hoach-2022': ['quarter_uncovered ', 'number_gap A2', 'month_outside_quarter D3', 'member_similar B4'],
  'to-chuyen-mon-2026-2027': [],
  'chi-bo-40-chuyen-de': [],
};

test.each(Object.keys(TODAYS) as (keyof typeof TODAYS)[])('%s', async (name) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(committed(name));
  const made = await makeSample(SAMPLES[name], { root, runLocal });
  // After a change of set-up or of the sample: npm run samples.
  expect(cells(workbook)).toEqual(cells(made));
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Chuyên đề', 'Thành viên', 'Cài đặt', 'Nội dung']);
  expect([SAMPLES[name].topics.length, SAMPLES[name].members.length]).toEqual(SIZES[name]);
  for (const member of SAMPLES[name].members) expect(member.Email).toMatch(/^[a-z.\d]+@example\.com$/);

  const run = async (action: string): Promise<LocalResult & { report: Report }> => {
    const out = join(parent, name, action);
    const result = await runLocal({
      root,
      action,
      args: [],
      workbook: readFileSync(committed(name)),
      out,
      today: TODAYS[name],
    });
    return { ...result, report: JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) };
  };
  const [check, plan, outlines] = [await run('check'), await run('plan'), await run('outlines')];
  expect([check, plan, outlines].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(check.report.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(FINDINGS[name]);
  expect(plan.report.documents.map(({ kind }) => kind)).toEqual(['plan']);
  expect(outlines.report.documents.filter(({ kind }) => kind === 'outline')).toHaveLength(SIZES[name][0]!);
});
