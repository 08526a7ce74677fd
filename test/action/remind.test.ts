/** `Nhắc nộp đề cương`: day by day, who is reminded, when it stops, and that nobody is reminded twice a day whatever dies. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { dueTriggers } from '../../local/due-triggers';
import { addDays, isoDate } from '../../src/plan/date';
import { type Book, member, SETTINGS, sampleBook, TOPICS, topic } from './book';
import { readBytes, readLines, writeInto } from './papers';
import { createWorkspace, differences, listFiles, type Options, type Run, snapshot, type Workspace } from './workspace';

const TAM = 'thanh.tam@example.com';
const LY = 'nguyen.ly@example.com';
/** Of a meeting on 15/4/2022, seven days before by the sheet. */
const DUE = { year: 2022, month: 4, day: 8 };
const on = (left: number): Options => ({ today: isoDate(addDays(DUE, -left)) });

/** One topic that two prepare, due on `DUE`; the others are far away. */
function reminderBook(settings: Book['settings'] = {}): Book {
  const book = sampleBook();
  return {
    ...book,
    topics: [
      {
        ...topic('02', 'Học tập Bác', 'II', 4, 'Nguyễn Thanh Tâm; Nguyễn Thị Ly'),
        'Ngày sinh hoạt': new Date('2022-04-15T00:00:00Z'),
        'Hạn nộp đề cương': new Date('2022-04-08T00:00:00Z'),
      },
      ...book.topics!.slice(1),
    ],
    settings: { ...book.settings, ...settings },
  };
}

/** A message a line, the reminders alone: `2022-04-05 address` of what was sent, by the order of sending. */
async function readReminders(space: Workspace, folder: 'drafts' | 'sent') {
  const mails = await Promise.all(
    listFiles(space, `gmail/${folder}`).map(async (path) => ({
      path,
      ...(await PostalMime.parse(readBytes(space, path), { attachmentEncoding: 'arraybuffer' })),
    })),
  );
  return mails.filter(({ subject }) => subject?.startsWith('Nhắc nộp đề cương'));
}

async function addresses(space: Workspace, folder: 'drafts' | 'sent'): Promise<string[]> {
  const mails = await readReminders(space, folder);
  return mails.map(({ to }) => to![0]!.address!).sort();
}

const said = (text: string | undefined) => /Đề cương đến hạn.*|Hạn gửi đề cương.*/.exec(text ?? '')?.[0];

/** As Gmail does on an edit: our header is gone. */
function editDraft({ out }: Workspace, path: string): void {
  const text = readFileSync(join(out, path), 'utf8').replace(/^X-Chuyen-De:.*\r\n/m, '');
  writeFileSync(join(out, path), text);
}

/** The assignments are made and sent long before. */
async function openAssigned(settings?: Book['settings']): Promise<Workspace> {
  const space = await createWorkspace(reminderBook(settings));
  await space.click('drafts');
  await space.click('send');
  return space;
}

test('day by day over a fortnight, each sent: one a person and day from three days before, until the meeting', async () => {
  const space = await openAssigned();
  const days: [number, number][] = [];
  for (let left = 5; left >= -9; left--) {
    const before = (await addresses(space, 'sent')).length;
    await space.click('remind', on(left));
    await space.click('send', on(left));
    await space.click('remind', on(left));
    await space.click('send', on(left));
    days.push([left, (await addresses(space, 'sent')).length - before]);
  }
  expect(days.filter(([, count]) => count > 0)).toEqual(
    [3, 2, 1, 0, -1, -2, -3, -4, -5, -6, -7].map((day) => [day, 2]),
  );
  expect(await addresses(space, 'drafts')).toEqual([]);
  const mails = await readReminders(space, 'sent');
  expect(new Set(mails.map(({ text }) => said(text))).size).toBe(11);
  // Nobody is told that anything has changed, or that she has nothing left.
  expect(mails.some(({ subject }) => subject!.includes('điều chỉnh'))).toBe(false);
});

test('day by day over a fortnight, none sent: one draft a person, always of the day', async () => {
  const space = await openAssigned();
  for (let left = 5; left >= -9; left--) {
    const { stdout } = await space.click('remind', on(left));
    expect(stdout).not.toContain('nay không còn chuyên đề nào');
    const drafts = await readReminders(space, 'drafts');
    expect([left, drafts.length]).toEqual([left, left > 3 || left < -7 ? 0 : 2]);
    const told =
      left > 0 ? (left === 1 ? 'tức là ngày mai' : `còn 0${left} ngày`) : left < 0 ? `qua 0${-left} ngày` : 'hôm nay';
    for (const { text } of drafts) expect(said(text)).toContain(told);
  }
  expect(await addresses(space, 'sent')).toEqual([]);
});

test('twice a day: nothing', async () => {
  const space = await openAssigned();
  await space.click('remind', on(2));
  const drafted = snapshot(space);
  await space.click('remind', on(2));
  expect(differences(drafted, snapshot(space))).toEqual([]);
  await space.click('send', on(2));
  const sent = snapshot(space);
  await space.click('remind', on(2));
  expect(differences(sent, snapshot(space))).toEqual([]);
});

test('what moves on the day of a reminder makes no second one that day', async () => {
  const space = await openAssigned();
  await space.click('remind', on(2));
  await space.click('send', on(2));
  await space.set(TOPICS, 'Hạn nộp đề cương', new Date('2022-04-07T00:00:00Z'), (row) => row.Số === '02');
  await space.set(TOPICS, 'Chuyên đề', 'Học và làm theo Bác', (row) => row.Số === '02');
  await space.click('remind', on(2));
  expect([await addresses(space, 'drafts'), (await addresses(space, 'sent')).length]).toEqual([[], 2]);
  await space.click('remind', on(1));
  const [first] = await readReminders(space, 'drafts');
  expect(first!.text).toContain('“Học và làm theo Bác”. Đề cương đến hạn gửi trong hôm nay, ngày 07/4/2022.');
});

describe('stops', () => {
  test.each([
    ['handed in', 'Đã nộp'],
    ['held', 'Đã sinh hoạt'],
  ])('once it is %s: drafts go, and those sent are told nothing', async (_, status) => {
    const space = await openAssigned();
    await space.click('remind', on(3));
    await space.click('send', { ...on(3), only: ['Nguyễn Thị Ly'] });
    await space.set(TOPICS, 'Trạng thái', status, (row) => row.Số === '02');
    const { stdout } = await space.click('remind', on(2));
    expect(await addresses(space, 'drafts')).toEqual([]);
    expect(stdout).toContain('Đã bỏ thư nháp nhắc Nguyễn Thanh Tâm vì không còn phải nhắc');
    expect(stdout).not.toContain('xin báo trực tiếp');
    const again = await space.click('remind', on(1));
    expect(again.stdout).toContain('Không phải nhắc ai');
    expect((await space.rows(TOPICS)).find((row) => row.Số === '02')!['Trạng thái']).toBe(status);
  });

  test('a topic that is gone takes its drafts with it; an assignee that is gone hers alone', async () => {
    const space = await openAssigned();
    await space.click('remind', on(3));
    const gone = space.copy();
    await gone.retype(TOPICS, (rows) => rows.slice(1));
    await gone.click('remind', on(3));
    expect(await addresses(gone, 'drafts')).toEqual([]);
    await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', (row) => row.Số === '02');
    await space.click('remind', on(3));
    expect(await addresses(space, 'drafts')).toEqual([LY]);
  });

  test('not for a share: “Đã nộp 1/2” of two', async () => {
    const space = await openAssigned();
    await space.set(TOPICS, 'Trạng thái', 'Đã nộp 1/2', (row) => row.Số === '02');
    await space.click('remind', on(0));
    expect(await addresses(space, 'drafts')).toEqual([TAM, LY].sort());
  });
});

describe('sending', () => {
  test('a draft of an earlier day is held, and told why; one that a person edited goes as it is', async () => {
    const space = await openAssigned();
    await space.click('remind', on(3));
    const { stdout } = await space.click('send', on(2));
    expect(stdout).toContain('xin bấm “Nhắc nộp đề cương” rồi gửi lại');
    expect(await addresses(space, 'sent')).toEqual([]);
    const draft = (await readReminders(space, 'drafts')).find(({ to }) => to![0]!.address === LY)!;
    editDraft(space, draft.path);
    await space.click('send', on(2));
    expect(await addresses(space, 'sent')).toEqual([LY]);
    await space.click('remind', on(2));
    await space.click('send', on(2));
    expect(await addresses(space, 'sent')).toEqual([LY, TAM].sort());
  });

  test('“Gửi ngay”: one question with the names, then all the way', async () => {
    const space = await openAssigned({ 'Gửi thư': 'Gửi ngay' });
    const no = space.copy();
    const { stdout } = await space.click('remind', on(3));
    expect(stdout.split('?')).toHaveLength(2);
    for (const address of [TAM, LY]) expect(stdout.split('?')[1]).toContain(address);
    expect([await addresses(space, 'sent'), await addresses(space, 'drafts')]).toEqual([[LY, TAM].sort(), []]);
    expect((await space.click('remind', on(3))).stdout).not.toContain('?');
    await no.click('remind', { ...on(3), answer: 'no' });
    expect([await addresses(no, 'sent'), await addresses(no, 'drafts')]).toEqual([[], [LY, TAM].sort()]);
  });

  test('“Gửi ngay” beyond the limit goes on by itself, with nobody reminded twice', async () => {
    const space = await openAssigned();
    const more = { 'Gửi thư': 'Gửi ngay', 'Hạn mức thư mỗi ngày': 1 };
    await space.retype(SETTINGS, (rows) => [
      ...rows,
      ...Object.entries(more).map(([label, value]) => ({ Mục: label, 'Giá trị': value })),
    ]);
    await space.click('remind', on(3));
    expect(await addresses(space, 'sent')).toHaveLength(1);
    const [trigger] = dueTriggers(space.out);
    const rest = { entry: 'continueWork', unattended: true, startsAt: trigger!.firesAt!, account: trigger!.account };
    await space.run('remind', rest as Options);
    const sent = await addresses(space, 'sent');
    expect(new Set(sent).size).toBe(sent.length);
  });
});

test('milestones only: three days before, the day before, the day, every third day late; a draft that waits is kept of the day', async () => {
  const space = await openAssigned();
  const waiting = space.copy();
  const input = [{ milestonesOnly: true }];
  const days: number[] = [];
  for (let left = 5; left >= -9; left--) {
    const before = (await addresses(space, 'sent')).length;
    await space.click('remind', { ...on(left), entry: 'remindAssignees', input });
    await space.click('send', on(left));
    if ((await addresses(space, 'sent')).length > before) days.push(left);
  }
  expect(days).toEqual([3, 1, 0, -3, -6]);
  await waiting.click('remind', { ...on(3), entry: 'remindAssignees', input });
  await waiting.click('remind', { ...on(2), entry: 'remindAssignees', input });
  for (const { text } of await readReminders(waiting, 'drafts')) expect(said(text)).toContain('còn 02 ngày');
  await waiting.click('send', on(2));
  expect(await addresses(waiting, 'sent')).toHaveLength(2);
});

test('the outline goes with it as the Doc is now', async () => {
  const space = await openAssigned();
  const path = listFiles(space, 'drive').find((one) => one.includes('chuyên đề 02'))!;
  writeInto(space, path);
  await space.click('remind', on(3));
  const [first] = await readReminders(space, 'drafts');
  expect(first!.attachments.map(({ filename }) => filename)).toEqual([expect.stringContaining('chuyên đề 02')]);
  expect(Buffer.from(first!.attachments[0]!.content as ArrayBuffer).equals(readBytes(space, path))).toBe(true);
  expect(readLines(space, path).length).toBeGreaterThan(0);
});

test('who was not sent the assignment is reminded all the same, and that is told; nobody else is named', async () => {
  const space = await createWorkspace(reminderBook());
  await space.click('drafts');
  await space.click('send', { only: ['Nguyễn Thị Ly'] });
  const { stdout } = await space.click('remind', on(3));
  expect(await addresses(space, 'drafts')).toEqual([LY, TAM].sort());
  expect(stdout).toContain('Thư phân công cho Nguyễn Thanh Tâm chưa được gửi');
  const told = await openAssigned();
  expect((await told.click('remind', on(3))).stdout).not.toContain('Thư phân công cho');
});

test('who has no address is handed a text, each day once', async () => {
  const book = reminderBook();
  book.members = book.members!.map((one) =>
    one['Họ và tên'] === 'Nguyễn Thị Ly' ? member('Nguyễn Thị Ly', null) : one,
  );
  const space = await createWorkspace(book);
  const { stdout } = await space.click('remind', on(3));
  expect(await addresses(space, 'drafts')).toEqual([TAM]);
  expect(stdout).toContain('kính gửi đồng chí Nguyễn Thị Ly: đồng chí được phân công chuẩn bị chuyên đề 02');
  await space.click('zalo', { ...on(3), handed: ['Nguyễn Thị Ly'] });
  expect((await space.click('remind', on(3))).stdout).not.toContain('kính gửi đồng chí Nguyễn Thị Ly');
  expect((await space.click('remind', on(2))).stdout).toContain('còn 02 ngày nữa');
});

test('another day is remembered by `Nhắc trước`', async () => {
  const space = await openAssigned({ 'Nhắc trước': 6 });
  await space.click('remind', on(7));
  expect(await addresses(space, 'drafts')).toEqual([]);
  await space.click('remind', on(6));
  expect(await addresses(space, 'drafts')).toHaveLength(2);
  await space.retype(SETTINGS, (rows) =>
    rows.map((row) => (row.Mục === 'Nhắc trước' ? { ...row, 'Giá trị': 3 } : row)),
  );
  await space.click('remind', on(5));
  expect(await addresses(space, 'drafts')).toEqual([]);
});

test('hostile titles and names reach the reader as they are typed', async () => {
  const book = reminderBook();
  const title = '=HYPERLINK("https://x.example.com") <b>{#chuyen_de}</b>, "hai"';
  book.topics = [{ ...book.topics![0]!, 'Chuyên đề': `'${title}` }];
  const space = await createWorkspace(book);
  await space.click('remind', on(3));
  const mails = await readReminders(space, 'drafts');
  expect(mails).toHaveLength(2);
  for (const { text, html } of mails) {
    expect(text).toContain('<b>{#chuyen_de}</b>');
    expect(html).not.toContain('<b>');
  }
});

describe('killed at every call', () => {
  async function countCalls(space: Workspace, options: Options): Promise<number> {
    let calls = 0;
    await space.copy().click('remind', {
      ...options,
      onCall: ({ number }) => {
        calls = number;
        return undefined;
      },
    });
    return calls;
  }

  test.each([
    ['with drafts', 'Để nháp'],
    ['sending at once', 'Gửi ngay'],
  ])('%s: everybody once, nobody twice', async (_, way) => {
    const space = await openAssigned({ 'Gửi thư': way });
    const options: Options = { ...on(3), warm: true };
    const calls = await countCalls(space, options);
    expect(calls).toBeGreaterThan(10);
    for (let call = 1; call <= calls; call++) {
      const died = space.copy();
      await died.run('remind', { ...options, killAt: { call, after: call % 2 === 0 } });
      const run: Run = await died.click('remind', options);
      if (way === 'Để nháp' || (await addresses(died, 'drafts')).length > 0) await died.click('send', options);
      expect([call, await addresses(died, 'sent'), run.exitCode]).toEqual([call, [LY, TAM].sort(), 0]);
      expect([call, await addresses(died, 'drafts')]).toEqual([call, []]);
    }
  });
});
