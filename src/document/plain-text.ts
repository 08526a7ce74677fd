/**
 * Hands a rendered part to the zip as one string: a docxtemplater module in the place of its encoder, which measures and
 * then writes every letter, so that others decode it again.
 */
import type { DXT } from 'docxtemplater';

/** A new one for each document. Comes after the modules that change the pieces. */
export function createPlainTextModule(): DXT.Module {
  const texts = new Map<string, string>();
  return {
    name: 'PlainText',
    priority: -1,
    postrender(parts, options) {
      texts.set(options.filePath, options.joinUncorrupt(parts, options).join(''));
      return [];
    },
    // The typings call the second a text; it is the part's template.
    preZip: (_content, part: unknown) => texts.get((part as { readonly filePath: string }).filePath) ?? null,
  };
}
