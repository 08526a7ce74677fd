/** Takes out what stands between `{#chu_giai}` and `{/chu_giai}`: it is for the reader of the template. */
import { type FoundTag, findTags } from './find-tags';
import { readTag } from './read-tag';
import { LEGEND_TAG } from './scope';
import { readParagraphs } from './text-layer';

function isMark({ written }: FoundTag, mark: '#' | '/'): boolean {
  const reading = readTag(written);
  return 'mark' in reading && reading.mark === mark && reading.name === LEGEND_TAG;
}

/** As it is where one of the two tags is missing, or where they stand in different tables. */
export function dropLegend(xml: string): string {
  const { tags } = findTags(readParagraphs(xml));
  const open = tags.find((tag) => isMark(tag, '#'));
  const close = tags.find((tag) => isMark(tag, '/') && tag.paragraph.to >= (open?.paragraph.to ?? 0));
  if (!open || !close || open.paragraph.inside.join() !== close.paragraph.inside.join()) return xml;
  return dropLegend(xml.slice(0, open.paragraph.from) + xml.slice(close.paragraph.to));
}
