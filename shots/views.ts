/** Every view of the sidebar and every pane of the playground, to be looked at; and the pictures of the guide. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import UPNG from 'upng-js';
import { Desk, type House, openHouse } from '../test/browser/desk';

const VIEWS = ['overview', 'check', 'preview', 'board', 'mail', 'help'] as const;
const PANES = ['sheet', 'drive', 'gmail', 'log', 'break'] as const;
const MAKE = 'Lập kế hoạch và soạn thư';
/** A picture's colours: screens have few. */
const COLOURS = 64;

/** With a palette: a third of the bytes. */
function shrink(png: Buffer): Uint8Array {
  const image = UPNG.decode(png);
  return new Uint8Array(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS));
}

class Camera {
  constructor(
    private readonly folder: string,
    private readonly desk: Desk,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  async take(name: string): Promise<void> {
    await this.desk.idle();
    // No cursor blinks in it, no toast hangs over it.
    const png = await this.desk.page.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(join(this.folder, `${name}.png`), shrink(png));
  }
}

async function makeAll(desk: Desk): Promise<void> {
  await desk.button(MAKE).click();
  await desk.sidebar.locator('.result').waitFor();
  await desk.idle();
}

async function openPaper(desk: Desk): Promise<void> {
  await desk.pane('drive');
  await desk.page.locator('#pane-drive').getByText('Kế hoạch sinh hoạt chuyên đề').first().click();
  await desk.idle();
}

async function openDraft(desk: Desk): Promise<void> {
  await desk.pane('gmail');
  await desk.page.locator('#pane-gmail').getByText('nguyen.ly@example.com').first().click();
  await desk.idle();
}

/** @param zoom 1 or 2: at 2 half as much fits the screen, as with the browser's own 200 % */
async function shootViews(house: House, out: string, sample: string, zoom: number): Promise<void> {
  const desk = await Desk.open(house, { sample, zoom });
  const camera = new Camera(out, desk);
  await desk.read();
  await camera.take('overview-before');
  await makeAll(desk);
  await camera.take('overview-after');
  for (const view of VIEWS) {
    await desk.view(view);
    await camera.take(view);
  }
  for (const pane of PANES) {
    await desk.pane(pane);
    await camera.take(`pane-${pane}`);
  }
  await desk.close();
}

/** As the guide's steps go, on the plan of 2022. */
async function shootGuide(house: House, out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const desk = await Desk.open(house);
  const camera = new Camera(out, desk);
  const sidebar = desk.page.locator('#sidebar');
  await desk.read();
  await sidebar.getByRole('button', { name: /Đóng/ }).click();
  await desk.page.locator('#menu').getByRole('button').first().click();
  await camera.take('01-menu');
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('#sheet-tabs').getByRole('tab', { name: 'Cài đặt' }).click();
  await camera.take('02-thiet-lap');
  await desk.page.locator('#sheet-tabs').getByRole('tab', { name: 'Chuyên đề' }).click();
  await camera.take('03-chuyen-de');
  await desk.menu('Mở thanh bên');
  await desk.idle();
  await desk.read();
  await camera.take('04-tong-quan');
  await desk.view('check');
  await camera.take('05-kiem-tra');
  await desk.view('preview');
  await camera.take('06-xem-truoc');
  await desk.view('overview');
  await makeAll(desk);
  await openPaper(desk);
  await camera.take('07-van-ban');
  await openDraft(desk);
  await camera.take('08-thu-nhap');
  await desk.view('overview');
  await desk.sidebar.getByRole('button', { name: /^Gửi 3 thư/ }).click();
  await desk.sidebar.getByRole('alertdialog').waitFor();
  await camera.take('09-gui');
  await desk.sidebar.getByRole('alertdialog').getByRole('button', { name: 'Có' }).click();
  await desk.sidebar.locator('.result').waitFor();
  await desk.pane('sheet');
  await desk.view('board');
  await camera.take('10-bang-nam');
  await desk.view('mail');
  await camera.take('11-thu');
  await desk.close();
}

export async function shootAll(root: string): Promise<void> {
  const house = await openHouse();
  try {
    for (const zoom of [1, 2]) {
      const folder = join(root, 'out/shots/views', `${zoom * 100}`);
      await shootViews(house, join(folder, 'ke-hoach-2022'), 'ke-hoach-2022.xlsx', zoom);
      await shootViews(house, join(folder, 'chi-bo-40-chuyen-de'), 'chi-bo-40-chuyen-de.xlsx', zoom);
    }
    await shootGuide(house, join(root, 'docs/pictures'));
  } finally {
    await house.close();
  }
}
