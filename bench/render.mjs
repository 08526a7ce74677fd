// Rendering against bare docxtemplater and PizZip, which are given the same template and data that are ready.
import { comparePairs, median, round, timeOf } from './measure.mjs';
import { buildRenderers, FORMS, KINDS, makeFacts } from './papers.mjs';
import { makeTables } from './workbook.mjs';

const PAIRS = { 4: 60, 40: 40, 400: 30 };
const WARM_UP = { 4: 20, 40: 5, 400: 1 };
/** Of the papers other than the plan, in a year of so many topics. */
const PAPER_TOPICS = 40;
const PAPER_PAIRS = 30;
const PAPER_WARM_UP = 5;
const FIRST_RUNS = 9;

function readPlan(ours, topics, form = 'party') {
  const { plan } = ours.readPlan(makeTables({ topics }));
  return { ...plan, settings: { ...plan.settings, form } };
}

/** Ours makes the template's data as well. */
function compareKind({ ours, bare }, kind, plan, times) {
  const data = JSON.stringify(makeFacts(ours, kind, plan));
  return comparePairs({
    ...times,
    ours: () => timeOf(() => ours.renderPaper(kind, makeFacts(ours, kind, plan))),
    theirs: () => {
      const own = JSON.parse(data);
      return timeOf(() => bare.render(kind, own));
    },
  });
}

/** `renderRatio` and `renderMs` of the plan by number of topics. */
function measurePlan(renderers, sizes) {
  const figures = { renderRatio: {}, renderMs: {} };
  for (const topics of sizes) {
    const times = { pairs: PAIRS[topics], warmUp: WARM_UP[topics] };
    const { ratio, ms } = compareKind(renderers, 'plan', readPlan(renderers.ours, topics), times);
    figures.renderRatio[topics] = ratio;
    figures.renderMs[topics] = ms;
  }
  return figures;
}

/** `renderRatios` and `paperMs` by kind, of the form in which the kind fares worse. */
function measureKinds(renderers) {
  const figures = { renderRatios: {}, paperMs: {} };
  const times = { pairs: PAPER_PAIRS, warmUp: PAPER_WARM_UP };
  for (const kind of KINDS) {
    const taken = FORMS.map((form) =>
      compareKind(renderers, kind, readPlan(renderers.ours, PAPER_TOPICS, form), times),
    );
    figures.renderRatios[kind] = Math.max(...taken.map(({ ratio }) => ratio));
    figures.paperMs[kind] = Math.max(...taken.map(({ ms }) => ms));
  }
  return figures;
}

/** `renderFirstMs`: the plan of 400 topics as the first thing that a context renders, as in a run of Apps Script. */
function measureFirst(loadOurs) {
  const taken = Array.from({ length: FIRST_RUNS }, () => {
    const ours = loadOurs();
    const plan = readPlan(ours, 400);
    return timeOf(() => ours.renderPaper('plan', makeFacts(ours, 'plan', plan)));
  });
  return { renderFirstMs: round(median(taken)) };
}

export async function measureRender(root, sizes) {
  const { loadOurs, loadBare } = await buildRenderers(root);
  const renderers = { ours: loadOurs(), bare: loadBare() };
  return { ...measureFirst(loadOurs), ...measurePlan(renderers, sizes), ...measureKinds(renderers) };
}
