/**
 * The advanced service Gmail, against Google's reference of the API's version 1:
 * https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.drafts and …/guides/drafts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPUTY, EIGHT, errorOf, makeBlob, makeHost, openRun, readTree, SECRETARY } from './setup';

const SUBJECT = '=?UTF-8?B?xJDhu4EgY8awxqFuZw==?=';
const TEXT = `To: Ly <ly@example.com>\r\nSubject: ${SUBJECT}\r\nX-Chuyen-De: abc\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nchào\r\n`;

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function makeDraft(text = TEXT) {
  const run = openRun();
  const made = run.gmail.Users.Drafts.create({ message: { raw: encode(text) } }, 'me');
  const read = (id = String(made.id)) => {
    run.account.save();
    return readFileSync(join(run.dir, `gmail/drafts/${id}.eml`), 'utf8');
  };
  return { ...run, id: String(made.id), made, read };
}

const messageOf = (draft: Record<string, unknown>) => draft.message as Record<string, unknown>;

test('a draft is made of base64url or of a blob', () => {
  const { gmail, made, account } = makeDraft();
  expect(made).toEqual({
    id: expect.stringMatching(/^r-?\d+$/),
    message: { id: expect.stringMatching(/^[0-9a-f]{16}$/), threadId: messageOf(made).id, labelIds: ['DRAFT'] },
  });
  const other = gmail.Users.Drafts.create({}, SECRETARY, makeBlob(Buffer.from(TEXT), 'message/rfc822'));
  const bodies = Object.values(account.state.drafts).map((draft) =>
    Buffer.from(account.read(draft.sha256))
      .toString()
      .replace(/^Message-ID: .*/m, ''),
  );
  expect(other.id).not.toBe(made.id);
  expect(bodies[0]).toBe(bodies[1]);
});

// Gmail replaces Message-ID, and what it keeps carries From, Date and MIME-Version.
test('what is kept carries the headers Gmail adds', () => {
  const { read, made } = makeDraft(
    `Message-ID: <của.tôi@x>\r\nFrom: ai đó <ai@example.com>\r\n ,khac@example.com\r\n${TEXT}`,
  );
  expect(read()).toBe(
    `MIME-Version: 1.0\r\nMessage-ID: <CA${messageOf(made).id}@mail.gmail.com>\r\nDate: Mon, 10 Jan 2022 01:00:00 +0000\r\nFrom: ${SECRETARY}\r\n${TEXT}`,
  );
});

test('a message without headers gets them', () => {
  const { read, made } = makeDraft('\r\nTo: a\r\nchào');
  expect(read()).toBe(
    `MIME-Version: 1.0\r\nMessage-ID: <CA${messageOf(made).id}@mail.gmail.com>\r\nDate: Mon, 10 Jan 2022 01:00:00 +0000\r\nFrom: ${SECRETARY}\r\n\r\nTo: a\r\nchào`,
  );
});

test('what is right already is kept', () => {
  const head = `From: "Bí thư" <${SECRETARY.toUpperCase()}>\r\nDate: Sun, 09 Jan 2022 10:00:00 +0700\r\nMIME-Version: 1.0\r\n`;
  const { read, made } = makeDraft(`${head}${TEXT}`);
  expect(read()).toBe(`Message-ID: <CA${messageOf(made).id}@mail.gmail.com>\r\n${head}${TEXT}`);
});

// …/guides/drafts: "the underlying message IDs change every time the message is replaced."
test('an update keeps the id of the draft and changes that of the message', () => {
  const { gmail, id, made, read } = makeDraft();
  const updated = gmail.Users.Drafts.update({ message: { raw: encode(TEXT.replace('chào', 'sửa')) } }, 'me', id);
  expect(updated.id).toBe(id);
  expect(messageOf(updated).id).not.toBe(messageOf(made).id);
  // A thread is kept only where the request names it: github.com/anthropics/claude-code/issues/91305.
  expect(messageOf(updated).threadId).toBe(messageOf(updated).id);
  const threadId = messageOf(updated).threadId;
  const again = gmail.Users.Drafts.update({ message: { raw: encode(TEXT), threadId } }, 'me', id);
  expect(messageOf(again).threadId).toBe(threadId);
  expect(read()).toContain('chào');
  expect(
    errorOf(() => gmail.Users.Drafts.update({ message: { raw: encode(TEXT), threadId: 'lạ' } }, 'me', id)).code,
  ).toBe(404);
});

// …/users.drafts/list: only ids, the newest first, and no `drafts` where there is none.
test('a list holds ids only', () => {
  const { gmail, id, made, host } = makeDraft();
  host.clock.advance(1000);
  const other = gmail.Users.Drafts.create({ message: { raw: encode('To: b@example.com\nSubject: Khác\n\nx') } }, 'me');
  const ids = ({ id, message }: Record<string, unknown>) => {
    const { id: messageId, threadId } = message as Record<string, unknown>;
    return { id, message: { id: messageId, threadId } };
  };
  expect(gmail.Users.Drafts.list('me')).toEqual({ drafts: [other, made].map(ids), resultSizeEstimate: 2 });
  const first = gmail.Users.Drafts.list('me', { maxResults: 1 });
  expect(first).toEqual({ drafts: [ids(other)], nextPageToken: '1', resultSizeEstimate: 2 });
  expect(gmail.Users.Drafts.list('me', { maxResults: 1, pageToken: first.nextPageToken })).toEqual({
    drafts: [ids(made)],
    resultSizeEstimate: 2,
  });
  for (const q of ['to:ly@example.com', 'subject:"đề CƯƠNG"', 'in:draft to:ly', 'from:bi.thu subject:(đề cương)']) {
    expect(gmail.Users.Drafts.list('me', { q }).drafts).toEqual([ids(made)]);
  }
  expect(errorOf(() => gmail.Users.Drafts.list('me', { q: 'has:attachment' })).message).toBe(
    'The local host does not support "has:" in a search for drafts.',
  );
  expect(errorOf(() => gmail.Users.Drafts.list('me', { q: 'kế hoạch' })).message).toMatch(/"kế"/);
  gmail.Users.Drafts.remove('me', id);
  gmail.Users.Drafts.remove('me', String(other.id));
  expect(gmail.Users.Drafts.list('me')).toEqual({ resultSizeEstimate: 0 });
});

// …/users.messages, `format`
test('a draft is read at each format', () => {
  const { gmail, id, made, read } = makeDraft();
  const get = (format?: string) => messageOf(gmail.Users.Drafts.get('me', id, format ? { format } : {}));
  const text = read();
  const whole = {
    ...messageOf(made),
    historyId: expect.any(String),
    snippet: '',
    sizeEstimate: Buffer.byteLength(text),
    internalDate: String(EIGHT),
  };
  const headers = [
    { name: 'MIME-Version', value: '1.0' },
    { name: 'Message-ID', value: `<CA${messageOf(made).id}@mail.gmail.com>` },
    { name: 'Date', value: 'Mon, 10 Jan 2022 01:00:00 +0000' },
    { name: 'From', value: SECRETARY },
    { name: 'To', value: 'Ly <ly@example.com>' },
    { name: 'Subject', value: 'Đề cương' },
    { name: 'X-Chuyen-De', value: 'abc' },
    { name: 'Content-Type', value: 'text/plain; charset=utf-8' },
  ];
  expect(get('minimal')).toEqual(whole);
  expect(get('raw')).toEqual({ ...whole, raw: encode(text) });
  expect(get('metadata')).toEqual({ ...whole, payload: { mimeType: 'text/plain', headers } });
  const full = {
    ...whole,
    payload: { partId: '', mimeType: 'text/plain', filename: '', headers, body: { size: 7, data: encode('chào\r\n') } },
  };
  expect(get('full')).toEqual(full);
  expect(get('FULL')).toEqual(full);
  expect(get()).toEqual(full);
  expect(errorOf(() => get('đầy đủ')).code).toBe(400);
});

// …/users.drafts/send; …/guides/drafts: "the draft is automatically deleted and a new message with an updated ID is created".
test('sending ends the draft, and a second sending is refused', () => {
  const { gmail, id, made, account, dir, read } = makeDraft();
  const text = read();
  const sent = gmail.Users.Drafts.send({ id }, 'me');
  expect(sent).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    threadId: messageOf(made).threadId,
    labelIds: ['SENT'],
  });
  expect(sent.id).not.toBe(messageOf(made).id);
  account.save();
  expect(Object.keys(readTree(dir))).toEqual([`gmail/sent/${sent.id}.eml`, 'state.json']);
  expect(readFileSync(join(dir, `gmail/sent/${sent.id}.eml`), 'utf8')).toBe(text);
  const calls: [() => unknown, string][] = [
    [() => gmail.Users.Drafts.send({ id }, 'me'), 'send'],
    [() => gmail.Users.Drafts.get('me', id), 'get'],
    [() => gmail.Users.Drafts.update({ message: { raw: encode(TEXT) } }, 'me', id), 'update'],
    [() => gmail.Users.Drafts.remove('me', id), 'delete'],
  ];
  for (const [call, name] of calls) {
    expect(errorOf(call)).toEqual({
      name: 'GoogleJsonResponseException',
      message: `API call to gmail.users.drafts.${name} failed with error: Requested entity was not found.`,
      code: 404,
      reason: 'notFound',
    });
  }
});

// https://support.google.com/mail/answer/7190: words are found whole
test.each([
  ['to:ly@example.com', true],
  ['to:LY@Example.com', true],
  ['to:"Lý"', true],
  ['to:nguyen.ly@example.com', false],
  ['to:y@example.com', false],
  ['to:ly@example.co', false],
  ['to:ly@example', true],
  ['to:example.ly', false],
])('a search for %s finds: %s', (q, found) => {
  const { gmail } = openRun();
  const raw = encode('To: =?utf-8?Q?L=C3=BD?= <ly@example.com>\nSubject: nguyen.ly@example.com\n\nx');
  gmail.Users.Drafts.create({ message: { raw } }, 'me');
  expect(gmail.Users.Drafts.list('me', { q }).resultSizeEstimate).toBe(found ? 1 : 0);
});

test('a search may lag behind, a list does not', () => {
  const { gmail, account, host, id } = makeDraft();
  account.searchLag = 60000;
  const count = (options?: Readonly<Record<string, unknown>>) =>
    gmail.Users.Drafts.list('me', options).resultSizeEstimate;
  expect([count(), count({ q: 'in:drafts' })]).toEqual([1, 0]);
  host.clock.advance(60000);
  expect(count({ q: 'in:drafts' })).toBe(1);
  gmail.Users.Drafts.update({ message: { raw: encode(TEXT) } }, 'me', id);
  expect([count(), count({ q: 'in:drafts' })]).toEqual([1, 0]);
});

test('a draft that a person gave a bad address is refused as it is sent', () => {
  const { id, account, dir } = makeDraft();
  account.save();
  const path = `${dir}/gmail/drafts/${id}.eml`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^To: .*$/m, 'To: ly@@example.com'));
  const later = openRun(dir);
  expect(errorOf(() => later.gmail.Users.Drafts.send({ id }, 'me'))).toMatchObject({
    code: 400,
    reason: 'invalidArgument',
    message: 'API call to gmail.users.drafts.send failed with error: Invalid To header',
  });
  expect([Object.keys(later.account.state.drafts), later.account.state.messages]).toEqual([[id], {}]);
});

test('a draft may be given new content as it is sent', () => {
  const { gmail, id, account } = makeDraft();
  const { id: sent } = gmail.Users.Drafts.send({ id, message: { raw: encode(TEXT.replace('chào', 'sửa')) } }, 'me');
  const { sha256 = '' } = account.state.messages[String(sent)] ?? {};
  expect(Buffer.from(account.read(sha256)).toString()).toContain('sửa');
});

// "Invalid to header" on drafts: github.com/FlowCrypt/flowcrypt-browser/issues/1370.
test.each([
  ['To: ly@f', 'Invalid To header'],
  ['To: ly', 'Invalid To header'],
  ['To: ly@example.com, ', undefined],
  ['To: Ly <ly@example.com>, "Tâm, Nguyễn" <tam@example.com>', undefined],
  ['to:\r\n ly@example.com', undefined],
  ['To: Tổ lá: ly@example.com, tam@example.com;', undefined],
  ['To: ly@@example.com', 'Invalid To header'],
  ['Cc: ly@', 'Invalid Cc header'],
  ['Bcc: ly@example.', 'Invalid Bcc header'],
  ['Subject: không có ai', undefined],
])('the recipients of %j: %s', (header, message) => {
  const { gmail } = openRun();
  const create = () => gmail.Users.Drafts.create({ message: { raw: encode(`${header}\r\n\r\nx`) } }, 'me');
  if (message === undefined) expect(create()).toHaveProperty('id');
  else
    expect(errorOf(create)).toMatchObject({
      code: 400,
      message: expect.stringMatching(new RegExp(`error: ${message}$`)),
    });
});

// stackoverflow.com/q/64267579: "Recipient address required, invalidArgument".
test('a message to nobody is not sent, and stays a draft', () => {
  const { gmail, id, account } = makeDraft('Subject: x\r\n\r\nTo: ly@example.com');
  expect(errorOf(() => gmail.Users.Drafts.send({ id }, 'me'))).toMatchObject({
    code: 400,
    reason: 'invalidArgument',
    message: 'API call to gmail.users.drafts.send failed with error: Recipient address required',
  });
  expect(Object.keys(account.state.drafts)).toEqual([id]);
});

test.each([
  ['nothing', {}],
  ['no message', { message: null }],
  ['an empty one', { message: { raw: '' } }],
])('a draft of %s', (_what, resource) => {
  const { gmail } = openRun();
  // googleapis/google-api-ruby-client#144
  expect(errorOf(() => gmail.Users.Drafts.create(resource, 'me')).message).toMatch(/error: Missing draft message$/);
});

test.each(['Subject: x', 'a b', 'á', 'a%3D'])('a raw message that is no base64: %s', (raw) => {
  const { gmail } = openRun();
  expect(errorOf(() => gmail.Users.Drafts.create({ message: { raw } }, 'me'))).toMatchObject({ code: 400 });
});

// https://support.google.com/mail/answer/6584: 25 MB with attachments.
test('a message over 25 MB is refused', () => {
  const { gmail } = openRun();
  const create = (size: number) => {
    const bytes = Buffer.concat([Buffer.from('To: a@example.com\r\n\r\n'), Buffer.alloc(size, 'a')]);
    return gmail.Users.Drafts.create({ message: { raw: bytes.toString('base64url') } }, 'me');
  };
  expect(create(1000)).toHaveProperty('id');
  expect(errorOf(() => create(25 * 1024 * 1024)).code).toBe(400);
});

test.each([DEPUTY, '', 'ME'])('the user %j is not the one signed in', (user) => {
  const { gmail, id } = makeDraft();
  const calls = [
    () => gmail.Users.getProfile(user),
    () => gmail.Users.Drafts.list(user),
    () => gmail.Users.Drafts.get(user, id),
    () => gmail.Users.Drafts.send({ id }, user),
    () => gmail.Users.Drafts.remove(user, id),
  ];
  for (const call of calls) {
    expect(errorOf(call)).toMatchObject({
      code: 403,
      message: expect.stringMatching(`Delegation denied for ${SECRETARY}$`),
    });
  }
});

test("another account's drafts are not there", () => {
  const { account, dir, id } = makeDraft();
  account.save();
  const deputy = openRun(dir, makeHost(DEPUTY));
  expect(deputy.gmail.Users.Drafts.list('me')).toEqual({ resultSizeEstimate: 0 });
  expect(errorOf(() => deputy.gmail.Users.Drafts.send({ id }, 'me')).code).toBe(404);
  expect(deputy.gmail.Users.getProfile('me')).toEqual({
    emailAddress: DEPUTY,
    messagesTotal: 0,
    threadsTotal: 0,
    historyId: expect.any(String),
  });
  expect(openRun(dir).gmail.Users.getProfile('me')).toMatchObject({ emailAddress: SECRETARY, messagesTotal: 1 });
});

test('recipients are counted before a message goes out', () => {
  const { gmail, account, id } = makeDraft(
    'To: a@example.com, b@example.com\r\nCc: c@example.com\r\nSubject: x\r\n\r\n',
  );
  account.onCount = (effect, amount) => {
    throw new Error(`${effect} ${amount}`);
  };
  expect(() => gmail.Users.Drafts.send({ id }, 'me')).toThrow('mailRecipients 3');
  expect(Object.keys(account.state.drafts)).toEqual([id]);
});
