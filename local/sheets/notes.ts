/** Notes of a sheet: the comments part, and the legacy drawing that Excel needs beside it to show them. */
import { cellName, parseArea } from './a1';
import type { Container } from './container';
import { addContentType, addDefaultType, addRelationship, freePartName, readRelationships } from './relationships';
import type { Worksheet } from './worksheet';
import { appendContent, applyEdits, attributeOf, type Edit, findChild, findChildren, prefixOf } from './xml';
import { plainText, textElement } from './xstring';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY_COMMENTS = `<comments xmlns="${MAIN}"><authors><author></author></authors><commentList></commentList></comments>`;
const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
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

  /** Puts the changes into the parts. */
  save(): void {
    if (!this.changed) return;
    const part = this.part('comments') ?? this.makeComments();
    const drawing = this.drawing() ?? this.makeDrawing();
    this.writeComments(part);
    this.writeDrawing(drawing);
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

  private writeComments(part: string): void {
    const { text: source, root } = this.container.readXml(part);
    const prefix = prefixOf(root);
    const list = findChild(root, 'commentList');
    const edits: Edit[] = [];
    const added: string[] = [];
    const places = new Map(findChildren(list, 'comment').map((comment) => [attributeOf(comment, 'ref'), comment]));
    for (const [name, text] of this.changes) {
      const comment = places.get(name);
      const content = `<${prefix}text><${prefix}r>${textElement(prefix, text)}</${prefix}r></${prefix}text>`;
      const old = comment && findChild(comment, 'text');
      if (comment && !text) edits.push({ start: comment.start, end: comment.end, text: '' });
      else if (old) edits.push({ start: old.start, end: old.end, text: content });
      else if (text) added.push(`<${prefix}comment ref="${name}" authorId="0">${content}</${prefix}comment>`);
    }
    if (list) edits.push(appendContent(source, list, added.join('')));
    else edits.push(appendContent(source, root, `<${prefix}commentList>${added.join('')}</${prefix}commentList>`));
    this.container.write(part, applyEdits(source, edits));
  }

  /** By pattern: Excel's own VML is not always well-formed. */
  private writeDrawing(part: string): void {
    let vml = this.container.readText(part);
    let id = Math.max(1024, ...[...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1])));
    const added: string[] = [];
    for (const [name, text] of this.changes) {
      const { row, column } = parseArea(name) as { row: number; column: number };
      const had = Boolean(this.kept.get(name));
      if (had && !text)
        vml = vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => (isAt(shape, row, column) ? '' : shape));
      if (!had && text) added.push(shapeXml(++id, row, column));
    }
    this.container.write(
      part,
      vml.replace(/<\/xml>\s*$/, () => `${added.join('')}</xml>`),
    );
  }
}

function isAt(shape: string, row: number, column: number): boolean {
  return (
    new RegExp(`<x:Row>\\s*${row - 1}\\s*</x:Row>`).test(shape) &&
    new RegExp(`<x:Column>\\s*${column - 1}\\s*</x:Column>`).test(shape)
  );
}

function shapeXml(id: number, row: number, column: number): string {
  const anchor = [column, 15, Math.max(0, row - 2), 10, column + 3, 15, row + 4, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
