/** Notes of a sheet: the comments part, and the legacy drawing that Excel needs beside it to show them. */
import { cellName, parseArea } from './a1';
import type { Container } from './container';
import {
  addContentType,
  addDefaultType,
  addRelationship,
  dropDefaultType,
  freePartName,
  readRelationships,
  removePart,
  removeRelationship,
} from './relationships';
import type { Worksheet } from './worksheet';
import {
  appendContent,
  applyEdits,
  attributeOf,
  type Edit,
  findChild,
  findChildren,
  prefixOf,
  type XmlElement,
} from './xml';
import { plainText, textElement } from './xstring';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY_COMMENTS = `<comments xmlns="${MAIN}"><authors><author></author></authors><commentList></commentList></comments>`;
const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
/** Excel numbers the shapes of a sheet's first thousand from the one after it. */
const FIRST_SHAPE = 1024;
/** Excel marks the first words of a threaded comment's stand-in so: it is a comment, not a note. */
const THREADED_AUTHOR = 'tc=';

export class Notes {
  private readonly kept: Map<string, string>;
  private readonly changes = new Map<string, string>();

  constructor(
    private readonly container: Container,
    private readonly sheet: Worksheet,
  ) {
    this.kept = this.read();
  }

  get changed(): boolean {
    return this.changes.size > 0;
  }

  get(row: number, column: number): string {
    const name = cellName(row, column);
    return this.changes.get(name) ?? this.kept.get(name) ?? '';
  }

  set(row: number, column: number, text: string): void {
    const name = cellName(row, column);
    if (text === this.get(row, column)) return;
    if (text === (this.kept.get(name) ?? '')) this.changes.delete(name);
    else this.changes.set(name, text);
  }

  /** Gives each note the place that `place` says, or takes it away. */
  move(place: (row: number, column: number) => [number, number] | undefined): void {
    const texts = new Map([...this.kept, ...this.changes]);
    const moved = [...texts].flatMap(([name, text]) => {
      const { row, column } = parseArea(name) as { row: number; column: number };
      const to = place(row, column);
      return text && (to?.[0] !== row || to?.[1] !== column) ? [{ row, column, text, to }] : [];
    });
    for (const { row, column } of moved) this.set(row, column, '');
    for (const { text, to } of moved) if (to) this.set(to[0], to[1], text);
  }

  /** Puts the changes into the parts; a part that then holds nothing goes, with all that names it. */
  save(): void {
    if (!this.changed) return;
    const part = this.part('comments') ?? this.makeComments();
    const drawing = this.drawing() ?? this.makeDrawing();
    if (!this.writeComments(part)) this.dropPart(part);
    if (!this.writeDrawing(drawing)) {
      this.sheet.setSection('legacyDrawing', undefined);
      this.dropPart(drawing);
      dropDefaultType(this.container, 'vml');
    }
    for (const [name, text] of this.changes) this.kept.set(name, text);
    this.changes.clear();
  }

  private read(): Map<string, string> {
    const part = this.part('comments');
    const notes = new Map<string, string>();
    if (!part) return notes;
    const { root } = this.container.readXml(part);
    const authors = findChildren(findChild(root, 'authors'), 'author').map((author) => author.text);
    for (const comment of findChildren(findChild(root, 'commentList'), 'comment')) {
      const author = authors[Number(attributeOf(comment, 'authorId') ?? 0)] ?? '';
      if (author.startsWith(THREADED_AUTHOR)) continue;
      notes.set(attributeOf(comment, 'ref') ?? '', plainText(findChild(comment, 'text')));
    }
    return notes;
  }

  private part(kind: string): string | undefined {
    return readRelationships(this.container, this.sheet.part).find((relationship) => relationship.kind === kind)
      ?.target;
  }

  private drawing(): string | undefined {
    const section = this.sheet.section('legacyDrawing');
    const id = section && attributeOf(section.element, 'id');
    return readRelationships(this.container, this.sheet.part).find((relationship) => relationship.id === id)?.target;
  }

  private makeComments(): string {
    const part = freePartName(this.container, 'xl/comments', '.xml');
    this.container.writeNew(part, EMPTY_COMMENTS);
    addContentType(this.container, part, COMMENTS_TYPE);
    addRelationship(this.container, this.sheet.part, 'comments', part);
    return part;
  }

  private makeDrawing(): string {
    const part = freePartName(this.container, 'xl/drawings/vmlDrawing', '.vml');
    this.container.write(part, EMPTY_VML);
    addDefaultType(this.container, 'vml', VML_TYPE);
    const id = addRelationship(this.container, this.sheet.part, 'vmlDrawing', part);
    const namespace = this.sheet.declaresRelationships ? '' : ` xmlns:r="${RELATIONSHIPS}"`;
    this.sheet.setSection('legacyDrawing', `<${this.sheet.prefix}legacyDrawing${namespace} r:id="${id}"/>`);
    return part;
  }

  private dropPart(part: string): void {
    const { id } = readRelationships(this.container, this.sheet.part).find(({ target }) => target === part)!;
    removeRelationship(this.container, this.sheet.part, id);
    removePart(this.container, part);
  }

  /** False when no comment is left, threaded ones included. */
  private writeComments(part: string): boolean {
    const { text: source, root } = this.container.readXml(part);
    const prefix = prefixOf(root);
    const list = findChild(root, 'commentList');
    const edits: Edit[] = [];
    const added: string[] = [];
    const author = findAuthor(root);
    let left = findChildren(list, 'comment').length;
    const places = new Map(findChildren(list, 'comment').map((comment) => [attributeOf(comment, 'ref'), comment]));
    for (const [name, text] of this.changes) {
      const comment = places.get(name);
      const content = `<${prefix}text><${prefix}r>${textElement(prefix, text)}</${prefix}r></${prefix}text>`;
      const old = comment && findChild(comment, 'text');
      if (comment && !text) {
        left--;
        edits.push({ start: comment.start, end: comment.end, text: '' });
      } else if (old) edits.push({ start: old.start, end: old.end, text: content });
      else if (text)
        added.push(`<${prefix}comment ref="${name}" authorId="${author.id}">${content}</${prefix}comment>`);
    }
    if (list) edits.push(appendContent(source, list, added.join('')));
    else edits.push(appendContent(source, root, `<${prefix}commentList>${added.join('')}</${prefix}commentList>`));
    if (added.length && author.missing) edits.push(addAuthor(source, root, prefix));
    this.container.write(part, applyEdits(source, edits));
    return left + added.length > 0;
  }

  /** By pattern: Excel's own VML is not always well-formed. False when no shape is left, those of form controls included. */
  private writeDrawing(part: string): boolean {
    const gone = new Set<string>();
    const added: [number, number][] = [];
    for (const [name, text] of this.changes) {
      const { row, column } = parseArea(name) as { row: number; column: number };
      const had = Boolean(this.kept.get(name));
      if (had && !text) gone.add(name);
      if (!had && text) added.push([row, column]);
    }
    const source = this.container.readText(part);
    let [id, left] = [FIRST_SHAPE, 0];
    const kept = source.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
      if (gone.has(placeOf(shape))) return '';
      left++;
      return shape;
    });
    for (const [, number] of source.matchAll(/_x0000_s(\d+)/g)) id = Math.max(id, Number(number));
    const shapes = added.map(([row, column], index) => shapeXml(id + index + 1, row, column));
    this.container.write(
      part,
      kept.replace(/<\/xml>\s*$/, () => `${shapes.join('')}</xml>`),
    );
    return left + shapes.length > 0;
  }
}

/** Who a new note is by: nobody, as the notes of a script; never an author that marks a threaded comment. */
function findAuthor(root: XmlElement): { id: number; missing: boolean } {
  const authors = findChildren(findChild(root, 'authors'), 'author');
  const id = authors.findIndex(({ text }) => text === '');
  return id >= 0 ? { id, missing: false } : { id: authors.length, missing: true };
}

function addAuthor(source: string, root: XmlElement, prefix: string): Edit {
  const authors = findChild(root, 'authors');
  const author = `<${prefix}author></${prefix}author>`;
  if (authors) return appendContent(source, authors, author);
  const { contentStart } = root;
  return { start: contentStart, end: contentStart, text: `<${prefix}authors>${author}</${prefix}authors>` };
}

/** The name of the cell whose note the shape shows; empty for a shape of another kind. */
function placeOf(shape: string): string {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return '';
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? '' : cellName(Number(row) + 1, Number(column) + 1);
}

function shapeXml(id: number, row: number, column: number): string {
  const anchor = [column, 15, Math.max(0, row - 2), 10, column + 3, 15, row + 4, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
