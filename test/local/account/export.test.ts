/** Exporting a Google Doc's bytes: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export */
import { exportFile, prepareExports } from '../../../local/account/export';
import { DOCUMENT, DOCX, FOLDER, PDF } from '../../../local/account/mime-type';
import { installOffice, removeOffice } from './office-stub';
import { DEPUTY, docxBlob, errorOf, makeBlob, makeDocx, makeHost, openRun } from './setup';

function makePlan() {
  const run = openRun();
  return { ...run, plan: String(run.drive.Files.create({ name: 'Kế hoạch', mimeType: DOCUMENT }, docxBlob('a')).id) };
}

test('a Doc is exported as it now is', () => {
  const { account, drive, plan } = makePlan();
  expect(exportFile(account, plan, DOCX)).toEqual(makeDocx('a'));
  drive.Files.update({}, plan, docxBlob('b'));
  expect(exportFile(account, plan, DOCX)).toEqual(makeDocx('b'));
  account.save();
  expect(Buffer.from(exportFile(account, plan, DOCX))).toEqual(Buffer.from(makeDocx('b')));
});

test('what cannot be exported', () => {
  const { account, drive, plan, dir } = makePlan();
  const folder = String(drive.Files.create({ mimeType: FOLDER }).id);
  expect(errorOf(() => exportFile(account, 'không-có', DOCX))).toMatchObject({ code: 404, reason: 'notFound' });
  expect(errorOf(() => exportFile(account, folder, DOCX)).reason).toBe('fileNotExportable');
  expect(errorOf(() => exportFile(account, plan, 'image/png')).message).toMatch(
    /The requested conversion is not supported\.$/,
  );
  expect(errorOf(() => exportFile(account, folder, PDF)).reason).toBe('fileNotExportable');
  account.save();
  const deputy = openRun(dir, makeHost(DEPUTY));
  expect(errorOf(() => exportFile(deputy.account, plan, DOCX)).code).toBe(404);
});

test('a PDF, where LibreOffice makes one', () => {
  const { account, drive, plan } = makePlan();
  installOffice();
  expect(Buffer.from(exportFile(account, plan, PDF)).toString('latin1')).toMatch(/^%PDF-1\.4 /);
  const broken = String(drive.Files.create({ mimeType: DOCUMENT }, docxBlob('NONE')).id);
  expect(errorOf(() => exportFile(account, broken, PDF))).toMatchObject({ code: 500, reason: 'internalError' });
});

test('another account’s Doc is not made ready', () => {
  const { account, plan, dir } = makePlan();
  account.save();
  const { calls } = installOffice();
  const asked = [{ id: plan, mimeType: PDF }];
  prepareExports(openRun(dir, makeHost(DEPUTY)).account, asked);
  expect(calls()).toEqual([]);
  prepareExports(account, asked);
  expect(calls()).toHaveLength(1);
});

test('no PDF on a machine without LibreOffice', () => {
  const { account, plan } = makePlan();
  removeOffice();
  expect(errorOf(() => exportFile(account, plan, PDF))).toEqual({
    name: 'GoogleJsonResponseException',
    message: 'API call to drive.files.export failed with error: Máy này không có LibreOffice để làm PDF.',
    code: 501,
    reason: 'notImplemented',
  });
});

// "Note that the exported content is limited to 10 MB."
test('10 MB at most', () => {
  const { account, drive, plan } = makePlan();
  const bytes = makeDocx(Buffer.alloc(11 * 1024 * 1024, 'a').toString());
  drive.Files.update({}, plan, makeBlob(bytes, DOCX));
  expect(errorOf(() => exportFile(account, plan, DOCX)).reason).toBe('exportSizeLimitExceeded');
});
