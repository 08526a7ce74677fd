/** https://developers.google.com/apps-script/reference/base/mime-type: its members are MIME types as text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRING_ENUMS } from '../../../local/reference/patches';
import { createDirectory, evaluate, ROOT } from '../support';

test('a member of MimeType is a string that Drive takes', async () => {
  const made = await evaluate(
    createDirectory(),
    `const folder = Drive.Files.create({ name: 'Thư mục', mimeType: MimeType.FOLDER });
     return [typeof MimeType.PDF, MimeType.PDF, folder.mimeType, MimeType.UNKNOWN === undefined];`,
  );
  expect(made).toEqual(['string', 'application/pdf', 'application/vnd.google-apps.folder', true]);
});

test('every member of the reference has its string, and no other', () => {
  const { enums } = JSON.parse(readFileSync(join(ROOT, 'build/reference.json'), 'utf8'));
  expect(Object.keys(STRING_ENUMS['Base.MimeType'] ?? {}).sort()).toEqual([...enums['Base.MimeType']].sort());
});
