/** A release stops with one sentence where nobody knows under which terms a bundled package is given away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeLicences } from '../../release/licences.mjs';

const root = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(root, { recursive: true }));

function install(name: string, license: string | undefined, files: Readonly<Record<string, string>>) {
  const folder = `node_modules/${name}`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, folder, file), text);
  return { name, folder };
}

test('name, version, licence, source and terms', () => {
  const told = describeLicences(root, [install('tot', 'MIT', { LICENSE: 'Copyright (c) Ai\n\nPermission…\n' })]);
  expect(told).toContain('- tot 1.2.3, giấy phép MIT\n  https://www.npmjs.com/package/tot/v/1.2.3\n');
  expect(told).toMatch(/\ntot 1\.2\.3 \(MIT\)\n=+\n\nCopyright \(c\) Ai\n\nPermission…\n$/);
});

test.each(['LICENSE', 'LICENSE.md', 'LICENCE.txt', 'license', 'COPYING'])('%s', (file) => {
  expect(describeLicences(root, [install(`ten-${file}`, 'ISC', { [file]: 'terms' })])).toContain('\n\nterms\n');
});

test('no file', () => {
  const bare = install('thieu', 'MIT', { 'README.md': 'MIT' });
  expect(() => describeLicences(root, [bare])).toThrow(
    /^Gói thieu 1\.2\.3 không kèm tệp giấy phép nào nên chưa thể phát hành\.$/,
  );
});

test.each(['GPL-3.0', '(MIT OR GPL-3.0)', 'UNLICENSED', undefined])(
  'a licence that nobody has looked at: %s',
  (license) => {
    const odd = install('la', license, { LICENSE: 'terms' });
    expect(() => describeLicences(root, [odd])).toThrow(`Gói la 1.2.3 có giấy phép “${license}” chưa được xem xét`);
  },
);
