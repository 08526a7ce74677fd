// The sidebar in a browser, its answers the bundle's own for 400 topics: what it weighs, how soon it shows, how it keeps up with typing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSidebar } from '../bundle/sidebar-page.mjs';
import { withBrowser } from './browser.mjs';
import { withDirectory } from './host.mjs';
import { median, round } from './measure.mjs';
import { makeWorkbook, TODAY } from './workbook.mjs';

const TOPICS = 400;
const VIEWS = ['overview', 'board'];
const VIEWPORT = { width: 300, height: 640 };
const FIRST_VIEWS = 15;
/** Of a key the median of so many counts: another process may take the machine for a while. */
const ROUNDS = 5;
/** Typed and taken back letter by letter. */
const FILTERS = ['giao duc', 'an toàn thực phẩm', 'nguyễn thị', 'xyz'];

/** What the server says to each view, as it sends it. */
async function recordAnswers({ runLocal, root, code }) {
  const workbook = await makeWorkbook({ topics: TOPICS });
  const answers = {};
  for (const call of VIEWS) {
    const input = [JSON.stringify({ call, args: [] })];
    answers[call] = await withDirectory(async (out) => {
      const settings = { root, code, workbook, out, today: TODAY, action: 'check', args: [] };
      return (await runLocal({ ...settings, entry: 'serveSidebar', input })).value;
    });
  }
  return answers;
}

/** Runs in the page before it loads: `google.script.run` with the answers at hand, and the moment at which the numbers are on the screen. */
function prepare(answers) {
  const createRunner = (succeed) => ({
    withSuccessHandler: (handler) => createRunner(handler),
    withFailureHandler: () => createRunner(succeed),
    serveSidebar: (request) => setTimeout(() => succeed(answers[JSON.parse(request).call])),
  });
  window.google = { script: { run: createRunner() } };
  window.afterFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });
  window.firstView = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.numbers')) return;
      observer.disconnect();
      resolve(window.afterFrame());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

async function openPage(browser, url, answers) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript(prepare, answers);
  await page.goto(url);
  return page;
}

/** Milliseconds from the navigation to the frame that shows the three numbers. */
async function timeFirstView(browser, url, answers) {
  const page = await openPage(browser, url, answers);
  const time = await page.evaluate(() => window.firstView);
  await page.context().close();
  return time;
}

/** As far as a person can scroll: all topics stand in the page. */
async function showAll(page) {
  await page.click('#tab-board');
  await page.waitForSelector('.board .topic');
  await page.evaluate(async (topics) => {
    while (document.querySelectorAll('.board .topic').length < topics) {
      document.querySelector('.board .items + button')?.click();
      await window.afterFrame();
    }
  }, TOPICS);
}

/** Milliseconds from each key to the end of the frame that shows what it found. */
async function timeKeys(page) {
  await page.evaluate(() => {
    window.keyTimes = [];
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        window.lastFrame = window.afterFrame().then((end) => window.keyTimes.push(end - timeStamp));
      },
      true,
    );
  });
  await page.focus('input[type=search]');
  const rounds = [];
  while (rounds.length < ROUNDS) {
    for (const words of FILTERS) {
      for (const letter of words) await pressKey(page, () => page.keyboard.insertText(letter));
      for (const _ of words) await pressKey(page, () => page.keyboard.press('Backspace'));
    }
    rounds.push(await page.evaluate(() => window.keyTimes.splice(0)));
  }
  return rounds[0].map((_, key) => median(rounds.map((times) => times[key])));
}

async function pressKey(page, press) {
  await press();
  await page.evaluate(() => window.lastFrame);
}

async function timeFilter(browser, url, answers) {
  const page = await openPage(browser, url, answers);
  await showAll(page);
  const times = await timeKeys(page);
  return { median: round(median(times), 1), worst: round(Math.max(...times), 1) };
}

export async function measureSidebar(host) {
  const answers = await recordAnswers(host);
  const { page, script, style } = await bundleSidebar(host.root);
  return withDirectory((folder) => {
    const file = join(folder, 'sidebar.html');
    writeFileSync(file, page);
    return withBrowser(async (browser) => {
      const url = `file://${file}`;
      const firstViews = [];
      while (firstViews.length < FIRST_VIEWS) firstViews.push(await timeFirstView(browser, url, answers));
      return {
        sidebar: {
          bytes: Buffer.byteLength(page),
          minifiedBytes: Buffer.byteLength(script) + Buffer.byteLength(style),
          firstViewMs: round(median(firstViews), 1),
          filterFrameMs: await timeFilter(browser, url, answers),
        },
      };
    });
  });
}
