/** Finds what stands between `{` and `}` in a part's paragraphs. */
import type { Paragraph } from './text-layer';

/** From `{` to after `}`. */
export interface FoundTag {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  /** As written, with its brackets. */
  readonly written: string;
  /** The texts before and after its paragraph, empty where there are none. */
  readonly beside: readonly [before: string, after: string];
}

export interface StrayBracket extends FoundTag {
  readonly rule: 'template_tag_unclosed' | 'template_tag_unopened' | 'template_tag_doubled' | 'template_tag_broken';
}

export interface Findings {
  readonly tags: readonly FoundTag[];
  readonly strays: readonly StrayBracket[];
}

const BRACKETS = /\{\{+[^{}]*\}\}+|\{[^{}]*\}|[{}]/g;
/** What looks like the tag that was meant after a lone `{`, or before a lone `}`. */
const TAG_AFTER = /^\{[#^/]? ?[\p{L}\p{N}_.]*/u;
const TAG_BEFORE = /[#^/]?[\p{L}\p{N}_.]*\}$/u;
/** Nobody's tag is longer in a paragraph of its own. */
const LONGEST_HALF = 60;

function findInParagraph(paragraph: Paragraph, beside: FoundTag['beside']): Findings {
  const { text } = paragraph;
  const at = { paragraph, beside };
  const tags: FoundTag[] = [];
  const strays: StrayBracket[] = [];
  for (const { 0: found, index } of text.matchAll(BRACKETS)) {
    const to = index + found.length;
    if (found === '{') {
      const written = TAG_AFTER.exec(text.slice(index))?.[0] ?? found;
      strays.push({ ...at, from: index, to: index + written.length, written, rule: 'template_tag_unclosed' });
    } else if (found === '}') {
      const written = TAG_BEFORE.exec(text.slice(Math.max(0, to - LONGEST_HALF), to))?.[0] ?? found;
      strays.push({ ...at, from: to - written.length, to, written, rule: 'template_tag_unopened' });
    } else if (found.startsWith('{{'))
      strays.push({ ...at, from: index, to, written: found, rule: 'template_tag_doubled' });
    else tags.push({ ...at, from: index, to, written: found });
  }
  return { tags, strays };
}

/** `{ten_` at a paragraph's end and `chuyen_de}` at the next one's start are one tag, cut in two. */
function joinHalves(strays: readonly StrayBracket[]): StrayBracket[] {
  const joined: StrayBracket[] = [];
  for (const stray of strays) {
    const before = joined[joined.length - 1];
    const first = before?.rule === 'template_tag_unclosed' ? before.paragraph.text.slice(before.from) : '';
    const second = stray.rule === 'template_tag_unopened' ? stray.paragraph.text.slice(0, stray.to) : '';
    const isCut = first !== '' && second !== '' && stray.beside[0] === before?.paragraph.text;
    if (!before || !isCut || first.length + second.length > LONGEST_HALF) joined.push(stray);
    else joined[joined.length - 1] = { ...before, written: `${first}${second}`, rule: 'template_tag_broken' };
  }
  return joined;
}

export function findTags(paragraphs: readonly Paragraph[]): Findings {
  const spoken = paragraphs.filter(({ text }) => text.trim() !== '');
  const found = spoken.map((paragraph, at) =>
    findInParagraph(paragraph, [spoken[at - 1]?.text ?? '', spoken[at + 1]?.text ?? '']),
  );
  return { tags: found.flatMap(({ tags }) => tags), strays: joinHalves(found.flatMap(({ strays }) => strays)) };
}
