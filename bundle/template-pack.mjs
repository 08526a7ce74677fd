// Packs the templates for the bundle: each part once, what repeats in them once, all in one deflated stream.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { encodeBase85 } from './base85.mjs';
import { deflate } from './deflate.mjs';

/** The looks of runs and paragraphs, which stand on each of them: nine tenths of a template. The first may stand in the second. */
const PHRASES = [/<w:rPr>.*?<\/w:rPr>/gs, /<w:pPr>.*?<\/w:pPr>/gs, /<w:tcPr>.*?<\/w:tcPr>/gs];
/** A phrase's letter is this one or, by its place, one of those after it: letters for private use, which no text here has. */
const FIRST_LETTER = 0xe000;
const PRIVATE = /[\ue000-\uf8ff]/;

function readTemplates(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => {
      const parts = Object.entries(unzipSync(readFileSync(join(folder, name))));
      return [name.replace('.docx', ''), Object.fromEntries(parts.map(([part, bytes]) => [part, strFromU8(bytes)]))];
    });
}

/** The texts with a letter in the place of each phrase that they repeat. */
function foldPhrases(texts) {
  const phrases = [];
  let folded = texts;
  for (const pattern of PHRASES) {
    const counts = new Map();
    for (const [phrase] of folded.join('\0').matchAll(pattern)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    for (const [phrase] of [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])) {
      const letter = String.fromCharCode(FIRST_LETTER + phrases.length);
      phrases.push(phrase);
      folded = folded.map((text) => text.split(phrase).join(letter));
    }
  }
  return { phrases, folded };
}

/**
 * The .docx files beside the manifest as texts between NULs, of which base 85 of a deflated stream is the pack. The first is JSON
 * (`templates`: of each template the place of each part; `phrases`: how many there are), then come the phrases, in which
 * earlier ones may stand, then the parts. `src/document/templates.ts` reads it.
 */
export function foldTemplates(manifest) {
  const templates = readTemplates(dirname(manifest));
  const texts = [...new Set(templates.flatMap(([, parts]) => Object.values(parts)))];
  if (texts.some((text) => PRIVATE.test(text))) throw new Error('A template has a letter for private use.');
  const { phrases, folded } = foldPhrases(texts);
  const places = templates.map(([name, parts]) => [
    name,
    Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, texts.indexOf(text)])),
  ]);
  const head = JSON.stringify({ templates: Object.fromEntries(places), phrases: phrases.length });
  return strToU8([head, ...phrases, ...folded].join('\0'));
}

/** esbuild's plugin: what a `.pack` file exports. */
export const templatePack = {
  name: 'template-pack',
  setup({ onLoad }) {
    onLoad({ filter: /\.pack$/ }, async ({ path }) => ({
      contents: encodeBase85(await deflate(foldTemplates(path))),
      loader: 'text',
    }));
  },
};
