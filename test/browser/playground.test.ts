/** The whole product in a browser, as somebody who installs nothing tries it. */

import type { Breaks, State } from '../../local/playground/contract';
import { buildWorkbook, largeBook } from '../action/book';
import { Desk, type House, openHouse } from './desk';

// The npm package brings a browser for Linux on x64 alone.
const testHere = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;

let house: House;
let desk: Desk;
beforeAll(async () => {
  if (testHere === test) house = await openHouse();
});
afterAll(() => house?.close());
afterEach(async () => {
  const { faults } = desk;
  await desk.close();
  // No console error anywhere, and nothing asked of the network.
  expect(faults).toEqual([]);
});

const MAKE = 'Lập kế hoạch và soạn thư';

/** The blue button of `Tổng quan`, to its end. */
async function makeAll(): Promise<void> {
  await desk.button(MAKE).click();
  await desk.sidebar.locator('.result').waitFor();
  await desk.idle();
}

async function readState(): Promise<State> {
  return desk.page.evaluate(async () => (await fetch('/state')).json() as Promise<State>);
}

async function breakThings(breaks: Breaks): Promise<void> {
  const body = JSON.stringify(breaks);
  await desk.page.evaluate(
    (sent) => fetch('/break', { method: 'POST', body: sent }).then((reply) => reply.json()),
    body,
  );
}

async function countMails(box: 'drafts' | 'sent'): Promise<number> {
  const { mails } = await readState();
  return mails.filter((mail) => mail.box === box).length;
}

testHere('one click from an untouched sample leads to drafts in Gmail and papers in Drive', async () => {
  desk = await Desk.open(house);
  await desk.read();
  await makeAll();
  await desk.pane('gmail');
  const drafts = desk.page.locator('#pane-gmail').getByText('nguyen.ly@example.com').first();
  await drafts.waitFor();
  expect(await countMails('drafts')).toBe(3);
  await drafts.click();
  await desk.page.locator('#pane-gmail iframe').first().waitFor();
  await desk.pane('drive');
  await desk.page.locator('#pane-drive').getByText('Kế hoạch sinh hoạt chuyên đề năm 2022').first().click();
  await desk.idle();
});

testHere('a finding is mended from the sidebar, and its cell shows it', async () => {
  desk = await Desk.open(house);
  await desk.type('B2', 'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh.');
  await desk.view('check');
  const finding = desk.sidebar.locator('li', { hasText: 'B2' }).first();
  await finding.getByRole('button', { name: /^Sửa/ }).click();
  await desk.sidebar.locator('.result').waitFor();
  await desk.idle();
  await desk.page.locator('#name-box').fill('B2');
  await desk.page.locator('#name-box').press('Enter');
  expect(await desk.page.locator('#formula-bar').inputValue()).toBe(
    'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh',
  );
});

testHere('who is not ticked gets no draft', async () => {
  desk = await Desk.open(house);
  await desk.view('preview');
  await desk.sidebar.getByRole('checkbox', { name: /Nguyễn Thị Ly/ }).uncheck();
  await desk.button(/soạn thư nháp \(2 người\)/).click();
  await desk.sidebar.locator('.result').waitFor();
  expect(await countMails('drafts')).toBe(2);
});

testHere('a run that is killed is gone on with, and nobody is written to twice', async () => {
  desk = await Desk.open(house);
  await desk.read();
  for (const at of [16, 12]) {
    await breakThings({ killAt: at });
    await desk.button(MAKE).click();
    await desk.sidebar.getByRole('alert').first().waitFor();
    await desk.idle();
  }
  await makeAll();
  expect(await countMails('drafts')).toBe(3);
});

testHere(
  'what is long is done slice by slice, can be stopped, and waits for the sidebar to be opened again',
  async () => {
    desk = await Desk.open(house, { sample: 'chi-bo-40-chuyen-de.xlsx' });
    await breakThings({ hasLimits: true });
    await desk.read();
    await desk.button(MAKE).click();
    await desk.sidebar.locator('progress').waitFor();
    await desk.button('Dừng').click();
    await desk.sidebar.locator('.result').waitFor();
    await desk.page.locator('#sidebar').getByRole('button', { name: /Đóng/ }).click();
    await desk.menu('Mở thanh bên');
    await desk.idle();
    await desk.read();
    await desk
      .button(/^Làm tiếp/)
      .first()
      .click();
    await desk.sidebar.locator('.result').waitFor();
    await desk.idle();
    expect(await countMails('drafts')).toBeGreaterThan(5);
    await desk.read();
    expect(await desk.button(/^Làm tiếp/).count()).toBe(0);
  },
);

testHere('letters are sent after a question with their names, each once', async () => {
  desk = await Desk.open(house);
  await desk.read();
  await makeAll();
  await desk.sidebar.getByRole('button', { name: /^Gửi 3 thư/ }).click();
  const question = desk.sidebar.getByRole('alertdialog').or(desk.sidebar.getByRole('dialog')).first();
  expect(await question.textContent()).toContain('Nguyễn Thị Ly');
  await question.getByRole('button', { name: 'Có' }).click();
  await desk.sidebar.locator('.result').waitFor();
  await desk.idle();
  expect([await countMails('drafts'), await countMails('sent')]).toEqual([0, 3]);
});

testHere('says English where `Ngôn ngữ` does', async () => {
  desk = await Desk.open(house);
  await desk.page.locator('#sheet-tabs').getByRole('tab', { name: 'Cài đặt' }).click();
  const { sheets } = await readState();
  const { rows } = sheets.find(({ name }) => name === 'Cài đặt')!;
  const row = rows.findIndex(([label]) => label?.shown === 'Ngôn ngữ') + 1;
  await desk.type(`B${row}`, 'English');
  await desk.button('Đọc lại').click();
  await desk.sidebar.locator('#tab-overview', { hasText: 'Overview' }).waitFor();
  expect(await desk.audit()).toEqual([]);
});

testHere('four hundred topics scroll, filter and take typing', async () => {
  desk = await Desk.open(house);
  const bytes = await buildWorkbook(largeBook(400, 60));
  await desk.page.locator('input[type="file"]').first().setInputFiles({
    name: 'lon.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: bytes,
  });
  await desk.idle();
  await desk.type('B401', 'Đề tài cuối cùng');
  await desk.page.locator('#grid').getByText('Đề tài cuối cùng').first().waitFor();
  const cells = await desk.page.locator('#grid [role="gridcell"]').count();
  expect(cells).toBeLessThan(3000);
  await desk.view('board');
  await desk.sidebar.getByRole('searchbox').or(desk.sidebar.locator('input[type="search"]')).first().fill('cuối cùng');
  await desk.sidebar.getByText('Đề tài cuối cùng').first().waitFor();
});

testHere('the text of a cell is text in every view', async () => {
  desk = await Desk.open(house);
  const hostile = '<img src=x onerror=document.title=1></script><b>x';
  await desk.type('B2', hostile);
  for (const name of ['overview', 'check', 'preview', 'board', 'mail'] as const) {
    await desk.view(name);
    expect(await desk.sidebar.locator('img, script[src], main b').count()).toBe(0);
  }
  await desk.view('board');
  await desk.sidebar.getByText('onerror').first().waitFor();
  await desk.sidebar.locator('#tab-overview').click();
  await desk.read();
  await makeAll();
  await desk.pane('drive');
  await desk.page.locator('#pane-drive').getByText('Kế hoạch sinh hoạt chuyên đề năm 2022').first().click();
  await desk.idle();
  await desk.pane('gmail');
  await desk.page.locator('#pane-gmail').getByText('thanh.tam@example.com').first().click();
  await desk.idle();
  expect(await desk.page.title()).not.toBe('1');
  expect(await desk.page.locator('img[onerror]').count()).toBe(0);
});

testHere('axe finds nothing wrong in any view and any pane', async () => {
  desk = await Desk.open(house);
  await desk.read();
  await makeAll();
  const wrong: [string, string[]][] = [];
  for (const name of ['overview', 'check', 'preview', 'board', 'mail', 'help'] as const) {
    await desk.view(name);
    wrong.push([name, await desk.audit()]);
  }
  for (const name of ['drive', 'gmail', 'log', 'break', 'sheet'] as const) {
    await desk.pane(name);
    wrong.push([name, await desk.audit()]);
  }
  expect(wrong.filter(([, found]) => found.length > 0)).toEqual([]);
});

testHere('the keyboard alone suffices', async () => {
  desk = await Desk.open(house);
  await desk.read();
  await desk.sidebar.locator('#tab-overview').focus();
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.press('Enter');
  await desk.sidebar.getByRole('heading', { name: 'Kiểm tra', level: 1 }).waitFor();
  await desk.page.keyboard.press('ArrowLeft');
  await desk.page.keyboard.press('Enter');
  await desk.button(MAKE).focus();
  await desk.page.keyboard.press('Enter');
  await desk.sidebar.locator('.result').waitFor();
  await desk.idle();
  expect(await countMails('drafts')).toBe(3);
});
