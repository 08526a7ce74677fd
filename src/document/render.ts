/** Fills the templates: a plan becomes the bytes of a .docx. Equal input gives equal bytes. */
import partyOutline from '../../templates/de-cuong-dang.docx';
import stateOutline from '../../templates/de-cuong-hanh-chinh.docx';
import partyPlan from '../../templates/ke-hoach-dang.docx';
import statePlan from '../../templates/ke-hoach-hanh-chinh.docx';
import type { CalendarDate } from '../plan/date';
import type { Form, Plan, Topic } from '../plan/plan';
import { loadLibraries } from './libraries';
import { outlineFacts } from './outline-data';
import { planFacts } from './plan-data';
import { ZIP_DATE } from './zip';

export type TemplateKind = 'plan' | 'outline';

const TEMPLATES: Readonly<Record<Form, Readonly<Record<TemplateKind, string>>>> = {
  party: { plan: partyPlan, outline: partyOutline },
  state: { plan: statePlan, outline: stateOutline },
};

const keys = new Map<string, string>();

/** A short key of a template's content: another key, another paper from the same data. */
export function templateKey(form: Form, kind: TemplateKind): string {
  const template = TEMPLATES[form][kind];
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

/** @param data every tag of the template has its value there; texts are tidy (no line breaks, nothing XML cannot hold) */
function render(template: string, data: object): Uint8Array {
  const { Docxtemplater, PizZip } = loadLibraries();
  const document = new Docxtemplater(new PizZip(template, { base64: true }), { paragraphLoop: true });
  document.render(data);
  const zip = document.getZip();
  for (const file of Object.values<{ date: Date }>(zip.files)) file.date = ZIP_DATE;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

export interface RenderOptions {
  /** Printed as the day of issue. */
  readonly issueDate: CalendarDate;
}

export function renderPlan(plan: Plan, { issueDate }: RenderOptions): Uint8Array {
  return render(TEMPLATES[plan.settings.form].plan, planFacts(plan, issueDate));
}

export function renderOutline(plan: Plan, topic: Topic): Uint8Array {
  return render(TEMPLATES[plan.settings.form].outline, outlineFacts(plan, topic));
}
