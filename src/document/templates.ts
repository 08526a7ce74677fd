/** The templates that the project brings, by kind and form. */
import conclusionParty from '../../templates/conclusion-party.docx';
import conclusionState from '../../templates/conclusion-state.docx';
import dossierParty from '../../templates/dossier-party.docx';
import dossierState from '../../templates/dossier-state.docx';
import invitationParty from '../../templates/invitation-party.docx';
import invitationState from '../../templates/invitation-state.docx';
import minutesParty from '../../templates/minutes-party.docx';
import minutesState from '../../templates/minutes-state.docx';
import noticeParty from '../../templates/notice-party.docx';
import noticeState from '../../templates/notice-state.docx';
import outlineParty from '../../templates/outline-party.docx';
import outlineState from '../../templates/outline-state.docx';
import planParty from '../../templates/plan-party.docx';
import planState from '../../templates/plan-state.docx';
import reportParty from '../../templates/report-party.docx';
import reportState from '../../templates/report-state.docx';
import resolutionParty from '../../templates/resolution-party.docx';
import resolutionState from '../../templates/resolution-state.docx';
import supplementParty from '../../templates/supplement-party.docx';
import supplementState from '../../templates/supplement-state.docx';
import type { Form } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';

const TEMPLATES: Readonly<Record<Form, Readonly<Record<TemplateKind, string>>>> = {
  party: {
    plan: planParty,
    supplement: supplementParty,
    outline: outlineParty,
    notice: noticeParty,
    invitation: invitationParty,
    minutes: minutesParty,
    conclusion: conclusionParty,
    resolution: resolutionParty,
    report: reportParty,
    dossier: dossierParty,
  },
  state: {
    plan: planState,
    supplement: supplementState,
    outline: outlineState,
    notice: noticeState,
    invitation: invitationState,
    minutes: minutesState,
    conclusion: conclusionState,
    resolution: resolutionState,
    report: reportState,
    dossier: dossierState,
  },
};

/** The .docx as base64. */
export function templateOf(kind: TemplateKind, form: Form): string {
  return TEMPLATES[form][kind];
}

const keys = new Map<string, string>();

/** A short key of a template's content: another key, another paper from the same data. */
export function templateKey(kind: TemplateKind, form: Form): string {
  const template = templateOf(kind, form);
  const key = keys.get(template) ?? hashText(template);
  keys.set(template, key);
  return key;
}

/** FNV-1a, in base 36. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}
