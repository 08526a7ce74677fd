// Takes the project's figures and prints them as one JSON object. Milliseconds are this machine's; ratios hold anywhere.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureBuilt } from '../build.mjs';
import { measureCallSlopes, measureDelayed, measureRuns } from './actions.mjs';
import { measureCheck } from './check.mjs';
import { measureDemo } from './demo.mjs';
import { measureLoad } from './load.mjs';
import { measureMail } from './mail.mjs';
import { round } from './measure.mjs';
import { measurePlayground } from './playground.mjs';
import { measureRender } from './render.mjs';
import { measureSidebar } from './sidebar.mjs';

const SIZES = [4, 40, 400];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Before anything looks at a date.
process.env.TZ = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')).timeZone;

/** How many times as much 400 topics take as 40, by topic: 1 and less is linear, fixed costs included. */
function growth(figure) {
  return round(figure[400] / figure[40] / 10);
}

function openHost() {
  const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
  const { runLocal, dueTriggers } = createRequire(import.meta.url)(join(root, 'build/local.cjs'));
  return { runLocal, dueTriggers, root, code };
}

/** In a process of its own: it counts calls and the run's own clock, and takes minutes that nobody need wait for. */
async function measureApart(part) {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), part]);
  return JSON.parse(stdout);
}

async function measure() {
  await ensureBuilt(root);
  const host = openHost();
  const { code } = host;
  const mail = measureApart('mail');

  const load = await measureLoad(root, code);
  const render = await measureRender(root, SIZES);
  const check = await measureCheck(root);
  const plan = await measureRuns(host, 'plan', SIZES);
  const outlines = await measureRuns(host, 'outlines', SIZES, { 4: 1, 40: 1, 400: 1 });
  const drafts = await measureRuns(host, 'drafts', SIZES);
  const delayedPlan = await measureDelayed(host, 'plan', SIZES);
  const delayedDrafts = await measureDelayed(host, 'drafts', SIZES);
  return {
    ...load,
    ...render,
    ...check,
    planCalls: plan.calls,
    planMs: plan.ms,
    planDelayedMs: delayedPlan.ms,
    planRerunCalls: plan.rerunCalls,
    outlineCalls: outlines.calls,
    outlineRerunCalls: outlines.rerunCalls,
    draftCalls: drafts.calls,
    draftMs: drafts.ms,
    draftDelayedMs: delayedDrafts.ms,
    draftRuns: delayedDrafts.runs,
    ...(await measureCallSlopes(host)),
    ...(await mail),
    rerunCalls: drafts.rerunCalls,
    rerunMs: drafts.rerunMs,
    growth: {
      render: growth(render.renderMs),
      plan: growth(plan.ms),
      drafts: growth(drafts.ms),
      rerun: growth(drafts.rerunMs),
    },
    ...(await measureDemo(root)),
    ...(await measureSidebar(host)),
    ...(await measurePlayground(host)),
  };
}

const figures = process.argv[2] === 'mail' ? await measureMail(openHost()) : await measure();
console.log(JSON.stringify(figures, null, 2));
