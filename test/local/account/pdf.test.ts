/** The PDF beside a Google Doc: when it is made, kept, moved and taken away. */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFile } from '../../../local/account/export';
import { DOCUMENT, FOLDER, PDF } from '../../../local/account/mime-type';
import { makePdfs, standingDocuments } from '../../../local/account/pdf';
import { installOffice, type OfficeStub, removeOffice } from './office-stub';
import { docxBlob, errorOf, has, makeBlob, makeDocx, openRun, readTree, stamps } from './setup';

let office: OfficeStub;
beforeEach(() => {
  office = installOffice();
});

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function paths(dir: string): string[] {
  return Object.keys(readTree(dir)).filter((path) => path !== 'state.json');
}

function makeDoc({ drive }: ReturnType<typeof openRun>, name: string, parent?: string): string {
  const resource = { name, mimeType: DOCUMENT, ...(parent !== undefined && { parents: [parent] }) };
  return String(drive.Files.create(resource, docxBlob(name)).id);
}

/** Saved: a folder with a Doc, and its PDF. */
function makePaper() {
  const run = openRun();
  const folder = String(run.drive.Files.create({ name: 'Hồ sơ', mimeType: FOLDER }).id);
  const doc = makeDoc(run, 'Kế hoạch', folder);
  exportFile(run.account, doc, PDF);
  run.account.save();
  return { ...run, folder, doc };
}

const PAPER = ['drive/Hồ sơ/Kế hoạch.docx', 'drive/Hồ sơ/Kế hoạch.pdf'];

test('an export leaves the PDF beside the Doc', () => {
  const { dir, account, doc } = makePaper();
  expect(paths(dir)).toEqual(PAPER);
  expect(text(exportFile(account, doc, PDF))).toBe(Buffer.from(readTree(dir)[PAPER[1]!]!, 'base64').toString('latin1'));
  expect(account.listDocuments()[0]).toMatchObject({ path: PAPER[0], pdf: PAPER[1] });
});

test('of a Doc that has not changed it is not made again, in this run or a later one, and nothing is written', () => {
  const { dir, account, doc } = makePaper();
  exportFile(account, doc, PDF);
  const before = stamps(dir);
  const later = openRun(dir);
  exportFile(later.account, doc, PDF);
  makePdfs(later.account, standingDocuments(later.account));
  later.account.save();
  expect({ stamps: stamps(dir), calls: office.calls().length }).toEqual({ stamps: before, calls: 1 });
});

test('where LibreOffice is gone, the PDF that stands is still the export', () => {
  const { dir, doc } = makePaper();
  removeOffice();
  expect(text(exportFile(openRun(dir).account, doc, PDF))).toMatch(/^%PDF-/);
});

describe('a Doc that changed loses its PDF', () => {
  test('written anew by the app', () => {
    const { dir, account, drive, doc } = makePaper();
    drive.Files.update({}, doc, docxBlob('khác'));
    account.save();
    expect(paths(dir)).toEqual([PAPER[0]]);
    exportFile(account, doc, PDF);
    account.save();
    expect(paths(dir)).toEqual(PAPER);
    expect(office.calls()).toHaveLength(2);
  });

  test('edited by a person', () => {
    const { dir } = makePaper();
    writeFileSync(join(dir, PAPER[0]!), makeDocx('sửa'));
    openRun(dir).account.save();
    expect(paths(dir)).toEqual([PAPER[0]]);
  });

  test('put in the trash, alone or with its folder, or deleted', () => {
    for (const end of ['trash', 'folder', 'remove']) {
      const { dir, account, drive, doc, folder } = makePaper();
      if (end === 'remove') drive.Files.remove(doc);
      else drive.Files.update({ trashed: true }, end === 'folder' ? folder : doc);
      account.save();
      expect(paths(dir).filter((path) => path.endsWith('.pdf'))).toEqual([]);
      expect(standingDocuments(account)).toEqual([]);
    }
  });

  test('not where only its description changed', () => {
    const { dir, account, drive, doc } = makePaper();
    drive.Files.update({ description: 'a', appProperties: { a: 'b' } }, doc);
    account.save();
    expect(paths(dir)).toEqual(PAPER);
  });
});

describe('it goes where its Doc goes', () => {
  test.each<[string, (dir: string) => void]>([
    ['the Doc moved', (dir) => renameSync(join(dir, PAPER[0]!), join(dir, 'drive/Kế hoạch.docx'))],
    [
      'both moved',
      (dir) => {
        for (const path of PAPER) renameSync(join(dir, path), join(dir, path.replace('Hồ sơ/', '')));
      },
    ],
  ])('by a person: %s', (_, move) => {
    const { dir } = makePaper();
    move(dir);
    const { account } = openRun(dir);
    account.save();
    expect(paths(dir)).toEqual(['drive/Kế hoạch.docx', 'drive/Kế hoạch.pdf']);
    expect(account.listDocuments()[0]?.pdf).toBe('drive/Kế hoạch.pdf');
    makePdfs(account, standingDocuments(account));
    expect(office.calls()).toHaveLength(1);
  });

  test('by a person: the folder renamed', () => {
    const { dir } = makePaper();
    renameSync(join(dir, 'drive/Hồ sơ'), join(dir, 'drive/Cũ'));
    openRun(dir).account.save();
    expect(paths(dir)).toEqual(['drive/Cũ/Kế hoạch.docx', 'drive/Cũ/Kế hoạch.pdf']);
  });

  test('by the app: renamed, its folder renamed', () => {
    const { dir, account, drive, doc, folder } = makePaper();
    drive.Files.update({ name: 'Bản mới' }, doc);
    drive.Files.update({ name: 'Năm cũ' }, folder);
    account.save();
    expect(paths(dir)).toEqual(['drive/Năm cũ/Bản mới.docx', 'drive/Năm cũ/Bản mới.pdf']);
    drive.Files.update({ name: 'Cũ' }, folder);
    account.save();
    expect(paths(dir)).toEqual(['drive/Cũ/Bản mới.docx', 'drive/Cũ/Bản mới.pdf']);
    expect(office.calls()).toHaveLength(1);
  });
});

describe('what a person keeps there is left alone', () => {
  test('a scan of the signed paper under the same name', () => {
    const run = openRun();
    const doc = makeDoc(run, 'Kế hoạch');
    run.account.save();
    writeFileSync(join(run.dir, 'drive/Kế hoạch.pdf'), 'bản quét');
    const later = openRun(run.dir);
    exportFile(later.account, doc, PDF);
    later.account.save();
    expect(paths(run.dir)).toEqual(['drive/Kế hoạch (2).pdf', 'drive/Kế hoạch.docx', 'drive/Kế hoạch.pdf']);
    expect(readTree(run.dir)['drive/Kế hoạch.pdf']).toBe(Buffer.from('bản quét').toString('base64'));
    expect(later.account.listDocuments()[0]?.pdf).toBe('drive/Kế hoạch (2).pdf');
  });

  test('a PDF that was written over, deleted, or copied elsewhere', () => {
    const { dir, doc } = makePaper();
    mkdirSync(join(dir, 'drive/Gửi trường'));
    cpSync(join(dir, PAPER[1]!), join(dir, 'drive/Gửi trường/a.pdf'));
    rmSync(join(dir, PAPER[1]!));
    openRun(dir).account.save();
    expect(paths(dir)).toEqual(['drive/Gửi trường/a.pdf', PAPER[0]]);
    writeFileSync(join(dir, PAPER[1]!), 'đã ký');
    const { account } = openRun(dir);
    exportFile(account, doc, PDF);
    account.save();
    expect(readTree(dir)[PAPER[1]!]).toBe(Buffer.from('đã ký').toString('base64'));
  });
});

test('a file of Drive with the same name and bytes is another one', () => {
  const { dir, account, drive, doc, folder } = makePaper();
  const blob = makeBlob(exportFile(account, doc, PDF), PDF);
  const copy = String(drive.Files.create({ name: 'Kế hoạch.pdf', parents: [folder] }, blob).id);
  account.save();
  rmSync(join(dir, 'drive/Hồ sơ/Kế hoạch (2).pdf'));
  const later = openRun(dir);
  expect(errorOf(() => later.drive.Files.get(copy)).code).toBe(404);
  expect(later.account.listDocuments()[0]?.pdf).toBe(PAPER[1]);
});

test('those that one Doc spoils are made all the same', () => {
  const run = openRun();
  for (const name of ['a', 'ENDS', 'b']) makeDoc(run, name);
  const documents = standingDocuments(run.account);
  const made = makePdfs(run.account, documents);
  expect(documents.map(({ name }, n) => [name, typeof made[n] === 'string' ? made[n] : 'made']).sort()).toEqual([
    ['ENDS', 'failed'],
    ['a', 'made'],
    ['b', 'made'],
  ]);
  run.account.save();
  expect(has(run.dir, 'drive/ENDS.pdf')).toBe(false);
});
