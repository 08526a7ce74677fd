/** Images of a part whose file is not in the package: a paper made of it would show an empty frame. */
import type { Part, TemplateFault } from './fault';
import { type Parts, readRelations, type TextPart } from './package';
import { excerpt } from './surroundings';
import { type Paragraph, readParagraphs } from './text-layer';

const IMAGE = /<(?:a:blip|v:imagedata)\b[^>]*>/g;
const REFERENCE = /\sr:(?:embed|link|id)="([^"]*)"/;

/** The words of the paragraph that holds the image, else of the nearest before it. */
function wordsNear(paragraphs: readonly Paragraph[], at: number): string {
  const before = paragraphs.filter(({ from }) => from < at);
  const holder = before[before.length - 1];
  const spoken = before.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const near = holder && spoken.includes(holder) ? holder : spoken[spoken.length - 1];
  return near ? excerpt(near, 0, 0) : '';
}

export function findImageFaults({ name, part, xml }: TextPart, parts: Parts): TemplateFault[] {
  const images = [...xml.matchAll(IMAGE)];
  if (images.length === 0) return [];
  const relations = readRelations(parts, name);
  const paragraphs = readParagraphs(xml);
  return images.flatMap(({ 0: element, index }) => {
    const relation = relations.get(REFERENCE.exec(element)?.[1] ?? '');
    if (relation && !relation.isExternal && relation.target in parts) return [];
    const rule = relation?.isExternal ? 'template_image_linked' : 'template_image_missing';
    return [describeImage(rule, part, wordsNear(paragraphs, index))];
  });
}

function describeImage(
  rule: 'template_image_linked' | 'template_image_missing',
  part: Part,
  around: string,
): TemplateFault {
  return { rule, part, around };
}
