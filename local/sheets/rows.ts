/** `<row>`: height and visibility of rows. */
import type { Worksheet } from './worksheet';
import { parseXml, setAttribute } from './xml';

/** The attributes of `<row>`; none when the file says nothing of the row. */
export function readRow(sheet: Worksheet, row: number): Readonly<Record<string, string | undefined>> {
  const startTag = sheet.rows.get(row)?.startTag;
  return startTag === undefined ? {} : parseXml(startTag.replace(/>$/, '/>')).attributes;
}

/** An undefined value takes the attribute out. */
export function changeRow(sheet: Worksheet, row: number, change: Readonly<Record<string, string | undefined>>): void {
  const touched = sheet.touchRow(row);
  for (const [name, value] of Object.entries(change)) touched.startTag = setAttribute(touched.startTag, name, value);
}
