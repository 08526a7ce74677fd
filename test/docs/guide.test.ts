/** The guide and the pages around it: what is to be clicked is there, what is quoted is said, and every link leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addMenu } from '../../src/google/menu';
import { vi } from '../../src/locale/catalogue';
import { sidebar } from '../../src/locale/vi/sidebar';
import { SETTING_ROWS } from '../../src/sheet/setting-rows';
import { CONTENT, MEMBERS, REGISTER, SETTINGS, TOPICS, WORDINGS } from '../../src/sheet/tabs';

const ROOT = join(__dirname, '../..');
const GUIDE = 'docs/huong-dan.md';
const PAGES = [
  GUIDE,
  'README.md',
  'README.vi.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/local-host.md',
];
const SHEET = [TOPICS, MEMBERS, SETTINGS, CONTENT, REGISTER, WORDINGS, SETTING_ROWS];
/** Stands for what a text is filled with. */
const FILLED = '\u0001';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const guide = read(GUIDE);

function findAll(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found!))];
}

/** Filled with a list or a word; nothing where neither will do. */
function fill(say: (...filled: unknown[]) => unknown): unknown {
  for (const one of [[FILLED], FILLED]) {
    try {
      return say(...Array(say.length).fill(one));
    } catch {}
  }
  return undefined;
}

/** Every text under it. */
function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return collectTexts(fill(value as () => unknown));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(collectTexts) : [];
}

function toPattern(text: string): RegExp {
  const parts = text.split(FILLED).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 's');
}

/** `Chuyên đề → Buổi sinh hoạt → Biên bản…`, as Google is told to build it. */
function listMenuPaths(): string[] {
  const built: string[] = [];
  class Menu {
    readonly paths: string[];
    constructor(private readonly title: string) {
      this.paths = [title];
    }
    addItem(caption: string) {
      this.paths.push(`${this.title} → ${caption}`);
    }
    addSubMenu({ paths }: Menu) {
      this.paths.push(...paths.map((path) => `${this.title} → ${path}`));
    }
    addSeparator() {}
    addToUi() {
      built.push(...this.paths);
    }
  }
  const getUi = () => ({ createMenu: (title: string) => new Menu(title) });
  Object.assign(globalThis, { Session: { getActiveUserLocale: () => 'vi' }, SpreadsheetApp: { getUi } });
  addMenu();
  return built;
}

/** As GitHub names a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

describe('the guide', () => {
  const texts = [vi, sidebar].flatMap(collectTexts);
  const patterns = texts.filter((text) => /\p{L}{2}/u.test(text.replaceAll(FILLED, ' '))).map(toPattern);
  const clicked = findAll(/\*\*([^*]+)\*\*/g, guide);

  test.each(clicked.filter((words) => words.startsWith(vi.menu.title)))('%s is in the menu', (path) => {
    expect(listMenuPaths()).toContain(path);
  });

  test.each(clicked.filter((words) => !words.startsWith(vi.menu.title)))('%s can be clicked', (words) => {
    expect(patterns.filter((pattern) => pattern.test(words))).not.toEqual([]);
  });

  const said = [...texts, ...SHEET.flatMap(collectTexts)];
  test.each(findAll(/“([^”]+)”/g, guide))('“%s” is what the product says', (words) => {
    expect(said.filter((text) => text.includes(words))).not.toEqual([]);
  });

  test('has ten steps, each with a picture, and shows every picture', () => {
    const steps = guide.split(/^## /m)[1]!.split(/^### /m).slice(1);
    expect(steps.map((step) => Number.parseInt(step, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const step of steps) expect(step).toMatch(/!\[[^\]]+\]\(pictures\/[\w-]+\.png\)/);
    const folder = join(ROOT, 'docs/pictures');
    const shown = findAll(/\(pictures\/([\w-]+\.png)\)/g, guide);
    if (existsSync(folder)) expect(readdirSync(folder).sort()).toEqual(shown.sort());
  });
});

describe.each(PAGES)('%s', (path) => {
  const page = read(path);

  test('is written in composed letters, as they are searched for', () => {
    expect(page).toBe(page.normalize('NFC'));
  });

  test('links to what there is', () => {
    const links = findAll(/\]\(((?!https?:)[^)\s]+)\)/g, page);
    const dead = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (target.startsWith('docs/pictures/') && !existsSync(join(ROOT, 'docs/pictures'))) return false;
      if (!existsSync(join(ROOT, target))) return true;
      return (
        anchor !== undefined &&
        !findAll(/^#+ (.+)$/gm, read(target))
          .map(toAnchor)
          .includes(anchor)
      );
    });
    expect(dead).toEqual([]);
  });

  test('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = findAll(/npm run (?:--silent )?([\w-]+)/g, page);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.each(['README.md', 'README.vi.md'])('%s gives the two commands, each on a line of its own', (path) => {
  const lines = findAll(/```sh\n([^`]+)```/g, read(path)).flatMap((block) => block.split('\n'));
  expect(lines).toEqual(expect.arrayContaining(['npm ci && npm run demo', 'npm ci && npm test']));
});
