/** `<sheetViews>`: the frozen rows and columns of a sheet. */
import { cellName } from './a1';
import type { Worksheet } from './worksheet';
import { applyEdits, findChild, findChildren, setAttribute, type XmlElement } from './xml';

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function readFrozen(sheet: Worksheet): Frozen {
  const pane = findChild(findChild(sheet.section('sheetViews')?.element, 'sheetView'), 'pane');
  if (!pane?.attributes.state?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: Number(pane.attributes.ySplit ?? 0), columns: Number(pane.attributes.xSplit ?? 0) };
}

export function writeFrozen(sheet: Worksheet, frozen: Frozen): void {
  const old = readFrozen(sheet);
  if (old.rows === frozen.rows && old.columns === frozen.columns) return;
  const p = sheet.prefix;
  const fresh = `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  if (!sheet.section('sheetViews')) sheet.setSection('sheetViews', fresh);
  const { xml, element } = sheet.section('sheetViews')!;
  const view = findChild(element, 'sheetView');
  if (!view) {
    sheet.setSection('sheetViews', fresh.replace('/>', `>${paneXml(p, frozen)}</${p}sheetView>`));
    return;
  }
  const startTag = xml.slice(view.start, view.contentStart).replace(/\s*\/>$/, '>');
  const kept = view.children.filter((child) => child.name !== 'pane').map((child) => withoutPane(xml, child));
  const text = `${setAttribute(startTag, 'topLeftCell', undefined)}${paneXml(p, frozen)}${kept.join('')}</${view.tag}>`;
  sheet.setSection('sheetViews', applyEdits(xml, [{ start: view.start, end: view.end, text }]));
}

/** The cells selected when the file was saved, as a `sqref`. */
export function readSelection(sheet: Worksheet): string {
  const view = findChild(sheet.section('sheetViews')?.element, 'sheetView');
  const pane = findChild(view, 'pane')?.attributes.activePane ?? 'topLeft';
  const selections = findChildren(view, 'selection');
  const selection = selections.find(({ attributes }) => (attributes.pane ?? 'topLeft') === pane) ?? selections[0];
  return selection?.attributes.sqref ?? 'A1';
}

/** A selection names the pane it is in, which may be no more. */
function withoutPane(xml: string, child: XmlElement): string {
  const text = xml.slice(child.start, child.end);
  return child.name === 'selection' ? setAttribute(text, 'pane', undefined) : text;
}

function paneXml(prefix: string, { rows, columns }: Frozen): string {
  if (!rows && !columns) return '';
  const active = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const x = columns ? ` xSplit="${columns}"` : '';
  const y = rows ? ` ySplit="${rows}"` : '';
  return `<${prefix}pane${x}${y} topLeftCell="${cellName(rows + 1, columns + 1)}" activePane="${active}" state="frozen"/>`;
}
