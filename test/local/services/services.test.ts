import { catching, createDirectory, evaluate, runBody } from '../support';

const out = createDirectory();
const value = (body: string) => evaluate(out, body);

describe('PropertiesService', () => {
  const KEEP = 'const store = PropertiesService.getScriptProperties();';

  // Sizes: https://developers.google.com/apps-script/guides/services/quotas, "Properties value size: 9 KB / val", "total: 500 KB"
  test.each([
    [`store.setProperty('a', 'x'.repeat(9216)); return store.getProperty('a').length`, 9216],
    [catching(`store.setProperty('a', 'x'.repeat(9217))`), 'Exception: Argument too large: value'],
    [catching(`store.setProperty('a', 'ế'.repeat(3073))`), 'Exception: Argument too large: value'],
    [
      catching(`for (let i = 0; i < 60; i += 1) store.setProperty('k' + i, 'x'.repeat(9000))`),
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [`store.deleteAllProperties(); store.setProperty('n', 5); return store.getProperties()`, { n: '5' }],
    [`return store.setProperties({ a: true, b: 'c' }, true).getKeys()`, ['a', 'b']],
    [`store.setProperties({ d: 1 }); return store.getKeys()`, ['a', 'b', 'd']],
    [`return store.deleteProperty('d').getProperty('d')`, null],
    [`return store.getProperty('constructor')`, null],
    [
      catching(`store.setProperty('a', {})`),
      "Exception: The parameters (String,(class)) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
    [catching(`store.getProperty(null)`), 'Exception: Argument cannot be null: key'],
  ])('%s', async (body, wanted) => {
    expect(await value(KEEP + body)).toEqual(wanted);
  });

  // https://developers.google.com/apps-script/guides/properties: user properties are the current user's only
  test('document and script properties are shared, user properties are not', async () => {
    await value(
      `for (const name of ['User', 'Document']) PropertiesService['get' + name + 'Properties']().setProperty('who', 'a');`,
    );
    const body = `return ['User', 'Document'].map((name) => PropertiesService['get' + name + 'Properties']().getProperty('who'))`;
    expect(await value(body)).toEqual(['a', 'a']);
    expect(await evaluate(out, body, { account: 'khac@example.com' })).toEqual([null, 'a']);
  });
});

describe('CacheService', () => {
  // https://developers.google.com/apps-script/reference/cache/cache#put(String,String,Integer)
  test.each([
    [`cache.put('a', 'b'); return cache.get('a')`, 'b'],
    [
      `cache.put('a', 'b', 60); Utilities.sleep(59000); const early = cache.get('a'); Utilities.sleep(2000); return [early, cache.get('a')]`,
      ['b', null],
    ],
    [`cache.putAll({ a: 'b' }); cache.remove('a'); return cache.getAll(['a'])`, {}],
    [catching(`cache.put('k'.repeat(251), 'b')`), 'Exception: Argument too large: key'],
    [catching(`cache.put('k', 'b'.repeat(102401))`), 'Exception: Argument too large: value'],
  ])('%s', async (body, wanted) => {
    expect(await value(`const cache = CacheService.getScriptCache(); ${body}`)).toEqual(wanted);
  });
});

describe('ScriptApp', () => {
  const SCOPE = 'https://www.googleapis.com/auth/gmail.compose';
  const INFO = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${SCOPE}']);
    return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, info.getAuthorizedScopes(), typeof info.getAuthorizationUrl()]`;

  // https://developers.google.com/apps-script/reference/script/authorization-info
  test('tells what is granted', async () => {
    expect(await value(INFO)).toEqual([false, [SCOPE], 'object']);
    expect(await evaluate(out, INFO, { deny: ['gmail.compose'] })).toEqual([true, [], 'string']);
  });

  // https://developers.google.com/apps-script/reference/script/script-app#getAuthorizationInfo(AuthMode,String)
  test('"Scopes that are invalid or not required by the script lead to an error."', async () => {
    expect(
      await value(catching(`ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['https://mail.google.com/'])`)),
    ).toMatch(/^Exception: /);
  });

  // https://developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String): "the current execution ends"
  test('requireScopes ends the run where one is missing', async () => {
    const body = `try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPE}']); } catch (error) { console.log('caught'); } finally { console.log('finally'); }`;
    expect(await value(`${body}; return 'on'`)).toBe('on');
    const { exitCode, stderr } = await runBody(out, body, { deny: [SCOPE] });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `Lượt chạy dừng lại để xin các quyền còn thiếu: ${SCOPE}.\n`,
    });
  });

  // https://developers.google.com/apps-script/reference/script/clock-trigger-builder
  test('keeps time triggers, of their maker alone', async () => {
    const LIST = `return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), String(one.getEventType())])`;
    await value(`ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(7).nearMinute(30).create()`);
    expect(await value(LIST)).toEqual([['remind', 'CLOCK']]);
    expect(await evaluate(out, LIST, { account: 'khac@example.com' })).toEqual([]);
    expect(
      await value(`ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); ${LIST}`),
    ).toEqual([]);
  });

  // https://developers.google.com/apps-script/guides/services/quotas: "Triggers: 20 / user / script"
  test('allows twenty triggers', async () => {
    const body = `let made = 0; try { for (;; made += 1) ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); } catch (error) { return [made, String(error)] }`;
    expect(await evaluate(createDirectory(), body)).toEqual([20, expect.stringMatching(/too many triggers/)]);
  });
});

// https://developers.google.com/apps-script/reference/base/session#getActiveUser(): needs userinfo.email
test('Session gives no address without its scope', async () => {
  expect(await value(catching('Session.getActiveUser()'))).toBe(
    'Exception: Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
  expect(await value('return [Session.getScriptTimeZone(), Session.getActiveUserLocale()]')).toEqual([
    'Asia/Ho_Chi_Minh',
    'vi',
  ]);
});

// https://developers.google.com/apps-script/guides/logging
test('the log goes to standard error', async () => {
  const { stdout, stderr } = await runBody(
    out,
    `Logger.log('%s và %s', 1, 'hai'); console.warn({ a: [1] }); Logger.log(SpreadsheetApp.getActive()); return 1`,
  );
  expect({ stdout, stderr }).toEqual({ stdout: '1\n', stderr: '1 và hai\n{ a: [ 1 ] }\nSpreadsheet\n' });
});
