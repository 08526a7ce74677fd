/** A .docx as its parts: which of them hold a paper's text, and which a template must not hand on to its papers. */
import { deflating } from '../libraries';
import { decodeUtf8 } from '../utf8';
import { readZip } from '../zip';
import type { OtherFile, Part } from './fault';

export const MAX_BYTES = 5 * 1024 * 1024;
/** A zip file of the allowed size may hold a thousand times as much. */
const MAX_UNPACKED = 64 * 1024 * 1024;

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface TextPart {
  readonly name: string;
  readonly part: Part;
  readonly xml: string;
  /** docxtemplater fills no endnotes. */
  readonly isFilled: boolean;
}

export type Opened =
  | { readonly parts: Parts; readonly texts: readonly TextPart[] }
  | { readonly rule: 'template_unreadable'; readonly file: OtherFile }
  | { readonly rule: 'template_too_large' };

const CONTENT_TYPES = '[Content_Types].xml';
const TYPES: ReadonlyArray<readonly [ending: string, part: Part, isFilled: boolean]> = [
  ['.document.main+xml', 'body', true],
  ['.template.main+xml', 'body', true],
  ['.header+xml', 'header', true],
  ['.footer+xml', 'footer', true],
  ['.footnotes+xml', 'note', true],
  ['.endnotes+xml', 'note', false],
];
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** People's comments, their names, the author: no paper's business. */
const PRIVATE = /^(?:docProps\/.*|word\/(?:_rels\/)?(?:comments\w*|people)\.xml(?:\.rels)?)$/;

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What a file is that is no zip file. A .docx with a password is wrapped as an old .doc is. */
function guessFile(bytes: Uint8Array): OtherFile | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'doc';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  return startsWith(bytes, 0x50, 0x4b) ? undefined : 'other';
}

function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  deflating().unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function textOf(content: string | Uint8Array | undefined): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : decodeUtf8(content);
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

/** In the order of the package's list. */
export function listTexts(parts: Parts): TextPart[] {
  const overrides = textOf(parts[CONTENT_TYPES]).match(/<Override\b[^>]*>/g) ?? [];
  return overrides.flatMap((override) => {
    const type = attribute(override, 'ContentType');
    const name = attribute(override, 'PartName').replace(/^\//, '');
    const known = type.startsWith(WORD) ? TYPES.find(([ending]) => type === WORD + ending) : undefined;
    return known && name in parts ? [{ name, part: known[1], isFilled: known[2], xml: textOf(parts[name]) }] : [];
  });
}

export function openDocx(bytes: Uint8Array): Opened {
  const unreadable = (file: OtherFile): Opened => ({ rule: 'template_unreadable', file });
  const other = guessFile(bytes);
  if (other) return unreadable(other);
  if (bytes.length > MAX_BYTES) return { rule: 'template_too_large' };
  let parts: Parts;
  try {
    if (unpackedSize(bytes) > MAX_UNPACKED) return { rule: 'template_too_large' };
    parts = Object.fromEntries(Object.values(readZip(bytes).files).map((file) => [file.name, file.asUint8Array()]));
  } catch {
    return unreadable('damaged');
  }
  if (textOf(parts.mimetype).includes('opendocument')) return unreadable('odt');
  const texts = listTexts(parts);
  const body = texts.find(({ part }) => part === 'body');
  if (!body) return unreadable(CONTENT_TYPES in parts ? 'other' : 'damaged');
  return /<\/w:document>\s*$/.test(body.xml) ? { parts, texts } : unreadable('damaged');
}

/** Without the parts that are no paper's business, and without what names them. */
export function dropPrivateParts(parts: Parts): Parts {
  const names = Object.keys(parts).filter((name) => PRIVATE.test(name));
  const isDropped = (target: string) => names.some((name) => name === target || name.endsWith(`/${target}`));
  const clean = (xml: string) =>
    xml
      .replace(/<(?:Override|Relationship)\b[^>]*>/g, (element) => {
        const target = attribute(element, 'PartName') || attribute(element, 'Target');
        return isDropped(target.replace(/^\//, '')) ? '' : element;
      })
      .replace(`${WORD}.template.main+xml`, `${WORD}.document.main+xml`);
  const kept = Object.entries(parts).filter(([name]) => !names.includes(name));
  const isList = (name: string) => name === CONTENT_TYPES || name.endsWith('.rels');
  return Object.fromEntries(
    kept.map(([name, content]) => [name, isList(name) ? clean(textOf(content)) : content] as const),
  );
}

export interface Relation {
  /** Of a part in the package: its name; else an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** What a part refers to, by ID. */
export function readRelations(parts: Parts, name: string): ReadonlyMap<string, Relation> {
  const [, folder = '', base = ''] = /^(.*\/)?([^/]+)$/.exec(name) ?? [];
  const elements = textOf(parts[`${folder}_rels/${base}.rels`]).match(/<Relationship\b[^>]*>/g) ?? [];
  return new Map(
    elements.map((element) => {
      const target = attribute(element, 'Target');
      const isExternal = attribute(element, 'TargetMode') === 'External';
      const path = target.startsWith('/') ? target.slice(1) : resolvePath(folder + target);
      return [attribute(element, 'Id'), { target: isExternal ? target : path, isExternal }];
    }),
  );
}

/** `word/../media/a.png` → `media/a.png`. */
function resolvePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
