/** Files of Drive that are no Google Docs: an archive, a PDF, a Word document kept as it is. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { DOCUMENT, DOCX, FOLDER } from '../../../local/account/mime-type';
import { createDirectory, evaluate } from '../support';
import { docxBlob, makeBlob, makeDocx, makeHost, openRun, SECRETARY } from './setup';

const ZIP = 'application/zip';

function makeDossier() {
  const run = openRun();
  const folder = String(run.drive.Files.create({ name: 'Hồ sơ', mimeType: FOLDER }).id);
  const resource = { name: 'Hồ sơ quý I.zip', parents: [folder], appProperties: { cdKind: 'archive' } };
  const zip = String(run.drive.Files.create(resource, makeBlob(Buffer.from('PK một'), ZIP)).id);
  return { ...run, folder, zip };
}

test('it stands under its own name, with its bytes', () => {
  const { account, dir, drive, zip } = makeDossier();
  account.save();
  expect(readFileSync(join(dir, 'drive/Hồ sơ/Hồ sơ quý I.zip'), 'utf8')).toBe('PK một');
  drive.Files.update({}, zip, makeBlob(Buffer.from('PK hai'), ZIP));
  account.save();
  expect(readFileSync(join(dir, 'drive/Hồ sơ/Hồ sơ quý I.zip'), 'utf8')).toBe('PK hai');
  expect(drive.Files.get(zip, { fields: 'mimeType,size,webViewLink,exportLinks' })).toEqual({
    mimeType: ZIP,
    size: '6',
    webViewLink: `https://drive.google.com/file/d/${zip}/view?usp=drivesdk`,
  });
});

test('it is found by name, type and mark, moved and put in the trash', () => {
  const { account, dir, drive, zip, folder } = makeDossier();
  const found = (q: string) => (drive.Files.list({ q }).files as { id: string }[]).map(({ id }) => id);
  for (const q of [
    "name = 'Hồ sơ quý I.zip'",
    `mimeType = '${ZIP}'`,
    "appProperties has { key='cdKind' and value='archive' }",
  ])
    expect(found(q)).toEqual([zip]);
  drive.Files.update({}, zip, null, { addParents: 'root', removeParents: folder });
  account.save();
  expect(existsSync(join(dir, 'drive/Hồ sơ quý I.zip'))).toBe(true);
  drive.Files.update({ trashed: true }, zip);
  account.save();
  expect(existsSync(join(dir, 'trash/Hồ sơ quý I.zip'))).toBe(true);
  expect(found("mimeType = 'application/zip' and trashed = false")).toEqual([]);
});

test('a person renames it and writes over it', () => {
  const { account, dir, zip } = makeDossier();
  account.save();
  renameSync(join(dir, 'drive/Hồ sơ/Hồ sơ quý I.zip'), join(dir, 'drive/Hồ sơ/Nộp.zip'));
  const renamed = openRun(dir);
  expect(renamed.drive.Files.get(zip)).toMatchObject({ id: zip, name: 'Nộp.zip' });
  renamed.account.save();
  writeFileSync(join(dir, 'drive/Hồ sơ/Nộp.zip'), 'PK ba');
  const { drive } = openRun(dir, makeHost(SECRETARY, Date.parse('2022-02-01T08:00:00+07:00')));
  expect(drive.Files.get(zip, { fields: 'size,modifiedTime' })).toEqual({
    size: '5',
    modifiedTime: '2022-02-01T01:00:00.000Z',
  });
});

test('a Word document kept as it is, is no Google Doc', () => {
  const { account, dir, drive } = openRun();
  const word = drive.Files.create({ name: 'Mẫu.docx' }, makeBlob(makeDocx('a'), DOCX), {
    fields: 'id,mimeType,md5Checksum',
  });
  const doc = drive.Files.create({ name: 'Mẫu', mimeType: DOCUMENT }, docxBlob('b'));
  account.save();
  expect(word).toMatchObject({ mimeType: DOCX, md5Checksum: expect.any(String) });
  expect(['drive/Mẫu.docx', 'drive/Mẫu (2).docx'].map((path) => existsSync(join(dir, path)))).toEqual([true, true]);
  expect(account.listDocuments().map(({ id }) => id)).toEqual([doc.id]);
});

// …/rest/v3/files, `exportLinks`: "Links for exporting Docs Editors files to specific formats"; the address is the one that
// https://github.com/googleworkspace/apps-script-samples, solutions/automations/content-signup, fetches
test('links for exporting are a Doc’s alone', () => {
  const { drive, zip } = makeDossier();
  const { id, exportLinks } = drive.Files.create({ mimeType: DOCUMENT }, docxBlob('a'), { fields: 'id,exportLinks' });
  const address = `https://docs.google.com/feeds/download/documents/export/Export?id=${id}&exportFormat=`;
  expect(exportLinks).toMatchObject({ [DOCX]: `${address}docx`, 'application/pdf': `${address}pdf` });
  expect(drive.Files.get(zip, { fields: 'exportLinks' })).toEqual({});
});

test('an archive that a script made', async () => {
  const out = createDirectory();
  const body = `const archive = Utilities.zip([
      Utilities.newBlob('một', 'text/plain', '01. Kế hoạch.txt'),
      Utilities.newBlob('hai', 'text/plain', '02. Biên bản.txt'),
    ], 'Hồ sơ quý I.zip');
    return Drive.Files.create({ name: archive.getName() }, archive).mimeType;`;
  expect(await evaluate(out, body)).toBe(ZIP);
  const { files } = new PizZip(readFileSync(join(out, 'drive/Hồ sơ quý I.zip')));
  expect(Object.entries(files).map(([name, file]) => [name, Buffer.from(file.asUint8Array()).toString()])).toEqual([
    ['01. Kế hoạch.txt', 'một'],
    ['02. Biên bản.txt', 'hai'],
  ]);
});
