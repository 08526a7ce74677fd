// A workbook's tabs as `readPlan` takes them.
import ExcelJS from 'exceljs';

function cellValue(value) {
  if (value instanceof Date) {
    return { year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, day: value.getUTCDate() };
  }
  return value ?? null;
}

/** Rows of plain values by the tabs' names. */
export async function readTables(path) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const rows = sheet.getRows(1, sheet.rowCount) ?? [];
      const width = sheet.columnCount;
      return [
        sheet.name,
        rows.map((row) => Array.from({ length: width }, (_, at) => cellValue(row.getCell(at + 1).value))),
      ];
    }),
  );
}
