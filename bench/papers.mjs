// Every kind of paper from a bench workbook: the program that makes its data and renders it, and docxtemplater bare.
import { bundleBare, bundleText, loadBundle } from './bundles.mjs';

export const KINDS = [
  'plan',
  'supplement',
  'outline',
  'notice',
  'invitation',
  'minutes',
  'conclusion',
  'resolution',
  'report',
  'dossier',
];
export const FORMS = ['party', 'state'];
const ISSUE_DATE = { year: 2026, month: 1, day: 5 };
const ISSUE = { number: '05', symbol: 'TB/CB', date: ISSUE_DATE };

const OURS = `
export { conclusionFacts } from './src/document/conclusion-data';
export { dossierFacts } from './src/document/dossier-data';
export { minutesFacts } from './src/document/minutes-data';
export { noticeFacts } from './src/document/notice-data';
export { outlineFacts } from './src/document/outline-data';
export { planFacts } from './src/document/plan-data';
export { renderPaper } from './src/document/render';
export { reportFacts } from './src/document/report-data';
export { supplementFacts } from './src/document/supplement-data';
export { comparePlans } from './src/plan/plan-change';
export { takeSnapshot } from './src/plan/snapshot';
export { readPlan } from './src/sheet/read-plan';
`;

function bareSource() {
  const names = KINDS.flatMap((kind) => FORMS.map((form) => `${kind}-${form}`));
  return [
    `import Docxtemplater from 'docxtemplater';`,
    `import PizZip from 'pizzip';`,
    ...names.map((name, at) => `import t${at} from './templates/${name}.docx';`),
    `const TEMPLATES = { ${names.map((name, at) => `'${name}': t${at}`).join()} };`,
    `export function render(kind, data) {
      const zip = new PizZip(TEMPLATES[kind + '-' + data.form], { base64: true });
      const document = new Docxtemplater(zip, { paragraphLoop: true });
      document.render(data);
      return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    }`,
  ].join('\n');
}

/** Each call of `loadOurs` and `loadBare` gives a program in a context of its own that has nothing but ECMAScript. */
export async function buildRenderers(root) {
  const [ours, bare] = await Promise.all([bundleText(root, OURS), bundleBare(root, bareSource())]);
  return { loadOurs: () => loadBundle(ours), loadBare: () => loadBundle(bare) };
}

/** The supplement of a plan of which every title was changed. */
function supplementFacts(ours, plan) {
  const before = ours.takeSnapshot(plan, ISSUE);
  const after = { ...plan, topics: plan.topics.map((topic) => ({ ...topic, title: `${topic.title} (mới)` })) };
  return ours.supplementFacts(after, ISSUE, before, ours.comparePlans(before, ours.takeSnapshot(after, ISSUE)));
}

function dossierFacts(ours, plan) {
  const papers = plan.topics.map(({ title }, index) => ({
    kind: 'outline',
    name: `Đề cương ${title}`,
    url: `https://example.com/${index}`,
    state: index % 5 === 0 ? 'missing' : 'made',
    number: '',
  }));
  return ours.dossierFacts(plan, 2, ISSUE_DATE, papers);
}

/** The data of that kind's template, as its action makes them. */
export function makeFacts(ours, kind, plan) {
  const [topic] = plan.topics;
  if (kind === 'plan') return ours.planFacts(plan, ISSUE_DATE);
  if (kind === 'supplement') return supplementFacts(ours, plan);
  if (kind === 'outline') return ours.outlineFacts(plan, topic);
  if (kind === 'notice' || kind === 'invitation') return ours.noticeFacts(plan, topic, ISSUE);
  if (kind === 'minutes') return ours.minutesFacts(plan, topic, ISSUE);
  if (kind === 'report') return ours.reportFacts(plan, undefined, ISSUE, ISSUE_DATE);
  if (kind === 'dossier') return dossierFacts(ours, plan);
  return ours.conclusionFacts(plan, topic, ISSUE);
}
