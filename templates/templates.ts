/** All templates by file name; `node templates/make.mjs` writes them beside this file. */
import type { TemplateKind } from '../src/plan/template-kind';
import { makeOutlineTemplate } from './outline';
import { makePlanTemplate } from './plan';
import { type FormWords, PARTY_WORDS, STATE_WORDS } from './words';

const MAKERS: Readonly<Record<TemplateKind, (words: FormWords) => Uint8Array>> = {
  plan: makePlanTemplate,
  supplement: makeOutlineTemplate,
  outline: makeOutlineTemplate,
  notice: makeOutlineTemplate,
  invitation: makeOutlineTemplate,
  minutes: makeOutlineTemplate,
  conclusion: makeOutlineTemplate,
  resolution: makeOutlineTemplate,
  report: makeOutlineTemplate,
  dossier: makeOutlineTemplate,
};

export function makeTemplates(): Readonly<Record<string, Uint8Array>> {
  const files = Object.entries(MAKERS).flatMap(([kind, make]) =>
    [PARTY_WORDS, STATE_WORDS].map((words) => [`${kind}-${words.form}.docx`, make(words)] as const),
  );
  return Object.fromEntries(files);
}
