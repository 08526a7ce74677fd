// Service calls and milliseconds of the plan and of the one click, without delay and with the published delays.
import { runAction } from './host.mjs';
import { median, round } from './measure.mjs';
import { usualMembers } from './workbook.mjs';

/** Times that a figure is taken, by number of topics: what takes long is told well enough by one. */
const TIMES = { 4: 7, 40: 3, 400: 1 };
/** Clicks that a year of any size may take before the bench gives up. */
const MOST_RUNS = 20;

/** One figure by number of topics. */
function bySize(sizes, reportsOf, figure) {
  return Object.fromEntries(sizes.map((topics) => [topics, figure(reportsOf.get(topics))]));
}

function countCalls([{ callCount }]) {
  return callCount;
}

function medianMs(reports) {
  return Math.round(median(reports.map(({ ms }) => ms)));
}

/** Without delay: the first run on a fresh directory, and the next one, nothing having changed. */
export async function measureRuns(host, action, sizes, times = TIMES) {
  const pairs = new Map();
  for (const topics of sizes) {
    const taken = [];
    while (taken.length < times[topics]) taken.push(await runAction(host, action, { topics }, { again: () => true }));
    pairs.set(topics, taken);
  }
  const ofRun = (place, figure) => bySize(sizes, pairs, (taken) => figure(taken.map((pair) => pair[place])));
  return {
    calls: ofRun(0, countCalls),
    ms: ofRun(0, medianMs),
    rerunCalls: ofRun(1, countCalls),
    rerunMs: ofRun(1, medianMs),
  };
}

function isAllMade(action, topics, { documents, messages }) {
  if (action === 'plan') return documents.length === 1;
  const drafts = messages.filter(({ state }) => state === 'drafted');
  return documents.length === topics + 1 && drafts.length === usualMembers(topics);
}

/** With Google's delays: the virtual milliseconds of as many clicks as it takes, since a run stops itself in time. */
export async function measureDelayed(host, action, sizes) {
  const runs = new Map();
  for (const topics of sizes) {
    const again = (reports) => !isAllMade(action, topics, reports.at(-1));
    const reports = await runAction(host, action, { topics }, { limits: 'workspace', again, atMost: MOST_RUNS });
    if (again(reports)) throw new Error(`${action} of ${topics} topics is not done after ${MOST_RUNS} runs.`);
    runs.set(topics, reports);
  }
  return {
    ms: bySize(sizes, runs, (reports) => Math.round(reports.reduce((sum, { ms }) => sum + ms, 0))),
    runs: bySize(sizes, runs, ({ length }) => length),
  };
}

/** What one more recipient costs, and one more topic: from runs of the one click that differ in nothing else. */
export async function measureCallSlopes(host) {
  const count = async (size) => (await runAction(host, 'drafts', size))[0].callCount;
  const base = await count({ topics: 40, members: 10 });
  return {
    draftCallsPerRecipient: round(((await count({ topics: 40, members: 40 })) - base) / 30),
    draftCallsPerTopic: round(((await count({ topics: 80, members: 10 })) - base) / 40),
  };
}
