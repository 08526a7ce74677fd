/** The templates that the project brings, by kind and form: packed in the bundle, unpacked by the first run's need of one. */
import packed from '../../templates/templates.pack';
import type { Form } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';
import { decodeBase85 } from './base85';
import { deflating } from './libraries';
import { decodeUtf8 } from './utf8';

/** The texts of a .docx by the parts' names. */
export type TemplateParts = Readonly<Record<string, string>>;

/** What `bundle/template-pack.mjs` writes before the phrases and parts. */
interface PackHead {
  /** Of `plan-party` and so on: the place of each part. */
  readonly templates: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly phrases: number;
}

interface Pack {
  readonly templates: PackHead['templates'];
  readonly phrases: readonly string[];
  /** With a letter in the place of each phrase. */
  readonly parts: readonly string[];
}

const FIRST_LETTER = 0xe000;
const PHRASE_LETTER = /[\ue000-\uf8ff]/g;

let pack: Pack | undefined;

function unfold(text: string, phrases: readonly string[]): string {
  return text.replace(PHRASE_LETTER, (letter) => phrases[letter.charCodeAt(0) - FIRST_LETTER] as string);
}

function unpack(): Pack {
  const [head, ...texts] = decodeUtf8(deflating().inflateSync(decodeBase85(packed))).split('\0');
  const { templates, phrases: count }: PackHead = JSON.parse(head as string);
  const phrases: string[] = [];
  for (const text of texts.slice(0, count)) phrases.push(unfold(text, phrases));
  return { templates, phrases, parts: texts.slice(count) };
}

export function templateOf(kind: TemplateKind, form: Form): TemplateParts {
  pack = pack ?? unpack();
  const { templates, phrases, parts } = pack;
  const places = Object.entries(templates[`${kind}-${form}`] as Record<string, number>);
  return Object.fromEntries(places.map(([name, place]) => [name, unfold(parts[place] as string, phrases)]));
}

const keys = new Map<string, string>();

/** A short key of a template's content: another key, another paper from the same data. */
export function templateKey(kind: TemplateKind, form: Form): string {
  const name = `${kind}-${form}`;
  const key = keys.get(name) ?? hashParts(templateOf(kind, form));
  keys.set(name, key);
  return key;
}

/** FNV-1a of all letters, in base 36. */
function hashParts(parts: TemplateParts): string {
  let hash = 0x811c9dc5;
  for (const text of Object.values(parts)) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
