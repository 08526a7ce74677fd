// What the mail costs: calls a message, calls to find out what became of a dead run, and days until 2,000 people have their letters.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runOnce, withDirectory } from './host.mjs';
import { round } from './measure.mjs';
import { makeWorkbook, TODAY } from './workbook.mjs';

const TOPICS = 10;
/** Counted call by call. */
const COUNTED = [10, 100];
const PEOPLE = [10, 100, 2000];
const MOST_RUNS = 400;
const MANY = 9999;
const FIRST_MORNING = Date.parse('2026-01-05T08:00:00+07:00');

const book = (members, mailLimit) =>
  makeWorkbook({ topics: Math.min(TOPICS, members), members, everyone: true, mailLimit });

/** Of all document properties. */
function countLedger(out) {
  const { document } = JSON.parse(readFileSync(join(out, 'state.json'), 'utf8')).properties;
  return Object.entries(document).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}

/** Calls of the first drafts, of the same once more, of the sending. */
async function countCalls(host, members) {
  return withDirectory(async (out) => {
    const run = async (action, workbook = join(out, 'workbook.xlsx')) =>
      (await runOnce(host, { action, workbook, out })).callCount;
    const drafts = await run('drafts', await book(members, MANY));
    const rerun = await run('drafts');
    const send = await run('send');
    return { drafts, rerun, send };
  });
}

/** Calls of the click after a run that died right after its last draft was made, `late` calls later; with `others` drafts of the user's own. */
async function countAfterDeath(host, workbook, others, late) {
  return withDirectory(async (out) => {
    let death = 0;
    const onCall = ({ name, number }) => {
      if (name === 'Gmail.Users.Drafts.create') death = number + late;
      return undefined;
    };
    await withDirectory((other) => runOnce(host, { action: 'drafts', workbook, out: other, onCall }));
    const { runLocal, root, code } = host;
    const died = { root, code, args: [], today: TODAY, action: 'drafts', workbook, out };
    await runLocal({ ...died, killAt: { call: death, after: true } });
    for (let index = 0; index < others; index++) {
      const mail = `To: ban${index}@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nx\r\n`;
      writeFileSync(join(out, `gmail/drafts/cua-toi-${index}.eml`), mail);
    }
    return (await runOnce(host, { action: 'drafts', workbook: join(out, 'workbook.xlsx'), out })).callCount;
  });
}

/** What it takes to find out what became of one draft: beyond what a click takes after a run that died once the draft was recorded. */
async function countRecovery(host, others) {
  const workbook = await book(3, MANY);
  return (await countAfterDeath(host, workbook, others, 0)) - (await countAfterDeath(host, workbook, others, 1));
}

/** The one click at Google's delays on a consumer account, then whatever the triggers go on with, until each has one message. */
async function countDays(host, members) {
  return withDirectory(async (out) => {
    const settings = { out, limits: 'consumer' };
    let runs = 0;
    let fired = 0;
    let now = FIRST_MORNING;
    let busyMs = 0;
    const take = async (run) => {
      runs += 1;
      const report = await runOnce(host, { ...settings, startsAt: now, ...run });
      busyMs += report.ms;
      now += report.ms;
      return report;
    };
    const goOn = async () => {
      while (runs < MOST_RUNS) {
        const [next] = host
          .dueTriggers(out, Number.MAX_SAFE_INTEGER)
          .filter(({ handler }) => handler === 'continueWork');
        if (!next) return;
        now = Math.max(now, next.firesAt);
        fired += 1;
        await take({ action: 'drafts', entry: 'continueWork', unattended: true, workbook: join(out, 'workbook.xlsx') });
      }
      throw new Error(`${members} people are not done after ${runs} runs.`);
    };
    await take({ action: 'drafts', workbook: await book(members, 100) });
    await goOn();
    const { callCount } = await take({ action: 'drafts', workbook: join(out, 'workbook.xlsx') });
    await take({ action: 'send', workbook: join(out, 'workbook.xlsx') });
    await goOn();
    const report = await take({ action: 'send', workbook: join(out, 'workbook.xlsx') });
    const sent = report.messages.filter(({ state }) => state === 'sent').length;
    if (sent !== members) throw new Error(`${sent} of ${members} messages were sent.`);
    return {
      clicks: 4,
      rerunCalls: callCount,
      fired,
      ledgerBytes: countLedger(out),
      minutes: round(busyMs / 60_000, 1),
      days: round((now - FIRST_MORNING) / 86_400_000, 1),
    };
  });
}

const bySize = async (sizes, measure) => {
  const entries = [];
  for (const members of sizes) entries.push([members, await measure(members)]);
  return Object.fromEntries(entries);
};
const pickOf = (figures, name) =>
  Object.fromEntries(Object.entries(figures).map(([size, figure]) => [size, figure[name]]));

export async function measureMail(host) {
  const calls = await bySize(COUNTED, (members) => countCalls(host, members));
  const perMessage = (name) => round((calls[100][name] - calls[10][name]) / 90);
  const alone = await countRecovery(host, 0);
  const among = await countRecovery(host, 20);
  return {
    mail: {
      draftCallsPerMessage: perMessage('drafts'),
      sendCallsPerMessage: perMessage('send'),
      rerunCalls: pickOf(calls, 'rerun'),
      recoveryCalls: { alone, among20: among },
      consumer: await bySize(PEOPLE, (members) => countDays(host, members)),
    },
  };
}
