// The playground in a browser: how soon it stands, how soon its sheet can be used, how soon a typed cell is taken.
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withBrowser } from './browser.mjs';
import { withDirectory } from './host.mjs';
import { median } from './measure.mjs';
import { makeWorkbook } from './workbook.mjs';

const TOPICS = 400;
const VIEWPORT = { width: 1366, height: 768 };
const STARTS = 3;
const VISITS = 3;
const EDITS = 7;
const IDLE = 'body[data-ready="1"]:not([data-busy="1"])';

function findPort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** `npm start`, from its first moment until it says where it is. */
async function start(root) {
  const began = performance.now();
  const port = await findPort();
  const child = spawn(process.execPath, [join(root, 'local/playground/start.mjs'), '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address) resolve(address);
    });
    ended.then(() => reject(new Error('The playground did not start.')));
  });
  return {
    url,
    ms: performance.now() - began,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Runs in the page before it loads: the moment at which its sheet takes clicks and keys. */
function watchReady() {
  window.whenReady = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.body?.dataset.ready !== '1') return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { attributes: true, childList: true, subtree: true });
  });
}

async function visit(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript(watchReady);
  await page.goto(url);
  return page;
}

/** A visitor who comes for the first time. */
async function timeVisit(browser, url) {
  const page = await visit(browser, url);
  const time = await page.evaluate(() => window.whenReady);
  await page.context().close();
  return time;
}

/** From the file chosen to its cells in the grid. */
async function timeUpload(page, file) {
  await page.locator(IDLE).waitFor({ state: 'attached' });
  await page.evaluate((last) => {
    const shows = () => document.querySelector('#grid')?.getAttribute('aria-rowcount') > last;
    document.getElementById('upload').addEventListener(
      'change',
      () => {
        const began = performance.now();
        window.whenShown = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (!shows()) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
          });
          observer.observe(document.body, { attributes: true, childList: true, subtree: true });
        });
      },
      true,
    );
  }, TOPICS);
  await page.setInputFiles('#upload', file);
  return page.evaluate(() => window.whenShown);
}

/** From `Enter` until the sheet as the script now sees it is shown. */
async function timeEdit(page, index) {
  await page.locator(IDLE).waitFor({ state: 'attached' });
  await page.locator('#name-box').fill(`L${index + 2}`);
  await page.locator('#name-box').press('Enter');
  await page.locator('#formula-bar').fill(`Ghi chú ${index}`);
  await page.evaluate(() => {
    window.whenTaken = new Promise((resolve) => {
      let began;
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          began = timeStamp;
        },
        { capture: true, once: true },
      );
      const observer = new MutationObserver(() => {
        if (document.body.dataset.busy === '1') return;
        observer.disconnect();
        resolve(performance.now() - began);
      });
      observer.observe(document.body, { attributeFilter: ['data-busy'] });
    });
  });
  await page.locator('#formula-bar').press('Enter');
  return page.evaluate(() => window.whenTaken);
}

async function repeat(times, take) {
  const taken = [];
  for (let index = 0; index < times; index++) taken.push(await take(index));
  return Math.round(median(taken));
}

async function measureLarge(browser, url, file) {
  const page = await visit(browser, url);
  const gridUsableMs400 = Math.round(await timeUpload(page, file));
  const editMs400 = await repeat(EDITS, (index) => timeEdit(page, index));
  return { gridUsableMs400, editMs400 };
}

/** Nothing where the playground has no page. */
export async function measurePlayground({ root }) {
  if (!existsSync(join(root, 'build/playground/page.js'))) return {};
  const startMs = await repeat(STARTS, async () => {
    const { ms, stop } = await start(root);
    await stop();
    return ms;
  });
  const { url, stop } = await start(root);
  try {
    return await withDirectory(async (folder) => {
      const file = join(folder, 'nam.xlsx');
      writeFileSync(file, await makeWorkbook({ topics: TOPICS }));
      return withBrowser(async (browser) => {
        const usableMs = await repeat(VISITS, () => timeVisit(browser, url));
        return { playground: { startMs, usableMs, ...(await measureLarge(browser, url, file)) } };
      });
    });
  } finally {
    await stop();
  }
}
