/** The `fields` parameter: which parts of an answer are wanted, `files(id,owners/me)` or `*`. */
import { ApiError, unsupported } from './api-error';

/**
 * The fields Google documents: `value` is given where there is one, `missing` is one this host has not, a nested
 * schema one whose own fields can be chosen.
 */
export type Schema = { readonly [field: string]: 'value' | 'missing' | Schema };

type Mask = Map<string, Mask | undefined>;

/** Refuses, as Google does, a mask that is none or names a field there is not; by name, one this host has not. */
export function checkFields(method: string, mask: string, schema: Schema): void {
  checkMask(method, parseMask(method, mask), schema);
}

/** The part of `answer` that a checked mask wants. */
export function selectFields(method: string, mask: string, answer: object, schema: Schema): Record<string, unknown> {
  return select(parseMask(method, mask), answer as Record<string, unknown>, schema);
}

function checkMask(method: string, mask: Mask, schema: Schema): void {
  for (const [name, inner] of mask) {
    if (name === '*') continue;
    const kind = Object.hasOwn(schema, name) ? schema[name] : undefined;
    if (kind === undefined) throw invalid(method, name);
    if (kind === 'missing') throw unsupported(`the field "${name}"`);
    if (!inner) continue;
    if (kind === 'value') throw invalid(method, [...inner.keys()].join(','));
    checkMask(method, inner, kind);
  }
}

function select(mask: Mask, values: Record<string, unknown>, schema: Schema): Record<string, unknown> {
  const names = mask.has('*') ? Object.keys(schema) : [...mask.keys()];
  const chosen = names.map((name) => [name, selectInside(mask.get(name), values[name], schema[name])] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}

function selectInside(mask: Mask | undefined, value: unknown, schema: Schema[string] | undefined): unknown {
  if (value === undefined || !mask || typeof schema !== 'object') return value;
  return Array.isArray(value)
    ? value.map((entry) => select(mask, entry, schema))
    : select(mask, value as Record<string, unknown>, schema);
}

function parseMask(method: string, text: string): Mask {
  const tokens = text.match(/[A-Za-z0-9_]+|[*,()/]|\S/g) ?? [];
  let at = 0;
  const parseList = (): Mask => {
    const mask: Mask = new Map();
    do {
      const [name, inner] = parseItem();
      const known = mask.get(name);
      mask.set(name, known && inner ? new Map([...known, ...inner]) : inner);
    } while (tokens[at] === ',' && ++at);
    return mask;
  };
  const parseItem = (): [string, Mask | undefined] => {
    const name = tokens[at++];
    if (name === undefined || !/^(\w+|\*)$/.test(name)) throw invalid(method, text);
    if (tokens[at] === '/') {
      at += 1;
      return [name, new Map([parseItem()])];
    }
    if (tokens[at] !== '(') return [name, undefined];
    at += 1;
    const inner = parseList();
    if (tokens[at++] !== ')') throw invalid(method, text);
    return [name, inner];
  };
  const mask = parseList();
  if (at < tokens.length) throw invalid(method, text);
  return mask;
}

function invalid(method: string, name: string): ApiError {
  return new ApiError(method, 400, 'invalidParameter', `Invalid field selection ${name}`);
}
