/** All templates by file name; `node templates/make.mjs` writes them beside this file. */
import type { TemplateKind } from '../src/plan/template-kind';
import { makeConclusionTemplate } from './conclusion';
import { makeDossierTemplate } from './dossier';
import { makeMinutesTemplate } from './minutes';
import { makeInvitationTemplate, makeNoticeTemplate } from './notice';
import { makeOutlineTemplate } from './outline';
import { makePlanTemplate } from './plan';
import { makeReportTemplate } from './report';
import { makeResolutionTemplate } from './resolution';
import { makeSupplementTemplate } from './supplement';
import { type FormWords, PARTY_WORDS, STATE_WORDS } from './words';

const MAKERS: Readonly<Record<TemplateKind, (words: FormWords) => Uint8Array>> = {
  plan: makePlanTemplate,
  supplement: makeSupplementTemplate,
  outline: makeOutlineTemplate,
  notice: makeNoticeTemplate,
  invitation: makeInvitationTemplate,
  minutes: makeMinutesTemplate,
  conclusion: makeConclusionTemplate,
  resolution: makeResolutionTemplate,
  report: makeReportTemplate,
  dossier: makeDossierTemplate,
};

export function makeTemplates(): Readonly<Record<string, Uint8Array>> {
  const files = Object.entries(MAKERS).flatMap(([kind, make]) =>
    [PARTY_WORDS, STATE_WORDS].map((words) => [`${kind}-${words.form}.docx`, make(words)] as const),
  );
  return Object.fromEntries(files);
}
