// A sample workbook: an empty one, set up by the product itself, then filled in as a secretary would.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

function emptyWorkbook() {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date('2022-01-01T00:00:00Z');
  workbook.addWorksheet('Chuyên đề');
  return workbook;
}

async function setUp(workbook, today, { root, runLocal }) {
  const out = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const { exitCode, stderr } = await runLocal({ root, action: 'setup', workbook: bytes, out, today });
    if (exitCode !== 0) throw new Error(stderr);
    const done = new ExcelJS.Workbook();
    await done.xlsx.load(readFileSync(join(out, 'workbook.xlsx')));
    return done;
  } finally {
    rmSync(out, { recursive: true });
  }
}

function columnsOf(sheet) {
  const columns = new Map();
  sheet.getRow(1).eachCell((cell, column) => columns.set(cell.text, column));
  return columns;
}

function fillRows(sheet, rows) {
  const columns = columnsOf(sheet);
  rows.forEach((values, index) => {
    for (const [header, value] of Object.entries(values)) {
      const cell = sheet.getCell(index + 2, columns.get(header));
      cell.value = value;
      if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    }
  });
}

function fillSettings(sheet, settings) {
  sheet.eachRow((row) => {
    const value = settings[row.getCell(1).text];
    if (value !== undefined) row.getCell(2).value = value;
  });
}

/** `settings`: by `Mục`; `topics` and `members`: rows by header. `host`: the local host's `runLocal` and the project's root. */
export async function makeSample({ today, settings, topics, members }, host) {
  const started = await setUp(emptyWorkbook(), today, host);
  fillSettings(started.getWorksheet('Cài đặt'), settings);
  // Set up again, its paragraphs are those of the form and the year.
  started.removeWorksheet('Nội dung');
  const workbook = await setUp(started, today, host);
  fillRows(workbook.getWorksheet('Chuyên đề'), topics);
  fillRows(workbook.getWorksheet('Thành viên'), members);
  return workbook;
}
