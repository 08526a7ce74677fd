/** A workbook over an .xlsx: its sheets and styles in memory beside the file's own parts, of which only those that a run changes are rewritten. */
import { type Container, notWorkbook, openContainer } from './container';
import { renameSheetIn } from './formula-references';
import { mapFormulas, mapLinks } from './formulas';
import { Notes } from './notes';
import {
  addContentType,
  addRelationship,
  contentTypeOf,
  freePartName,
  readRelationships,
  removePart,
  removeRelationship,
} from './relationships';
import { readSharedStrings, type SharedString } from './shared-strings';
import { EMPTY_STYLES, Styles } from './styles';
import { readThemeColors } from './theme';
import { WorkbookPart } from './workbook-part';
import { Worksheet } from './worksheet';

export interface WorkbookSheet {
  name: string;
  /** Google's `gid`. */
  readonly id: number;
  hidden: boolean;
  readonly worksheet: Worksheet;
  readonly notes: Notes;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const EMPTY_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
const DEFAULT_STYLES_PART = 'xl/styles.xml';

/** Throws InputError when the bytes are no .xlsx, or a broken or encrypted one. `label` is how its message names the file. */
export async function openWorkbook(bytes: Buffer, label = 'Tệp bảng tính'): Promise<Workbook> {
  return new Workbook(openContainer(bytes, label));
}

export class Workbook {
  /** In the order of the tabs; sheets that hold only a chart are not among them. */
  readonly sheets: WorkbookSheet[];
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly part: WorkbookPart;
  private readonly stylesPart: string;
  private readonly strings: readonly SharedString[];
  /** True once a value, a formula or a sheet's name changed. */
  private recalculate = false;

  constructor(readonly container: Container) {
    this.part = new WorkbookPart(container, findMainPart(container));
    const relationships = readRelationships(container, this.part.name);
    const target = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.target;
    this.date1904 = this.part.date1904;
    this.strings = this.readStrings(target('sharedStrings'));
    this.stylesPart = target('styles') ?? DEFAULT_STYLES_PART;
    const stylesXml = container.has(this.stylesPart) ? container.readXml(this.stylesPart).text : EMPTY_STYLES;
    this.styles = new Styles(stylesXml, readThemeColors(container, target('theme')));
    this.sheets = this.part.tabs.flatMap(({ name, id, hidden, relationship }) => {
      const found = relationships.find((known) => known.id === relationship);
      if (found?.kind !== 'worksheet') return [];
      return [this.openSheet(name, id, hidden, found.target)];
    });
    if (!this.sheets.length) throw notWorkbook(container.label);
  }

  /** False when toBytes gives the very bytes that were opened. */
  get changed(): boolean {
    const sheets = this.sheets.some(({ worksheet, notes }) => worksheet.changed || notes.changed);
    return sheets || this.container.changed;
  }

  /** Equal runs over equal input give equal bytes; may be called at any point of a run, and again. */
  async toBytes(): Promise<Buffer> {
    if (!this.changed) return this.container.toBytes();
    for (const { notes } of this.sheets) notes.save();
    const changed = this.sheets.filter(({ worksheet }) => worksheet.changed);
    for (const { worksheet } of changed) this.container.write(worksheet.part, worksheet.toXml());
    if (this.styles.changed) this.saveStyles();
    if (changed.some(({ worksheet }) => worksheet.formulasChanged)) this.dropCalculationChain();
    if (this.recalculate || changed.some(({ worksheet }) => worksheet.valuesChanged)) this.askForRecalculation();
    return this.container.toBytes();
  }

  /** Empty, or of the XML given; `addParts` makes what that names, before it is read. */
  insertSheet(name: string, place: number, xml = EMPTY_SHEET, addParts = (_part: string): void => {}): WorkbookSheet {
    const part = freePartName(this.container, 'xl/worksheets/sheet', '.xml');
    const id = Math.max(0, ...this.part.tabs.map((tab) => tab.id)) + 1;
    this.container.write(part, xml);
    addParts(part);
    addContentType(this.container, part, `${TYPE}worksheet+xml`);
    const relationship = addRelationship(this.container, this.part.name, 'worksheet', part);
    this.part.addTab(this.tabPlace(place), { name, id, relationship });
    const sheet = this.openSheet(name, id, false, part);
    this.sheets.splice(place, 0, sheet);
    return sheet;
  }

  deleteSheet(sheet: WorkbookSheet): void {
    const tab = this.part.tabs[this.tabOf(sheet)]!;
    this.renameReferences(sheet.name, undefined);
    this.part.removeTab(this.tabOf(sheet));
    removeRelationship(this.container, this.part.name, tab.relationship);
    removePart(this.container, sheet.worksheet.part);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.dropCalculationChain();
  }

  renameSheet(sheet: WorkbookSheet, name: string): void {
    if (name === sheet.name) return;
    this.renameReferences(sheet.name, name);
    mapLinks(this.sheets, (location) => renameSheetIn(location, sheet.name, name));
    this.part.changeTab(this.tabOf(sheet), 'name', name);
    sheet.name = name;
  }

  moveSheet(sheet: WorkbookSheet, place: number): void {
    const from = this.tabOf(sheet);
    const to = this.tabOf(this.sheets[place]!);
    this.sheets.splice(place, 0, ...this.sheets.splice(this.sheets.indexOf(sheet), 1));
    if (from !== to) this.part.moveTab(from, to);
  }

  setHidden(sheet: WorkbookSheet, hidden: boolean): void {
    if (sheet.hidden === hidden) return;
    this.part.changeTab(this.tabOf(sheet), 'state', hidden ? 'hidden' : undefined);
    sheet.hidden = hidden;
  }

  /** The sheet in front when the file was saved. */
  get activeSheet(): WorkbookSheet {
    const tab = this.part.tabs[this.part.activeTab];
    const visible = this.sheets.find(({ hidden }) => !hidden);
    return this.sheets.find(({ id }) => id === tab?.id) ?? visible ?? this.sheets[0]!;
  }

  /** Rewrites every formula of the workbook; see mapFormulas. */
  mapFormulas(change: (formula: string, home: string) => string): void {
    mapFormulas(this.container, this.part, this.sheets, change);
  }

  private openSheet(name: string, id: number, hidden: boolean, part: string): WorkbookSheet {
    const { text, root } = this.container.readXml(part);
    try {
      const worksheet = new Worksheet(part, text, root, this.strings);
      return { name, id, hidden, worksheet, notes: new Notes(this.container, worksheet) };
    } catch {
      throw this.container.brokenPart(part);
    }
  }

  private readStrings(part: string | undefined): readonly SharedString[] {
    if (!part || !this.container.has(part)) return [];
    const { text, root } = this.container.readXml(part);
    return readSharedStrings(text, root);
  }

  private saveStyles(): void {
    if (this.container.has(this.stylesPart)) {
      this.container.write(this.stylesPart, this.styles.toXml());
      return;
    }
    this.container.writeNew(this.stylesPart, this.styles.toXml());
    addContentType(this.container, this.stylesPart, `${TYPE}styles+xml`);
    addRelationship(this.container, this.part.name, 'styles', this.stylesPart);
  }

  private renameReferences(oldName: string, newName: string | undefined): void {
    this.recalculate = true;
    this.mapFormulas((formula) => renameSheetIn(formula, oldName, newName));
  }

  /** Excel calls a file damaged whose chain names a cell without a formula; without the chain it makes a new one. */
  private dropCalculationChain(): void {
    const chain = readRelationships(this.container, this.part.name).find(({ kind }) => kind === 'calcChain');
    if (!chain) return;
    removeRelationship(this.container, this.part.name, chain.id);
    removePart(this.container, chain.target);
  }

  private askForRecalculation(): void {
    const formulas = this.sheets.some(({ worksheet }) => worksheet.hasFormulas());
    if (formulas) this.part.markForRecalculation();
  }

  private tabOf(sheet: WorkbookSheet): number {
    return this.part.tabs.findIndex(({ id }) => id === sheet.id);
  }

  private tabPlace(place: number): number {
    const after = this.sheets[place];
    return after ? this.tabOf(after) : this.part.tabs.length;
  }
}

function findMainPart(container: Container): string {
  if (!container.has('[Content_Types].xml')) throw notWorkbook(container.label);
  const part = readRelationships(container, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (!part || contentTypeOf(container, part) !== `${TYPE}sheet.main+xml` || !container.has(part))
    throw notWorkbook(container.label);
  return part;
}
