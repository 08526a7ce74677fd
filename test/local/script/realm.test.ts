import { createCalls } from '../../../local/calls';
import { loadReference } from '../../../local/reference/load';
import { createGrants } from '../../../local/script/grants';
import { createRealm, type Realm, type RealmOptions } from '../../../local/script/realm';
import { EnumValue, enumValue, ServiceError, ServiceObject } from '../../../local/script/service-object';

const reference = loadReference(process.cwd());

class Utilities extends ServiceObject {
  override readonly type = 'Utilities.Utilities';
  given: unknown;

  getUuid() {
    return 'u';
  }

  newBlob(data: unknown) {
    this.given = data;
    return null;
  }

  parseCsv() {
    return [['a', 'b']];
  }

  parseDate() {
    return new Date(5);
  }

  sleep(ms: number) {
    if (ms < 0) throw new ServiceError('no sleep');
    if (ms === 7) throw new Error('a fault of the host');
    this.given = ms;
  }

  formatString(...args: unknown[]) {
    return JSON.stringify(args);
  }

  base64Decode() {
    return Buffer.from([0, 127, 128, 255]);
  }

  /** Google has no such member. */
  shout() {
    return 'no';
  }
}

class Ui extends ServiceObject {
  override readonly type = 'Base.Ui';

  alert(...args: unknown[]) {
    return enumValue('Base.Button', args.at(-1) instanceof EnumValue ? 'YES' : 'OK');
  }
}

class SpreadsheetApp extends ServiceObject {
  override readonly type = 'Spreadsheet.SpreadsheetApp';
  readonly ui = new Ui();

  getUi() {
    return this.ui;
  }

  openById() {
    return this;
  }
}

const START = Date.UTC(2022, 0, 10, 1);

function createTestRealm(options: Partial<RealmOptions> = {}): Realm {
  const clock = { now: () => START, advance: () => {} };
  const services = { Utilities: new Utilities(), SpreadsheetApp: new SpreadsheetApp() };
  return createRealm({ reference, services, clock, ...options });
}

const realm = createTestRealm();
const isolated = (expression: string): unknown => realm.evaluate(`{${expression}}`);
const thrownBy = (expression: string): unknown =>
  realm.evaluate(`(() => { try { ${expression}; return 'nothing thrown' } catch (error) { return String(error) } })()`);

describe('nothing of Node reaches a script', () => {
  test.each([
    'globalThis',
    'Utilities',
    'Utilities.getUuid',
    "Utilities.parseCsv('')",
    "Utilities.parseDate('', '', '')",
    'Utilities.Charset',
    'Utilities.Charset.UTF_8',
    '(() => { try { Utilities.sleep(-1) } catch (error) { return error } })()',
    '(() => { try { Utilities.sleep(7) } catch (error) { return error } })()',
    '(() => { const deep = () => { Utilities.getUuid(); deep() }; try { deep() } catch (error) { return error } })()',
    "new Proxy({}, {}), Utilities.formatString('')",
  ])('%s', (expression) => {
    expect(isolated(`(${expression}).constructor.constructor('return typeof process + typeof require')()`)).toBe(
      'undefinedundefined',
    );
  });

  test('not through the frames of a stack', () => {
    const code = `Error.prepareStackTrace = (error, frames) => frames;
      const frames = new Error().stack;
      delete Error.prepareStackTrace;
      frames.map((frame) => typeof frame.getFunction()).join() + frames[0].constructor.constructor('return typeof process')()`;
    expect(isolated(code)).toMatch(/^(undefined,?)+$/);
  });

  // https://developers.google.com/apps-script/guides/v8-runtime: what the runtime does not have
  test.each([
    'setTimeout',
    'setInterval',
    'TextEncoder',
    'TextDecoder',
    'URL',
    'fetch',
    'structuredClone',
    'queueMicrotask',
    'atob',
    'crypto',
    'process',
    'Buffer',
    'require',
    'performance',
    'window',
    'WebAssembly',
  ])('no %s', (name) => {
    expect(isolated(`typeof ${name}`)).toBe('undefined');
  });
});

describe('what services give is of the script', () => {
  test.each([
    ["Utilities.parseCsv('') instanceof Array && Utilities.parseCsv('')[0] instanceof Array", true],
    ["Utilities.parseDate('', '', '') instanceof Date && Utilities.parseDate('', '', '').getTime()", 5],
    [
      '(() => { try { Utilities.sleep(-1) } catch (error) { return error instanceof Error && String(error) } })()',
      'Exception: no sleep',
    ],
    // https://developers.google.com/apps-script/reference/utilities/utilities#base64Decode(String): "Byte[]", signed
    ["Utilities.base64Decode('').join()", '0,127,-128,-1'],
    ['String(Utilities)', 'Utilities'],
    ['String(SpreadsheetApp.getUi())', 'Ui'],
    ['SpreadsheetApp.getUi() === SpreadsheetApp.getUi()', true],
    // https://developers.google.com/apps-script/reference/base/button
    ["SpreadsheetApp.getUi().alert('a') === SpreadsheetApp.getUi().Button.OK", true],
    ['String(SpreadsheetApp.getUi().Button.CANCEL)', 'CANCEL'],
    ['Utilities.x = 1; Utilities.x', undefined],
    // Logger and its like work without a `this`, as in the common `rows.forEach(Logger.log)`.
    ["['a'].map(Utilities.formatString)[0]", '["a",0,["a"]]'],
  ])('%s', (expression, wanted) => {
    expect(isolated(expression)).toEqual(wanted);
  });

  test('a service object is frozen', () => {
    expect(thrownBy("(() => { 'use strict'; Utilities.getUuid = 1 })()")).toMatch(/^TypeError/);
  });
});

describe('the clock is the run’s', () => {
  test.each([
    ['Date.now()', START],
    ['new Date().getTime()', START],
    ['new Date(0).getTime()', 0],
    ['new Date(2022, 0, 10).getDate()', 10],
    ['new Date() instanceof Date && new Date().constructor === Date', true],
    ['class Day extends Date {} new Day() instanceof Day && new Day().getTime()', START],
    ['typeof Date()', 'string'],
    ['Date.UTC(2022, 0)', Date.UTC(2022, 0)],
    ['Date.length + Date.name', '7Date'],
  ])('%s', (expression, wanted) => {
    expect(isolated(expression)).toBe(wanted);
  });
});

describe('members', () => {
  test.each([
    // Google's reference has no such member, whatever the host's class has: V8's own words.
    ['Utilities.shout()', 'TypeError: Utilities.shout is not a function'],
    ['Utilities.nothing()', 'TypeError: Utilities.nothing is not a function'],
    ['Utilities.gzip(null)', 'Exception: Utilities.gzip is at Google, but not in this local host.'],
    [
      "GmailApp.createDraft('a', 'b', 'c')",
      'Exception: GmailApp.createDraft is at Google, but not in this local host.',
    ],
    ['DriveApp.Access', 'Exception: DriveApp.Access is at Google, but not in this local host.'],
    ['const { alert } = SpreadsheetApp.getUi(); alert("a")', 'TypeError: Illegal invocation'],
  ])('%s', (expression, wanted) => {
    expect(thrownBy(expression)).toBe(wanted);
  });
});

describe('arguments', () => {
  const mismatch = (given: string, method: string) =>
    `Exception: The parameters (${given}) don't match the method signature for ${method}.`;

  // The message's shape as in @mcpher/gas-fakes' `signatureArgs`, whose tests its author runs on Apps Script too.
  test.each([
    ["Utilities.sleep('1')", mismatch('String', 'Utilities.sleep')],
    ['Utilities.sleep()', mismatch('', 'Utilities.sleep')],
    ['Utilities.sleep(1, 2)', mismatch('number,number', 'Utilities.sleep')],
    ['Utilities.sleep(NaN)', mismatch('number', 'Utilities.sleep')],
    ['Utilities.sleep(null)', mismatch('null', 'Utilities.sleep')],
    ["Utilities.parseDate(new Date(), '', '')", mismatch('Date,String,String', 'Utilities.parseDate')],
    ['Utilities.newBlob({})', mismatch('(class)', 'Utilities.newBlob')],
    ['Utilities.newBlob([200])', mismatch('number[]', 'Utilities.newBlob')],
    ['Utilities.newBlob(new Uint8Array(1))', mismatch('(class)', 'Utilities.newBlob')],
    ["SpreadsheetApp.getUi().alert('a', 'b')", mismatch('String,String', 'Ui.alert')],
    ["SpreadsheetApp.getUi().alert('a', SpreadsheetApp.getUi().Button.OK)", mismatch('String,Button', 'Ui.alert')],
    // As in posts on `getRange(null)`: "Exception: Argument cannot be null: a1Notation"
    ['SpreadsheetApp.getUi().alert(null)', 'Exception: Argument cannot be null: prompt'],
  ])('%s', (expression, wanted) => {
    expect(thrownBy(expression)).toBe(wanted);
  });

  test('reach the service as Node’s own', () => {
    const services = { Utilities: new Utilities() };
    const own = createTestRealm({ services });
    own.evaluate('Utilities.newBlob([1, -2])');
    expect(services.Utilities.given).toEqual([1, -2]);
    expect(services.Utilities.given).toBeInstanceOf(Array);
    own.evaluate('Utilities.sleep(1.9)');
    expect(services.Utilities.given).toBe(1);
    expect(own.evaluate("Utilities.formatString('', new Date(0), { a: [1] }, undefined)")).toBe(
      JSON.stringify(['', new Date(0), { a: [1] }, null]),
    );
  });
});

describe('scopes', () => {
  const AUTH = 'https://www.googleapis.com/auth/';
  const limited = createTestRealm({
    grants: createGrants([`${AUTH}spreadsheets`, `${AUTH}drive.readonly`], ['spreadsheets', 'drive.readonly']),
  });

  // Both messages as they are met with: https://developers.google.com/apps-script/guides/support/troubleshooting#authorization-is
  test.each([
    [
      'SpreadsheetApp.openById("x")',
      `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    ],
    [
      'DriveApp.getRootFolder()',
      `You do not have permission to call DriveApp.getRootFolder. Required permissions: (${AUTH}drive.readonly || ${AUTH}drive)`,
    ],
    [
      "GmailApp.createDraft('a', 'b', 'c')",
      'Specified permissions are not sufficient to call GmailApp.createDraft. Required permissions: https://mail.google.com/',
    ],
  ])('%s', (expression, wanted) => {
    const code = `(() => { try { ${expression} } catch (error) { return String(error) } })()`;
    expect(limited.evaluate(code)).toBe(`Exception: ${wanted}`);
  });
});

describe('calls of a function', () => {
  test.each([
    ['function run() { return 1 }', { kind: 'returned', value: 1 }],
    ['async function run() { await null; return 2 }', { kind: 'returned', value: 2 }],
    ["async function run() { await null; throw 'no' }", { kind: 'threw', error: 'no' }],
    ["function run() { throw 'no' }", { kind: 'threw', error: 'no' }],
    // https://developers.google.com/apps-script/guides/html/communication: top-level functions only
    ['const run = () => 1;', { kind: 'missing' }],
    ['const run = 1;', { kind: 'missing' }],
  ])('%s', (code, wanted) => {
    const own = createTestRealm();
    own.load(code, 'code.js');
    expect(own.call('run')).toEqual(wanted);
  });

  test('arguments are of the script', () => {
    const own = createTestRealm();
    own.load('function run(event) { return event.list instanceof Array && event.list.join() }', 'code.js');
    expect(own.call('run', [{ list: [1, 2] }])).toEqual({ kind: 'returned', value: '1,2' });
    expect(own.evaluate('Object.getOwnPropertySymbols(globalThis).length')).toBe(0);
  });

  test('a syntax error is the outcome of loading', () => {
    expect(createTestRealm().load('function (', 'code.js')).toMatchObject({
      kind: 'threw',
      error: { name: 'SyntaxError' },
    });
  });
});

test('only calls that read or write data count', () => {
  const calls = createCalls();
  const own = createTestRealm({ calls });
  own.evaluate("SpreadsheetApp.getUi().alert('a'); Utilities.getUuid(); SpreadsheetApp.openById('x')");
  expect([...calls.counts]).toEqual([]);
});
