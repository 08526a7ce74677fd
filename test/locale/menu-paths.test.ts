/** Where a text sends the user to the menu, that item is there, under that name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMenu } from '../../src/google/menu';
import { menu as english } from '../../src/locale/en/menu';
import { menu as vietnamese } from '../../src/locale/vi/menu';

const ROOT = join(__dirname, '../..');

/** As a user goes: `Mẫu, thể thức → Mẫu văn bản…`. */
function listMenuPaths(locale: string): string[] {
  const paths: string[] = [];
  const createMenu = (prefix: string) => {
    const menu = {
      addItem: (caption: string) => {
        paths.push(`${prefix}${caption}`);
        return menu;
      },
      addSeparator: () => menu,
      addSubMenu: () => menu,
      addToUi: () => {},
    };
    return menu;
  };
  let isFirst = true;
  Object.assign(globalThis, {
    Session: { getActiveUserLocale: () => locale },
    SpreadsheetApp: {
      getUi: () => ({
        createMenu: (title: string) => {
          const prefix = isFirst ? '' : `${title} → `;
          isFirst = false;
          return createMenu(prefix);
        },
      }),
    },
  });
  addMenu();
  return paths;
}

function readTexts(folder: string, extension: string): [string, string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')]);
}

test.each<[string, [string, string][]]>([
  [
    'vi',
    [...readTexts('src/locale/vi', '.ts'), ...readTexts('docs', '.md').filter(([path]) => !path.includes('decisions'))],
  ],
  ['en', readTexts('src/locale/en', '.ts')],
])('each way through the menu that is told leads somewhere (%s)', (locale, texts) => {
  const paths = listMenuPaths(locale);
  const told = texts.flatMap(([path, text]) =>
    [...text.matchAll(/Chuyên đề → ([^*\n]{1,80})/g)].map(([, way = '']) => ({ path, way })),
  );
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter(({ way }) => !paths.some((known) => way.startsWith(known)))).toEqual([]);
});

test('English texts name the items of the English menu', () => {
  const wrong = readTexts('src/locale/en', '.ts').flatMap(([path, text]) =>
    Object.entries(vietnamese.items)
      .filter(([key, label]) => text.includes(`“${label.replace('…', '')}`) && label !== english.items[key as 'all'])
      .map(([, label]) => `${path}: ${label}`),
  );
  expect(wrong).toEqual([]);
});
