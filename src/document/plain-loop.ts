/**
 * Renders the usual loops of a template (text, paragraphs, table rows; not pictures or sections) by joining strings: a
 * docxtemplater module that does its own loop's work in few large pieces instead of a piece for every tag. What is
 * unusual, in the template or in the data, is left to docxtemplater.
 */
import type { DXT } from 'docxtemplater';

type Part = DXT.Part;

type Piece =
  | { readonly kind: 'text'; text: string }
  /** Must begin a piece of the result, or be one: docxtemplater's last step looks for these. */
  | { readonly kind: 'start' | 'alone'; text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'loop'; readonly name: string; readonly inverted: boolean; readonly body: readonly Piece[] };

interface Scope {
  readonly value: unknown;
  readonly outer: Scope | undefined;
}

interface Output {
  readonly pieces: string[];
  open: string;
}

const hasOwn = Object.prototype.hasOwnProperty;
const FILLED = new Set(['w:tc', 'w:tr']);
const TABLE = 'w:tbl';
const UNUSUAL = new Set(['w:drawing', 'w:sectPr', 'w:sdt', 'w:sdtContent', 'w:proofState']);
const EMPTY_TEXT = '<w:t xml:space="preserve"></w:t>';
const MARKUP = /[&<>"']/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: docxtemplater's error tells what XML cannot hold.
const CORRUPT = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;
/** What docxtemplater notes of a loop with breaks of page or section about it. */
const BREAKS = [
  'hasPageBreak',
  'hasPageBreakBeginning',
  'lastParagrapSectPr',
  'addNextPage',
  'addContinuousType',
  'sectPrCount',
];
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function isPageBreak({ tag, value }: Part): boolean {
  return tag === 'w:br' && value.includes('w:type="page"');
}

function compilePart(part: Part, filled: ReadonlySet<Part>): Piece | undefined {
  const { type, tag, value, position } = part;
  if (type === 'placeholder') {
    if (!part.module) return { kind: 'value', name: value };
    const body = compileLoop(part);
    return body && { kind: 'loop', name: value, inverted: part.inverted === true, body };
  }
  if (type === 'content' || tag === undefined) return { kind: 'text', text: value };
  if (UNUSUAL.has(tag) || isPageBreak(part)) return undefined;
  if (tag === TABLE || (FILLED.has(tag) && !filled.has(part))) return { kind: 'alone', text: value };
  const begins = position !== 'end' && (tag === 'w:p' ? !filled.has(part) : FILLED.has(tag));
  return { kind: begins ? 'start' : 'text', text: value };
}

/**
 * The tags of rows and cells that hold what they must whatever the data, and of the paragraphs in such cells; `undefined`
 * where one is cut by the loop's end. docxtemplater's last step fills or drops the others where they are empty.
 */
function findFilled(parts: readonly Part[]): ReadonlySet<Part> | undefined {
  const filled = new Set<Part>();
  const open: Part[] = [];
  for (const part of parts) {
    const { type, tag = '', position } = part;
    const cell = open.find((candidate) => candidate.tag === 'w:tc');
    if (type !== 'tag' || position === 'selfclosing') continue;
    if (tag === 'w:p' && cell) for (const inside of [...open, part]) filled.add(inside);
    if (!FILLED.has(tag) && tag !== TABLE) continue;
    if (position === 'start') open.push(part);
    else {
      const start = open.pop();
      if (start?.tag !== tag) return undefined;
      if (filled.has(start)) filled.add(part);
    }
  }
  return open.length === 0 ? filled : undefined;
}

/** What a loop repeats; `undefined` where it is not for this module. */
function compileLoop(part: Part): readonly Piece[] | undefined {
  const { module, subparsed } = part;
  const noted = part as unknown as Readonly<Record<string, unknown>>;
  if (module !== 'loop' || !subparsed || BREAKS.some((name) => noted[name])) return undefined;
  const filled = findFilled(subparsed);
  if (!filled) return undefined;
  const pieces: Piece[] = [];
  for (const part of subparsed) {
    const piece = compilePart(part, filled);
    if (!piece) return undefined;
    const last = pieces[pieces.length - 1];
    if (piece.kind === 'text' && (last?.kind === 'text' || last?.kind === 'start')) last.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}

function closePiece(output: Output): void {
  if (output.open === '') return;
  const isEmptyText = output.open.includes(EMPTY_TEXT);
  output.pieces.push(isEmptyText ? output.open.split(EMPTY_TEXT).join('<w:t/>') : output.open);
  output.open = '';
}

/** The value as docxtemplater's own parser finds it, from the innermost scope outwards. */
function findValue(name: string, innermost: Scope): unknown {
  for (let scope: Scope | undefined = innermost; scope; scope = scope.outer) {
    const { value } = scope;
    const isIn = value && hasOwn.call(value, name);
    const found = name === '.' || !value ? value : isIn ? (value as Record<string, unknown>)[name] : undefined;
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** `undefined`: not for this module. */
function formatValue(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || CORRUPT.test(value)) return undefined;
  return value.replace(MARKUP, (letter) => ENTITIES[letter] as string);
}

function isPlainObject(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether it could; if not, the output is worthless. */
function fillLoop(loop: Piece & { kind: 'loop' }, scope: Scope, output: Output): boolean {
  const { name, inverted, body } = loop;
  const value = findValue(name, scope);
  if (value === undefined || typeof value === 'function') return false;
  const isList = Array.isArray(value);
  const isEmpty = !value || (isList && value.length === 0);
  if (isEmpty || inverted) return isEmpty === inverted ? fillPieces(body, scope, output) : true;
  if (isList) return value.every((item) => fillPieces(body, { value: item, outer: scope }, output));
  return fillPieces(body, isPlainObject(value) ? { value, outer: scope } : scope, output);
}

function fillPieces(pieces: readonly Piece[], scope: Scope, output: Output): boolean {
  for (const piece of pieces) {
    if (piece.kind === 'loop') {
      if (!fillLoop(piece, scope, output)) return false;
    } else if (piece.kind === 'value') {
      const text = formatValue(findValue(piece.name, scope));
      if (text === undefined) return false;
      output.open += text;
    } else {
      if (piece.kind !== 'text') closePiece(output);
      output.open += piece.text;
      if (piece.kind === 'alone') closePiece(output);
    }
  }
  return true;
}

function listScopes(values: readonly unknown[]): Scope {
  return values.reduce<Scope | undefined>((outer, value) => ({ value, outer }), undefined) as Scope;
}

/** A new one for each document: docxtemplater attaches it. */
export function createPlainLoopModule(): DXT.Module {
  return {
    name: 'PlainLoop',
    priority: 1,
    render(part, { scopeManager, linebreaks }) {
      const body = linebreaks ? undefined : compileLoop(part);
      if (!body) return null;
      const output: Output = { pieces: [], open: '' };
      const loop = { kind: 'loop' as const, name: part.value, inverted: part.inverted === true, body };
      if (!fillLoop(loop, listScopes(scopeManager.scopeList), output)) return null;
      closePiece(output);
      return { value: output.pieces as unknown as string, errors: [] };
    },
  };
}
