/** What each template is given, of any plan and topic: the papers' tests go through them by kind. */
import { conclusionFacts } from '../../src/document/conclusion-data';
import { type DossierPaper, dossierFacts } from '../../src/document/dossier-data';
import type { Issue } from '../../src/document/kinds';
import { minutesFacts } from '../../src/document/minutes-data';
import { noticeFacts } from '../../src/document/notice-data';
import { outlineFacts } from '../../src/document/outline-data';
import type { PaperData } from '../../src/document/paper-data';
import { planFacts } from '../../src/document/plan-data';
import { renderPaper } from '../../src/document/render';
import { reportFacts } from '../../src/document/report-data';
import { supplementFacts } from '../../src/document/supplement-data';
import type { Plan, Topic } from '../../src/plan/plan';
import { comparePlans } from '../../src/plan/plan-change';
import { takeSnapshot } from '../../src/plan/snapshot';
import type { TemplateKind } from '../../src/plan/template-kind';

const date = { year: 2022, month: 1, day: 10 };

/** A paper's letters in the place of the plan's: `TB/CB`, `TB-TMG`. */
function issueOf(letters: string, { settings }: Plan): Issue {
  return { number: '05', symbol: settings.symbol.replace('KH', letters), date };
}

/** To what the plan now is: the topic is new, the others changed hands, the parts of the plan have other words. */
function supplementOf(plan: Plan, topic: Topic) {
  const issued = { number: plan.settings.documentNumber ?? '', symbol: plan.settings.symbol, date };
  const others = plan.topics.filter((each) => each !== topic).map((each) => ({ ...each, assignees: [] }));
  const base = takeSnapshot({ ...plan, topics: others, content: { ...plan.content, method: ['Cũ'] } }, issued);
  const changes = comparePlans(base, takeSnapshot(plan, issued));
  return supplementFacts(plan, { ...issued, number: '06' }, base, changes);
}

const URL = 'https://docs.google.com/document/d/1AbC/edit';

/** One of each state. */
export function dossierPapers({ number, title }: Topic): DossierPaper[] {
  const topic = { number, title };
  return [
    { kind: 'plan', name: 'Kế hoạch sinh hoạt chuyên đề năm 2022', state: 'made', number: '05-KH/CB', url: URL },
    { kind: 'outline', topic, name: `Đề cương – ${title}`, state: 'edited', number: '', url: URL },
    { kind: 'minutes', topic, name: `Biên bản – ${title}`, state: 'foreign', number: '01-BB/CB', url: URL },
    { kind: 'notice', topic, name: `Thông báo – ${title}`, state: 'missing', number: '' },
    { kind: 'report', name: 'Báo cáo quý II', state: 'missing', number: '' },
  ];
}

type Facts = { readonly [K in TemplateKind]?: (plan: Plan, topic: Topic) => PaperData[K] };

export const FACTS = {
  plan: (plan) => planFacts(plan, date),
  outline: outlineFacts,
  notice: (plan, topic) => noticeFacts(plan, topic, issueOf('TB', plan)),
  invitation: (plan, topic) => noticeFacts(plan, topic, issueOf('GM', plan)),
  minutes: (plan, topic) => minutesFacts(plan, topic, issueOf('BB', plan)),
  conclusion: (plan, topic) =>
    conclusionFacts(plan, topic, issueOf(plan.settings.form === 'party' ? 'KL' : 'TB', plan)),
  resolution: (plan, topic) => conclusionFacts(plan, topic, issueOf('NQ', plan)),
  supplement: supplementOf,
  report: (plan) => reportFacts(plan, undefined, issueOf('BC', plan), { year: 2022, month: 11, day: 5 }),
  dossier: (plan, topic) => dossierFacts(plan, 2, date, dossierPapers(topic)),
} satisfies Facts;

export type TestedKind = keyof typeof FACTS;

export const TESTED_KINDS = Object.keys(FACTS) as readonly TestedKind[];

/** The papers about one meeting. */
export const MEETING_KINDS = ['notice', 'invitation', 'minutes', 'conclusion', 'resolution'] as const;

export function renderSample<K extends TestedKind>(kind: K, plan: Plan, topic: Topic): Uint8Array {
  return renderPaper(kind, FACTS[kind](plan, topic) as PaperData[K]);
}
