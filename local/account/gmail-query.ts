/** The few words of Gmail's search box that drafts can be searched by here. */
import { unsupported } from './api-error';
import { decodeHeader, findHeader, type Header } from './mime';

type Test = (headers: readonly Header[]) => boolean;

/** `to:`, `from:`, `subject:` and `in:drafts`, all of which must hold; anything else is refused by name. */
export function parseDraftQuery(query: string): Test {
  const terms = [...query.matchAll(/\s*(?:(\w+):)?("[^"]*"|\([^)]*\)|\S+)\s*/gu)].map(([, key, value = '']) =>
    parseTerm(key?.toLowerCase(), value.replace(/^["(]|[")]$/g, '')),
  );
  return (headers) => terms.every((test) => test(headers));
}

function parseTerm(key: string | undefined, value: string): Test {
  switch (key) {
    case 'to':
    case 'from':
      return (headers) => holdsPhrase(words(findHeader(headers, key)), words(value));
    case 'subject': {
      const wanted = fold(value).split(/\s+/);
      return (headers) => wanted.every((word) => fold(findHeader(headers, 'Subject')).includes(word));
    }
    case 'in':
      if (['draft', 'drafts', 'anywhere'].includes(value.toLowerCase())) return () => true;
      throw unsupported(`"in:${value}" in a search for drafts`);
    default:
      throw unsupported(`"${key === undefined ? value : `${key}:`}" in a search for drafts`);
  }
}

/**
 * Gmail finds whole words, and takes an address for a phrase of them: `to:ly@example.com` finds `nguyen.ly@example.com` too,
 * `to:ly` does not find `lyly@example.com`. https://support.google.com/mail/answer/7190
 */
function words(text: string | undefined): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((word) => word !== '');
}

function holdsPhrase(all: readonly string[], phrase: readonly string[]): boolean {
  return all.some((_, start) => phrase.every((word, index) => all[start + index] === word));
}

function fold(text = ''): string {
  return decodeHeader(text).normalize('NFC').toLowerCase().trim();
}
