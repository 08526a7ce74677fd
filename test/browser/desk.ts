/** The playground in a browser, as somebody sits before it: what she clicks, types and reads. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import type { Playground, PlaygroundOptions } from '../../local/playground/server';

const { startPlayground } = createRequire(join(process.cwd(), 'package.json'))(
  join(process.cwd(), 'build/playground/server.cjs'),
) as {
  startPlayground: (options: PlaygroundOptions) => Promise<Playground>;
};
const AXE = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

export interface House {
  readonly browser: Browser;
  readonly playground: Playground;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const found = execFileSync(process.execPath, [join(process.cwd(), 'test/browser/executable.mjs')], {
    encoding: 'utf8',
  });
  const { executablePath, args, env } = JSON.parse(found);
  const [browser, playground] = await Promise.all([
    chromium.launch({ executablePath, args, env: { ...process.env, ...env }, headless: true }),
    startPlayground({ root: process.cwd(), port: 0 }),
  ]);
  return {
    browser,
    playground,
    async close() {
      await browser.close();
      await playground.close();
    },
  };
}

export interface DeskOptions {
  /** File name; the playground's first where missing. */
  readonly sample?: string;
  readonly zoom?: number;
}

/** One visitor's page. What the console says of errors is kept: a test ends with none. */
export class Desk {
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('requestfailed', (request) => this.faults.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(request.url())) this.faults.push(request.url());
    });
  }

  /** @param zoom of the browser: at 2 half as much fits a laptop's screen */
  static async open({ browser, playground }: House, { sample, zoom = 1 }: DeskOptions = {}): Promise<Desk> {
    const viewport = { width: Math.round(1366 / zoom), height: Math.round(768 / zoom) };
    const context = await browser.newContext({ viewport, deviceScaleFactor: zoom, locale: 'vi-VN' });
    const desk = new Desk(await context.newPage(), playground.url);
    desk.page.setDefaultTimeout(30_000);
    await desk.page.goto(playground.url);
    await desk.idle();
    if (sample) {
      await desk.page.locator('select').first().selectOption({ value: sample });
      await desk.idle();
    }
    return desk;
  }

  /** Until nothing is under way. */
  async idle(): Promise<void> {
    await this.page.locator('body[data-ready="1"]:not([data-busy="1"])').waitFor({ state: 'attached' });
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** Opens a view, and waits until it has been read. */
  async view(name: 'overview' | 'check' | 'preview' | 'board' | 'mail' | 'help'): Promise<void> {
    await this.sidebar.locator(`#tab-${name}`).click();
    await this.sidebar.locator(`#tab-${name}[aria-selected="true"]`).waitFor();
    await this.read();
  }

  async read(): Promise<void> {
    await this.sidebar.locator('[role="tabpanel"]:not(:has(.view[aria-busy="true"]))').waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.sidebar.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async pane(name: 'drive' | 'gmail' | 'log' | 'break' | 'sheet'): Promise<void> {
    const label = { drive: /^Drive/, gmail: /^Gmail/, log: /^Nhật ký/, break: /^Phá thử/, sheet: /^Bảng tính/ }[name];
    await this.page.getByRole('tab', { name: label }).click();
  }

  /** A click on the menu `Chuyên đề`. */
  async menu(item: string): Promise<void> {
    await this.page.locator('#menu').getByRole('button').first().click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Types into a cell, and waits until it is taken. */
  async type(cell: string, text: string): Promise<void> {
    await this.page.locator('#name-box').fill(cell);
    await this.page.locator('#name-box').press('Enter');
    await this.page.locator('#formula-bar').fill(text);
    await this.page.locator('#formula-bar').press('Enter');
    await this.idle();
  }

  /** Answers a question of the script's. */
  async answer(button: string): Promise<void> {
    await this.page.getByRole('alertdialog').getByRole('button', { name: button, exact: true }).click();
  }

  /** Ids of what axe-core finds wrong in the page and in every frame that runs scripts. */
  async audit(): Promise<string[]> {
    const wrong: string[] = [];
    for (const frame of this.page.frames()) {
      const isScripted = await frame.evaluate('1').then(
        () => true,
        () => false,
      );
      if (!isScripted) continue;
      await frame.evaluate(AXE);
      const found = (await frame.evaluate(
        'axe.run(document, { iframes: false, resultTypes: ["violations"] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + " " + n.target.join(" "))))',
      )) as string[];
      wrong.push(...found);
    }
    return wrong;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
