import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLocal } from '../../local/cli';
import { holdLock } from '../../local/services/lock';
import { catching, createDirectory, createWorkbook, evaluate, ROOT, runBody } from './support';

const STORE = 'const store = PropertiesService.getDocumentProperties();';
/** Three counted calls around code that must not run after a kill. */
const THREE = `${STORE}
  Promise.resolve().then(() => store.setProperty('promise', 'x'));
  try { store.setProperty('a', '1'); store.setProperty('b', '2'); store.setProperty('c', '3'); }
  catch (error) { store.setProperty('caught', String(error)); }
  finally { store.setProperty('finally', 'x'); console.log('finally'); }`;

function readState(out: string) {
  return JSON.parse(readFileSync(join(out, 'state.json'), 'utf8'));
}

function readReport(out: string) {
  return JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
}

// https://developers.google.com/apps-script/guides/services/quotas: a script over its time "throws an exception and halts":
// nothing of it runs on, `finally` neither.
describe('--kill-at', () => {
  test.each([
    [1, false, {}, {}],
    [2, false, { a: '1' }, { 'Properties.setProperty': 1 }],
    [2, true, { a: '1', b: '2' }, { 'Properties.setProperty': 2 }],
    [3, true, { a: '1', b: '2', c: '3' }, { 'Properties.setProperty': 3 }],
  ])('%s, after its effect: %s', async (call, after, kept, calls) => {
    const out = createDirectory();
    const { exitCode, stderr, stdout } = await runBody(out, THREE, { killAt: { call, after } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^Lượt chạy bị dừng ở lời gọi thứ \d \(Properties\.setProperty\)[^\n]*\.\n$/);
    expect(readState(out).properties.document).toEqual(kept);
    expect(readReport(out)).toMatchObject({
      calls,
      callCount: Object.values(calls).reduce((sum, one) => sum + one, 0),
    });
    expect(existsSync(join(out, 'workbook.xlsx'))).toBe(true);
  });

  test('a run of fewer calls is a normal run', async () => {
    const out = createDirectory();
    const { exitCode } = await runBody(out, THREE, { killAt: { call: 99, after: false } });
    expect({ exitCode, kept: Object.keys(readState(out).properties.document) }).toEqual({
      exitCode: 0,
      kept: ['a', 'b', 'c', 'finally', 'promise'],
    });
  });

  test('frees the locks', async () => {
    const out = createDirectory();
    const body = `LockService.getDocumentLock().waitLock(10); ${STORE} store.setProperty('a', '1');`;
    await runBody(out, body, { killAt: { call: 2, after: false } });
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('--fail-at: a service error that the script may catch', async () => {
  const out = createDirectory();
  expect(await evaluate(out, `${STORE} ${catching("store.setProperty('a', '1')")}`, { failAt: 1 })).toBe(
    'Exception: Service error: Properties',
  );
  expect(readState(out).properties.document).toEqual({});
  const { exitCode, stderr } = await runBody(
    out,
    `${STORE} store.setProperty('a', '1'); store.setProperty('b', '1');`,
    { failAt: 2 },
  );
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: 'Hàm run của tim.js dừng vì lỗi: Service error: Properties\n',
  });
  expect(readState(out).properties.document).toEqual({ a: '1' });
});

describe('the clock', () => {
  test('starts at 08:00 in Viet Nam; a later run that day after the last one’s end', async () => {
    const out = createDirectory();
    const body = 'const now = new Date(); Utilities.sleep(60000); return [now.toISOString(), now.getHours()]';
    expect(await evaluate(out, body)).toEqual(['2022-01-10T01:00:00.000Z', 8]);
    expect(await evaluate(out, body)).toEqual(['2022-01-10T01:01:01.000Z', 8]);
    expect(await evaluate(out, body, { today: '2022-01-11' })).toEqual(['2022-01-11T01:00:00.000Z', 8]);
  });

  test('is the machine’s without --today', async () => {
    const before = Date.now();
    const now = (await evaluate(createDirectory(), 'return Date.now()', { today: undefined })) as number;
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test('a script that waits in a loop comes to an end', async () => {
    const body = 'const end = Date.now() + 100; let looks = 0; while (Date.now() < end) looks += 1; return looks > 0';
    expect(await evaluate(createDirectory(), body)).toBe(true);
  });
});

describe('--limits', () => {
  test('calls take time, as published', async () => {
    // https://ziritione.org/post/apps_script_performance: a set 62–64 ms, a get 30–34 ms
    const body = `${STORE} const start = Date.now(); store.setProperty('a', '1'); store.getProperty('a'); return Date.now() - start`;
    expect(await evaluate(createDirectory(), body, { limits: 'consumer' })).toBe(95);
    expect(await evaluate(createDirectory(), body)).toBe(0);
  });

  // https://developers.google.com/apps-script/guides/services/quotas: "Script runtime: 6 min / execution"
  test('a run ends after six minutes, without finally', async () => {
    const body = 'try { for (;;) Utilities.sleep(60000); } finally { console.log("finally"); }';
    const { exitCode, stderr } = await runBody(createDirectory(), body, { limits: 'consumer' });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'Lượt chạy bị dừng vì quá 6 phút.\n' });
  });

  // The same page: "Properties read/write: 50,000 / day"
  test('a daily quota holds over runs, and only under --limits', async () => {
    const out = createDirectory();
    const body = `${STORE} ${catching("store.setProperty('a', '1')")}`;
    await evaluate(out, body, { limits: 'consumer' });
    const state = readState(out);
    state.quotas['bi.thu@example.com'].properties.used = 50000;
    writeFileSync(join(out, 'state.json'), JSON.stringify(state));
    expect(await evaluate(out, body, { limits: 'consumer' })).toBe(
      'Exception: Service invoked too many times for one day: properties.',
    );
    expect(await evaluate(out, body, { limits: 'workspace' })).toBe('nothing thrown');
    expect(await evaluate(out, body)).toBe('nothing thrown');
    expect(await evaluate(out, body, { limits: 'consumer', today: '2022-01-12' })).toBe('nothing thrown');
  });
});

// https://developers.google.com/apps-script/reference/lock/lock: tryLock gives false, waitLock throws
describe('locks', () => {
  const TAKE = `const lock = LockService.getDocumentLock(); const start = Date.now();
    const got = lock.tryLock(1000); return [got, lock.hasLock(), Date.now() - start]`;

  test('held by a living process, one waits in vain', async () => {
    const out = createDirectory();
    holdLock(out, 'document');
    expect(await evaluate(out, TAKE)).toEqual([false, false, 1000]);
    expect(await evaluate(out, catching('LockService.getDocumentLock().waitLock(5)'))).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(existsSync(join(out, '.lock-document'))).toBe(true);
  });

  test('held by a dead one, it is taken over', async () => {
    const out = createDirectory();
    holdLock(out, 'document', 999999999);
    expect(await evaluate(out, TAKE)).toEqual([true, true, 0]);
    expect(existsSync(join(out, '.lock-document'))).toBe(false);
  });
});

// https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...): "Date, Function, DOM element …" are refused
describe('what exec returns', () => {
  const out = createDirectory();

  test.each([
    ['return { a: [1, "x", null, undefined], b: undefined }', '{"a":[1,"x",null,null]}'],
    ['', 'null'],
    ['return "ế\\n"', '"ế\\n"'],
    ['return Promise.resolve(3)', '3'],
    ['return { toJSON() { return 1 } }.a', 'null'],
  ])('%s', async (body, wanted) => {
    const { exitCode, stdout } = await runBody(out, body);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${wanted}\n` });
  });

  test.each([
    ['return new Date()', /một Date/],
    ['return { a: [{ b: new Date() }] }', /một Date/],
    ['return [() => 1]', /một hàm/],
    ['return SpreadsheetApp.getActive()', /dịch vụ Google/],
    ['const a = {}; a.a = a; return a', /vòng tham chiếu/],
    ['throw new TypeError("hỏng\\nrồi")', /^Hàm run của tim\.js dừng vì lỗi: TypeError: hỏng rồi\n$/],
    ['throw "chuỗi"', /lỗi: chuỗi\n$/],
    ['return nothing.at.all', /ReferenceError: nothing is not defined/],
  ])('%s', async (body, fault) => {
    const { exitCode, stdout, stderr } = await runBody(out, body);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(fault);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['function other() {}', /^tim\.js không có hàm “run”\.\n$/],
    ['function run( {', /SyntaxError/],
    ['throw new Error("khi nạp")', /khi nạp/],
  ])('%s', async (code, fault) => {
    const { exitCode, stderr } = await runLocal({
      root: ROOT,
      code,
      action: 'exec',
      args: ['tim.js', 'run'],
      workbook: createWorkbook(),
      out,
      today: '2022-01-10',
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(fault);
  });
});

describe('the directory', () => {
  test('the workbook is copied, and not rewritten where nothing changed', async () => {
    const out = createDirectory();
    const path = join(out, 'workbook.xlsx');
    await runBody(out, '');
    expect(readFileSync(path)).toEqual(createWorkbook());
    const { ino } = statSync(path);
    await runBody(out, 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue()', { workbook: path });
    expect(statSync(path).ino).toBe(ino);
  });

  test('calls count by method', async () => {
    const out = createDirectory();
    await runBody(
      out,
      `const sheet = SpreadsheetApp.getActive().getSheetByName('Chuyên đề');
      sheet.getRange('A1').setValue(sheet.getRange('A2').getValue() + 1); SpreadsheetApp.flush();
      Drive.Files.list({ pageSize: 1 }); Gmail.Users.Drafts.list('me'); Gmail.Users.getProfile('me');`,
    );
    expect(readReport(out)).toMatchObject({
      findings: [],
      documents: [],
      messages: [],
      callCount: 5,
      calls: {
        'Range.getValue': 1,
        'Range.setValue': 1,
        'Drive.Files.list': 1,
        'Gmail.Users.Drafts.list': 1,
        'Gmail.Users.getProfile': 1,
      },
    });
  });

  test('two runs with the same input give the same bytes', async () => {
    const body = `const id = Utilities.getUuid(); ${STORE} store.setProperty('id', id); SpreadsheetApp.getActive().getSheets()[0].getRange('A9').setValue(id);`;
    const [first, second] = [createDirectory(), createDirectory()];
    await runBody(first, body);
    await runBody(second, body);
    for (const name of ['workbook.xlsx', 'state.json']) {
      expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name)))).toBe(true);
    }
  });
});

// https://developers.google.com/apps-script/guides/services/advanced
describe('advanced services', () => {
  const out = createDirectory();
  const BLOB = "Utilities.newBlob('a', 'text/plain', 'a.txt')";

  test.each([
    [
      "Drive.Files.create({ name: 'a' }, 'foo')",
      'Exception: The mediaData parameter only supports Blob types for upload.',
    ],
    ['Drive.Files.create()', 'Exception: Invalid number of arguments provided. Expected 1-3 only'],
    ["Gmail.Users.Drafts.remove('me', 'a', 'b')", 'Exception: Invalid number of arguments provided. Expected 2 only'],
    [
      "Drive.Files.create({ titel: 'a' })",
      'GoogleJsonResponseException: API call to drive.files.create failed with error: Invalid JSON payload received. Unknown name "titel": Cannot find field.',
    ],
    [
      "Gmail.Users.Drafts.create({ message: { rawe: 'a' } }, 'me')",
      'GoogleJsonResponseException: API call to gmail.users.drafts.create failed with error: Invalid JSON payload received. Unknown name "rawe" at \'message\': Cannot find field.',
    ],
    [
      `Drive.Files.create({ name: 'a' }, ${BLOB}, { feilds: 'id' })`,
      'GoogleJsonResponseException: API call to drive.files.create failed with error: Invalid JSON payload received. Unknown name "feilds": Cannot bind query parameter. Field \'feilds\' could not be found in request message.',
    ],
    [
      "Drive.Files.get('none')",
      'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: none.',
    ],
    ["Gmail.Users.Messages.list('me')", /^(Exception|GoogleJsonResponseException): /],
    ['Drive.Files.creat({})', 'TypeError: Drive.Files.creat is not a function'],
  ])('%s', async (expression, wanted) => {
    const given = await evaluate(out, catching(expression));
    if (wanted instanceof RegExp) expect(given).toMatch(wanted);
    else expect(given).toBe(wanted);
  });

  test('a scope that was not granted is an answer of the API, with its code', async () => {
    const body =
      "try { Gmail.Users.getProfile('me') } catch (error) { return [error instanceof Error, error.details.code, error.message] }";
    expect(await evaluate(out, body, { deny: ['gmail.compose'] })).toEqual([
      true,
      403,
      'API call to gmail.users.getProfile failed with error: Request had insufficient authentication scopes.',
    ]);
  });
});
