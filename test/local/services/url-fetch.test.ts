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
