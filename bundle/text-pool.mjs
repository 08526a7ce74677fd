// Puts the bundle's longer texts and tables into one deflated stream: a third of the program is Vietnamese prose.
import { parse } from 'acorn';
import { encodeBase85 } from './base85.mjs';
import { deflate } from './deflate.mjs';

/** Bytes from which a text or a table is shorter elsewhere, with what stands in its place. */
const LEAST_TEXT = 14;
const LEAST_TABLE = 60;
/** Deflated already: base 85 has no spaces. */
const PACKED = /^\S{1000,}$/;

const FUNCTION = /Function/;
const NO_VALUE = Symbol('no value');

function isText(node) {
  return node.type === 'Literal' && typeof node.value === 'string';
}

/** The one text of a template without values. */
function plainText(node) {
  if (isText(node)) return node.value;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : undefined;
}

function isPoolable(text) {
  return Buffer.byteLength(text) >= LEAST_TEXT && !text.includes('\0') && text.isWellFormed() && !PACKED.test(text);
}

function unaryValue({ operator, argument }) {
  if (argument.type !== 'Literal' || typeof argument.value !== 'number') return NO_VALUE;
  if (operator === '!') return argument.value === 0;
  return operator === '-' && argument.value !== 0 ? -argument.value : NO_VALUE;
}

function objectValue({ properties }) {
  const entries = properties.map(({ type, kind, method, computed, shorthand, key, value }) => {
    const isPlain = type === 'Property' && kind === 'init' && !method && !computed && !shorthand;
    return isPlain ? [String(key.name ?? key.value), literalValue(value)] : ['', NO_VALUE];
  });
  const isOdd = entries.some(([name, value]) => value === NO_VALUE || name === '__proto__');
  return isOdd ? NO_VALUE : Object.fromEntries(entries);
}

/** What a literal of literals stands for: only what JSON can say. */
function literalValue(node) {
  const text = node && plainText(node);
  if (text !== undefined && node) return PACKED.test(text) ? NO_VALUE : text;
  switch (node?.type) {
    case 'Literal':
      return node.value === null
        ? node.raw === 'null'
          ? null
          : NO_VALUE
        : typeof node.value === 'number'
          ? node.value
          : NO_VALUE;
    case 'UnaryExpression':
      return unaryValue(node);
    case 'ArrayExpression': {
      const items = node.elements.map(literalValue);
      return items.includes(NO_VALUE) ? NO_VALUE : items;
    }
    case 'ObjectExpression':
      return objectValue(node);
    default:
      return NO_VALUE;
  }
}

function isNode(value) {
  return typeof value?.type === 'string';
}

/** A node's nodes that are no names of properties, no directives and not behind a tag. */
function listChildren(node) {
  if (node.type === 'TaggedTemplateExpression') return [node.tag, ...node.quasi.expressions];
  if (node.type === 'ExpressionStatement' && node.directive !== undefined) return [];
  const isNamed = /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed;
  return Object.entries(node).flatMap(([key, value]) => {
    if (isNamed && key === 'key') return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
}

/** The places in the code of what is to be pooled, in order, and by the way every name used in the code. */
function findTexts(code) {
  const found = [];
  const names = new Set();
  const add = ({ start, end }, text, replace, isLater) => found.push({ start, end, text, replace, isLater });

  /** A table inside a function is made again at each call: there the parsing would cost time. */
  const addTable = (node) => {
    if (node.end - node.start < LEAST_TABLE) return false;
    const value = literalValue(node);
    if (value !== NO_VALUE) add(node, JSON.stringify(value), (call) => `JSON.parse(${call})`, false);
    return value !== NO_VALUE;
  };
  const visit = (node, inFunction) => {
    if (node.type === 'Identifier') names.add(node.name);
    if (/^(?:Array|Object)Expression$/.test(node.type) && !inFunction && addTable(node)) return;
    const text = plainText(node);
    if (text !== undefined) {
      if (isPoolable(text)) add(node, text, (call) => call, inFunction);
    } else if (node.type === 'TemplateElement' && isPoolable(node.value.cooked)) {
      add(node, node.value.cooked, (call) => `\${${call}}`, inFunction);
    } else {
      for (const child of listChildren(node)) visit(child, inFunction || FUNCTION.test(node.type));
    }
  };
  visit(parse(code, { ecmaVersion: 2019, allowReturnOutsideFunction: true }), false);
  return { found: found.sort((a, b) => a.start - b.start), names };
}

/** Words of two letters that no name may be. */
const RESERVED = ['do', 'if', 'in'];

/** Two names that the code does not use. */
function findFreeNames(names) {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  return all.filter((name) => !names.has(name) && !RESERVED.includes(name)).slice(0, 2);
}

/** The letters beyond ASCII, the frequent first, as far as a byte can tell them apart; the rest stays as it is. */
function listLetters(text) {
  const counts = new Map();
  for (const letter of text)
    if (letter > '\x7f' && letter <= '\uffff') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([letter]) => letter);
  return letters.slice(0, 127).join('');
}

/** One byte a letter: most of the text, and 0xff before the four hexadecimal digits of any other. */
function encodeText(text, letters) {
  const bytes = [];
  for (let at = 0; at < text.length; at++) {
    const place = letters.indexOf(text[at]);
    if (text[at] <= '\x7f') bytes.push(text.charCodeAt(at));
    else if (place >= 0) bytes.push(0x80 + place);
    else bytes.push(0xff, ...Buffer.from(text.charCodeAt(at).toString(16).padStart(4, '0')));
  }
  return Uint8Array.from(bytes);
}

async function packTexts(texts) {
  const whole = texts.join('\0');
  const letters = listLetters(whole);
  const bytes = encodeText(whole, letters);
  return [letters, encodeBase85(await deflate(bytes)), bytes.length];
}

/**
 * @param code a script
 * @returns `code`: the script with a call in the place of each longer text and table: `names[0](n)` is the n-th of those that
 * it needs when it is loaded, `names[1](n)` of those that its functions need when they are called; `lists`: both, as
 * `read-pool.ts` takes them: the letters beyond ASCII, the packed texts, how many bytes they are
 */
export async function poolTexts(code) {
  const { found, names } = findTexts(code);
  const calls = findFreeNames(names);
  const lists = [new Map(), new Map()];
  let pooled = '';
  let done = 0;
  for (const { start, end, text, replace, isLater } of found) {
    const which = isLater ? 1 : 0;
    const places = lists[which];
    if (!places.has(text)) places.set(text, places.size);
    // A word before it, as in `return"text"`, must not run into the call's name.
    const space = /\w/.test(code[start - 1] ?? '') ? ' ' : '';
    pooled += code.slice(done, start) + space + replace(`${calls[which]}(${places.get(text)})`);
    done = end;
  }
  return {
    code: pooled + code.slice(done),
    names: calls,
    lists: await Promise.all(lists.map((places) => packTexts([...places.keys()]))),
  };
}
