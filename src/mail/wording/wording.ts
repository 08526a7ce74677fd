/** A letter's subject or body with tags: found sound, then filled. */

import { loadTextLibrary } from '../../document/libraries';
import type { TemplateFault } from '../../document/own-template/fault';
import { type FoundTag, findTags } from '../../document/own-template/find-tags';
import { parseScopedTag } from '../../document/own-template/parser';
import { type ResolvedTag, resolveTags } from '../../document/own-template/resolve';
import { describePlace } from '../../document/own-template/surroundings';
import type { Paragraph } from '../../document/own-template/text-layer';
import { cleanText, tidyText } from '../../plan/text';
import type { WordingKind, WordingPart } from '../../plan/wording-kind';
import type { WordingData } from './data';
import { toTagData } from './tag-data';
import { wordingScope } from './tags';

/** Prepared texts; what is missing is said in the product's own words. */
export type Wording = Readonly<Partial<Record<WordingPart, string>>>;
export type Wordings = ReadonlyMap<WordingKind, Wording>;

export type WordingPreparation = { readonly prepared: string } | { readonly faults: readonly TemplateFault[] };

/** Four pages; each tag is held against all others. */
export const LONGEST_WORDING = 10_000;
/** Begins a line with tags, which goes where they print nothing; in no text, since it is a control. */
const TAGGED = '\u0001';
const UNPRINTED_LINE = new RegExp(`^${TAGGED} *(?:\n|$)`, 'gm');

/** @param text as typed; a subject's line breaks become spaces */
export function prepareWording(text: string, kind: WordingKind, part: WordingPart): WordingPreparation {
  if (text.length > LONGEST_WORDING) return { faults: [{ rule: 'template_too_large' }] };
  const lines = (part === 'subject' ? tidyText(text) : cleanText(text)).split('\n').map(toParagraph);
  const found = findTags(lines);
  const { tags, faults } = resolveTags(found.tags, wordingScope(kind), 'body');
  const strays = found.strays.map((stray) => ({ rule: stray.rule, ...describePlace(stray, 'body') }));
  // What has no fault and no meaning either: the legend's tags, which only a paper's template has.
  const known = new Set<FoundTag>(tags.map((tag) => tag.found));
  const foreign = found.tags.filter((tag) => !known.has(tag));
  const all = [...strays, ...faults];
  if (all.length > 0) return { faults: all };
  if (foreign.length > 0)
    return { faults: foreign.map((tag) => ({ rule: 'template_tag_unknown', ...describePlace(tag, 'body') })) };
  return { prepared: lines.map((line) => writeLine(line, tags)).join('') };
}

function toParagraph(text: string): Paragraph {
  return { from: 0, to: 0, pieces: [], text, inside: [] };
}

function writeLine(line: Paragraph, all: readonly ResolvedTag[]): string {
  const tags = all.filter(({ found }) => found.paragraph === line);
  const { text } = line;
  let written = '';
  let at = 0;
  for (const { found, mark, name } of tags) {
    written += `${text.slice(at, found.from)}{${mark}${name}}`;
    at = found.to;
  }
  return `${tags.length > 0 ? TAGGED : ''}${written}${text.slice(at)}\n`;
}

/** NFC. Lines whose tags print nothing go; of several empty lines, or of several spaces within a line, one stays. Empty where nothing is printed. */
export function renderWording(prepared: string, data: WordingData): string {
  const { TextTemplate } = loadTextLibrary();
  const settings = { parser: parseScopedTag, nullGetter: () => '' };
  return new TextTemplate(prepared, settings)
    .render(toTagData(data))
    .replace(UNPRINTED_LINE, '')
    .split(TAGGED)
    .join('')
    .replace(/ +$/gm, '')
    .replace(/(\S) {2,}/g, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}
