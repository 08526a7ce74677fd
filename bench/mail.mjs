// What the mail costs: calls a message, calls to find out what became of a dead run, and days until 2,000 people have their letters.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runOnce, withDirectory } from './host.mjs';
import { round } from './measure.mjs';
import { makeWorkbook } from './workbook.mjs';

const TOPICS = 10;
const PEOPLE = [10, 100, 2000];
/** More than any year's. */
const MOST_RUNS = 400;
const MANY = 100_000;
const FIRST_MORNING = Date.parse('2026-01-05T08:00:00+07:00');

const book = (members, mailLimit) => makeWorkbook({ topics: TOPICS, members, everyone: true, mailLimit });

/** Calls of the first drafts, of the same once more, of the sending, and bytes of the ledger then. */
async function countCalls(host, members) {
  return withDirectory(async (out) => {
    const run = async (action, workbook = join(out, 'workbook.xlsx')) =>
      (await runOnce(host, { action, workbook, out })).callCount;
    const drafts = await run('drafts', await book(members, MANY));
    const rerun = await run('drafts');
    const send = await run('send');
    const { document } = JSON.parse(readFileSync(join(out, 'state.json'), 'utf8')).properties;
    const ledgerBytes = Object.entries(document).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    return { drafts, rerun, send, ledgerBytes };
  });
}

/** Calls that a click makes beyond an unchanged rerun's, after a run that died right after it made a draft; with `others` drafts of the user's own. */
async function countRecovery(host, others) {
  return withDirectory(async (out) => {
    const run = (settings) =>
      runOnce(host, { action: 'drafts', workbook: join(out, 'workbook.xlsx'), out, ...settings });
    let death = 0;
    const onCall = ({ name, number }) => {
      if (name === 'Gmail.Users.Drafts.create') death = number;
      return undefined;
    };
    const workbook = await book(3, MANY);
    await withDirectory((other) => runOnce(host, { action: 'drafts', workbook, out: other, onCall }));
    await host.runLocal({
      root: host.root,
      code: host.code,
      args: [],
      today: '2026-01-05',
      action: 'drafts',
      workbook,
      out,
      killAt: { call: death, after: true },
    });
    for (let index = 0; index < others; index++) {
      const mail = `To: ban${index}@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nx\r\n`;
      writeFileSync(join(out, `gmail/drafts/cua-toi-${index}.eml`), mail);
    }
    const recovery = (await run()).callCount;
    const rerun = (await run()).callCount;
    return recovery - rerun;
  });
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
    await take({ action: 'send', workbook: join(out, 'workbook.xlsx') });
    await goOn();
    const report = await take({ action: 'send', workbook: join(out, 'workbook.xlsx') });
    const sent = report.messages.filter(({ state }) => state === 'sent').length;
    if (sent !== members) throw new Error(`${sent} of ${members} messages were sent.`);
    return { clicks: 3, fired, minutes: round(busyMs / 60_000, 1), days: round((now - FIRST_MORNING) / 86_400_000, 1) };
  });
}

const bySize = async (measure) => {
  const entries = [];
  for (const members of PEOPLE) entries.push([members, await measure(members)]);
  return Object.fromEntries(entries);
};
const pickOf = (figures, name) =>
  Object.fromEntries(Object.entries(figures).map(([size, figure]) => [size, figure[name]]));

export async function measureMail(host) {
  const calls = await bySize((members) => countCalls(host, members));
  const perMessage = (name) => round((calls[2000][name] - calls[10][name]) / 1990);
  const alone = await countRecovery(host, 0);
  const among = await countRecovery(host, 20);
  return {
    mail: {
      draftCallsPerMessage: perMessage('drafts'),
      sendCallsPerMessage: perMessage('send'),
      rerunCalls: pickOf(calls, 'rerun'),
      recoveryCalls: { alone, among20: among },
      ledgerBytes: pickOf(calls, 'ledgerBytes'),
      consumer: await bySize((members) => countDays(host, members)),
    },
  };
}
