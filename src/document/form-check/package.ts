/** The parts of a .docx, read one by one and only when asked for. */
import { readZip } from '../zip';
import { attribute, children, type Element, parseRoot } from './xml';

/** Bytes of all parts together, unzipped. */
const LARGEST = 20 * 1024 * 1024;
const DOCUMENT = 'word/document.xml';

export interface Package {
  readonly document: Element;
  /** A part that the document names, by the end of its relation's type (`styles`, `theme`); `undefined` where there is none. */
  related(type: string): Element | undefined;
  /** By the relation's ID. */
  part(id: string | undefined): Element | undefined;
}

const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;

/** What the zip's list of entries says they take unzipped; infinite where it has no such list. */
function unzippedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < 0) return Number.POSITIVE_INFINITY;
  let total = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY_RECORD) {
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/** `word/` and `header1.xml` → `word/header1.xml`; `/word/styles.xml` stands from the root. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Throws where the bytes are no .docx, a broken one, or too large. */
export function openPackage(bytes: Uint8Array): Package {
  if (unzippedSize(bytes) > LARGEST) throw new Error('Too large.');
  const zip = readZip(bytes);
  const read = (name: string) => {
    const xml = zip.file(name)?.asText();
    return xml === undefined ? undefined : parseRoot(xml);
  };
  const relations = (folder: string, name: string) =>
    children(read(`${folder}_rels/${name}.rels`)).map((link) => ({
      id: attribute(link, 'Id'),
      type: attribute(link, 'Type') ?? '',
      path: resolvePath(folder, attribute(link, 'Target') ?? ''),
    }));
  const main = relations('', '').find(({ type }) => type.endsWith('/officeDocument'))?.path ?? DOCUMENT;
  const document = read(main);
  if (!document) throw new Error('No document.');
  const slash = main.lastIndexOf('/') + 1;
  const links = relations(main.slice(0, slash), main.slice(slash));
  return {
    document,
    related: (end) => {
      const path = links.find(({ type }) => type.endsWith(`/${end}`))?.path;
      return path === undefined ? undefined : read(path);
    },
    part: (id) => {
      const path = links.find((link) => link.id === id)?.path;
      return id === undefined || path === undefined ? undefined : read(path);
    },
  };
}
