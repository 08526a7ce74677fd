/** Checks a template that people edited, and writes its tags as docxtemplater will have them. */
import type { TemplateKind } from '../../plan/template-kind';
import { loadLibraries } from '../libraries';
import { createZip } from '../zip';
import type { TemplateFault } from './fault';
import { findTags } from './find-tags';
import { findImageFaults } from './images';
import { dropLegend } from './legend';
import type { OwnTemplate } from './own-template';
import { dropPrivateParts, openDocx, type TextPart } from './package';
import { parseScopedTag } from './parser';
import { readTag } from './read-tag';
import { type ResolvedTag, resolveTags } from './resolve';
import { acceptRevisions } from './revisions';
import { LEGEND_TAG, type Scope, scopeOf } from './scope';
import { describePlace } from './surroundings';
import { editTexts, type TextEdit } from './text-edit';
import { readParagraphs } from './text-layer';

export type Preparation = { readonly own: OwnTemplate } | { readonly faults: readonly TemplateFault[] };

interface PreparedPart {
  readonly name: string;
  readonly xml: string;
  readonly tags: readonly ResolvedTag[];
  readonly faults: readonly TemplateFault[];
}

export function prepareTemplate(bytes: Uint8Array, kind: TemplateKind): Preparation {
  const opened = openDocx(bytes);
  if ('rule' in opened) return { faults: [opened] };
  const prepared = opened.texts.map((text) => preparePart(text, scopeOf(kind)));
  const tags = prepared.flatMap((part) => part.tags);
  const faults = [
    ...prepared.flatMap((part) => part.faults),
    ...opened.texts.flatMap((text) => findImageFaults(text, opened.parts)),
  ];
  if (faults.length > 0) return { faults };
  if (tags.length === 0) return { faults: [{ rule: 'template_no_tags' }] };
  const texts = Object.fromEntries(prepared.map(({ name, xml }) => [name, xml]));
  const own = { parts: dropPrivateParts({ ...opened.parts, ...texts }) };
  const unusable = compile(own, tags);
  return unusable.length > 0 ? { faults: unusable } : { own };
}

function preparePart({ name, part, xml: given, isFilled }: TextPart, root: Scope): PreparedPart {
  const xml = dropLegend(acceptRevisions(given));
  const found = findTags(readParagraphs(xml));
  const strays = found.strays.map((stray) => ({ rule: stray.rule, ...describePlace(stray, part) }));
  const { tags, faults } = resolveTags(found.tags, root, part);
  const unfilled = isFilled
    ? []
    : found.tags.map(({ written }) => ({ rule: 'template_unusable' as const, tag: written }));
  // Of a legend that misses one of its tags everything else in it is a fault, too.
  const torn = faults.filter(isLegendTorn);
  const all = torn.length > 0 ? torn : [...strays, ...faults, ...unfilled];
  return { name, xml: editTexts(xml, tags.map(toEdit)), tags, faults: all };
}

function isLegendTorn(fault: TemplateFault): boolean {
  const reading = /^template_loop_un/.test(fault.rule) && 'tag' in fault && readTag(fault.tag);
  return reading && 'name' in reading ? reading.name === LEGEND_TAG : false;
}

/** A section's tag alone in its paragraph takes the paragraph away, also where somebody typed a space beside it. */
function toEdit({ found, mark, name }: ResolvedTag): TextEdit {
  const { paragraph, from, to } = found;
  const rest = paragraph.text.slice(0, from) + paragraph.text.slice(to);
  const isAlone = mark !== '' && /^[ \u00a0]*$/.test(rest) && paragraph.pieces[0]?.isElement !== true;
  const text = `{${mark}${name}}`;
  return isAlone ? { paragraph, from: 0, to: paragraph.text.length, text } : { paragraph, from, to, text };
}

interface EngineFault {
  readonly properties?: {
    readonly errors?: readonly EngineFault[];
    readonly xtag?: string;
    readonly lastPair?: { readonly left: string };
  };
}

/** What docxtemplater itself finds wrong, by the tag as it was written. */
function compile(own: OwnTemplate, tags: readonly ResolvedTag[]): TemplateFault[] {
  const { Docxtemplater } = loadLibraries();
  try {
    new Docxtemplater(createZip(own.parts), { paragraphLoop: true, parser: parseScopedTag, errorLogging: false });
    return [];
  } catch (error) {
    const { properties } = error as EngineFault;
    const names = (properties?.errors ?? [error as EngineFault]).map(
      (one) => one.properties?.xtag ?? one.properties?.lastPair?.left ?? '',
    );
    return [...new Set(names)].map((name) => ({
      rule: 'template_unusable',
      tag: tags.find((tag) => tag.name === name)?.found.written ?? '',
    }));
  }
}
