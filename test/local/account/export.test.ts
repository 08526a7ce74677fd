/** Exporting a Google Doc's bytes: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export */
import { exportFile } from '../../../local/account/export';
import { DOCUMENT, DOCX, FOLDER, PDF } from '../../../local/account/mime-type';
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
  expect(errorOf(() => exportFile(account, plan, PDF)).message).toBe(
    'The local host does not support PDF: only .docx can be exported for now.',
  );
  account.save();
  const deputy = openRun(dir, makeHost(DEPUTY));
  expect(errorOf(() => exportFile(deputy.account, plan, DOCX)).code).toBe(404);
});

// "Note that the exported content is limited to 10 MB."
test('10 MB at most', () => {
  const { account, drive, plan } = makePlan();
  const bytes = makeDocx(Buffer.alloc(11 * 1024 * 1024, 'a').toString());
  drive.Files.update({}, plan, makeBlob(bytes, DOCX));
  expect(errorOf(() => exportFile(account, plan, DOCX)).reason).toBe('exportSizeLimitExceeded');
});
