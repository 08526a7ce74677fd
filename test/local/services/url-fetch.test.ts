import { installOffice, removeOffice } from '../account/office-stub';
import { catching, createDirectory, evaluate } from '../support';

const out = createDirectory();
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const URL = `'https://www.googleapis.com/drive/v3/files/none/export?mimeType=' + encodeURIComponent('${DOCX}')`;
const TOKEN = "headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }";

test.each([
  // https://developers.google.com/apps-script/manifest/allowlist-url
  [
    catching("UrlFetchApp.fetch('https://example.com/')"),
    "Exception: The URL https://example.com/ is not in the manifest's urlFetchWhitelist.",
  ],
  [
    catching("UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/about')"),
    'Exception: Address unavailable: https://www.googleapis.com/drive/v3/about',
  ],
  // https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetch(String,Object), muteHttpExceptions
  [
    catching(`UrlFetchApp.fetch(${URL})`),
    expect.stringMatching(
      /^Exception: Request failed for https:\/\/www\.googleapis\.com returned code 401\. Truncated server response: /,
    ),
  ],
  [`return UrlFetchApp.fetch(${URL}, { muteHttpExceptions: true, ${TOKEN} }).getResponseCode()`, 404],
  [`return JSON.parse(UrlFetchApp.fetch(${URL}, { muteHttpExceptions: true }).getContentText()).error.code`, 401],
])('%s', async (body, wanted) => {
  expect(await evaluate(out, body)).toEqual(wanted);
});

test('the token carries no scope that was not granted', async () => {
  const body = `return UrlFetchApp.fetch(${URL}, { muteHttpExceptions: true, ${TOKEN} }).getResponseCode()`;
  expect(await evaluate(out, body, { deny: ['drive.file'] })).toBe(403);
});

describe('a PDF', () => {
  const EXPORT = `const made = Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.document' });
    const get = (options) => UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + made.id +
      '/export?mimeType=application/pdf', { ${TOKEN}, ...options });`;

  test('comes as a blob of its type', async () => {
    installOffice();
    const body = `${EXPORT} const blob = get().getBlob();
      return [blob.getContentType(), blob.getDataAsString().slice(0, 9)]`;
    expect(await evaluate(createDirectory(), body)).toEqual(['application/pdf', '%PDF-1.4 ']);
  });

  test('several of one call are made together; what the call may not have is not made', async () => {
    const { calls } = installOffice();
    const body = `const make = (name) => Drive.Files.create({ name, mimeType: 'application/vnd.google-apps.document' }).id;
      const ask = (id, token) => ({ url: 'https://www.googleapis.com/drive/v3/files/' + id + '/export?mimeType=application/pdf',
        muteHttpExceptions: true, headers: { Authorization: 'Bearer ' + token } });
      const token = ScriptApp.getOAuthToken();
      const answers = UrlFetchApp.fetchAll([ask(make('a'), token), ask('none', token), ask(make('b'), 'x'), ask(make('c'), token)]);
      return answers.map((answer) => answer.getResponseCode());`;
    expect(await evaluate(createDirectory(), body)).toEqual([200, 404, 401, 200]);
    expect(calls().map((words) => words.filter((word) => word.endsWith('.docx')).length)).toEqual([2]);
  });

  test('on a machine without LibreOffice is an HTTP error that says so within what Google shows of an answer', async () => {
    removeOffice();
    expect(await evaluate(createDirectory(), EXPORT + catching('get()'))).toMatch(
      /returned code 501\. Truncated server response: [\s\S]*Máy này không có LibreOffice để làm PDF\./,
    );
    const body = `${EXPORT} const answer = get({ muteHttpExceptions: true });
      return [answer.getResponseCode(), JSON.parse(answer.getContentText()).error.message]`;
    expect(await evaluate(createDirectory(), body)).toEqual([501, 'Máy này không có LibreOffice để làm PDF.']);
  });
});
