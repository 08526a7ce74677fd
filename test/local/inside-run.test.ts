import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InsideResult, RunInside } from '../../local/run-settings';
import type { ServiceCall } from '../../local/service-fault';
import { createDirectory, evaluate, runBody } from './support';

const SEES = `
  const sheet = SpreadsheetApp.getActive().getSheetByName('Chuyên đề');
  const store = PropertiesService.getDocumentProperties();`;

/** Another user runs `body` inside the outer run's first call of `name`. */
function insideFirst(name: string, body: string, settings = {}) {
  const results: InsideResult[] = [];
  const onCall = (call: ServiceCall, runInside: RunInside): undefined => {
    if (call.name !== name || results.length > 0) return;
    results.push(runInside({ account: 'khac@example.com', code: `function run() {${body}}`, ...settings }));
  };
  return { results, onCall };
}

test('both runs see at once what the other does', async () => {
  const out = createDirectory();
  const { results, onCall } = insideFirst(
    'Properties.setProperty',
    `${SEES} sheet.getRange('C3').setValue('trong'); store.setProperty('inner', '1');
     const draft = Gmail.Users.Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe('To: a@example.com\\r\\n\\r\\nx') } }, 'me');
     return [Gmail.Users.getProfile('me').emailAddress, sheet.getRange('C2').getValue(), typeof draft.id];`,
  );
  const body = `${SEES} sheet.getRange('C2').setValue('ngoài'); store.setProperty('outer', '1');
    return [store.getKeys().sort(), sheet.getRange('C3').getValue(), Gmail.Users.Drafts.list('me').resultSizeEstimate];`;
  expect(await evaluate(out, body, { onCall })).toEqual([['inner', 'outer'], 'trong', 0]);
  expect(results).toEqual([
    {
      exitCode: 0,
      findings: [],
      stdout: '["khac@example.com","ngoài","string"]\n',
      stderr: '',
      callCount: 5,
      calls: expect.objectContaining({ 'Range.setValue': 1, 'Gmail.Users.Drafts.create': 1 }),
    },
  ]);
  const state = JSON.parse(readFileSync(join(out, 'state.json'), 'utf8'));
  expect(Object.values(state.drafts)).toEqual([expect.objectContaining({ owner: 'khac@example.com' })]);
  expect(
    await evaluate(out, `${SEES} return sheet.getRange('C2:C3').getValues()`, { workbook: join(out, 'workbook.xlsx') }),
  ).toEqual([['ngoài'], ['trong']]);
});

describe('a lock', () => {
  const LOCK = 'const lock = LockService.getDocumentLock();';

  test('excludes a run inside the one that holds it, and is free after that one', async () => {
    const out = createDirectory();
    const { results, onCall } = insideFirst(
      'Properties.getKeys',
      `${LOCK} return [lock.tryLock(5000), lock.hasLock()];`,
    );
    const body = `${LOCK} lock.waitLock(0); PropertiesService.getDocumentProperties().getKeys(); return lock.hasLock();`;
    expect(await evaluate(out, body, { onCall })).toBe(true);
    expect(results[0]?.stdout).toBe('[false,false]\n');
    expect(await evaluate(out, `${LOCK} return lock.tryLock(0)`)).toBe(true);
  });

  test('of a run that ended inside is free for the run around it', async () => {
    const { onCall } = insideFirst('Lock.tryLock', `${LOCK} lock.waitLock(0);`);
    expect(await evaluate(createDirectory(), `${LOCK} return lock.tryLock(0)`, { onCall })).toBe(true);
  });
});

test.each([
  ['killed', { killAt: { call: 1, after: false } }, /bị dừng ở lời gọi thứ 1/],
  ['killed by its time', { limits: 'consumer' as const }, /quá 6 phút/],
])('a run inside that is %s ends alone', async (_, settings, said) => {
  const { results, onCall } = insideFirst(
    'Properties.getKeys',
    `try { for (;;) PropertiesService.getDocumentProperties().setProperty('a', 'b'); } finally { Utilities.sleep(1); }`,
    settings,
  );
  expect(
    await evaluate(createDirectory(), `return PropertiesService.getDocumentProperties().getKeys().length < 2`, {
      onCall,
    }),
  ).toBe(true);
  expect(results).toEqual([expect.objectContaining({ exitCode: 1, stderr: expect.stringMatching(said) })]);
});

test('the run around it can end right after the run inside', async () => {
  const out = createDirectory();
  const { results, onCall } = insideFirst(
    'Properties.setProperty',
    `PropertiesService.getDocumentProperties().setProperty('inner', '1')`,
  );
  const { exitCode } = await runBody(out, `PropertiesService.getDocumentProperties().setProperty('outer', '1')`, {
    onCall,
    killAt: { call: 1, after: false },
  });
  expect([exitCode, results.length]).toEqual([1, 1]);
  expect(await evaluate(out, `return PropertiesService.getDocumentProperties().getKeys()`)).toEqual(['inner']);
});

test('a run inside starts a second later, and the next run after the last end of both', async () => {
  const out = createDirectory();
  const { results, onCall } = insideFirst(
    'Properties.getKeys',
    `const start = Date.now(); Utilities.sleep(60000); return start;`,
  );
  const start = await evaluate(
    out,
    `const start = Date.now(); PropertiesService.getDocumentProperties().getKeys(); return start;`,
    { onCall },
  );
  expect(Number(results[0]?.stdout) - Number(start)).toBe(1000);
  expect(Number(await evaluate(out, `return Date.now()`)) - Number(start)).toBe(62000);
});

test('what a hook throws comes out of the run, caught by the script or not', async () => {
  const onCall = (): undefined => {
    throw new Error('the test failed');
  };
  const body = `try { PropertiesService.getDocumentProperties().getKeys(); } catch {}`;
  await expect(runBody(createDirectory(), body, { onCall })).rejects.toThrow('the test failed');
});
