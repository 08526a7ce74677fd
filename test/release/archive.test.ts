/** The release archive: what it holds, under which terms, and that it is the same each time. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** In a process of its own: what it imports waits at its top level, which jest's modules cannot. */
function print(source: string, timeZone = 'UTC'): Buffer {
  const script = `import { writeFileSync } from 'node:fs'; ${source}`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, TZ: timeZone },
    maxBuffer: 64 * 1024 * 1024,
  });
}

const MAKE = `import { makeArchive } from './release/archive.mjs'; writeFileSync(1, await makeArchive(process.cwd()));`;
const PACKAGES = `import { listBundledPackages } from './release/bundled-packages.mjs';
writeFileSync(1, JSON.stringify(await listBundledPackages(process.cwd())));`;

const archive = print(MAKE);
const files = unzipSync(archive);
const textOf = (name: string) => strFromU8(files[name]!);
const packages: { name: string; folder: string }[] = JSON.parse(print(PACKAGES).toString());
const guide = read('docs/huong-dan.md');
const links = [...guide.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
const beside = new Set(links.filter((link) => !/^(?:https?:|mailto:)/.test(link)));

test('holds what the script editor takes, how to install and use it, and the licences; nothing else', () => {
  expect(Object.keys(files).sort()).toEqual(
    [
      'CAI-DAT.txt',
      'Code.gs',
      'GIAY-PHEP.txt',
      'HUONG-DAN.md',
      'LICENSE',
      'appsscript.json',
      'sidebar.html',
      ...beside,
    ].sort(),
  );
});

test('what is pasted is what is pushed', () => {
  expect(textOf('Code.gs')).toBe(read('dist/Code.js'));
  expect(textOf('sidebar.html')).toBe(read('dist/sidebar.html'));
  expect(textOf('appsscript.json')).toBe(read('appsscript.json'));
});

test('the guide finds its pictures and pages where its links look for them', () => {
  expect([...beside].filter((link) => link.startsWith('pictures/')).length).toBeGreaterThanOrEqual(10);
  for (const link of beside)
    expect([link, Buffer.from(files[link]!).equals(readFileSync(join(root, 'docs', link)))]).toEqual([link, true]);
});

test('the same input gives the same bytes, in whatever zone', () => {
  expect(print(MAKE, 'America/Los_Angeles').equals(archive)).toBe(true);
});

test('the packages that the README names are in the bundle, and their licences in the archive', () => {
  const told = textOf('GIAY-PHEP.txt').replaceAll('\r\n', '\n');
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['@rgrove/parse-xml', 'docxtemplater', 'fflate', 'ical.js', 'preact']),
  );
  for (const { name, folder } of packages) {
    const { version, license } = JSON.parse(read(join(folder, 'package.json')));
    expect(told).toContain(`${name} ${version} (${license})\n`);
    const file = ['LICENSE', 'LICENSE.md'].find((one) => existsSync(join(root, folder, one)))!;
    expect(told).toContain(read(join(folder, file)).trim());
  }
});

test.each(['CAI-DAT.txt', 'GIAY-PHEP.txt'])('%s opens in any Notepad', (name) => {
  const text = textOf(name);
  expect(files[name]!.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/\{\w+\}/);
});

test('the installation tells of each file that is to be pasted, of its version and of its last line', () => {
  const told = textOf('CAI-DAT.txt');
  const { version } = JSON.parse(read('package.json'));
  for (const words of ['Code.gs', 'sidebar.html', 'appsscript.json', version]) expect(told).toContain(words);
  const [, last] = /bắt đầu bằng: (.+)\r\n/.exec(told)!;
  expect(read('dist/Code.js').trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${last}\\(`));
});
