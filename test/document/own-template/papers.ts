/** Every kind of paper with data to fill it, of any plan. */
import { dossierFacts } from '../../../src/document/dossier-data';
import type { OwnTemplate } from '../../../src/document/own-template/own-template';
import { prepareTemplate } from '../../../src/document/own-template/prepare';
import type { PaperData } from '../../../src/document/paper-data';
import { renderPaper } from '../../../src/document/render';
import { reportFacts } from '../../../src/document/report-data';
import { supplementFacts } from '../../../src/document/supplement-data';
import type { Plan } from '../../../src/plan/plan';
import { comparePlans } from '../../../src/plan/plan-change';
import { takeSnapshot } from '../../../src/plan/snapshot';
import type { TemplateKind } from '../../../src/plan/template-kind';
import { FACTS } from '../paper-facts';
import { sampleTopic } from '../sample';

const date = { year: 2022, month: 2, day: 5 };
const issue = { number: '07', symbol: 'BC/CB', date };

/** What a plan becomes when its topics are renamed after it was issued. */
function supplementOf(plan: Plan): PaperData['supplement'] {
  const before = takeSnapshot(plan, issue);
  const after = { ...plan, topics: plan.topics.map((topic) => ({ ...topic, title: `${topic.title} (mới)` })) };
  return supplementFacts(after, issue, before, comparePlans(before, takeSnapshot(after, issue)));
}

const DOSSIER = [
  { kind: 'plan', name: 'Kế hoạch', url: 'https://example.com/1', state: 'made', number: '05-KH/CB' },
  { kind: 'minutes', name: 'Biên bản', state: 'missing', number: '' },
] as const;

function factsOf(kind: TemplateKind, plan: Plan): PaperData[TemplateKind] {
  if (kind === 'report') return reportFacts(plan, undefined, issue, date);
  if (kind === 'supplement') return supplementOf(plan);
  if (kind === 'dossier') return dossierFacts(plan, 2, date, DOSSIER);
  return FACTS[kind](plan, plan.topics[0] ?? sampleTopic());
}

/** Throws where it has faults. */
export function prepareSound(bytes: Uint8Array, kind: TemplateKind): OwnTemplate {
  const prepared = prepareTemplate(bytes, kind);
  if ('faults' in prepared) throw new Error(JSON.stringify(prepared.faults));
  return prepared.own;
}

/** @param own in the place of the project's own template */
export function renderPlan(kind: TemplateKind, plan: Plan, own?: OwnTemplate): Uint8Array {
  return renderPaper(kind, factsOf(kind, plan) as never, own);
}
