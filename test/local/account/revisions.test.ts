/** Contents a file has had: https://developers.google.com/workspace/drive/api/reference/rest/v3/revisions */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT, FOLDER } from '../../../local/account/mime-type';
import { DEPUTY, docxBlob, errorOf, makeBlob, makeDocx, makeHost, openRun, SECRETARY } from './setup';

function makePlan() {
  const run = openRun();
  const plan = String(run.drive.Files.create({ name: 'Kế hoạch', mimeType: DOCUMENT }, docxBlob('a')).id);
  return { ...run, plan };
}

const revisionsOf = ({ drive }: ReturnType<typeof openRun>, id: string, options = {}) =>
  drive.Revisions.list(id, options).revisions as Record<string, unknown>[];

test('each content written is one, from the oldest on; what is no content is none', () => {
  const run = makePlan();
  const { drive, plan } = run;
  drive.Files.update({}, plan, docxBlob('b'));
  drive.Files.update({ name: 'Tên khác', appProperties: { a: 'b' } }, plan);
  const { modifiedTime } = drive.Files.get(plan, { fields: 'modifiedTime' });
  const revisions = revisionsOf(run, plan);
  expect(revisions).toEqual([
    { kind: 'drive#revision', id: expect.any(String), mimeType: DOCUMENT, modifiedTime: '2022-01-10T01:00:00.000Z' },
    { kind: 'drive#revision', id: expect.any(String), mimeType: DOCUMENT, modifiedTime: '2022-01-10T01:00:00.001Z' },
  ]);
  expect(modifiedTime).toBe('2022-01-10T01:00:00.002Z');
  expect(drive.Revisions.get(plan, String(revisions[1]?.id))).toEqual(revisions[1]);
});

test('a person’s edit between runs is one, of its own time, whatever in the file it changed', () => {
  const { account, dir, plan } = makePlan();
  account.save();
  const bytes = makeDocx('a').slice();
  // Of a zip, the time of one entry: nothing that anybody reads in the document.
  bytes[10] = (bytes[10] ?? 0) ^ 1;
  writeFileSync(join(dir, 'drive/Kế hoạch.docx'), bytes);
  const later = openRun(dir, makeHost(SECRETARY, Date.parse('2022-02-01T08:00:00+07:00')));
  expect(revisionsOf(later, plan).map(({ modifiedTime }) => modifiedTime)).toEqual([
    '2022-01-10T01:00:00.000Z',
    '2022-02-01T01:00:00.000Z',
  ]);
  expect(later.drive.Files.get(plan, { fields: 'modifiedTime' }).modifiedTime).toBe('2022-02-01T01:00:00.000Z');
});

test('fields, and pages', () => {
  const run = makePlan();
  const { drive, plan } = run;
  for (const text of ['b', 'c']) drive.Files.update({}, plan, docxBlob(text));
  const first = drive.Revisions.list(plan, {
    pageSize: 2,
    fields: 'nextPageToken,revisions(lastModifyingUser/emailAddress)',
  });
  expect(first.revisions).toEqual([1, 2].map(() => ({ lastModifyingUser: { emailAddress: SECRETARY } })));
  const rest = drive.Revisions.list(plan, { pageToken: first.nextPageToken });
  expect(rest).toEqual({ kind: 'drive#revisionList', revisions: revisionsOf(run, plan).slice(2) });
});

test('what has none, or is not there', () => {
  const { account, drive, plan, dir } = makePlan();
  const folder = String(drive.Files.create({ mimeType: FOLDER }).id);
  expect(errorOf(() => drive.Revisions.list(folder)).code).toBe(403);
  expect(errorOf(() => drive.Revisions.list('không-có'))).toMatchObject({ code: 404, reason: 'notFound' });
  expect(errorOf(() => drive.Revisions.get(plan, 'không-có'))).toMatchObject({ code: 404, reason: 'notFound' });
  expect(errorOf(() => drive.Revisions.list(plan, { fields: 'revisions(size)' })).message).toBe(
    'The local host does not support the field "size".',
  );
  account.save();
  const deputy = openRun(dir, makeHost(DEPUTY));
  expect(errorOf(() => deputy.drive.Revisions.list(plan)).code).toBe(404);
});

// …/rest/v3/files, `headRevisionId`: "currently only available for files with binary content in Google Drive"
test('the last one of a file with binary content is its head', () => {
  const run = openRun();
  const zip = String(run.drive.Files.create({ name: 'a.zip' }, makeBlob(Buffer.from('PK'), 'application/zip')).id);
  const [revision] = revisionsOf(run, zip);
  expect(run.drive.Files.get(zip, { fields: 'headRevisionId' })).toEqual({ headRevisionId: revision?.id });
});
