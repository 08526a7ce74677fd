/** Gives each tag of a part its scope and field, as docxtemplater will have them; gathers what is wrong with them. */
import type { Part, PlacedRule, TemplateFault } from './fault';
import type { FoundTag } from './find-tags';
import { findNearest } from './nearest';
import { type Mark, readTag } from './read-tag';
import { ITEM_TAG, LEGEND_TAG, listFields, type Scope } from './scope';
import { entryOf, findClosed, isCalled, isClosedBy, isItem, lookUp, type Named, type Section } from './sections';
import { describePlace } from './surroundings';

export interface ResolvedTag extends Named {
  readonly found: FoundTag;
  readonly mark: Mark;
}

export interface Resolution {
  readonly tags: readonly ResolvedTag[];
  readonly faults: readonly TemplateFault[];
}

/** @param root the scope of the paper itself */
export function resolveTags(found: readonly FoundTag[], root: Scope, part: Part): Resolution {
  const tags: ResolvedTag[] = [];
  const faults: TemplateFault[] = [];
  const sections: Section[] = [];
  const all = listFields(root);
  const names = all.map(({ field }) => field.facts.tag);
  found.forEach((at, index) => {
    const reading = readTag(at.written);
    if ('rule' in reading) tell(reading.rule, at);
    else if (reading.mark === '/') closeSection(at, reading.name, found.slice(index + 1));
    else takeTag(at, reading.mark, reading.name);
  });
  for (const section of sections) tell('template_loop_unclosed', section.found);
  return { tags, faults };

  function tell(rule: PlacedRule, at: FoundTag, more: Readonly<Record<string, unknown>> = {}): void {
    faults.push({ rule, ...describePlace(at, part), ...more } as TemplateFault);
  }

  function takeTag(at: FoundTag, mark: Exclude<Mark, '/'>, typed: string): void {
    const named = lookUp(typed, sections, root);
    const field = named ? named.field : guessField(at, mark, typed);
    if (named) tags.push({ found: at, mark, ...named });
    if (named && mark === '') checkPrinted(at, named);
    if (mark !== '')
      sections.push({ found: at, typed, field, name: named?.name, ...(mark === '#' && { entry: entryOf(field) }) });
  }

  function checkPrinted(at: FoundTag, { field }: Named): void {
    if (!field || field.shape === 'text') return;
    const { tag } = field.facts;
    const inner = field.shape === 'texts' ? `{${ITEM_TAG}}` : '…';
    const shape = field.shape === 'switch' ? 'switch' : 'list';
    tell('template_tag_misused', at, { shape, right: `{#${tag}}${inner}{/${tag}}` });
  }

  /** Tells what is wrong with a tag that means nothing where it stands, and gives what was probably meant. */
  function guessField(at: FoundTag, mark: Mark, typed: string) {
    const elsewhere = all.find(({ field }) => isCalled(field, typed));
    const list = elsewhere?.lists[elsewhere.lists.length - 1];
    const near = findNearest(typed, names);
    const isInUnknown = sections.some(({ field, name }) => !field && name === undefined);
    if (typed === LEGEND_TAG && mark === '#') return undefined;
    if (isItem(typed)) {
      const texts = all.find(({ field }) => field.shape === 'texts')?.field.facts.tag ?? '…';
      tell('template_tag_misused', at, { shape: 'item', right: `{#${texts}}{${ITEM_TAG}}{/${texts}}` });
    } else if (!elsewhere) tell('template_tag_unknown', at, { near: near && `{${mark}${near}}` });
    else if (!isInUnknown) tell('template_tag_misplaced', at, { list: `{#${list?.facts.tag}}` });
    return elsewhere?.field ?? all.find(({ field }) => field.facts.tag === near)?.field;
  }

  function closeSection(at: FoundTag, typed: string, rest: readonly FoundTag[]): void {
    const depth = findClosed(typed, sections);
    if (depth < 0) {
      closeNothing(at, typed);
      return;
    }
    while (sections.length > depth + 1 && !isClosedBy(sections[sections.length - 1] as Section, rest))
      tell('template_loop_unclosed', (sections.pop() as Section).found);
    const [section] = sections.splice(depth, 1) as [Section];
    const cut = sections[depth];
    if (cut) tell('template_loop_crossed', section.found, { other: cut.found.written });
    if (!isTogether(section.found, at)) tell('template_loop_split', section.found);
    if (section.name !== undefined) tags.push({ found: at, mark: '/', name: section.name, field: section.field });
  }

  /** A misspelt closing tag closes what it was meant to close, so that one slip is told once. */
  function closeNothing(at: FoundTag, typed: string): void {
    const open = sections.map(({ field, typed: name }) => field?.facts.tag ?? name);
    const near = findNearest(typed, open);
    const known = near ?? findNearest(typed, names);
    if (typed === '' || typed === LEGEND_TAG || all.some(({ field }) => isCalled(field, typed)))
      tell('template_loop_unopened', at);
    else tell('template_tag_unknown', at, { near: known && `{/${known}}` });
    if (near !== undefined) sections.splice(open.lastIndexOf(near), 1);
  }
}

/** A loop may go over rows of its table, but never out of a table, a text box or a note. */
function isTogether(a: FoundTag, b: FoundTag): boolean {
  return a.paragraph.inside.join() === b.paragraph.inside.join();
}
