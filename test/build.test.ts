/** What is pushed: dist/Code.js and its manifest, as Google will load them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const root = join(__dirname, '..');
const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
const ENTRIES = [
  'checkWorkbook',
  'fixWorkbook',
  'makeAll',
  'makeDrafts',
  'makeOutlines',
  'makePlan',
  'onEdit',
  'onInstall',
  'onOpen',
  'scheduleMeetings',
  'sendDrafts',
  'setUpWorkbook',
  'showHelp',
  'undoFix',
];

function load(globals: object = {}): Record<string, (...args: unknown[]) => unknown> {
  const context = vm.createContext(globals);
  vm.runInContext(code, context);
  return context as ReturnType<typeof load>;
}

test('loads in a context with nothing but ECMAScript, and makes no global but its entries', () => {
  const context = load();
  expect(Object.getOwnPropertyNames(context).sort()).toEqual(ENTRIES);
  for (const name of ENTRIES) expect(typeof context[name]).toBe('function');
});

test('each entry is a top-level function declaration at the start of a line', () => {
  const declared = code.match(/^function \w+\(/gm)?.map((match) => match.slice(9, -1));
  expect(declared?.sort()).toEqual(ENTRIES);
});

test('has no syntax that Apps Script does not parse', () => {
  expect(code).not.toMatch(/[{;]\s*#\w+/);
  expect(code).not.toMatch(/\?\?=|\|\|=|&&=/);
  expect(code).not.toMatch(/^\s*(import|export)\s/m);
});

test('onOpen builds the menu with nothing granted: it calls the menu alone', () => {
  const built: unknown[] = [];
  const menu = {
    addItem: (label: string, name: string) => built.push([label, name]) && menu,
    addSeparator: () => menu,
    addToUi: () => built.push('shown'),
  };
  load({ SpreadsheetApp: { getUi: () => ({ createMenu: (title: string) => built.push(title) && menu }) } }).onOpen?.();
  expect(built).toEqual([
    'Chuyên đề',
    ['Lập kế hoạch và soạn thư', 'makeAll'],
    ['Kiểm tra bảng', 'checkWorkbook'],
    ['Sửa lỗi gõ', 'fixWorkbook'],
    ['Hoàn tác lần sửa', 'undoFix'],
    ['Xếp ngày sinh hoạt…', 'scheduleMeetings'],
    ['Lập kế hoạch', 'makePlan'],
    ['Soạn đề cương', 'makeOutlines'],
    ['Soạn thư nháp', 'makeDrafts'],
    ['Gửi thư đã soạn…', 'sendDrafts'],
    ['Thiết lập bảng', 'setUpWorkbook'],
    ['Trợ giúp', 'showHelp'],
    'shown',
  ]);
});

test('the manifest in dist is the one at the top: these services and scopes and no others', () => {
  const manifest = readFileSync(join(root, 'dist/appsscript.json'), 'utf8');
  expect(manifest).toBe(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  expect(JSON.parse(manifest)).toEqual({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'NONE',
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
        { userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' },
      ],
    },
    oauthScopes: [
      'spreadsheets.currentonly',
      'drive.file',
      'gmail.compose',
      'script.container.ui',
      'script.scriptapp',
      'script.external_request',
    ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    urlFetchWhitelist: ['https://www.googleapis.com/'],
  });
  // A contributor's own copy has a scriptId; an empty one makes clasp refuse to create a script.
  expect(JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'))).toMatchObject({ rootDir: 'dist' });
});
