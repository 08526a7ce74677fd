/**
 * The advanced service Drive, against Google's reference of the API's version 3:
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files (and …/permissions, …/about).
 */
import { createHash } from 'node:crypto';
import { DOCUMENT, DOCX, FOLDER } from '../../../local/account/mime-type';
import { DEPUTY, docxBlob, EIGHT, errorOf, makeBlob, makeDir, makeDocx, makeHost, openRun, SECRETARY } from './setup';

const HTML = 'text/html';

function makePlan() {
  const run = openRun();
  const folder = String(run.drive.Files.create({ name: 'F', mimeType: FOLDER }).id);
  const resource = { name: 'Kế hoạch', mimeType: DOCUMENT, parents: [folder], appProperties: { cdKind: 'plan' } };
  const plan = String(run.drive.Files.create(resource, docxBlob('a')).id);
  return { ...run, folder, plan };
}

// https://developers.google.com/workspace/drive/api/guides/fields-parameter: without `fields`, a default set.
test('an answer holds kind, id, name and mimeType unless fields are chosen', () => {
  const { drive, plan } = makePlan();
  const answer = { kind: 'drive#file', id: plan, name: 'Kế hoạch', mimeType: DOCUMENT };
  expect(drive.Files.get(plan)).toEqual(answer);
  expect(drive.Files.get(plan, null)).toEqual(answer);
  expect(drive.Files.update({}, plan, null)).toEqual(answer);
  expect(drive.Files.get(plan, { fields: 'id,owners(emailAddress),capabilities/canEdit,permissions/role' })).toEqual({
    id: plan,
    owners: [{ emailAddress: SECRETARY }],
    capabilities: { canEdit: true },
    permissions: [{ role: 'owner' }],
  });
});

test('all fields of a document', () => {
  const { drive, plan, folder } = makePlan();
  expect(drive.Files.get(plan, { fields: '*' })).toMatchObject({
    trashed: false,
    explicitlyTrashed: false,
    starred: false,
    parents: [folder],
    appProperties: { cdKind: 'plan' },
    spaces: ['drive'],
    version: '1',
    webViewLink: `https://docs.google.com/document/d/${plan}/edit?usp=drivesdk`,
    createdTime: '2022-01-10T01:00:00.001Z',
    modifiedTime: '2022-01-10T01:00:00.001Z',
    ownedByMe: true,
    shared: false,
  });
  const fields = Object.keys(drive.Files.get(plan, { fields: '*' }));
  // Of files with binary content only, or where there is none: the reference of the resource `File`.
  expect(fields.filter((field) => /Checksum|headRevisionId|fileExtension|properties$|driveId/.test(field))).toEqual([]);
});

test('ids look as at Google, and none comes twice', () => {
  const { drive } = openRun();
  const ids = [1, 2].flatMap(() => [
    String(drive.Files.create({ mimeType: FOLDER }).id),
    String(drive.Files.create({ mimeType: DOCUMENT }).id),
  ]);
  expect(ids.map((id) => id.length)).toEqual([33, 44, 33, 44]);
  expect(ids.every((id) => /^1[\w-]+$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(4);
});

// …/files/create: `name` and `mimeType` are found for a file that gives none; no parent is My Drive.
test('a file made of an upload alone', () => {
  const { drive, account } = openRun();
  const bytes = Buffer.from('xin chào');
  const made = drive.Files.create({}, makeBlob(bytes, 'text/plain', 'thư.txt'), { fields: '*' });
  expect(made).toMatchObject({
    name: 'thư.txt',
    mimeType: 'text/plain',
    size: '9',
    fileExtension: 'txt',
    md5Checksum: createHash('md5').update(bytes).digest('hex'),
    sha256Checksum: account.state.files[String(made.id)]?.sha256,
    webViewLink: `https://drive.google.com/file/d/${made.id}/view?usp=drivesdk`,
  });
  expect(drive.Files.list({ q: "'root' in parents" }).files).toHaveLength(1);
  expect(drive.Files.create({}).name).toBe('Untitled');
});

// …/files, `mimeType`: "If a file is created with a Google Doc MIME type, the uploaded content is imported, if possible."
test('a .docx is imported; what is not one whole is not', () => {
  const { drive, account } = openRun();
  const create = (bytes: Uint8Array, type = DOCX) =>
    drive.Files.create({ name: 'x', mimeType: DOCUMENT }, makeBlob(bytes, type));
  const whole = makeDocx('a');
  expect(create(whole).mimeType).toBe(DOCUMENT);
  const broken = Uint8Array.from(whole);
  broken[52] = (broken[52] ?? 0) ^ 0xff;
  for (const bytes of [new Uint8Array(), Buffer.from('a'), whole.slice(0, -30), broken]) {
    expect(errorOf(() => create(bytes))).toEqual({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.create failed with error: Bad Request',
      code: 400,
      reason: 'badRequest',
    });
  }
  expect(errorOf(() => create(Buffer.from('<p>'), HTML)).message).toBe(
    'The local host does not support converting text/html to a Google Doc.',
  );
  expect(account.listDocuments()).toHaveLength(1);
});

test('a file without conversion stays what it is; a Google Doc may be empty', () => {
  const { drive, account } = openRun();
  expect(drive.Files.create({ name: 'x.docx' }, docxBlob('a')).mimeType).toBe(DOCX);
  drive.Files.create({ name: 'Trống', mimeType: DOCUMENT });
  account.save();
  expect(account.listDocuments()[0]?.path).toBe('drive/Trống.docx');
  expect(errorOf(() => drive.Files.create({ mimeType: 'application/vnd.google-apps.form' })).message).toMatch(
    /not support/,
  );
});

// …/files/update: "Updates a file's metadata, content, or both."
test('new content keeps id, address, folder and sharing, and adds a revision', () => {
  const { drive, plan, folder, account, host } = makePlan();
  drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: DEPUTY }, plan);
  host.clock.advance(1000);
  const fields = 'id,parents,webViewLink,modifiedTime,createdTime,version,permissions/emailAddress,appProperties';
  expect(drive.Files.update({}, plan, docxBlob('b'), { fields })).toEqual({
    id: plan,
    parents: [folder],
    webViewLink: `https://docs.google.com/document/d/${plan}/edit?usp=drivesdk`,
    modifiedTime: '2022-01-10T01:00:01.000Z',
    createdTime: '2022-01-10T01:00:00.001Z',
    version: '3',
    permissions: [{ emailAddress: SECRETARY }, { emailAddress: DEPUTY }],
    appProperties: { cdKind: 'plan' },
  });
  expect(account.state.files[plan]?.revisions).toHaveLength(2);
});

test('modifiedTime moves with every write, though the clock stands', () => {
  const { drive, plan } = makePlan();
  const times = [1, 2, 3].map(
    () => drive.Files.update({}, plan, docxBlob('như nhau'), { fields: 'modifiedTime' }).modifiedTime,
  );
  expect(times).toEqual([...new Set(times)].sort());
});

// …/files, `modifiedTime` may be set.
test('a time that is given is kept', () => {
  const { drive, plan } = makePlan();
  const modifiedTime = '2021-05-01T00:00:00Z';
  expect(drive.Files.update({ modifiedTime }, plan, null, { fields: 'modifiedTime' })).toEqual({
    modifiedTime: '2021-05-01T00:00:00.000Z',
  });
  expect(errorOf(() => drive.Files.update({ modifiedTime: 'hôm qua' }, plan)).code).toBe(400);
});

// …/files/update: addParents, removeParents; the message as github.com/googleapis's issue trackers quote it.
test('a file is moved by addParents and removeParents only', () => {
  const { drive, plan, folder, account } = makePlan();
  const other = String(drive.Files.create({ name: 'G', mimeType: FOLDER }).id);
  expect(errorOf(() => drive.Files.update({ parents: [other] }, plan))).toEqual({
    name: 'GoogleJsonResponseException',
    message:
      'API call to drive.files.update failed with error: The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    code: 403,
    reason: 'fieldNotWritable',
  });
  const before = account.state.files[plan]?.modifiedTime;
  const moved = drive.Files.update({}, plan, null, { addParents: other, removeParents: folder, fields: 'parents' });
  expect(moved).toEqual({ parents: [other] });
  expect(account.state.files[plan]).toMatchObject({ path: 'drive/G/Kế hoạch.docx', modifiedTime: before });
  // 403 cannotAddParent, as scripts on GitHub quote it: a file has one folder.
  expect(errorOf(() => drive.Files.update({}, plan, null, { addParents: folder }))).toMatchObject({
    code: 403,
    reason: 'cannotAddParent',
  });
  // …/guides/handle-errors, badRequest: "a parent that would create a cycle in the directory graph".
  expect(errorOf(() => drive.Files.update({}, folder, null, { addParents: folder, removeParents: 'root' })).code).toBe(
    400,
  );
});

test.each([
  ['a folder that is not', { parents: ['không-có'] }, 'notFound', 'File not found: không-có.'],
  [
    'a field of Google alone',
    { version: '9' },
    'fieldNotWritable',
    'The resource body includes fields which are not directly writable.',
  ],
  [
    'an id',
    { id: 'của-tôi' },
    'fieldNotWritable',
    'The resource body includes fields which are not directly writable.',
  ],
  ['no MIME type', { mimeType: 'FOLDER' }, 'badRequest', 'Invalid MIME type provided for the uploaded content.'],
  ['a property that is no text', { appProperties: { a: 1 } }, 'invalid', 'Invalid Value'],
])('a file with %s is not made', (_what, resource, reason, message) => {
  const { drive, account } = openRun();
  expect(errorOf(() => drive.Files.create({ name: 'x', ...resource }))).toMatchObject({
    reason,
    message: `API call to drive.files.create failed with error: ${message}`,
  });
  expect(account.state).toMatchObject({ files: {}, counter: 0 });
});

test('a request with fields that are none does nothing', () => {
  const { drive, plan, account } = makePlan();
  const before = JSON.stringify(account.state);
  const calls = [
    () => drive.Files.create({ name: 'x' }, null, { fields: 'title' }),
    () => drive.Files.update({ name: 'x' }, plan, null, { fields: 'id,title' }),
    () => drive.Files.copy({}, plan, { fields: 'id(' }),
    () => drive.Permissions.create({ type: 'anyone', role: 'reader' }, plan, { fields: 'name' }),
  ];
  for (const call of calls) expect(errorOf(call).message).toMatch(/Invalid field selection/);
  expect(JSON.stringify(account.state)).toBe(before);
});

test('a file is no folder', () => {
  const { drive, plan } = makePlan();
  expect(errorOf(() => drive.Files.create({ name: 'x', parents: [plan] })).message).toMatch(
    /The specified parent is not a folder\.$/,
  );
});

// https://developers.google.com/workspace/drive/api/guides/properties: 124 bytes for key and value in UTF-8, 30 an app.
test('custom properties and their limits', () => {
  const { drive, plan } = makePlan();
  const set = (appProperties: Record<string, string | null>) =>
    drive.Files.update({ appProperties }, plan, null, { fields: 'appProperties' }).appProperties;
  expect(set({ cdKey: 'ế'.repeat(39) })).toEqual({ cdKind: 'plan', cdKey: 'ế'.repeat(39) });
  expect(errorOf(() => set({ cdKey: 'ế'.repeat(40) })).code).toBe(403);
  expect(set({ cdKey: null })).toEqual({ cdKind: 'plan' });
  expect(
    Object.keys(set(Object.fromEntries(Array.from({ length: 29 }, (_, n) => [`k${n}`, '']))) as object),
  ).toHaveLength(30);
  expect(errorOf(() => set({ one: 'more' })).code).toBe(403);
  expect(errorOf(() => set(Object.fromEntries([['__proto__', 'x']]) as Record<string, string>)).code).toBe(403);
});

// …/files: `trashed` "either explicitly or from a trashed parent folder", `explicitlyTrashed`.
test('what a trashed folder holds is trashed, not explicitly', () => {
  const { drive, plan, folder } = makePlan();
  const fields = 'trashed,explicitlyTrashed';
  expect(drive.Files.update({ trashed: true }, folder, null, { fields })).toEqual({
    trashed: true,
    explicitlyTrashed: true,
  });
  expect(drive.Files.get(plan, { fields })).toEqual({ trashed: true, explicitlyTrashed: false });
  // https://developers.google.com/workspace/drive/api/guides/search-files: trashed files are listed unless `trashed = false`.
  expect(drive.Files.list().files).toHaveLength(2);
  expect(drive.Files.list({ q: 'trashed = false' }).files).toEqual([]);
  drive.Files.update({ trashed: false }, folder);
  expect(drive.Files.get(plan, { fields })).toEqual({ trashed: false, explicitlyTrashed: false });
});

// …/files/delete: "If the target is a folder, all descendants owned by the user are also deleted."
test('a deleted folder takes what it holds along', () => {
  const { drive, plan, folder } = makePlan();
  expect(drive.Files.remove(folder)).toBeUndefined();
  for (const id of [plan, folder]) {
    expect(errorOf(() => drive.Files.get(id))).toEqual({
      name: 'GoogleJsonResponseException',
      message: `API call to drive.files.get failed with error: File not found: ${id}.`,
      code: 404,
      reason: 'notFound',
    });
  }
  expect(errorOf(() => drive.Files.remove(plan)).message).toMatch(/^API call to drive\.files\.delete failed/);
});

// https://developers.google.com/workspace/drive/api/guides/api-specific-auth, `drive.file`: the app's own files only.
test('another account sees neither files nor what is done with them, and its own beside them', () => {
  const { drive, account, dir, plan, folder } = makePlan();
  drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: DEPUTY }, plan);
  account.save();
  const deputy = openRun(dir, makeHost(DEPUTY));
  const calls: ((id: string) => unknown)[] = [
    (id) => deputy.drive.Files.get(id),
    (id) => deputy.drive.Files.update({ name: 'x' }, id),
    (id) => deputy.drive.Files.copy({}, id),
    (id) => deputy.drive.Files.remove(id),
    (id) => deputy.drive.Files.create({ parents: [id] }),
    (id) => deputy.drive.Permissions.list(id),
  ];
  for (const call of calls) expect(errorOf(() => call(folder))).toMatchObject({ code: 404, reason: 'notFound' });
  expect(errorOf(() => deputy.drive.Files.get(plan)).code).toBe(404);
  expect(deputy.drive.Files.list().files).toEqual([]);
  const own = deputy.drive.Files.create({ name: 'F', mimeType: FOLDER });
  expect(deputy.drive.Files.list().files).toEqual([own]);
  deputy.account.save();
  expect(openRun(dir).drive.Files.list().files).toHaveLength(2);
  expect(openRun(dir).account.state.files[String(own.id)]?.path).toBe('drive/F (2)');
});

// …/files/export; the message as scripts on GitHub quote it (mcpher/gas-fakes's notes among them).
test('export asks for alt=media', () => {
  const { drive, plan } = makePlan();
  expect(errorOf(() => drive.Files.export(plan, DOCX)).message).toBe(
    'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
  );
  expect(errorOf(() => drive.Files.export(plan, DOCX, { alt: 'media' })).message).toMatch(/UrlFetchApp/);
});

// https://developers.google.com/workspace/drive/api/guides/manage-downloads
test('a Google Doc has no content to download', () => {
  const { drive, plan } = makePlan();
  expect(errorOf(() => drive.Files.get(plan, { alt: 'media' }))).toMatchObject({
    code: 403,
    reason: 'fileNotDownloadable',
  });
});

// …/files/copy: properties go along unless cleared.
test('a copy is a file of its own', () => {
  const { drive, plan, folder, account } = makePlan();
  const copy = drive.Files.copy({ appProperties: { cdKind: null, cdKey: 'x' } }, plan, {
    fields: 'id,name,parents,appProperties',
  });
  expect(copy).toEqual({
    id: expect.not.stringMatching(plan),
    name: 'Copy of Kế hoạch',
    parents: [folder],
    appProperties: { cdKey: 'x' },
  });
  expect(account.state.files[String(copy.id)]?.sha256).toBe(account.state.files[plan]?.sha256);
  expect(errorOf(() => drive.Files.copy({}, folder)).reason).toBe('cannotCopyFile');
});

// https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get: fields must be set.
test('About', () => {
  const { drive } = openRun();
  expect(drive.About.get({ fields: 'user(emailAddress,me)' })).toEqual({ user: { emailAddress: SECRETARY, me: true } });
  expect(errorOf(() => drive.About.get({})).message).toBe(
    "API call to drive.about.get failed with error: The 'fields' parameter is required for this method.",
  );
  expect(errorOf(() => drive.About.get({ fields: 'name' })).message).toMatch(/Invalid field selection name$/);
});

// https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions
test('sharing', () => {
  const { drive, plan } = makePlan();
  const reader = drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: DEPUTY }, plan, {
    sendNotificationEmail: false,
  });
  expect(reader).toEqual({
    kind: 'drive#permission',
    id: expect.stringMatching(/^\d{20}$/),
    type: 'user',
    role: 'reader',
  });
  drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: DEPUTY }, plan);
  expect(drive.Permissions.list(plan, { fields: 'permissions(role,emailAddress)' })).toEqual({
    permissions: [
      { role: 'owner', emailAddress: SECRETARY },
      { role: 'writer', emailAddress: DEPUTY },
    ],
  });
  const anyone = drive.Permissions.create({ type: 'anyone', role: 'reader' }, plan);
  expect(anyone.id).toBe('anyoneWithLink');
  expect(drive.Files.get(plan, { fields: 'shared' })).toEqual({ shared: true });
  drive.Permissions.remove(plan, String(reader.id));
  expect(errorOf(() => drive.Permissions.get(plan, String(reader.id))).message).toMatch(
    /Permission not found: \d{20}\.$/,
  );
  expect(errorOf(() => drive.Permissions.create({ role: 'reader' }, plan)).message).toMatch(
    /The permission type field is required\.$/,
  );
});

// https://github.com/GAM-team/GAM/wiki/Users-Drive-Permissions
test('who has no Google account can only be invited by mail', () => {
  const { drive, plan, account } = makePlan();
  const share = (emailAddress: string, options?: Readonly<Record<string, unknown>>) =>
    drive.Permissions.create({ type: 'user', role: 'writer', emailAddress }, plan, options);
  const quietly = { sendNotificationEmail: false };
  expect(errorOf(() => share('Tam@No-Google.example.com', quietly))).toEqual({
    name: 'GoogleJsonResponseException',
    code: 400,
    reason: 'invalidSharingRequest',
    message:
      'API call to drive.permissions.create failed with error: Bad Request. User message: "You are trying to invite Tam@No-Google.example.com. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."',
  });
  expect(drive.Permissions.list(plan)).toMatchObject({ permissions: [{ role: 'owner' }] });
  expect(share('ly@example.com', quietly)).toHaveProperty('id');
  account.strangers = ['ly@example.com'];
  expect(errorOf(() => share('ly@example.com', quietly)).code).toBe(400);
  expect(share('ly@example.com')).toHaveProperty('id');
  expect(share('tam.ly@example.com', quietly)).toHaveProperty('id');
});

test('what Google takes and this host does not heed is named', () => {
  const { drive, plan } = makePlan();
  const calls: [() => unknown, string][] = [
    [() => drive.Files.get(plan, { includeLabels: 'x' }), 'the parameter "includeLabels"'],
    [() => drive.Files.update({ folderColorRgb: '#f00' }, plan), 'writing the field "folderColorRgb" of a Drive file'],
    [() => drive.Files.get(plan, { fields: 'thumbnailLink' }), 'the field "thumbnailLink"'],
    [() => drive.Files.list({ orderBy: 'viewedByMeTime' }), 'ordering by "viewedByMeTime"'],
    [() => drive.Files.list({ corpora: 'allDrives' }), 'the corpora "allDrives"'],
    [
      () => drive.Files.update({ mimeType: DOCX }, plan, docxBlob('a')),
      `changing the type of a file from ${DOCUMENT} to ${DOCX}`,
    ],
  ];
  for (const [call, what] of calls) {
    expect(errorOf(call)).toEqual({ name: 'Exception', message: `The local host does not support ${what}.` });
  }
});

// https://developers.google.com/apps-script/guides/services/quotas: documents created, files converted.
test('what is counted by the day is counted before it is done, and only then', () => {
  const { drive, account, plan } = makePlan();
  const counted: string[] = [];
  account.onCount = (effect, amount) => {
    counted.push(`${effect} ${amount}`);
  };
  drive.Files.create({ mimeType: DOCUMENT });
  drive.Files.create({ mimeType: DOCUMENT }, docxBlob('a'));
  drive.Files.update({}, plan, docxBlob('b'));
  drive.Files.copy({}, plan);
  drive.Files.create({ mimeType: FOLDER });
  errorOf(() => drive.Files.create({ mimeType: DOCUMENT }, makeBlob(Buffer.from('x'), DOCX)));
  expect(counted).toEqual([
    'documentsCreated 1',
    'documentsCreated 1',
    'filesConverted 1',
    'filesConverted 1',
    'documentsCreated 1',
  ]);
  const before = JSON.stringify(account.state);
  account.onCount = () => {
    throw new Error('hết hạn mức');
  };
  expect(() => drive.Files.create({ mimeType: DOCUMENT }, docxBlob('a'))).toThrow('hết hạn mức');
  expect(() => drive.Files.update({ name: 'x' }, plan, docxBlob('a'))).toThrow('hết hạn mức');
  expect(JSON.stringify(account.state)).toBe(before);
});

test('two runs of the same calls give the same ids and times', () => {
  const make = () => {
    const { drive, account } = openRun(makeDir(), makeHost(SECRETARY, EIGHT));
    drive.Files.create({ name: 'a', mimeType: FOLDER });
    drive.Files.create({ name: 'b', mimeType: DOCUMENT }, docxBlob('b'));
    return account.state;
  };
  expect(make()).toEqual(make());
});
