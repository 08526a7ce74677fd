/** Every paper that a workbook can be made into, in either form, as it would be on a day in the plan's first November. */
import { conclusionFacts } from '../src/document/conclusion-data';
import { type DossierPaper, dossierFacts } from '../src/document/dossier-data';
import type { Issue } from '../src/document/kinds';
import { minutesFacts } from '../src/document/minutes-data';
import { meetingPaperName, outlineName, planName, reportName } from '../src/document/names';
import { noticeFacts } from '../src/document/notice-data';
import { formatSerial, symbolOf } from '../src/document/numbering';
import { outlineFacts } from '../src/document/outline-data';
import type { PaperData } from '../src/document/paper-data';
import { planFacts } from '../src/document/plan-data';
import { renderPaper } from '../src/document/render';
import { reportFacts } from '../src/document/report-data';
import { supplementFacts } from '../src/document/supplement-data';
import type { Form, Plan, Topic } from '../src/plan/plan';
import { comparePlans } from '../src/plan/plan-change';
import { takeSnapshot } from '../src/plan/snapshot';
import type { TemplateKind } from '../src/plan/template-kind';
import type { Tables } from '../src/sheet/cell';
import { readPlan } from '../src/sheet/read-plan';

export { convertToPdf, findOffice } from '../local/account/office';

export interface Shot {
  /** `outline-02-state`. */
  readonly name: string;
  readonly docx: Uint8Array;
}

const OUTLINES = 3;
/** As long as Google's are. */
const URL = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit?usp=drivesdk';
const STATES: readonly DossierPaper['state'][] = ['made', 'edited', 'missing', 'foreign'];

/** As a person would change an issued plan: one topic more, one less, another month, other presenters, another chair. */
function changePlan(plan: Plan): Plan {
  const [first, second, ...others] = plan.topics as [Topic, Topic, ...Topic[]];
  const last = others[others.length - 1];
  const moved: Topic = { ...first, date: undefined, month: 11, monthEnd: undefined, quarter: 4 };
  const handedOn: Topic = { ...second, assignees: last ? last.assignees : first.assignees };
  const added: Topic = {
    ...first,
    number: '41',
    title: 'Ứng dụng công nghệ thông tin, chuyển đổi số trong công tác nuôi dưỡng, chăm sóc và giáo dục trẻ',
    date: { year: first.date?.year ?? plan.settings.year.start, month: 12, day: 11 },
    month: 12,
    quarter: 4,
  };
  const method = [...plan.content.method.slice(0, -1), 'Sau mỗi quý, đơn vị đánh giá kết quả và rút kinh nghiệm.'];
  return {
    ...plan,
    settings: { ...plan.settings, chair: 'Đồng chí Phó Bí thư Chi bộ' },
    topics: [moved, handedOn, ...others.slice(0, -1), added],
    content: { ...plan.content, method },
  };
}

function listDossier({ settings, topics }: Plan): DossierPaper[] {
  const paper = (kind: DossierPaper['kind'], name: string, at: number): DossierPaper => {
    const state = STATES[at % STATES.length] as DossierPaper['state'];
    return state === 'missing'
      ? { kind, name, state, number: '' }
      : { kind, name, state, number: `${formatSerial(at + 1)}-BB/CB`, url: URL };
  };
  const ofTopics = topics
    .filter(({ quarter }) => quarter === 4)
    .flatMap((topic): [DossierPaper['kind'], string][] => [
      ['outline', outlineName({ settings }, topic)],
      ['notice', meetingPaperName('notice', settings, topic)],
      ['minutes', meetingPaperName('minutes', settings, topic)],
    ]);
  const all: [DossierPaper['kind'], string][] = [
    ['plan', planName({ settings })],
    ...ofTopics,
    ['report', reportName({ settings }, 4)],
  ];
  return all.map(([kind, name], at) => paper(kind, name, at));
}

function makeForm(plan: Plan): Shot[] {
  const { settings, topics } = plan;
  const today = { year: settings.year.start, month: 11, day: 22 };
  const shots: Shot[] = [];
  const add = <K extends TemplateKind>(kind: K, data: PaperData[K], detail = '') =>
    shots.push({ name: `${kind}${detail}-${settings.form}`, docx: renderPaper(kind, data) });
  const issue = (kind: Parameters<typeof symbolOf>[0]): Issue => ({
    number: '05',
    symbol: symbolOf(kind, settings),
    date: today,
  });
  const [topic] = topics as [Topic];
  const issued = { number: settings.documentNumber ?? '', symbol: settings.symbol, date: settings.issueDate ?? today };
  const base = takeSnapshot(plan, issued);
  const later = changePlan(plan);
  add('plan', planFacts(plan, issued.date));
  add('supplement', supplementFacts(later, issue('supplement'), base, comparePlans(base, takeSnapshot(later, issued))));
  for (const each of topics.slice(0, OUTLINES)) add('outline', outlineFacts(plan, each), `-${each.number}`);
  add('notice', noticeFacts(plan, topic, issue('notice')));
  add('invitation', noticeFacts(plan, topic, issue('invitation')));
  add('minutes', minutesFacts(plan, topic, issue('minutes')));
  add('conclusion', conclusionFacts(plan, topic, issue('conclusion')));
  add('resolution', conclusionFacts(plan, topic, issue('resolution')));
  add('report', reportFacts(plan, undefined, issue('report'), today), '-year');
  add('report', reportFacts(plan, 4, issue('report'), today), '-quarter');
  add('dossier', dossierFacts(plan, 4, today, listDossier(plan)));
  return shots;
}

/** Throws where the workbook makes no plan. */
export function makeShots(tables: Tables): Shot[] {
  const { plan } = readPlan(tables);
  if (!plan) throw new Error('The workbook makes no plan.');
  const forms: readonly Form[] = ['party', 'state'];
  return forms.flatMap((form) => makeForm({ ...plan, settings: { ...plan.settings, form } }));
}
