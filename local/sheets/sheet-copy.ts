/** A sheet once more under another name: its cells with their formats, rules, notes, links and sizes. */
import { ServiceError } from '../script/service-object';
import {
  addContentType,
  contentTypeOf,
  freePartName,
  readRelationships,
  redirectRelationships,
  relationshipsName,
} from './relationships';
import type { Workbook, WorkbookSheet } from './workbook';

/** What a copy may hold: its own once more, or the one that stands. */
const COPIED_KINDS = ['comments', 'vmlDrawing'];
const SHARED_KINDS = ['hyperlink', 'printerSettings'];
/** A copy is not in front, and Google copies no protection (its example of `Sheet.protect` puts them back one by one). */
const LEFT_SECTIONS = ['sheetProtection', 'protectedRanges'];

/** Place counted from 0. Throws where the sheet holds what this host cannot copy. */
export function copySheet(workbook: Workbook, source: WorkbookSheet, name: string, place: number): WorkbookSheet {
  const { container } = workbook;
  const { worksheet, notes } = source;
  const kinds = readRelationships(container, worksheet.part).map(({ kind }) => kind);
  const unknown = kinds.find((kind) => ![...COPIED_KINDS, ...SHARED_KINDS].includes(kind));
  if (unknown) throw new ServiceError(`This local host copies no sheet that holds a ${unknown}.`);
  notes.save();
  const copy = workbook.insertSheet(name, place, worksheet.toXml(), (part) =>
    copyParts(workbook, worksheet.part, part),
  );
  for (const section of LEFT_SECTIONS)
    if (copy.worksheet.section(section)) copy.worksheet.setSection(section, undefined);
  const views = copy.worksheet.sectionText('sheetViews');
  if (views) copy.worksheet.setSection('sheetViews', views.replace(/\stabSelected="[^"]*"/, ''));
  return copy;
}

/** The sheet's relationships keep their ids: its XML names them. */
function copyParts({ container }: Workbook, from: string, to: string): void {
  if (!container.has(relationshipsName(from))) return;
  container.write(relationshipsName(to), container.readText(relationshipsName(from)));
  redirectRelationships(container, to, ({ kind, target }) => {
    if (!COPIED_KINDS.includes(kind)) return target;
    const [, stem = '', extension = ''] = /^(.*?)\d*(\.[^.]*)$/.exec(target) ?? [];
    const part = freePartName(container, stem, extension);
    container.write(part, container.readText(target));
    const type = contentTypeOf(container, target);
    if (type !== undefined && type !== contentTypeOf(container, part)) addContentType(container, part, type);
    return part;
  });
}
