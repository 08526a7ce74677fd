/** What one click on `Gửi thư đã soạn…` sends: to whom, only after a yes, and as a trial to oneself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SETTINGS, TOPICS } from './book';
import { readBytes, readMails } from './papers';
import { createWorkspace, differences, listFiles, openDrafted, type Run, snapshot, type Workspace } from './workspace';

const TAM = 'thanh.tam@example.com';
const LY = 'nguyen.ly@example.com';
const ME = 'bi.thu@example.com';

async function sentTo(space: Workspace): Promise<string[]> {
  return Object.keys(await readMails(space, 'sent')).sort();
}

/** What was shown before the closing dialog. */
const asked = ({ stdout }: Run) => stdout.split(/^Đã xong\.|^Mới xong/m)[0]!;

describe('--only', () => {
  test('nobody else is named, asked about or written to', async () => {
    const { space } = await openDrafted();
    const run = await space.click('send', { only: ['đ/c Nguyễn Thị Ly'] });
    expect(asked(run)).toContain('Gửi 1 thư tới 1 người?');
    expect(asked(run)).not.toContain(TAM);
    expect(await sentTo(space)).toEqual([LY]);
    await space.click('send', { only: ['Nguyễn Thị Ly', 'Nguyễn Thanh Tâm'] });
    expect(await sentTo(space)).toEqual([LY, TAM].sort());
    expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual([
      'Đã gửi 10/01/2022',
      'Đã soạn thư',
      'Đã gửi 10/01/2022',
    ]);
  });

  test.each([
    ['Nguyễn Thị Lý', 'Nguyễn Thị Ly'],
    ['Nguyen Thi Ly', 'Nguyễn Thị Ly'],
    ['Thanh Tâm', 'Nguyễn Thanh Tâm; Nguyễn Thị Thanh Tâm'],
    ['Ai Đó', ''],
  ])('“%s” is nobody: refused, with the names that are near', async (typed, near) => {
    const { space } = await openDrafted();
    const before = snapshot(space);
    const { exitCode, stderr, stdout } = await space.run('send', { only: ['Nguyễn Thanh Tâm', typed] });
    expect([exitCode, stderr.split('\n').length]).toEqual([1, 2]);
    expect(stderr).toContain(`“${typed}”`);
    if (near) expect(stderr).toContain(near);
    expect(stdout).not.toContain('Gửi 1 thư');
    expect(differences(before, snapshot(space))).toEqual([]);
  });
});

describe('--test', () => {
  async function readTrials(space: Workspace) {
    const paths = listFiles(space, 'gmail/sent');
    return Promise.all(
      paths.map((path) => PostalMime.parse(readBytes(space, path), { attachmentEncoding: 'arraybuffer' })),
    );
  }

  test('every letter goes to oneself, marked, with its papers, and nothing counts as sent', async () => {
    const { space } = await openDrafted();
    const drafts = await readMails(space, 'drafts');
    const statuses = await space.rows(TOPICS);
    const { report } = await space.click('send', { test: true });
    const trials = await readTrials(space);
    expect(trials).toHaveLength(3);
    for (const { to, cc, bcc, subject, text, html, attachments } of trials) {
      expect([to?.map(({ address }) => address), cc, bcc]).toEqual([[ME], undefined, undefined]);
      const original = Object.values(drafts).find(
        (mail) => subject === `[Thử] ${mail.subject}` && text?.includes(mail.text!.trim()),
      );
      expect(original).toBeDefined();
      expect(text?.trimStart().startsWith('[Thử]')).toBe(true);
      expect(
        html
          ?.replace(/<(head|style)[\s\S]*<\/\1>/g, '')
          .replace(/<[^>]*>/g, '')
          .trimStart()
          .startsWith('[Thử]'),
      ).toBe(true);
      expect(attachments.map(({ filename }) => filename)).toEqual(
        original!.attachments.map(({ filename }) => filename),
      );
      expect(attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString('base64'))).toEqual(
        original!.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString('base64')),
      );
    }
    expect(await readMails(space, 'drafts')).toEqual(drafts);
    expect(await space.rows(TOPICS)).toEqual(statuses);
    expect(report.messages.filter(({ state }) => state === 'sent').map(({ kind, to }) => [kind, to])).toEqual(
      Array(3).fill(['test', ME]),
    );
    await space.click('send');
    expect(listFiles(space, 'gmail/sent')).toHaveLength(6);
  });

  test('before there are drafts, for one person only, and not for who has been written to', async () => {
    const fresh = await createWorkspace();
    await fresh.click('send', { test: true });
    expect([(await readTrials(fresh)).length, listFiles(fresh, 'gmail/drafts')]).toEqual([3, []]);
    const { space } = await openDrafted();
    await space.click('send', { only: ['Nguyễn Thị Ly'] });
    await space.click('send', { test: true, only: ['Nguyễn Thị Ly'] });
    expect(await readTrials(space)).toHaveLength(1);
    await space.click('send', { test: true, only: ['Nguyễn Thanh Tâm'] });
    expect(await readTrials(space)).toHaveLength(2);
  });

  test('a trial that dies anywhere leaves no draft of its own and repeats nothing', async () => {
    const { space } = await openDrafted();
    const undisturbed = space.copy();
    const calls: string[] = [];
    await undisturbed.click('send', {
      test: true,
      onCall: ({ name }) => {
        calls.push(name);
        return undefined;
      },
    });
    // The write by which it comes to its end.
    const end = calls.lastIndexOf('Properties.setProperties');
    const drafts = readdirSync(join(space.out, 'gmail/drafts')).sort();
    for (let call = 6; call <= end; call += 2) {
      const died = space.copy();
      await died.run('send', { test: true, killAt: { call, after: call % 4 === 0 } });
      await died.click('send', { test: true });
      expect([call, (await readTrials(died)).length]).toEqual([call, 3]);
      expect([call, readdirSync(join(died.out, 'gmail/drafts')).sort()]).toEqual([call, drafts]);
    }
  });

  test('trials count against the limit, for a day', async () => {
    const { space } = await openDrafted();
    await space.retype(SETTINGS, (rows) => [...rows, { Mục: 'Hạn mức thư mỗi ngày', 'Giá trị': 4 }]);
    await space.click('send', { test: true });
    const { stdout } = await space.run('send', { answer: 'no' });
    expect(stdout).toContain('còn gửi được 1 thư');
    const later = await space.run('send', { answer: 'no', today: '2022-01-12' });
    expect(later.stdout).toContain('còn gửi được 4 thư');
    await space.click('send', { test: true, today: '2022-01-12' });
    expect(
      JSON.parse(readBytes(space, 'report.json').toString()).messages.filter(
        (one: { kind: string }) => one.kind === 'test',
      ),
    ).toHaveLength(3);
  });
});
