/**
 * What a person did in the directory between two runs: a file is known by its place, else by its bytes; a new name with
 * new bytes is a deletion.
 */
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isTrashed } from '../../../local/account/file-tree';
import { DOCUMENT, FOLDER } from '../../../local/account/mime-type';
import { docxBlob, EIGHT, errorOf, has, makeDir, makeDocx, makeHost, openRun, readTree, SECRETARY } from './setup';

const NOON = EIGHT + 4 * 3600 * 1000;

/** `drive/F` with documents A and B (of other bytes) and C and D (of one and the same), and `drive/G`, empty. */
function makeFiles() {
  const dir = makeDir();
  const { drive, account } = openRun(dir);
  const [F, G] = ['F', 'G'].map((name) => String(drive.Files.create({ name, mimeType: FOLDER }).id)) as [
    string,
    string,
  ];
  const texts = { A: 'a', B: 'b', C: 'như nhau', D: 'như nhau' };
  const ids: Record<string, string> = { F, G };
  for (const [name, text] of Object.entries(texts)) {
    ids[name] = String(drive.Files.create({ name, mimeType: DOCUMENT, parents: [F] }, docxBlob(text)).id);
  }
  account.save();
  return { dir, ids, before: account.state };
}

/** What the next run finds other than before, by the letters the files had: name, folder, and what befell it. */
function changesAfter(act: (path: (name: string) => string) => void): Record<string, string> {
  const { dir, ids, before } = makeFiles();
  act((name) => join(dir, name));
  const { account } = openRun(dir, makeHost(SECRETARY, NOON));
  const letterOf = (id: string) =>
    Object.keys(ids).find((letter) => ids[letter] === id) ?? account.state.files[id]?.name ?? id;
  const tell = (id: string, state: typeof before): string => {
    const file = state.files[id];
    if (!file) return 'gone';
    const was = before.files[id];
    const edited = file.revisions.length !== was?.revisions.length;
    expect(file.modifiedTime === was?.modifiedTime).toBe(!edited);
    if (edited) expect(file.modifiedTime).toBe(NOON);
    const events = [edited && 'edited', isTrashed(state, file) && 'trashed'].filter(Boolean);
    return [`${file.parent === 'root' ? '' : `${letterOf(file.parent)}/`}${file.name}`, ...events].join(' ');
  };
  const changes = Object.entries(ids)
    .map(([letter, id]) => [letter, tell(id, account.state), tell(id, before)] as const)
    .filter(([, now, then]) => now !== then);
  account.save();
  const again = openRun(dir, makeHost(SECRETARY, NOON));
  expect(again.account.state).toEqual(account.state);
  return Object.fromEntries(changes.map(([letter, now]) => [letter, now]));
}

/** Makes the folder it goes to where there is none. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

const mend = (path: string, text = 'sửa') => writeFileSync(path, makeDocx(text));

const EDITS: [string, (path: (name: string) => string) => void, Record<string, string>][] = [
  ['nothing', () => {}, {}],
  ['an edit', (path) => mend(path('drive/F/A.docx')), { A: 'F/A edited' }],
  [
    'two edits',
    (path) => {
      for (const name of ['A', 'B']) mend(path(`drive/F/${name}.docx`), name);
    },
    { A: 'F/A edited', B: 'F/B edited' },
  ],
  ['a new name', (path) => move(path('drive/F/A.docx'), path('drive/F/Mới.docx')), { A: 'F/Mới' }],
  ['another folder', (path) => move(path('drive/F/A.docx'), path('drive/G/A.docx')), { A: 'G/A' }],
  ['the top', (path) => move(path('drive/F/A.docx'), path('drive/A.docx')), { A: 'A' }],
  ['another folder and name', (path) => move(path('drive/F/A.docx'), path('drive/G/Mới.docx')), { A: 'G/Mới' }],
  [
    'a new name and new bytes',
    (path) => {
      rmSync(path('drive/F/A.docx'));
      mend(path('drive/F/Mới.docx'));
    },
    { A: 'gone' },
  ],
  [
    'another folder and new bytes',
    (path) => {
      rmSync(path('drive/F/A.docx'));
      mend(path('drive/G/A.docx'));
    },
    { A: 'G/A edited' },
  ],
  [
    'two names exchanged',
    (path) => {
      move(path('drive/F/A.docx'), path('tam'));
      move(path('drive/F/B.docx'), path('drive/F/A.docx'));
      move(path('tam'), path('drive/F/B.docx'));
    },
    { A: 'F/B', B: 'F/A' },
  ],
  [
    'a copy beside an edited original',
    (path) => {
      copyFileSync(path('drive/F/A.docx'), path('drive/F/A bản cũ.docx'));
      mend(path('drive/F/A.docx'));
    },
    { A: 'F/A edited' },
  ],
  [
    "another's bytes copied over",
    (path) => copyFileSync(path('drive/F/A.docx'), path('drive/F/B.docx')),
    { B: 'F/B edited' },
  ],
  ['a deletion', (path) => rmSync(path('drive/F/A.docx')), { A: 'gone' }],
  ['the trash', (path) => move(path('drive/F/A.docx'), path('trash/A.docx')), { A: 'F/A trashed' }],
  [
    'one of two of the same bytes renamed',
    (path) => move(path('drive/F/C.docx'), path('drive/F/E.docx')),
    { C: 'F/E' },
  ],
  [
    'two of the same bytes moved',
    (path) => {
      for (const name of ['D', 'C']) move(path(`drive/F/${name}.docx`), path(`drive/G/${name}.docx`));
    },
    { C: 'G/C', D: 'G/D' },
  ],
  [
    'two of the same bytes, one moved, one renamed',
    (path) => {
      move(path('drive/F/D.docx'), path('drive/D.docx'));
      move(path('drive/F/C.docx'), path('drive/F/E.docx'));
    },
    { C: 'F/E', D: 'D' },
  ],
  ['a folder renamed', (path) => move(path('drive/F'), path('drive/H')), { F: 'H' }],
  [
    'a folder renamed, a file in it edited',
    (path) => {
      move(path('drive/F'), path('drive/H'));
      mend(path('drive/H/A.docx'));
    },
    { F: 'H', A: 'F/A edited' },
  ],
  [
    'a folder renamed, and all in it',
    (path) => {
      move(path('drive/F'), path('drive/H'));
      for (const name of 'ABCD') move(path(`drive/H/${name}.docx`), path(`drive/H/${name}${name}.docx`));
    },
    { F: 'H', A: 'F/AA', B: 'F/BB', C: 'F/CC', D: 'F/DD' },
  ],
  ['a folder moved', (path) => move(path('drive/F'), path('drive/G/F')), { F: 'G/F' }],
  ['an empty folder moved', (path) => move(path('drive/G'), path('drive/F/G')), { G: 'F/G' }],
  [
    'a folder deleted',
    (path) => rmSync(path('drive/F'), { recursive: true }),
    { F: 'gone', A: 'gone', B: 'gone', C: 'gone', D: 'gone' },
  ],
  [
    'a folder deleted, its files kept',
    (path) => {
      for (const name of 'ABCD') move(path(`drive/F/${name}.docx`), path(`drive/G/${name}.docx`));
      rmSync(path('drive/F'), { recursive: true });
    },
    { F: 'gone', A: 'G/A', B: 'G/B', C: 'G/C', D: 'G/D' },
  ],
  [
    'a folder in the trash',
    (path) => move(path('drive/F'), path('trash/F')),
    { F: 'F trashed', A: 'F/A trashed', B: 'F/B trashed', C: 'F/C trashed', D: 'F/D trashed' },
  ],
  [
    "a folder of the person's own",
    (path) => move(path('drive/F/A.docx'), path('drive/F/Của tôi/A.docx')),
    { A: 'Của tôi/A' },
  ],
  [
    "files of the person's own",
    (path) => {
      for (const name of ['A.pdf', '.DS_Store', '~$A.docx', 'ảnh.png']) writeFileSync(path(`drive/F/${name}`), name);
    },
    {},
  ],
  [
    'a name in another Unicode form',
    (path) => {
      move(path('drive/F/A.docx'), path('drive/F/ế.docx'));
      move(path('drive/F/ế.docx'), path(`drive/F/${'ế'.normalize('NFD')}.docx`));
    },
    { A: 'F/ế' },
  ],
];

test.each(EDITS)('%s', (_what, act, changes) => {
  expect(changesAfter(act)).toEqual(changes);
});

test('a file taken out of the trash is back, in the folder it lies in', () => {
  const { dir, ids } = makeFiles();
  const { drive, account } = openRun(dir);
  drive.Files.update({ trashed: true }, ids.A as string);
  account.save();
  move(join(dir, 'trash/A.docx'), join(dir, 'drive/G/A.docx'));
  const next = openRun(dir);
  expect(next.drive.Files.get(ids.A as string, { fields: 'trashed,parents' })).toEqual({
    trashed: false,
    parents: [ids.G],
  });
});

test('a safe name on disk does not become the name in Drive', () => {
  const dir = makeDir();
  const { drive, account } = openRun(dir);
  const { id } = drive.Files.create({ name: '05-KH/CB', mimeType: DOCUMENT }, docxBlob('a'));
  account.save();
  move(join(dir, 'drive/05-KH_CB.docx'), join(dir, 'drive/Khác/05-KH_CB.docx'));
  expect(openRun(dir).drive.Files.get(String(id)).name).toBe('05-KH/CB');
});

test("a person's folder has an id, and the app does not see it", () => {
  const { dir, ids } = makeFiles();
  move(join(dir, 'drive/F/A.docx'), join(dir, 'drive/Của tôi/A.docx'));
  const { drive } = openRun(dir);
  const [parent] = drive.Files.get(ids.A as string, { fields: 'parents' }).parents as [string];
  expect(errorOf(() => drive.Files.get(parent)).code).toBe(404);
  expect(drive.Files.list({ q: `mimeType = '${FOLDER}'`, orderBy: 'name', fields: 'files(name)' })).toEqual({
    files: [{ name: 'F' }, { name: 'G' }],
  });
});

test('a deleted file answers 404', () => {
  const { dir, ids } = makeFiles();
  rmSync(join(dir, 'drive/F/A.docx'));
  const { drive } = openRun(dir);
  expect(errorOf(() => drive.Files.get(ids.A as string))).toMatchObject({ code: 404, reason: 'notFound' });
});

/** A draft each at `one` and `other`, and a sent message. */
function makeMails() {
  const dir = makeDir();
  const { gmail, account } = openRun(dir);
  const create = (text: string) => {
    const raw = Buffer.from(`To: ly@example.com\r\nSubject: ${text}\r\n\r\n${text}`).toString('base64url');
    return String(gmail.Users.Drafts.create({ message: { raw } }, 'me').id);
  };
  const [one, other, gone] = ['một', 'hai', 'ba'].map(create) as [string, string, string];
  const sent = String(gmail.Users.Drafts.send({ id: gone }, 'me').id);
  account.save();
  return { dir, one, other, sent, state: account.state };
}

function mailsAfter(act: (dir: string, mails: { one: string; other: string; sent: string }) => void) {
  const { dir, one, other, sent, state } = makeMails();
  act(dir, { one, other, sent });
  const next = openRun(dir, makeHost(SECRETARY, NOON));
  const { drafts, messages } = next.account.state;
  const names: Record<string, string> = { [one]: 'one', [other]: 'other', [sent]: 'sent' };
  const told = (id: string | undefined) => (id === undefined ? 'unknown' : (names[id] ?? 'new'));
  const draftsNow = Object.values(drafts).map((draft) => {
    const was = state.drafts[draft.id];
    return `${told(draft.id)}${was && draft.message !== was.message ? ' new message' : ''}`;
  });
  const sentNow = Object.values(messages).map(
    (message) =>
      `${told(message.id)}${message.draft && names[message.draft] ? ` was ${told(message.draft)} by ${message.sentBy}` : ''}`,
  );
  next.account.save();
  expect(openRun(dir, makeHost(SECRETARY, NOON)).account.state).toEqual(next.account.state);
  return { drafts: draftsNow.sort(), sent: sentNow.sort() };
}

const MAIL_EDITS: [string, Parameters<typeof mailsAfter>[0], ReturnType<typeof mailsAfter>][] = [
  ['nothing', () => {}, { drafts: ['one', 'other'], sent: ['sent'] }],
  // The draft's id stays, its message's id does not: https://developers.google.com/workspace/gmail/api/guides/drafts
  [
    'a draft edited',
    (dir, { one }) => writeFileSync(join(dir, `gmail/drafts/${one}.eml`), 'To: a@example.com\n\nsửa'),
    { drafts: ['one new message', 'other'], sent: ['sent'] },
  ],
  [
    'a draft renamed',
    (dir, { one }) => move(join(dir, `gmail/drafts/${one}.eml`), join(dir, 'gmail/drafts/thư.eml')),
    { drafts: ['one', 'other'], sent: ['sent'] },
  ],
  [
    'a draft deleted',
    (dir, { one }) => rmSync(join(dir, `gmail/drafts/${one}.eml`)),
    { drafts: ['other'], sent: ['sent'] },
  ],
  [
    'a draft sent by hand',
    (dir, { one }) => move(join(dir, `gmail/drafts/${one}.eml`), join(dir, `gmail/sent/${one}.eml`)),
    { drafts: ['other'], sent: ['new was one by person', 'sent'] },
  ],
  [
    'a draft sent by hand under another name',
    (dir, { one }) => move(join(dir, `gmail/drafts/${one}.eml`), join(dir, 'gmail/sent/thư.eml')),
    { drafts: ['other'], sent: ['new was one by person', 'sent'] },
  ],
  [
    'a draft edited and sent by hand',
    (dir, { one }) => {
      move(join(dir, `gmail/drafts/${one}.eml`), join(dir, `gmail/sent/${one}.eml`));
      writeFileSync(join(dir, `gmail/sent/${one}.eml`), 'To: a@example.com\n\nsửa');
    },
    { drafts: ['other'], sent: ['new was one by person', 'sent'] },
  ],
  [
    "a draft of the person's own",
    (dir) => {
      writeFileSync(join(dir, 'gmail/drafts/của tôi.eml'), 'To: a@example.com\n\nxin chào');
      writeFileSync(join(dir, 'gmail/drafts/ghi chú.txt'), 'không phải thư');
    },
    { drafts: ['new', 'one', 'other'], sent: ['sent'] },
  ],
  [
    'a sent message deleted',
    (dir, { sent }) => rmSync(join(dir, `gmail/sent/${sent}.eml`)),
    { drafts: ['one', 'other'], sent: [] },
  ],
];

test.each(MAIL_EDITS)('mail: %s', (_what, act, expected) => {
  expect(mailsAfter(act)).toEqual(expected);
});

test("a person's files stay as they are, whatever the app does beside them", () => {
  const { dir, ids } = makeFiles();
  writeFileSync(join(dir, 'drive/F/của tôi.txt'), '1');
  const { drive, account } = openRun(dir);
  drive.Files.remove(ids.F as string);
  account.save();
  expect(Object.keys(readTree(dir))).toEqual(['drive/F/của tôi.txt', 'state.json']);
  expect(readFileSync(join(dir, 'drive/F/của tôi.txt'), 'utf8')).toBe('1');
  expect(has(dir, 'drive/G')).toBe(true);
});
