/** The search language of `Drive.Files.list`'s `q`. */
import { ApiError, unsupported } from './api-error';

/** What a query may ask of a file; `parents` as ids. */
export interface Searched {
  readonly name: string;
  readonly mimeType: string;
  readonly trashed: boolean;
  readonly starred: boolean;
  readonly createdTime: number;
  readonly modifiedTime: number;
  readonly parents: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly appProperties: Readonly<Record<string, string>>;
}

type Test = (file: Searched) => boolean;
type Token = { readonly kind: 'word' | 'text' | 'sign'; readonly value: string };

const ELSEWHERE = [
  'fullText',
  'viewedByMeTime',
  'sharedWithMeTime',
  'sharedWithMe',
  'owners',
  'writers',
  'readers',
  'visibility',
  'labels',
  'memberCount',
  'organizerCount',
  'shortcutDetails.targetId',
];

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/**
 * The query as a test. `root` is what the alias `root` stands for. A query that is not one is `Invalid Value`, as at
 * Google; terms this host has not are named.
 */
export function parseQuery(method: string, query: string, root: string): Test {
  const tokens = tokenize(query);
  let at = 0;
  const invalid = (): ApiError => new ApiError(method, 400, 'invalid', 'Invalid Value');
  const next = (): Token => {
    const token = tokens?.[at++];
    if (!token) throw invalid();
    return token;
  };
  const accept = (value: string): boolean => {
    const token = tokens?.[at];
    const found = token?.kind !== 'text' && token?.value === value;
    if (found) at += 1;
    return found;
  };
  const expect = (value: string): void => {
    if (!accept(value)) throw invalid();
  };
  const readText = (): string => {
    const token = next();
    if (token.kind !== 'text') throw invalid();
    return token.value;
  };

  const parseGroup = (): Test => {
    const tests = [parseFactor()];
    const joins = new Set<string>();
    for (;;) {
      const join = ['and', 'or'].find(accept);
      if (join === undefined) break;
      joins.add(join);
      if (joins.size > 1) throw unsupported('"and" and "or" side by side in a Drive query: put parentheses');
      tests.push(parseFactor());
    }
    return joins.has('or') ? (file) => tests.some((test) => test(file)) : (file) => tests.every((test) => test(file));
  };
  const parseFactor = (): Test => {
    if (accept('not')) {
      const test = parseFactor();
      return (file) => !test(file);
    }
    if (!accept('(')) return parseTerm();
    const test = parseGroup();
    expect(')');
    return test;
  };
  const parseTerm = (): Test => {
    const term = next();
    if (term.kind === 'text') {
      expect('in');
      const collection = next().value;
      if (ELSEWHERE.includes(collection)) throw unsupported(`"${collection}" in a Drive query`);
      if (collection !== 'parents') throw invalid();
      const id = term.value === 'root' ? root : term.value;
      return (file) => file.parents.includes(id);
    }
    if (ELSEWHERE.includes(term.value)) throw unsupported(`"${term.value}" in a Drive query`);
    switch (term.value) {
      case 'name':
        return parseString((file) => file.name, startsAWord);
      case 'mimeType':
        return parseString(
          (file) => file.mimeType,
          (text, part) => text.startsWith(part),
        );
      case 'trashed':
        return parseFlag((file) => file.trashed);
      case 'starred':
        return parseFlag((file) => file.starred);
      case 'modifiedTime':
        return parseTime((file) => file.modifiedTime);
      case 'createdTime':
        return parseTime((file) => file.createdTime);
      case 'properties':
        return parseProperty((file) => file.properties);
      case 'appProperties':
        return parseProperty((file) => file.appProperties);
      default:
        throw invalid();
    }
  };
  const parseString = (of: (file: Searched) => string, contains: (text: string, part: string) => boolean): Test => {
    const operator = next().value;
    const value = readText();
    if (operator === '=') return (file) => of(file) === value;
    if (operator === '!=') return (file) => of(file) !== value;
    if (operator === 'contains') return (file) => contains(of(file), value);
    throw invalid();
  };
  const parseFlag = (of: (file: Searched) => boolean): Test => {
    const operator = next().value;
    const { kind, value } = next();
    if (!['=', '!='].includes(operator) || kind !== 'word' || !['true', 'false'].includes(value)) throw invalid();
    return (file) => (of(file) === (value === 'true')) === (operator === '=');
  };
  const parseTime = (of: (file: Searched) => number): Test => {
    const compare = COMPARISONS[next().value];
    const time = readTime(readText());
    if (!compare || time === undefined) throw invalid();
    return (file) => compare(of(file), time);
  };
  const parseProperty = (of: (file: Searched) => Readonly<Record<string, string>>): Test => {
    for (const sign of ['has', '{', 'key', '=']) expect(sign);
    const key = readText();
    for (const sign of ['and', 'value', '=']) expect(sign);
    const value = readText();
    expect('}');
    return (file) => Object.hasOwn(of(file), key) && of(file)[key] === value;
  };

  const test = parseGroup();
  if (at < (tokens?.length ?? 0)) throw invalid();
  return test;
}

/** Nothing where a character fits no token. */
function tokenize(query: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z][\w.]*)|(<=|>=|!=|[=<>(){}]))\s*/suy;
  while (pattern.lastIndex < query.length) {
    const [, single, double, word, sign] = pattern.exec(query) ?? [];
    const text = single ?? double;
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replace(/\\(.)/gsu, '$1') });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else return undefined;
  }
  return tokens;
}

/** `name contains` matches beginnings of words only: `HelloWorld` has `Hello`, not `World`. */
function startsAWord(name: string, part: string): boolean {
  const [text, wanted] = [name.normalize('NFC').toLowerCase(), part.normalize('NFC').toLowerCase().trim()];
  return [0, ...[...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((match) => match.index)].some((start) =>
    text.startsWith(wanted, start),
  );
}

/** RFC 3339, UTC where no zone is given. */
function readTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.test(text)) return undefined;
  const time = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}
