/** Names of Drive as names on disk. */
import { diskPath, driveName } from '../../../local/account/disk-name';
import { DOCUMENT, DOCX, FOLDER } from '../../../local/account/mime-type';

const NAMES: [string, string, string, string][] = [
  ['keeps diacritics and dashes', 'Chuyên đề – Chi bộ – 2022', FOLDER, 'd/Chuyên đề – Chi bộ – 2022'],
  ['puts NFC on disk', 'Kế hoạch'.normalize('NFD'), DOCUMENT, 'd/Kế hoạch.docx'],
  ['has no path in it', '../../05-KH/CB', DOCUMENT, 'd/__.._05-KH_CB.docx'],
  ['is not a way up', '..', FOLDER, 'd/_'],
  ['is not hidden', '.staging', FOLDER, 'd/_staging'],
  ["is not an office's lock file", '~$Kế hoạch', DOCUMENT, 'd/_$Kế hoạch.docx'],
  ['has what Windows refuses replaced', 'a\\b:c*d?e"f<g>h|i', DOCUMENT, 'd/a_b_c_d_e_f_g_h_i.docx'],
  ['has no line ends or marks of direction', 'a\nb\u202ec\u0000', DOCUMENT, 'd/a_b_c_.docx'],
  ['does not end in a dot or a space', 'a. .', FOLDER, 'd/a'],
  ["is not Windows's device", 'con', FOLDER, 'd/_con'],
  ['may be empty', '', DOCUMENT, 'd/_.docx'],
  ['of a Google Doc gets its ending whatever it is', 'a.docx', DOCUMENT, 'd/a.docx.docx'],
  ['of another file keeps its ending', 'a.docx', DOCX, 'd/a.docx'],
  ['half a character', 'a\ud83d', FOLDER, 'd/a_'],
];

test.each(NAMES)('a name %s', (_what, name, mimeType, path) => {
  expect(diskPath('d', name, mimeType, () => false)).toBe(path);
});

test('a long name is cut at a character, and keeps its ending', () => {
  const taken = new Set<string>();
  const paths = [1, 2].map(() => {
    const path = diskPath('d', 'ế'.repeat(200), DOCUMENT, (wanted) => taken.has(wanted));
    taken.add(path);
    return path.slice(2);
  });
  expect(paths).toEqual([`${'ế'.repeat(83)}.docx`, `${'ế'.repeat(82)} (2).docx`]);
  expect(paths.every((path) => Buffer.byteLength(path) <= 255)).toBe(true);
});

test('the number of an equal name stands before the ending', () => {
  expect(diskPath('d', 'a.pdf', 'application/pdf', (path) => path === 'd/a.pdf')).toBe('d/a (2).pdf');
  expect(diskPath('d', 'a.b', FOLDER, (path) => path === 'd/a.b')).toBe('d/a.b (2)');
});

test.each([
  ['Kế hoạch.docx', DOCUMENT, 'Kế hoạch'],
  ['Kế hoạch.DOCX', DOCUMENT, 'Kế hoạch'],
  ['Kế hoạch.odt', DOCUMENT, 'Kế hoạch.odt'],
  ['.docx', DOCUMENT, '.docx'],
  ['a.docx', DOCX, 'a.docx'],
  ['Kế hoạch'.normalize('NFD'), FOLDER, 'Kế hoạch'],
])('on disk %s, of type %s, is in Drive %s', (fileName, mimeType, name) => {
  expect(driveName(fileName, mimeType)).toBe(name);
});
