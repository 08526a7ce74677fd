/** What one part of the package points at (`_rels/<part>.rels`), and the package's content types. */
import type { Container } from './container';
import { appendContent, applyEdits, attributeOf, escapeXml, findChildren, setAttribute } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `comments`. */
  readonly kind: string;
  /** Name of the part in the zip; the address itself when external. */
  readonly target: string;
  readonly external: boolean;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(container: Container, part: string): Relationship[] {
  const name = relationshipsName(part);
  if (!container.has(name)) return [];
  return findChildren(container.readXml(name).root, 'Relationship').map((element) => {
    const external = attributeOf(element, 'TargetMode') === 'External';
    const target = attributeOf(element, 'Target') ?? '';
    const type = attributeOf(element, 'Type') ?? '';
    return {
      id: attributeOf(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** Returns the new relationship's id. `target` is a part's name, or an address when `external`. */
export function addRelationship(
  container: Container,
  part: string,
  kind: string,
  target: string,
  external = false,
): string {
  const name = relationshipsName(part);
  const taken = new Set(readRelationships(container, part).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const mode = external ? ' TargetMode="External"' : '';
  const address = escapeXml(external ? target : relativeTarget(part, target));
  const element = `<Relationship Id="${id}" Type="${TYPES}${kind}" Target="${address}"${mode}/>`;
  if (container.has(name)) {
    const { text, root } = container.readXml(name);
    container.write(name, applyEdits(text, [appendContent(text, root, element)]));
  } else {
    container.writeNew(name, `<Relationships xmlns="${NAMESPACE}">${element}</Relationships>`);
  }
  return id;
}

/** The part's list of relationships goes with the last one. */
export function removeRelationship(container: Container, part: string, id: string): void {
  const name = relationshipsName(part);
  const { text, root } = container.readXml(name);
  const all = findChildren(root, 'Relationship');
  const gone = all.filter((element) => attributeOf(element, 'Id') === id);
  if (gone.length === all.length) {
    container.remove(name);
    return;
  }
  container.write(
    name,
    applyEdits(
      text,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

/** Gives each relationship of the part, but for external ones, the target that `redirect` says. */
export function redirectRelationships(
  container: Container,
  part: string,
  redirect: (relationship: Relationship) => string,
): void {
  const name = relationshipsName(part);
  const { text, root } = container.readXml(name);
  const elements = findChildren(root, 'Relationship');
  const edits = readRelationships(container, part).flatMap((relationship, index) => {
    const target = relationship.external ? relationship.target : redirect(relationship);
    if (target === relationship.target) return [];
    const { start, end } = elements[index] as (typeof elements)[number];
    return [{ start, end, text: setAttribute(text.slice(start, end), 'Target', relativeTarget(part, target)) }];
  });
  if (edits.length) container.write(name, applyEdits(text, edits));
}

export function contentTypeOf(container: Container, part: string): string | undefined {
  const { root } = container.readXml(CONTENT_TYPES);
  const override = findChildren(root, 'Override').find((element) => attributeOf(element, 'PartName') === `/${part}`);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = findChildren(root, 'Default').find(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
  const found = override ?? byExtension;
  return found && attributeOf(found, 'ContentType');
}

export function addContentType(container: Container, part: string, contentType: string): void {
  const { text, root } = container.readXml(CONTENT_TYPES);
  const element = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  container.write(CONTENT_TYPES, applyEdits(text, [appendContent(text, root, element)]));
}

export function addDefaultType(container: Container, extension: string, contentType: string): void {
  const { text, root } = container.readXml(CONTENT_TYPES);
  const known = findChildren(root, 'Default').some(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
  if (known) return;
  const edit = {
    start: root.contentStart,
    end: root.contentStart,
    text: `<Default Extension="${extension}" ContentType="${contentType}"/>`,
  };
  container.write(CONTENT_TYPES, applyEdits(text, [edit]));
}

/** Takes out what addDefaultType put in, once no part has the extension; one that stands elsewhere is the file's own. */
export function dropDefaultType(container: Container, extension: string): void {
  if (container.names().some((name) => name.toLowerCase().endsWith(`.${extension}`))) return;
  const { text, root } = container.readXml(CONTENT_TYPES);
  const first = root.children[0];
  if (first?.name !== 'Default' || attributeOf(first, 'Extension') !== extension) return;
  container.write(CONTENT_TYPES, applyEdits(text, [{ start: first.start, end: first.end, text: '' }]));
}

/** Takes a part out of the package with its own relationships and its content type. */
export function removePart(container: Container, part: string): void {
  const { text, root } = container.readXml(CONTENT_TYPES);
  const gone = findChildren(root, 'Override').filter((element) => attributeOf(element, 'PartName') === `/${part}`);
  if (gone.length)
    container.write(
      CONTENT_TYPES,
      applyEdits(
        text,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  container.remove(relationshipsName(part));
  container.remove(part);
}

/** A part's name that is not taken: `xl/comments1.xml` for (`xl/comments`, `.xml`). */
export function freePartName(container: Container, stem: string, extension: string): string {
  const taken = new Set(container.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}${extension}`.toLowerCase())) number++;
  return `${stem}${number}${extension}`;
}

/** Relative, as Excel writes it: some readers know no other form. */
function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step && step !== '.') path.push(step);
  }
  return path.join('/');
}
