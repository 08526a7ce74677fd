/** The playground's server: who is let in, what is read, and that two visitors never meet. */
import { createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { RunReply, State } from '../../../local/playground/contract';
import type { Playground, PlaygroundOptions } from '../../../local/playground/server';

const { startPlayground } = createRequire(__filename)(join(process.cwd(), 'build/playground/server.cjs')) as {
  startPlayground: (options: PlaygroundOptions) => Promise<Playground>;
};

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground({ root: process.cwd(), port: 0 });
});
afterAll(() => playground.close());

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

interface Sent {
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly body?: string | Buffer;
}

/** As `fetch`, which sets `Host` and `Origin` itself. */
function send(path: string, { headers = {}, method = 'GET', body }: Sent = {}): Promise<Answer> {
  const url = new URL(playground.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

class Browser {
  private cookie = '';

  async get(path: string): Promise<Answer> {
    return this.keep(await send(path, { headers: { cookie: this.cookie } }));
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const headers = { cookie: this.cookie, origin: playground.url.slice(0, -1) };
    const data = Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const answer = this.keep(await send(path, { headers, method: 'POST', body: data }));
    return { status: answer.status, ...JSON.parse(answer.body) };
  }

  async state(): Promise<State> {
    return JSON.parse((await this.get('/state')).body);
  }

  private keep(answer: Answer): Answer {
    const [set = ''] = [answer.headers['set-cookie'] ?? []].flat();
    if (set) this.cookie = set.split(';')[0]!;
    return answer;
  }
}

test('binds the loopback alone', () => {
  expect(playground.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test.each([
  ['another name for this machine', { host: 'evil.example.com' }, 'GET'],
  ['another port', { host: '127.0.0.1:1' }, 'GET'],
  ['a page of another origin', { origin: 'http://evil.example.com' }, 'POST'],
  ['a sandboxed page', { origin: 'null' }, 'POST'],
  ['a request that says no origin and would change something', {}, 'POST'],
])('refuses %s', async (_, headers, method) => {
  const { status, body } = await send('/state', { headers: headers as Record<string, string>, method });
  expect(status).toBe(403);
  expect(JSON.parse(body).message).toMatch(/sân tập/);
});

test('a page elsewhere makes no visitor by an image that points here', async () => {
  const { status, headers } = await send('/state', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(status).toBe(403);
  expect(headers['set-cookie']).toBeUndefined();
});

test.each(['//', '/%', '/\\\\', '/state/', '/.well-known/x'])(
  'a path that is none makes no visitor: %s',
  async (path) => {
    const { status, headers } = await send(path);
    expect(status).toBe(404);
    expect(headers['set-cookie']).toBeUndefined();
  },
);

test('sends what keeps a page of somebody else out', async () => {
  const { headers } = await send('/state');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect([headers['set-cookie']].flat().join()).toMatch(/HttpOnly; SameSite=Strict/);
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/samples/ke-hoach-2022.xlsx',
  '/page.js/../../../package.json',
])('reads nothing by the path %s', async (path) => {
  expect((await send(path)).status).toBe(404);
});

test('reads and changes nothing by an id that the account does not list', async () => {
  const browser = new Browser();
  await browser.state();
  for (const id of ['../../package.json', '/etc/passwd', 'state.json', 'workbook.xlsx', 'drive/../state.json']) {
    expect((await browser.get(`/file?id=${encodeURIComponent(id)}`)).status).toBe(422);
    expect(await browser.post('/document', { id, do: 'trash', text: '' })).toMatchObject({ status: 422 });
    expect(await browser.post('/draft', { id, do: 'delete' })).toMatchObject({ status: 422 });
  }
  expect(await browser.post('/open', { sample: '../package.json' })).toMatchObject({ status: 404 });
});

test('a name typed for a document stays a name', async () => {
  const browser = new Browser();
  await browser.state();
  await browser.post('/run', { function: 'makePlan', args: [] });
  const [file] = (await browser.state()).files;
  await browser.post('/document', { id: file!.id, do: 'rename', text: '../../../../tmp/x' });
  const [renamed] = (await browser.state()).files;
  expect(renamed!.folder).toBe(file!.folder);
  expect(renamed!.name).not.toContain('/');
});

test('takes an upload of 5 MB at most, and only a workbook', async () => {
  const browser = new Browser();
  await browser.state();
  for (const megabytes of [6, 20])
    expect(await browser.post('/upload', Buffer.alloc(megabytes * 1024 * 1024))).toMatchObject({ status: 413 });
  expect(await browser.post('/upload', Buffer.from('x'))).toMatchObject({ status: 422, message: /Tệp này/ });
  expect((await browser.state()).sheets.length).toBeGreaterThan(0);
});

test('two visitors never meet', async () => {
  const [one, other] = [new Browser(), new Browser()];
  await Promise.all([one.state(), other.state()]);
  await one.post('/run', { function: 'makeAll', args: [] });
  expect((await one.state()).mails.length).toBeGreaterThan(0);
  expect((await other.state()).mails).toEqual([]);
});

test('a question waits for its answer, and a later request for its turn', async () => {
  const browser = new Browser();
  await browser.state();
  await browser.post('/run', { function: 'makeAll', args: [] });
  const asked = await browser.post<RunReply>('/run', { function: 'sendDrafts', args: [] });
  expect(asked.question).toMatchObject({ kind: 'alert', title: 'Gửi thư đã soạn', buttons: ['YES', 'NO'] });
  const later = browser.state();
  const told = await browser.post<RunReply>('/answer', { button: 'YES', text: '' });
  expect(told).toMatchObject({ entry: 'sendDrafts', pages: [{ kind: 'dialog' }] });
  expect((await later).mails.every(({ box }) => box === 'sent')).toBe(true);
  expect(await browser.post('/answer', { button: 'YES', text: '' })).toMatchObject({ status: 422 });
});

test('a page loaded while a question stands open is usable', async () => {
  const browser = new Browser();
  await browser.state();
  await browser.post('/run', { function: 'makeAll', args: [] });
  await browser.post('/run', { function: 'sendDrafts', args: [] });
  await browser.get('/');
  const { mails } = await browser.state();
  expect(mails.map(({ box }) => box)).toEqual(['drafts', 'drafts', 'drafts']);
});

test('sorts by a column, and leaves the sheet as it is beside it', async () => {
  const browser = new Browser();
  const titles = ({ sheets }: State) =>
    sheets.find(({ name }) => name === 'Chuyên đề')!.rows.map(([, title]) => title!.shown);
  const before = titles(await browser.state());
  expect(titles(await browser.post('/rows', { tab: 'Chuyên đề', do: 'sort', at: 14 }))).toEqual(before);
  const [, ...sorted] = titles(await browser.post('/rows', { tab: 'Chuyên đề', do: 'sort', at: 2 })).filter(Boolean);
  expect(sorted).toEqual([...sorted].sort((one, other) => one.localeCompare(other, 'vi')));
});

test.each(['2026-02-30', '9999-12-31', '05/02/2026'])('goes to no day %s', async (today) => {
  const browser = new Browser();
  await browser.state();
  expect(await browser.post('/break', { today })).toMatchObject({ status: 400 });
});

test.each(['playgroundRead', 'serve_', '__proto__', 'constructor', 'x y', ''])('calls no function %p', async (name) => {
  const browser = new Browser();
  await browser.state();
  expect(await browser.post('/run', { function: name, args: [] })).toMatchObject({ status: 422, message: /hàm/ });
});

test('typing checks the row, as in Sheets, and a formula is what was typed', async () => {
  const browser = new Browser();
  await browser.state();
  const cell = async (row: number, column: number) =>
    (await browser.state()).sheets.find(({ name }) => name === 'Chuyên đề')!.rows[row]![column]!;
  await browser.post('/edit', { tab: 'Chuyên đề', cell: 'B2', text: 'Học tập Bác.' });
  expect(await cell(1, 1)).toMatchObject({ shown: 'Học tập Bác.', isMarked: true });
  expect((await cell(1, 1)).note).toContain('⚠');
  await browser.post('/edit', { tab: 'Chuyên đề', cell: 'B2', text: 'Học tập Bác' });
  expect(await cell(1, 1)).toEqual({ shown: 'Học tập Bác' });
  await browser.post('/edit', { tab: 'Chuyên đề', cell: 'E2', text: '05/02/2026' });
  expect((await cell(1, 4)).shown).toBe('05/02/2026');
  await browser.post('/edit', { tab: 'Chuyên đề', cell: 'L2', text: '=1+1' });
  expect((await cell(1, 11)).typed).toBe('=1+1');
});

test('what is broken breaks the next run, and is mended again', async () => {
  const browser = new Browser();
  await browser.state();
  await browser.post('/break', { killAt: 12 });
  const killed = await browser.post<RunReply>('/run', { function: 'makeAll', args: [] });
  expect(killed).toMatchObject({ fault: /Lượt chạy bị dừng/ });
  expect((await browser.state()).breaks.killAt).toBeNull();
  await browser.post('/break', { isMailDenied: true });
  expect(await browser.post('/run', { function: 'makeDrafts', args: [] })).toMatchObject({
    question: { text: /Gmail/ },
  });
  await browser.post('/answer', { button: 'OK', text: '' });
  await browser.post('/break', { isMailDenied: false, today: '2022-02-05' });
  expect((await browser.state()).today).toBe('2022-02-05');
  await browser.post('/run', { function: 'makeAll', args: [] });
  expect((await browser.state()).mails).toHaveLength(3);
});

test('a message gives what is attached to it, and a sheet has no attachments', async () => {
  const browser = new Browser();
  await browser.state();
  await browser.post('/run', { function: 'makeAll', args: [] });
  const [mail] = (await browser.state()).mails;
  const id = encodeURIComponent(mail!.id);
  const { headers, body } = await browser.get(`/file?id=${id}&part=0`);
  expect(headers['content-disposition']).toMatch(/^attachment; .*\.docx$/);
  expect(body).toMatch(/^PK/);
  for (const part of ['1', '-1', 'x', '']) {
    const { status } = await browser.get(`/file?id=${part === '' ? 'workbook' : id}&part=${part}`);
    expect(status).toBe(422);
  }
});

test('the log says which call failed', async () => {
  const browser = new Browser();
  await browser.state();
  await browser.post('/run', { function: 'makeAll', args: [] });
  await browser.post('/break', { isQuotaUsedUp: true });
  await browser.post('/run', { function: 'sendDrafts', args: [] });
  const { calls } = await browser.post<RunReply>('/answer', { button: 'YES', text: '' });
  const failed = calls.filter(({ isFailed }) => isFailed).map(({ name }) => name);
  expect(new Set(failed)).toEqual(new Set(['Gmail.Users.Drafts.send']));
});

test('a port in use is told plainly', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(startPlayground({ root: process.cwd(), port })).rejects.toThrow(`Cổng ${port} đang được dùng`);
  await new Promise((resolve) => taken.close(resolve));
});
