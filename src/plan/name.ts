/** People's names: cutting a cell into persons, and keys that know one person's name. */
import { foldKey, tidyLines, tidyText } from './text';

const LIST_MARK = /^(?:[-–—•·●*+]|\d{1,2}[.)](?!\d)) ?/u;
const TITLE = /^(?:đ\/c|đc|đ\.c|đồng chí|thầy|cô|ths|thạc sĩ|ts|tiến sĩ)(?:[.:]+ ?| +)(?=\S)/iu;

/** A name as the papers print it: tidy, without list mark, `đ/c`, `Thầy`, `Cô`, `ThS.` before it or punctuation after it. */
export function bareName(text: string): string {
  let name = tidyText(text).replace(/[\s.,;:]+$/, '');
  for (let previous = ''; previous !== name; ) {
    previous = name;
    name = name.replace(LIST_MARK, '').replace(TITLE, '');
  }
  return name;
}

/** By name as typed: a run with 2,000 members asks a million times. */
const knownKeys = new Map<string, string>();
const MOST_KNOWN = 10_000;

/** Equal keys are one person's name; brackets (`Nguyễn Thị Hoa (Lá 1)`) belong to it, titles before it do not. */
export function personKey(name: string): string {
  const known = knownKeys.get(name);
  if (known !== undefined) return known;
  const key = foldKey(bareName(name))
    .replace(/ ?\( ?/g, ' (')
    .replace(/ ?\)/g, ')')
    .trim();
  if (knownKeys.size >= MOST_KNOWN) knownKeys.clear();
  knownKeys.set(name, key);
  return key;
}

function splitWhere(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map(bareName)
    .filter((name) => name !== '');
}

/**
 * The persons of one cell, titles cut off, each once: split on line ends, `;`, `&` and ` và `; on commas only where all
 * parts are members; never where the whole is one member's name, nor within brackets.
 */
export function splitNames(text: string, isMember: (name: string) => boolean): string[] {
  const names = tidyLines(text)
    .flatMap((line) => splitWhere(line, /;/))
    .flatMap((part) => (isMember(part) ? [part] : splitWhere(part, /(?:&|\svà\s)(?![^()]*\))/iu)))
    .flatMap((part) => {
      const parts = isMember(part) ? [part] : splitWhere(part, /,(?![^()]*\))/);
      return parts.every(isMember) ? parts : [part];
    });
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = personKey(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
