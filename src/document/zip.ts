/** Zip files: a .docx read and written. Equal parts give equal bytes, whenever and wherever they are written. */
import { deflating } from './libraries';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** The date of every entry. Zip dates know no time zone; they are written as local time. */
export const ZIP_DATE = new Date(1980, 0, 1);

/** What readers of a .docx want to find first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

export interface ZipEntry {
  readonly name: string;
  asText(): string;
  asUint8Array(): Uint8Array;
}

/** The entries by their path; the members are those that docxtemplater calls. Folders have no entry of their own. */
export interface Zip {
  readonly files: Readonly<Record<string, ZipEntry>>;
  file(name: string): ZipEntry | null;
  file(pattern: RegExp): ZipEntry[];
  file(name: string, content: string | Uint8Array): Zip;
  remove(name: string): Zip;
  generate(): Uint8Array;
}

/** Decodes and encodes when asked, and once. */
function createEntry(name: string, content: string | Uint8Array): ZipEntry {
  let text = typeof content === 'string' ? content : undefined;
  let bytes = typeof content === 'string' ? undefined : content;
  return {
    name,
    asText: () => {
      text = text ?? decodeUtf8(bytes as Uint8Array);
      return text;
    },
    asUint8Array: () => {
      bytes = bytes ?? encodeUtf8(text as string);
      return bytes;
    },
  };
}

function writeEntries(files: Readonly<Record<string, ZipEntry>>): Uint8Array {
  const names = Object.keys(files);
  const order = [...FIRST.filter((name) => name in files), ...names.filter((name) => !FIRST.includes(name))];
  const entries = order.map((name) => [name, files[name]?.asUint8Array()] as const);
  return deflating().zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: ZIP_DATE, os: 0 });
}

export function createZip(parts: Readonly<Record<string, string | Uint8Array>> = {}): Zip {
  const files: Record<string, ZipEntry> = Object.create(null);
  for (const [name, content] of Object.entries(parts)) files[name] = createEntry(name, content);

  function file(name: string): ZipEntry | null;
  function file(pattern: RegExp): ZipEntry[];
  function file(name: string, content: string | Uint8Array): Zip;
  function file(name: string | RegExp, content?: string | Uint8Array) {
    if (typeof name !== 'string') return Object.values(files).filter((entry) => name.test(entry.name));
    if (content === undefined) return files[name] ?? null;
    files[name] = createEntry(name, content);
    return zip;
  }

  const zip: Zip = {
    files,
    file,
    remove: (name) => {
      delete files[name];
      return zip;
    },
    generate: () => writeEntries(files),
  };
  return zip;
}

/** @throws where the bytes are no zip file, or a broken one */
export function readZip(bytes: Uint8Array): Zip {
  const parts = Object.entries(deflating().unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return createZip(Object.fromEntries(parts));
}
