import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertToPdf, findOffice } from '../../../local/account/office';
import { installOffice, removeOffice } from './office-stub';
import { makeDocx } from './setup';

function read(pdf: Uint8Array | undefined): string | undefined {
  return pdf && Buffer.from(pdf).toString('latin1');
}

test.each(['soffice', 'libreoffice'])('%s is found on PATH', (name) => {
  const { program } = installOffice(name);
  expect(findOffice()).toBe(program);
});

test('what cannot be run is passed over', () => {
  const folder = removeOffice();
  mkdirSync(join(folder, 'soffice'));
  writeFileSync(join(folder, 'libreoffice'), '', { mode: 0o644 });
  expect(findOffice()).toBeUndefined();
  expect(findOffice('')).toBeUndefined();
  const first = process.env.PATH;
  const { program } = installOffice();
  expect(findOffice([first, '', '/không/có', process.env.PATH].join(delimiter))).toBe(program);
});

test('several documents are one call, in a profile of its own that is gone after it', () => {
  const { program, calls } = installOffice();
  const pdfs = convertToPdf(program, [makeDocx('một'), makeDocx('hai')]);
  expect(pdfs.map((pdf) => read(pdf)?.slice(0, 9))).toEqual(['%PDF-1.4 ', '%PDF-1.4 ']);
  expect(read(pdfs[0])).not.toBe(read(pdfs[1]));
  expect(calls()).toEqual([
    [
      expect.stringMatching(/^-env:UserInstallation=file:\/\/\/.*\/profile$/),
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      expect.any(String),
      expect.stringMatching(/1\.docx$/),
      expect.stringMatching(/2\.docx$/),
    ],
  ]);
  expect(existsSync(fileURLToPath(String(calls()[0]?.[0]).replace('-env:UserInstallation=', '')))).toBe(false);
});

test('the same bytes give the same PDF, of the same length as it was made', () => {
  const { program } = installOffice();
  const [first] = convertToPdf(program, [makeDocx('một')]);
  const [second] = convertToPdf(program, [makeDocx('một')]);
  expect(read(second)).toBe(read(first));
  expect(read(first)).toMatch(
    /^%PDF-1\.4 [\da-f]{64}\n\/CreationDate\(D:19800101000000Z'\)>>\n\/ID \[ <0{32}>\n<0{32}> \]\n\/DocChecksum \/0{32}\n%%EOF$/,
  );
});

test('one that ends the program, and one that gives no PDF, take no other along', () => {
  const { program, calls } = installOffice();
  const pdfs = convertToPdf(program, ['a', 'ENDS', 'b', 'NONE', 'c'].map(makeDocx));
  expect(pdfs.map((pdf) => pdf !== undefined)).toEqual([true, false, true, false, true]);
  expect(calls()).toHaveLength(5);
});

test('one that never ends is given up, with all that it started', async () => {
  const { program, beats } = installOffice();
  expect(convertToPdf(program, [makeDocx('HANGS')], { start: 1000, document: 0 })).toEqual([undefined]);
  const before = beats();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(beats()).toBe(before);
});
