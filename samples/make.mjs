// Makes the sample workbooks: an empty workbook, set up by the product itself, then filled in as a secretary would.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { ensureBuilt } from '../build.mjs';
import { PLAN_2022 } from './ke-hoach-2022.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.env.TZ = 'Asia/Ho_Chi_Minh';

async function emptyWorkbook() {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date('2022-01-01T00:00:00Z');
  workbook.addWorksheet('Chuyên đề');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** `settings`: by `Mục`; `topics` and `members`: rows by header. */
async function makeSample(sample) {
  const { runLocal } = createRequire(import.meta.url)(join(root, 'build/local.cjs'));
  const out = mkdtempSync(join(tmpdir(), 'sample-'));
  const { exitCode, stderr } = await runLocal({
    root,
    action: 'setup',
    workbook: await emptyWorkbook(),
    out,
    today: sample.today,
  });
  if (exitCode !== 0) throw new Error(stderr);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(out, 'workbook.xlsx'));
  rmSync(out, { recursive: true });
  fillRows(workbook.getWorksheet('Chuyên đề'), sample.topics);
  fillRows(workbook.getWorksheet('Thành viên'), sample.members);
  workbook.getWorksheet('Cài đặt').eachRow((row) => {
    const value = sample.settings[row.getCell(1).text];
    if (value !== undefined) row.getCell(2).value = value;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function fillRows(sheet, rows) {
  const columns = new Map();
  sheet.getRow(1).eachCell((cell, column) => columns.set(cell.text, column));
  rows.forEach((values, index) => {
    for (const [header, value] of Object.entries(values)) sheet.getCell(index + 2, columns.get(header)).value = value;
  });
}

await ensureBuilt(root);
writeFileSync(join(root, 'samples/ke-hoach-2022.xlsx'), await makeSample(PLAN_2022));
