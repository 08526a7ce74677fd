import { generateReference } from '../../local/reference/generate';
import { findMember, isAssignable, type Method, type Reference } from '../../local/reference/reference';

let reference: Reference;
beforeAll(() => {
  reference = generateReference(process.cwd());
});

const AUTH = 'https://www.googleapis.com/auth/';

function methodOf(type: string, name: string): Method {
  const member = findMember(reference, type, name);
  if (!member || !('method' in member)) throw new Error(`${type}.${name}`);
  return member.method;
}

function signatures(type: string, name: string): string[] {
  return methodOf(type, name).overloads.map((one) => one.parameters.map((each) => each.type).join(','));
}

// Each as Google's page of the method has it: https://developers.google.com/apps-script/reference
test.each([
  [
    'Spreadsheet.Sheet',
    'getRange',
    ['Integer,Integer', 'Integer,Integer,Integer', 'Integer,Integer,Integer,Integer', 'String'],
  ],
  ['Spreadsheet.Range', 'setValues', ['Object[][]']],
  ['Spreadsheet.Range', 'setNotes', ['String?[][]']],
  ['Base.Ui', 'alert', ['String', 'String,Base.ButtonSet', 'String,String,Base.ButtonSet']],
  ['Lock.Lock', 'tryLock', ['Integer']],
  ['Base.Blob', 'getAs', ['String']],
])('%s.%s takes what its page says', (type, name, wanted) => {
  expect(signatures(type, name)).toEqual(wanted);
});

const DRAFT_SCOPES = [
  'https://mail.google.com/',
  `${AUTH}gmail.addons.current.action.compose`,
  `${AUTH}gmail.compose`,
  `${AUTH}gmail.modify`,
];

// "Scopes: requires one of the following OAuth scopes" on each method's page, as the two packages repeat them.
test.each([
  ['Spreadsheet.Range', 'setValues', [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`]],
  ['Spreadsheet.SpreadsheetApp', 'openById', [`${AUTH}spreadsheets`]],
  ['Base.Session', 'getActiveUser', [`${AUTH}userinfo.email`]],
  ['Gmail.GmailApp', 'createDraft', ['https://mail.google.com/']],
  ['Script.ScriptApp', 'getProjectTriggers', [`${AUTH}script.scriptapp`]],
  ['URL_Fetch.UrlFetchApp', 'fetch', [`${AUTH}script.external_request`]],
  ['Gmail.Collection.Users.DraftsCollection', 'create', DRAFT_SCOPES],
  ['Gmail.Collection.Users.DraftsCollection', 'remove', DRAFT_SCOPES],
  [
    'Drive_v3.Drive.V3.Collection.FilesCollection',
    'create',
    [`${AUTH}drive`, `${AUTH}drive.appdata`, `${AUTH}drive.file`],
  ],
  ['Lock.Lock', 'tryLock', undefined],
])('%s.%s needs the scopes that its page lists', (type, name, wanted) => {
  expect(methodOf(type, name).scopes).toEqual(wanted);
});

test('an advanced service has the REST method behind it, with the parameters it takes', () => {
  const { rest } = methodOf('Drive_v3.Drive.V3.Collection.FilesCollection', 'update');
  expect(rest?.id).toBe('drive.files.update');
  expect(rest?.resource).toBe('Drive.File');
  expect(rest?.query).toEqual(expect.arrayContaining(['addParents', 'removeParents', 'fields', 'supportsAllDrives']));
  expect(rest?.query).not.toContain('fileId');
  expect(methodOf('Gmail.Collection.Users.DraftsCollection', 'remove').rest?.id).toBe('gmail.users.drafts.delete');
});

// https://developers.google.com/apps-script/reference/base/blob: "Implementing classes" of BlobSource
test.each([
  ['Base.Blob', true],
  ['HTML.HtmlOutput', true],
  ['URL_Fetch.HTTPResponse', true],
  ['Spreadsheet.Sheet', false],
])('%s as a BlobSource: %s', (type, wanted) => {
  expect(isAssignable(reference, type, 'Base.BlobSource')).toBe(wanted);
});

test('services that the host lacks are known by name, enums of the typings alone are no globals', () => {
  expect(reference.globals).toMatchObject({ GmailApp: 'Gmail.GmailApp', DriveApp: 'Drive.DriveApp', Drive: 'Drive' });
  expect(reference.globals).not.toHaveProperty('Charset');
  expect(reference.globalEnums).toEqual({ MimeType: 'Base.MimeType' });
  expect(reference.enums['Base.Button']).toEqual(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
});
