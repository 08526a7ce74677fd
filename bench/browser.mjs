// The browser of the npm package, for as long as a figure is taken in it.

/** Read by the package when it is loaded: it then brings the libraries that a bare machine lacks. */
const SURROUNDINGS = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
/** In one process it dies with its first page; without web security it sends no `Origin`, which people's own does. */
const DROPPED = ['--single-process', '--disable-web-security'];

export async function withBrowser(work) {
  Object.assign(process.env, SURROUNDINGS);
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !DROPPED.includes(arg)),
    headless: true,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
