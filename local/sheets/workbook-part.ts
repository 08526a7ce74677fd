/** `xl/workbook.xml`: the list of sheets, the defined names, the order to recalculate; each change is one edit of its text. */
import type { Container } from './container';
import {
  appendContent,
  applyEdits,
  attributeOf,
  type Edit,
  escapeXml,
  findChild,
  findChildren,
  isTrue,
  prefixOf,
  setAttribute,
  type XmlElement,
} from './xml';
import { decodeXstring, encodeXstring } from './xstring';

export interface Tab {
  readonly name: string;
  readonly id: number;
  readonly relationship: string;
  readonly hidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  /** Place of the sheet it belongs to, from 0; undefined for the whole workbook. */
  readonly sheet?: number;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** ECMA-376 part 1, 18.2.27. */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize'.split(
    ' ',
  );

export class WorkbookPart {
  constructor(
    private readonly container: Container,
    readonly name: string,
  ) {}

  get tabs(): Tab[] {
    return this.tabElements().map((element) => ({
      name: element.attributes.name ?? '',
      id: Number(element.attributes.sheetId),
      relationship: attributeOf(element, 'id') ?? '',
      hidden: (element.attributes.state ?? 'visible') !== 'visible',
    }));
  }

  get date1904(): boolean {
    return isTrue(findChild(this.root(), 'workbookPr')?.attributes.date1904);
  }

  /** Place of the tab that was in front when the file was saved. */
  get activeTab(): number {
    const view = findChild(findChild(this.root(), 'bookViews'), 'workbookView');
    return Number(view?.attributes.activeTab ?? 0);
  }

  get definedNames(): DefinedName[] {
    return findChildren(findChild(this.root(), 'definedNames'), 'definedName').map((element) => {
      const sheet = element.attributes.localSheetId;
      const reference = decodeXstring(element.text);
      return { name: element.attributes.name ?? '', reference, ...(sheet !== undefined && { sheet: Number(sheet) }) };
    });
  }

  addTab(place: number, { name, id, relationship }: Omit<Tab, 'hidden'>): void {
    const { text, root } = this.read();
    const sheets = findChild(root, 'sheets')!;
    const r = Object.keys(root.attributes)
      .find((key) => root.attributes[key] === RELATIONSHIPS)
      ?.replace(/^xmlns:/, '');
    const reference = r ? `${r}:id="${relationship}"` : `xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"`;
    const xml = `<${prefixOf(root)}sheet name="${escapeXml(name)}" sheetId="${id}" ${reference}/>`;
    const before = findChildren(sheets, 'sheet')[place];
    const edit = before ? { start: before.start, end: before.start, text: xml } : appendContent(text, sheets, xml);
    this.write(applyEdits(text, [edit]));
    this.renumber((index) => (index >= place ? index + 1 : index));
  }

  removeTab(place: number): void {
    const { start, end } = this.tabElements()[place]!;
    this.write(applyEdits(this.read().text, [{ start, end, text: '' }]));
    this.renumber((index) => (index === place ? undefined : index > place ? index - 1 : index));
  }

  moveTab(from: number, to: number): void {
    const { text } = this.read();
    const elements = this.tabElements();
    const order = elements.map((_element, index) => index);
    order.splice(to, 0, ...order.splice(from, 1));
    const edits = elements.map(({ start, end }, index) => {
      const source = elements[order[index]!]!;
      return { start, end, text: text.slice(source.start, source.end) };
    });
    this.write(applyEdits(text, edits));
    this.renumber((index) => order.indexOf(index));
  }

  /** An undefined value takes the attribute out. */
  changeTab(place: number, attribute: 'name' | 'state', value: string | undefined): void {
    const { text } = this.read();
    const { start, contentStart } = this.tabElements()[place]!;
    const tag = setAttribute(text.slice(start, contentStart), attribute, value);
    this.write(applyEdits(text, [{ start, end: contentStart, text: tag }]));
  }

  mapNames(change: (name: DefinedName) => string): void {
    const { text, root } = this.read();
    const names = this.definedNames;
    const edits = findChildren(findChild(root, 'definedNames'), 'definedName').flatMap((element, index): Edit[] => {
      const reference = change(names[index]!);
      if (reference === names[index]!.reference) return [];
      return [{ start: element.contentStart, end: element.contentEnd, text: encodeXstring(reference) }];
    });
    if (edits.length) this.write(applyEdits(text, edits));
  }

  /** Asks the program that opens the file next to compute every formula anew. */
  markForRecalculation(): void {
    const { text, root } = this.read();
    const calculation = findChild(root, 'calcPr');
    if (calculation) {
      if (isTrue(calculation.attributes.fullCalcOnLoad)) return;
      const tag = setAttribute(text.slice(calculation.start, calculation.contentStart), 'fullCalcOnLoad', '1');
      this.write(applyEdits(text, [{ start: calculation.start, end: calculation.contentStart, text: tag }]));
      return;
    }
    const last = root.children
      .filter((child) => ORDER.indexOf(child.name) >= 0 && ORDER.indexOf(child.name) < ORDER.indexOf('calcPr'))
      .pop();
    const at = last?.end ?? root.contentStart;
    this.write(applyEdits(text, [{ start: at, end: at, text: `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>` }]));
  }

  private read(): { text: string; root: XmlElement } {
    return this.container.readXml(this.name);
  }

  private root(): XmlElement {
    return this.read().root;
  }

  private tabElements(): XmlElement[] {
    return findChildren(findChild(this.root(), 'sheets'), 'sheet');
  }

  private write(text: string): void {
    this.container.write(this.name, text);
  }

  /** Names and the window count sheets by place; what belonged to a sheet that is gone goes with it. */
  private renumber(place: (old: number) => number | undefined): void {
    const { text, root } = this.read();
    const edits: Edit[] = [];
    const renumberTag = (element: XmlElement, attribute: string, gone: (element: XmlElement) => Edit) => {
      const old = element.attributes[attribute];
      if (old === undefined) return;
      const now = place(Number(old));
      const tag = text.slice(element.start, element.contentStart);
      if (now === undefined) edits.push(gone(element));
      else if (now !== Number(old))
        edits.push({
          start: element.start,
          end: element.contentStart,
          text: setAttribute(tag, attribute, String(now)),
        });
    };
    for (const name of findChildren(findChild(root, 'definedNames'), 'definedName')) {
      renumberTag(name, 'localSheetId', ({ start, end }) => ({ start, end, text: '' }));
    }
    for (const view of findChildren(findChild(root, 'bookViews'), 'workbookView')) {
      renumberTag(view, 'activeTab', ({ start, contentStart }) => ({
        start,
        end: contentStart,
        text: setAttribute(
          setAttribute(text.slice(start, contentStart), 'activeTab', undefined),
          'firstSheet',
          undefined,
        ),
      }));
    }
    const list = findChild(root, 'definedNames');
    const emptied =
      list && edits.filter(({ text: written, start }) => !written && start > list.start && start < list.end);
    if (list && emptied?.length === list.children.length) {
      edits.splice(0, edits.length, ...edits.filter((edit) => !emptied.includes(edit)), {
        start: list.start,
        end: list.end,
        text: '',
      });
    }
    if (edits.length) this.write(applyEdits(text, edits));
  }
}
