/** Workbooks for the tests of the Spreadsheet service, and what is needed to look into an .xlsx. */
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import type { Host } from '../../../local/host';
import { ServiceObject } from '../../../local/script/service-object';
import type { Sheet } from '../../../local/sheets/sheet';
import type { Spreadsheet } from '../../../local/sheets/spreadsheet';
import { createSpreadsheetApp, type SpreadsheetApp } from '../../../local/sheets/spreadsheet-app';
import { openWorkbook, type Workbook } from '../../../local/sheets/workbook';

class FakeUi extends ServiceObject {
  readonly type = 'Base.Ui';
}

export const ui = new FakeUi();

/** 10 January 2022, 08:00 in Viet Nam. */
export const host: Host = {
  clock: { now: () => Date.UTC(2022, 0, 10, 1), advance: () => {} },
  account: 'thu.ky@example.com',
  timeZone: 'Asia/Ho_Chi_Minh',
};

export interface Opened {
  workbook: Workbook;
  app: SpreadsheetApp;
  spreadsheet: Spreadsheet;
  /** The first sheet. */
  sheet: Sheet;
}

export async function makeXlsx(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export async function open(bytes: Buffer, timeZone = host.timeZone): Promise<Opened> {
  const workbook = await openWorkbook(bytes);
  const app = createSpreadsheetApp(workbook, { ...host, timeZone }, { ui }) as SpreadsheetApp;
  const spreadsheet = app.getActive();
  return { workbook, app, spreadsheet, sheet: spreadsheet.getSheets()[0]! };
}

/** A workbook of one sheet with these rows. */
export async function openRows(rows: unknown[][], change?: (sheet: ExcelJS.Worksheet) => void): Promise<Opened> {
  return open(
    await makeXlsx((workbook) => {
      const sheet = workbook.addWorksheet('Chuyên đề');
      sheet.addRows(rows);
      change?.(sheet);
    }),
  );
}

/** Opens again what the run would leave on disk. */
export async function reopen({ workbook }: Opened): Promise<Opened> {
  return open(await workbook.toBytes());
}

export function unzip(bytes: Buffer): Record<string, string> {
  const zip = new PizZip(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir);
  return Object.fromEntries(names.map((name) => [name, zip.file(name)!.asText()]));
}

/** The zip with parts put in, replaced or (null) taken out. */
export function rezip(bytes: Buffer, parts: Record<string, string | null>): Buffer {
  const zip = new PizZip(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) zip.remove(name);
    else zip.file(name, content);
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The names of the parts that differ. */
export function changedParts(before: Buffer, after: Buffer): string[] {
  const [old, now] = [unzip(before), unzip(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}
