/** What is pushed: dist/Code.js and its manifest, as Google will load them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const root = join(__dirname, '..');
const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
const ENTRIES = [
  'checkWorkbook',
  'continueWork',
  'fixWorkbook',
  'inspectPaper',
  'makeAll',
  'makeConclusion',
  'makeDossier',
  'makeDrafts',
  'makeMinutes',
  'makeNotice',
  'makeOutlines',
  'makePlan',
  'makeReport',
  'makeTemplate',
  'notifyMembers',
  'onEdit',
  'onInstall',
  'onOpen',
  'previewRun',
  'remindAssignees',
  'runDaily',
  'scheduleMeetings',
  'sendDrafts',
  'serveSidebar',
  'setUpWorkbook',
  'showDownloads',
  'showHelp',
  'showSidebar',
  'showTexts',
  'startNextYear',
  'switchAuto',
  'undoFix',
  'undoRun',
];
/** Whatever else is added: the bundle is pushed whole at every change. */
const MOST_BYTES = 600_000;

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

test(`weighs at most ${MOST_BYTES} bytes`, () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(MOST_BYTES);
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

interface MenuRecord {
  readonly title: string;
  readonly items: unknown[];
}

test('onOpen builds the menu with nothing granted: it calls the menu alone', () => {
  const shown: MenuRecord[] = [];
  const createMenu = (title: string) => {
    const record: MenuRecord = { title, items: [] };
    const menu = {
      record,
      addItem: (label: string, name: string) => record.items.push([label, name]) && menu,
      addSeparator: () => record.items.push('-') && menu,
      addSubMenu: (inner: { readonly record: MenuRecord }) => record.items.push(inner.record) && menu,
      addToUi: () => shown.push(record),
    };
    return menu;
  };
  load({ SpreadsheetApp: { getUi: () => ({ createMenu }) } }).onOpen?.();
  expect(shown).toEqual([
    {
      title: 'Chuyên đề',
      items: [
        ['Lập kế hoạch và soạn thư', 'makeAll'],
        ['Mở thanh bên', 'showSidebar'],
        '-',
        ['Kiểm tra bảng', 'checkWorkbook'],
        ['Sửa lỗi gõ', 'fixWorkbook'],
        ['Hoàn tác lần sửa', 'undoFix'],
        ['Xếp ngày sinh hoạt…', 'scheduleMeetings'],
        '-',
        ['Lập kế hoạch', 'makePlan'],
        ['Soạn đề cương', 'makeOutlines'],
        ['Soạn thư nháp', 'makeDrafts'],
        ['Gửi thư đã soạn…', 'sendDrafts'],
        ['Xem trước…', 'previewRun'],
        ['Tin nhắn Zalo…', 'showTexts'],
        ['Hoàn tác lần lập, soạn thư', 'undoRun'],
        ['Nhắc nộp đề cương', 'remindAssignees'],
        ['Tự động nhắc và báo họp…', 'switchAuto'],
        '-',
        {
          title: 'Buổi sinh hoạt',
          items: [
            ['Thông báo, giấy mời…', 'makeNotice'],
            ['Gửi thông báo họp…', 'notifyMembers'],
            ['Biên bản…', 'makeMinutes'],
            ['Kết luận, nghị quyết…', 'makeConclusion'],
          ],
        },
        {
          title: 'Báo cáo, hồ sơ',
          items: [
            ['Báo cáo…', 'makeReport'],
            ['Hồ sơ của quý…', 'makeDossier'],
            ['Tải văn bản (PDF, Word)…', 'showDownloads'],
          ],
        },
        {
          title: 'Mẫu, thể thức',
          items: [
            ['Soát thể thức…', 'inspectPaper'],
            ['Mẫu văn bản…', 'makeTemplate'],
          ],
        },
        '-',
        ['Thiết lập bảng', 'setUpWorkbook'],
        ['Sang năm mới…', 'startNextYear'],
        ['Trợ giúp', 'showHelp'],
      ],
    },
  ]);
});

test('the menu’s program brings nothing of the rest', () => {
  const [, menu = ''] = /^const menu=(.*?),app=/s.exec(code) ?? [];
  expect(menu.length).toBeGreaterThan(1_000);
  expect(menu.length).toBeLessThan(5_000);
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
