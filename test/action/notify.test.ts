/** The notice of a meeting: to everybody once, then what has changed, then that it is off. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { MEMBERS, smallBook, TOPICS } from './book';
import { HERS, type Mail, readBytes, readMails, readPapers, writeInto } from './papers';
import { fireAll } from './triggers';
import { createWorkspace, differences, listFiles, type Options, type Run, snapshot, type Workspace } from './workspace';

const TODAY = { today: '2022-04-01' };
const TOPIC: Options = { ...TODAY, args: ['2'] };
const EVERYBODY = [
  'mai.huong@example.com',
  'nguyen.ly@example.com',
  'thanh.tam@example.com',
  'thi.thanh.tam@example.com',
];

/** One meeting on 15/4/2022. */
async function openMeeting(settings: Record<string, string> = {}): Promise<Workspace> {
  const book = smallBook();
  const topics = book.topics!.map((row) => ({ ...row, 'Ngày sinh hoạt': '15/4/2022', Giờ: '14 giờ 00' }));
  return createWorkspace({ ...book, topics, settings: { ...book.settings, ...settings } });
}

let sent: Promise<Workspace> | undefined;

/** After the notice was sent to everybody. */
async function openNotified(): Promise<Workspace> {
  sent ??= openMeeting().then(async (space) => {
    await space.click('notify', TOPIC);
    await space.click('send', TODAY);
    return space;
  });
  return (await sent).copy();
}

const OTHER = { Số: '05', 'Chuyên đề': 'Chuyên đề khác', Quý: 'II', Tháng: 6, 'Người thực hiện': 'Nguyễn Thị Ly' };

/** The topic's row goes; another topic stands there. */
const removeRow = (space: Workspace) => space.retype(TOPICS, () => [OTHER]);

/** All that tell of the meeting, in the order of the recipients. */
async function readLetters(space: Workspace, folder: 'drafts' | 'sent'): Promise<Mail[]> {
  const mails = await Promise.all(
    listFiles(space, `gmail/${folder}`).map(async (path): Promise<Mail> => {
      const email = await PostalMime.parse(readBytes(space, path), { attachmentEncoding: 'arraybuffer' });
      return { ...email, path };
    }),
  );
  const to = (mail: Mail) => mail.to?.map(({ address }) => address).join() ?? '';
  return mails
    .filter(({ subject }) => !subject?.startsWith('Phân công'))
    .sort((one, other) => (to(one) < to(other) ? -1 : 1));
}

async function listRecipients(space: Workspace, folder: 'drafts' | 'sent'): Promise<string[]> {
  return (await readLetters(space, folder)).flatMap(({ to = [] }) => to.map(({ address = '' }) => address));
}

/** To Nguyễn Thị Ly. */
async function readHers(space: Workspace, folder: 'drafts' | 'sent' = 'drafts'): Promise<Mail> {
  const [mail, ...others] = (await readLetters(space, folder)).filter(({ to }) => to?.[0]?.address === EVERYBODY[1]);
  if (!mail || others.length > 0) throw new Error(`${others.length + 1} letters`);
  return mail;
}

function calendarOf({ attachments }: Mail): Record<string, string> | undefined {
  const part = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!part) return undefined;
  const text = new TextDecoder().decode(part.content as ArrayBuffer).replace(/\r?\n[ \t]/g, '');
  const lines = text.slice(text.indexOf('BEGIN:VEVENT')).split(/\r?\n/);
  const fields = lines.map((line) => [line.split(/[;:]/)[0]!, line.slice(line.lastIndexOf(':') + 1)]);
  return { ...Object.fromEntries(fields), METHOD: part.method ?? '' };
}

function namesOf(mail: Mail): string[] {
  return mail.attachments.map(({ filename }) => filename ?? '').filter((name) => name.endsWith('.docx'));
}

test('every member gets one draft with both papers and the invitation, and a second click writes nothing', async () => {
  const space = await openMeeting();
  const run = await space.click('notify', TOPIC);
  expect(run.report.messages.map(({ kind, state }) => `${kind} ${state}`)).toEqual(Array(4).fill('notice drafted'));
  const mails = await readMails(space, 'drafts');
  expect(Object.keys(mails).sort()).toEqual(EVERYBODY);
  const mail = mails['mai.huong@example.com']!;
  expect(mail.subject).toBe('Thông báo sinh hoạt chuyên đề 02 ngày 15/4/2022 – Chi bộ Mầm non Định An');
  expect(namesOf(mail)).toEqual([
    expect.stringMatching(/^Thông báo .*02.*\.docx$/),
    expect.stringMatching(/^Đề cương .*02.*\.docx$/),
  ]);
  expect(mail.text).toContain('Nghiên cứu trước nội dung chuyên đề theo đề cương gửi kèm thư này');
  expect(mails['nguyen.ly@example.com']!.text).toContain('Chuẩn bị trình bày chuyên đề');
  expect(calendarOf(mail)).toMatchObject({
    METHOD: 'REQUEST',
    SEQUENCE: '0',
    DTSTART: '20220415T140000',
    DTEND: '20220415T160000',
    LOCATION: 'Văn phòng trường',
    ATTENDEE: 'mai.huong@example.com',
  });
  const before = snapshot(space);
  const again = await space.click('notify', TOPIC);
  expect([again.exitCode, differences(before, snapshot(space))]).toEqual([0, []]);
});

test('sent once; the next click and the next sending send nothing', async () => {
  const space = await openNotified();
  expect(await listRecipients(space, 'sent')).toEqual(EVERYBODY);
  const before = snapshot(space);
  await space.click('notify', TOPIC);
  await space.click('send', TODAY);
  expect(differences(before, snapshot(space))).toEqual([]);
});

test('another hour: a change to everybody, old and new, the same UID and a higher SEQUENCE', async () => {
  const space = await openNotified();
  const first = calendarOf(await readHers(space, 'sent'))!;
  await space.set(TOPICS, 'Giờ', '15 giờ 30');
  await space.click('notify', TOPIC);
  const mails = await readMails(space, 'drafts');
  expect(Object.keys(mails).sort()).toEqual(EVERYBODY);
  const mail = mails['thanh.tam@example.com']!;
  expect(mail.subject).toMatch(/ \(thay đổi\)$/);
  expect(mail.text).toContain('- Giờ sinh hoạt: 14 giờ 00 → 15 giờ 30');
  expect(mail.text).not.toContain('Địa điểm');
  expect(namesOf(mail)).toEqual([expect.stringMatching(/^Thông báo /)]);
  const second = calendarOf(mail)!;
  expect(second).toMatchObject({ UID: first.UID, SEQUENCE: '1', METHOD: 'REQUEST', DTSTART: '20220415T153000' });
  await space.click('send', TODAY);
  // Another title, another number, another order: still the same meeting.
  await space.set(TOPICS, 'Chuyên đề', 'Tên khác');
  await space.click('notify', TOPIC);
  await space.set(TOPICS, 'Số', '07');
  await space.click('notify', { ...TOPIC, args: ['07'] });
  const third = calendarOf(await readHers(space))!;
  expect(third).toMatchObject({ UID: first.UID, SEQUENCE: '2' });
  expect(listFiles(space, 'gmail/drafts')).toHaveLength(4);
});

test('the same hour written otherwise, another number or another due date is no change', async () => {
  const space = await openNotified();
  await space.set(TOPICS, 'Giờ', '14h');
  await space.set(TOPICS, 'Hạn nộp đề cương', '10/4/2022');
  await space.click('notify', TOPIC);
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
});

test('the day is taken back: the calendars forget it, and a new one is told with a higher SEQUENCE', async () => {
  const space = await openNotified();
  await space.set(TOPICS, 'Ngày sinh hoạt', null);
  await space.click('notify', TOPIC);
  const mail = await readHers(space);
  expect(mail.text).toContain('Xin đồng chí bỏ lịch đã ghi');
  expect(calendarOf(mail)).toMatchObject({ METHOD: 'CANCEL', SEQUENCE: '1', DTSTART: '20220415T140000' });
  await space.click('send', TODAY);
  await space.set(TOPICS, 'Ngày sinh hoạt', '20/4/2022');
  await space.click('notify', TOPIC);
  const next = calendarOf(await readHers(space));
  expect(next).toMatchObject({ METHOD: 'REQUEST', SEQUENCE: '2' });
});

test.each(['drafts', 'notify'] as const)(
  'the row is deleted: one cancellation to whom it was sent, by %s',
  async (action) => {
    const space = await openNotified();
    await removeRow(space);
    const options = action === 'drafts' ? TODAY : { ...TODAY, args: ['5'] };
    const countCancelled = async (folder: 'drafts' | 'sent') =>
      (await readLetters(space, folder)).filter((mail) => calendarOf(mail)?.METHOD === 'CANCEL').length;
    await space.click(action, options);
    expect(await countCancelled('drafts')).toBe(4);
    const before = snapshot(space);
    await space.click(action, options);
    expect(differences(before, snapshot(space))).toEqual([]);
    await space.click('send', TODAY);
    await space.click(action, options);
    await space.click('send', TODAY);
    expect([await countCancelled('drafts'), await countCancelled('sent')]).toEqual([0, 4]);
  },
);

test('notices that she sent in Gmail herself are cancelled, too', async () => {
  const space = await openMeeting();
  await space.click('notify', TOPIC);
  // Gmail moves them to the sent mail, where an add-on may not look.
  for (const path of listFiles(space, 'gmail/drafts')) rmSync(join(space.out, path));
  await removeRow(space);
  await space.click('drafts', TODAY);
  const mails = await readLetters(space, 'drafts');
  expect(mails.filter((mail) => calendarOf(mail)?.METHOD === 'CANCEL')).toHaveLength(4);
});

test('the cancellation says what was told, with the last SEQUENCE of all', async () => {
  const space = await openNotified();
  const { UID } = calendarOf(await readHers(space, 'sent'))!;
  await removeRow(space);
  await space.click('drafts', TODAY);
  const mail = await readHers(space);
  expect(mail.subject).toBe('Không tổ chức buổi sinh hoạt chuyên đề 02 ngày 15/4/2022 – Chi bộ Mầm non Định An');
  expect(mail.text).toContain('Chuyên đề 02: “Học tập Bác”');
  expect(calendarOf(mail)).toMatchObject({ METHOD: 'CANCEL', SEQUENCE: '1', UID, STATUS: 'CANCELLED' });
});

test('a topic that comes back: before the cancellation left its draft goes, afterwards all are invited anew', async () => {
  const space = await openNotified();
  const rows = await space.rows(TOPICS);
  await removeRow(space);
  await space.click('drafts', TODAY);
  const late = space.copy();
  await space.retype(TOPICS, () => rows);
  await space.click('notify', TOPIC);
  expect(await readLetters(space, 'drafts')).toEqual([]);
  await late.click('send', TODAY);
  await late.retype(TOPICS, () => rows);
  await late.click('notify', TOPIC);
  const mail = await readHers(late);
  expect(mail.text).toContain('Thư này thay cho thư về buổi sinh hoạt');
  expect(calendarOf(mail)).toMatchObject({ METHOD: 'REQUEST', SEQUENCE: '2' });
});

test('the row is deleted before anything was sent: the drafts go, nobody is told', async () => {
  const space = await openMeeting();
  await space.click('notify', TOPIC);
  await removeRow(space);
  await space.click('drafts', TODAY);
  await space.click('send', TODAY);
  expect([await readLetters(space, 'drafts'), await readLetters(space, 'sent')]).toEqual([[], []]);
});

test('drafts that the sheet has left behind are held, and the user is told what to click', async () => {
  const space = await openMeeting();
  await space.click('notify', TOPIC);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường');
  const { stdout } = await space.click('send', TODAY);
  expect([listFiles(space, 'gmail/sent'), stdout.includes('bấm “Gửi thông báo họp…” rồi gửi lại')]).toEqual([[], true]);
  await space.click('notify', TOPIC);
  await space.click('send', TODAY);
  expect(await listRecipients(space, 'sent')).toEqual(EVERYBODY);
});

test.each([
  ['held', (space: Workspace) => space.set(TOPICS, 'Trạng thái', 'Đã sinh hoạt'), '2022-04-10', 'đã sinh hoạt'],
  ['past', async () => {}, '2022-04-16', 'đã qua'],
] as const)('a meeting that is %s: refused, its drafts are held and stay', async (_what, change, today, why) => {
  const space = await openMeeting();
  await space.click('notify', TOPIC);
  await change(space);
  const { exitCode, stderr, report } = await space.run('notify', { today, args: ['2'] });
  expect([exitCode, stderr.includes(why), report.messages.length]).toEqual([1, true, 4]);
  const { stdout } = await space.click('send', { today });
  expect([listFiles(space, 'gmail/sent').length, stdout.includes('buổi họp đã qua')]).toEqual([0, true]);
  await space.click('drafts', { today });
  expect(listFiles(space, 'gmail/drafts').length).toBeGreaterThanOrEqual(4);
});

test('a meeting that was held and whose row is gone is not called off', async () => {
  const space = await openNotified();
  await removeRow(space);
  await space.click('drafts', { today: '2022-04-16' });
  expect(await readLetters(space, 'drafts')).toEqual([]);
});

test('without a day: it will follow, and nothing for the calendar', async () => {
  const space = await createWorkspace(smallBook());
  await space.click('notify', TOPIC);
  const mail = await readHers(space);
  expect(mail.text).toContain('Ngày, giờ cụ thể của buổi sinh hoạt sẽ được thông báo sau.');
  expect(calendarOf(mail)).toBeUndefined();
});

test('an hour that nobody can read: the whole day', async () => {
  const space = await openMeeting();
  await space.set(TOPICS, 'Giờ', 'sau giờ làm việc');
  await space.click('notify', TOPIC);
  const mail = await readHers(space);
  expect(calendarOf(mail)).toMatchObject({ DTSTART: '20220415', DTEND: '20220416', TRANSP: 'TRANSPARENT' });
});

test('a notice and an outline that she edited go out as they stand', async () => {
  const space = await openMeeting();
  const { report } = await space.click('notify', TOPIC);
  for (const { path } of report.documents.filter(({ kind }) => kind === 'notice' || kind === 'outline'))
    writeInto(space, path);
  const { report: next } = await space.click('notify', { ...TOPIC, today: '2022-04-02' });
  const mail = await readHers(space);
  const papers = mail.attachments.filter(({ filename }) => filename?.endsWith('.docx'));
  const texts = Object.values(readPapers({ ...mail, attachments: papers }));
  expect([next.documents.length, texts.map((lines) => lines.includes(HERS))]).toEqual([
    report.documents.length,
    [true, true],
  ]);
});

test('Gửi ngay: asked once, before anything is made, then all are sent', async () => {
  const space = await openMeeting({ 'Gửi thư': 'Gửi ngay' });
  const no = await openMeeting({ 'Gửi thư': 'Gửi ngay' });
  await no.click('notify', { ...TOPIC, answer: 'no' });
  expect([listFiles(no, 'gmail/drafts').length, listFiles(no, 'gmail/sent').length]).toEqual([4, 0]);
  const { stdout } = await space.click('notify', TOPIC);
  expect(stdout.split('gửi luôn cho 4 người?')).toHaveLength(2);
  expect(await listRecipients(space, 'sent')).toEqual(EVERYBODY);
  await removeRow(space);
  await space.click('drafts', TODAY);
  expect(await listRecipients(space, 'sent')).toHaveLength(8);
});

test('the day’s limit in between: the trigger sends the rest', async () => {
  const space = await openMeeting({ 'Gửi thư': 'Gửi ngay', 'Hạn mức thư mỗi ngày': '3' });
  await space.click('notify', TOPIC);
  expect(await listRecipients(space, 'sent')).toHaveLength(3);
  await fireAll(space, 2);
  expect(await listRecipients(space, 'sent')).toEqual(EVERYBODY);
});

test('who has no address gets a text to paste', async () => {
  const space = await openMeeting();
  await space.set(MEMBERS, 'Email', null, (row) => row['Họ và tên'] === 'Nguyễn Thị Ly');
  const { stdout } = await space.click('notify', TOPIC);
  expect(stdout).toContain('kính mời đồng chí Nguyễn Thị Ly dự buổi sinh hoạt chuyên đề');
  expect(Object.keys(await readMails(space, 'drafts'))).toHaveLength(3);
});

test('papers of another account cannot be read: left out, and said', async () => {
  const space = await openMeeting();
  await space.click('notice', TOPIC);
  const { stdout } = await space.click('notify', { ...TOPIC, account: 'pho@example.com' });
  expect(stdout).toContain('do tài khoản bi.thu@example.com lập nên không đính kèm được');
  const mail = await readHers(space);
  expect([namesOf(mail), mail.text?.includes('gửi kèm thư này')]).toEqual([[], false]);
});

test('Giấy mời where the settings say so, and the next meeting where no number is given', async () => {
  const space = await openMeeting({ 'Văn bản báo họp': 'Giấy mời' });
  await space.click('notify', { ...TODAY, args: [''] });
  expect(namesOf(await readHers(space))[0]).toMatch(/^Giấy mời /);
});

/** All that recipients and Drive have. */
async function describeAll(space: Workspace): Promise<unknown> {
  const letters = [...(await readLetters(space, 'drafts')), ...(await readLetters(space, 'sent'))];
  const parts = letters.map((mail) => {
    const { DTSTAMP: _, ...event } = calendarOf(mail) ?? {};
    return [mail.to, mail.subject, mail.text, namesOf(mail), event];
  });
  return [parts, await listRecipients(space, 'sent'), listFiles(space, 'drive')];
}

type Click = (space: Workspace, death?: Options) => Promise<Run>;

const notify: Click = (space, death = {}) => space.run('notify', { ...TOPIC, warm: true, ...death });

test.each<[string, () => Promise<Workspace>, Click]>([
  ['the first notice', () => openMeeting().then(withAccount), notify],
  [
    'a change',
    async () => {
      const space = await openNotified();
      await space.set(TOPICS, 'Giờ', '15 giờ 30');
      return space;
    },
    notify,
  ],
  [
    'a cancellation',
    async () => {
      const space = await openNotified();
      await removeRow(space);
      await space.click('outlines', TODAY);
      return space;
    },
    (space, death = {}) => space.run('notify', { ...TOPIC, args: ['5'], warm: true, ...death }),
  ],
  ['sent at once', () => openMeeting({ 'Gửi thư': 'Gửi ngay' }).then(withAccount), notify],
])(
  '%s, killed at each of its calls and clicked again: as if nothing had happened',
  async (_what, open, click) => {
    const base = await open();
    const whole = base.copy();
    const { report } = await click(whole);
    const expected = await describeAll(whole);
    let deaths = 0;
    const seen = new Set<string>();
    for (let call = 1; call <= report.callCount; call++) {
      const space = base.copy();
      const died = await click(space, { killAt: { call, after: true } });
      deaths += died.exitCode;
      const state = JSON.stringify(snapshot(space));
      if (seen.has(state)) continue;
      seen.add(state);
      await click(space);
      expect([call, await describeAll(space)]).toEqual([call, expected]);
    }
    expect(deaths).toBe(report.callCount);
  },
  240_000,
);

function withAccount(space: Workspace): Workspace {
  mkdirSync(space.out, { recursive: true });
  return space;
}
