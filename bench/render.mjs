// The plan's rendering against bare docxtemplater, which is given the same template and data that are ready.
import { bundleText, loadBundle } from './bundles.mjs';
import { comparePairs, timeOf } from './measure.mjs';
import { makeTables } from './workbook.mjs';

const PAIRS = { 4: 60, 40: 40, 400: 30 };
const WARM_UP = { 4: 20, 40: 5, 400: 1 };
const ISSUE_DATE = { year: 2026, month: 1, day: 5 };
const OURS = `
export { planFacts } from './src/document/plan-data';
export { renderPaper } from './src/document/render';
export { readPlan } from './src/sheet/read-plan';
`;
const BARE = `
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import template from './templates/plan-party.docx';
export function render(data) {
  const document = new Docxtemplater(new PizZip(template, { base64: true }), { paragraphLoop: true });
  document.render(data);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
`;

/** `renderRatio` and `renderMs` by number of topics; ours makes the template's data from the plan as well. */
export async function measureRender(root, sizes) {
  const [ours, bare] = (await Promise.all([bundleText(root, OURS), bundleText(root, BARE)])).map(loadBundle);
  const figures = { renderRatio: {}, renderMs: {} };
  for (const topics of sizes) {
    const { plan } = ours.readPlan(makeTables({ topics }));
    const data = JSON.stringify(ours.planFacts(plan, ISSUE_DATE));
    const { ratio, ms } = comparePairs({
      pairs: PAIRS[topics],
      warmUp: WARM_UP[topics],
      ours: () => timeOf(() => ours.renderPaper('plan', ours.planFacts(plan, ISSUE_DATE))),
      theirs: () => {
        const own = JSON.parse(data);
        return timeOf(() => bare.render(own));
      },
    });
    figures.renderRatio[topics] = ratio;
    figures.renderMs[topics] = ms;
  }
  return figures;
}
