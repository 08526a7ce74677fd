/** The project's own template as people edit it: with tags they can read and a page that explains them. */
import type { Form } from '../../plan/plan';
import type { TemplateKind } from '../../plan/template-kind';
import { templateOf } from '../templates';
import { createZip } from '../zip';
import { findTags } from './find-tags';
import { composeLegend } from './legend-page';
import { listTexts, type TextPart } from './package';
import { resolveTags } from './resolve';
import { type Field, ITEM_TAG, type Scope, scopeOf } from './scope';
import { editTexts } from './text-edit';
import { readParagraphs } from './text-layer';

/** @returns a .docx */
export function makeUserTemplate(kind: TemplateKind, form: Form): Uint8Array {
  const parts = templateOf(kind, form);
  const scope = scopeOf(kind);
  const used = new Set<Field>();
  const texts = listTexts(parts).map((text) => [text, translateTags(text, scope, used)] as const);
  const written = texts.map(([{ name, part }, xml]) => [name, part === 'body' ? addLegend(xml, scope, used) : xml]);
  return createZip({ ...parts, ...Object.fromEntries(written) }).generate();
}

/** @param used takes in the fields that the part names */
function translateTags({ xml, part }: TextPart, scope: Scope, used: Set<Field>): string {
  const { tags, faults } = resolveTags(findTags(readParagraphs(xml)).tags, scope, part);
  if (faults.length > 0) throw new Error(`A template of our own has faults: ${JSON.stringify(faults)}`);
  for (const { field } of tags) if (field) used.add(field);
  return editTexts(
    xml,
    tags.map(({ found, mark, field }) => ({ ...found, text: `{${mark}${field?.facts.tag ?? ITEM_TAG}}` })),
  );
}

/** Before the properties of the body's last section. */
function addLegend(xml: string, scope: Scope, used: ReadonlySet<Field>): string {
  const at = xml.lastIndexOf('<w:sectPr');
  return xml.slice(0, at) + composeLegend(scope, used) + xml.slice(at);
}
