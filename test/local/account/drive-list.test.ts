/** `Drive.Files.list`: https://developers.google.com/workspace/drive/api/guides/search-files and …/ref-search-terms */
import { DOCUMENT, FOLDER } from '../../../local/account/mime-type';
import { docxBlob, errorOf, openRun } from './setup';

function makeFiles() {
  const run = openRun();
  const create = (name: string, more: object = {}) =>
    String(
      run.drive.Files.create({ name, mimeType: DOCUMENT, ...more }, more && 'mimeType' in more ? null : docxBlob(name))
        .id,
    );
  const folder = create('Chuyên đề 2022', { mimeType: FOLDER });
  create('Kế hoạch năm 2022', { parents: [folder], appProperties: { cdKind: 'plan' } });
  create("Đề cương 'một' \\ hai", { parents: [folder], appProperties: { cdKind: 'outline', cdKey: "a'b" } });
  run.drive.Files.update({ trashed: true }, create('HelloWorld'));
  run.drive.Files.update({ starred: true }, create('Đề cương 10'));
  return { ...run, folder };
}

const names = (answer: Record<string, unknown>) => (answer.files as { name: string }[]).map((file) => file.name);

const PLAN = 'Kế hoạch năm 2022';
const OUTLINE = "Đề cương 'một' \\ hai";
const ALL = ['Chuyên đề 2022', PLAN, OUTLINE, 'HelloWorld', 'Đề cương 10'];

const QUERIES: [string, string[]][] = [
  ['', ALL],
  [`name = '${PLAN}'`, [PLAN]],
  [`name != '${PLAN}' and trashed = false and mimeType != '${FOLDER}'`, [OUTLINE, 'Đề cương 10']],
  ["name = 'Đề cương \\'một\\' \\\\ hai'", [OUTLINE]],
  // "The contains operator only performs prefix matching for a name term": Hello, not World.
  ["name contains 'Hello'", ['HelloWorld']],
  ["name contains 'World'", []],
  ["name contains 'đề cương'", [OUTLINE, 'Đề cương 10']],
  ["name contains 'hai'", [OUTLINE]],
  [`mimeType = '${FOLDER}'`, ['Chuyên đề 2022']],
  ["mimeType contains 'application/vnd.google-apps.f'", ['Chuyên đề 2022']],
  ['trashed = true', ['HelloWorld']],
  ['trashed=true', ['HelloWorld']],
  ['trashed != true and starred = true', ['Đề cương 10']],
  ["'FOLDER' in parents", [PLAN, OUTLINE]],
  ["'root' in parents and trashed = false", ['Chuyên đề 2022', 'Đề cương 10']],
  ["'không-có' in parents", []],
  ["appProperties has { key='cdKind' and value='plan' }", [PLAN]],
  ["appProperties has {key='cdKey' and value='a\\'b'}", [OUTLINE]],
  ["appProperties has { key='toString' and value='' }", []],
  ["properties has { key='cdKind' and value='plan' }", []],
  ["not (mimeType = 'application/vnd.google-apps.folder' or trashed = true)", [PLAN, OUTLINE, 'Đề cương 10']],
  ["not trashed = true and 'FOLDER' in parents", [PLAN, OUTLINE]],
  ["(name = 'HelloWorld' or starred = true) and trashed = false", ['Đề cương 10']],
  ["modifiedTime > '2022-01-10T01:00:00'", ALL.slice(1)],
  ["modifiedTime <= '2022-01-10T08:00:00+07:00'", ['Chuyên đề 2022']],
  ["createdTime < '2022-01-10'", []],
];

test.each(QUERIES)('q: %s', (q, expected) => {
  const { drive, folder } = makeFiles();
  expect(names(drive.Files.list({ q: q.replace('FOLDER', folder), orderBy: 'createdTime' }))).toEqual(expected);
});

test.each([
  'name',
  "name = 'x",
  'name = x',
  'name = "x" and',
  "title = 'x'",
  "name > 'x'",
  "trashed = 'true'",
  'trashed = yes',
  "modifiedTime > 'hôm qua'",
  "modifiedTime contains '2022'",
  "'x' in folders",
  'x in parents',
  "appProperties has { key='a' }",
  "appProperties has { key='a' and value='b'",
  "name = 'x')",
  "(name = 'x'",
  "name = 'x' name = 'y'",
  "name = 'x'; drop",
  ' ',
])('a query that is none: %s', (q) => {
  const { drive } = openRun();
  expect(errorOf(() => drive.Files.list({ q }))).toEqual({
    name: 'GoogleJsonResponseException',
    message: 'API call to drive.files.list failed with error: Invalid Value',
    code: 400,
    reason: 'invalid',
  });
});

test.each([
  ["fullText contains 'x'", '"fullText" in a Drive query'],
  ["'a@example.com' in owners", '"owners" in a Drive query'],
  ['sharedWithMe', '"sharedWithMe" in a Drive query'],
  ["trashed = true and starred = true or name = 'x'", '"and" and "or" side by side in a Drive query: put parentheses'],
])('a query this host has not: %s', (q, what) => {
  const { drive } = openRun();
  expect(errorOf(() => drive.Files.list({ q })).message).toBe(`The local host does not support ${what}.`);
});

test.each([
  ['createdTime', ALL],
  ['createdTime desc', [...ALL].reverse()],
  ['folder,name', ['Chuyên đề 2022', 'Đề cương 10', OUTLINE, 'HelloWorld', PLAN]],
  [' folder , modifiedTime desc', ['Chuyên đề 2022', 'Đề cương 10', 'HelloWorld', OUTLINE, PLAN]],
])('orderBy: %s', (orderBy, expected) => {
  const { drive } = makeFiles();
  const sorted = names(drive.Files.list({ orderBy }));
  expect(orderBy.startsWith('folder,name') ? new Set(sorted) : sorted).toEqual(
    orderBy.startsWith('folder,name') ? new Set(expected) : expected,
  );
  expect(errorOf(() => drive.Files.list({ orderBy: 'tên' })).message).toMatch(/Invalid Value$/);
});

// …/rest/v3/files/list: pageSize at most 1000, higher values taken as 1000; nextPageToken absent at the end.
test('pages', () => {
  const { drive } = makeFiles();
  const seen: string[][] = [];
  let pageToken: unknown;
  do {
    const page = drive.Files.list({ pageSize: 2, pageToken, orderBy: 'createdTime' });
    seen.push(names(page));
    pageToken = page.nextPageToken;
  } while (pageToken);
  expect(seen).toEqual([ALL.slice(0, 2), ALL.slice(2, 4), ALL.slice(4)]);
  expect(drive.Files.list({ pageSize: 5000 })).not.toHaveProperty('nextPageToken');
  for (const pageSize of [0, -1, 1.5]) {
    expect(errorOf(() => drive.Files.list({ pageSize })).message).toMatch(
      /Values must be within the range: \[1, 1000\]$/,
    );
  }
  expect(errorOf(() => drive.Files.list({ pageToken: 'lạ' })).code).toBe(400);
});

test('a list, whole and with fields chosen', () => {
  const { drive, folder } = makeFiles();
  const q = `mimeType = '${FOLDER}'`;
  expect(drive.Files.list({ q })).toEqual({
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: [{ kind: 'drive#file', id: folder, name: 'Chuyên đề 2022', mimeType: FOLDER }],
  });
  expect(drive.Files.list({ q, fields: 'nextPageToken, files(id, capabilities/canAddChildren)' })).toEqual({
    files: [{ id: folder, capabilities: { canAddChildren: true } }],
  });
});

// https://developers.google.com/workspace/drive/api/guides/fields-parameter: "Invalid field selection canAddChildren."
test.each([
  ['files(id,capabilities,canAddChildren)', 'canAddChildren'],
  ['files(id,title)', 'title'],
  ['items', 'items'],
  ['files(id', 'files(id'],
  ['files(id))', 'files(id))'],
  ['files,', 'files,'],
  ['files(name/first)', 'first'],
  ['files(constructor)', 'constructor'],
])('fields that are none: %s', (fields, name) => {
  const { drive } = openRun();
  expect(errorOf(() => drive.Files.list({ fields })).message).toBe(
    `API call to drive.files.list failed with error: Invalid field selection ${name}`,
  );
});
