/** A preview writes nothing, and the next click does what it said. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS, SETTINGS, sampleBook, TOPICS } from './book';
import { documentsOf, readMails, writeInto } from './papers';
import { createWorkspace, differences, openDrafted, type Run, snapshot, type Workspace } from './workspace';

const LY = 'nguyen.ly@example.com';
const TAM = 'thanh.tam@example.com';
const of = (number: string) => (row: Record<string, string>) => row.Số === number;

const SAID: readonly [RegExp, string][] = [
  [/^- Sẽ lập: (.*?)(?: – (?:chưa có|bản trước không còn)).*$/, 'Đã lập: '],
  [/^- Sẽ lập bản mới bên cạnh: (.*?) – đã có người sửa/, 'Đã lập bản mới: '],
  [/^- Sẽ cập nhật: (.*) – bảng hoặc mẫu/, 'Đã cập nhật: '],
  [/^- Không thay đổi: (?!thư gửi)(.*) – vẫn đúng/, 'Không thay đổi: '],
  [/^- Được giữ nguyên: (?!thư gửi)(.*) – đã có người sửa/, 'Đã có người viết vào, được giữ nguyên: '],
  [/^- Sẽ soạn thư nháp gửi (.*?\)) – /, 'Đã soạn thư nháp gửi '],
  [/^- Sẽ cập nhật thư nháp gửi (.*?\)) – /, 'Đã cập nhật thư nháp gửi '],
  [/^- Sẽ bỏ thư nháp gửi (.*?) – /, 'Đã bỏ thư nháp gửi '],
];

/** What the preview announced, in the words and the order of the run itself. */
function announced({ stdout }: Run): string[] {
  const lines = stdout.split('\n');
  return lines.flatMap((line) => {
    const found = SAID.find(([pattern]) => pattern.test(line));
    return found ? [found[1] + found[0].exec(line)![1]] : [];
  });
}

function done({ stdout }: Run): string[] {
  const lines = stdout.split('\n').flatMap((line) => {
    const text = /^- (.*)$/.exec(line)?.[1] ?? '';
    const verb = SAID.map(([, said]) => said).find((said) => text.startsWith(said));
    const again = /^Đã lập lại vì bản trước không còn: (.*?) \(http/.exec(text)?.[1];
    if (again) return [`Đã lập: ${again}`];
    return verb ? [text.replace(/ \(http.*$/, '').replace(/^(Đã bỏ thư nháp gửi .*?) vì .*$/, '$1')] : [];
  });
  return lines;
}

async function previewed(space: Workspace): Promise<Run> {
  // The host takes in what a person edited.
  await space.run('exec', { args: ['idle.js', 'idle'], code: 'function idle() {}' });
  const before = snapshot(space);
  const run = await space.click('preview');
  expect(differences(before, snapshot(space))).toEqual([]);
  const writing = Object.keys(run.report.calls).filter((call) =>
    /create|update|remove|delete|send|set|append|insert/i.test(call),
  );
  expect(writing).toEqual([]);
  return run;
}

async function draftPath(space: Workspace, address: string): Promise<string> {
  return join(space.out, (await readMails(space, 'drafts'))[address]!.path);
}

const STATES: Record<string, (space: Workspace, drafted: Run) => Promise<unknown>> = {
  'nothing changed': async () => {},
  'a place changed': (space) => space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04')),
  'an address changed': (space) => space.set(MEMBERS, 'Email', 'ly@example.com', (row) => row.Email === LY),
  'an address went': (space) => space.set(MEMBERS, 'Email', null, (row) => row.Email === LY),
  'somebody else has the topic': (space) => space.set(TOPICS, 'Người thực hiện', 'Trần Thị Mai Hương', of('04')),
  'a topic was deleted': (space) => space.retype(TOPICS, (rows) => rows.slice(0, 2)),
  'an edited draft, a changed sheet': async (space) => {
    const path = await draftPath(space, LY);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Subject:', 'X-Hers: yes\r\nSubject:'));
    await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  },
  'a deleted draft': async (space) => rmSync(await draftPath(space, LY)),
  'a deleted draft, a changed sheet': async (space) => {
    rmSync(await draftPath(space, LY));
    await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  },
  'all sent': (space) => space.click('send'),
  'all sent, a due date changed': async (space) => {
    await space.click('send');
    await space.set(TOPICS, 'Hạn nộp đề cương', '1/11/2022', of('04'));
  },
  'edited papers, a changed sheet': async (space, drafted) => {
    for (const kind of ['plan', 'outline'] as const)
      for (const { path } of Object.values(documentsOf(drafted, kind))) writeInto(space, path);
    await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  },
  'edited papers': async (space, drafted) => {
    for (const { path } of Object.values(documentsOf(drafted, 'outline'))) writeInto(space, path);
  },
  'an edited outline that was attached, and another chair': async (space, drafted) => {
    writeInto(space, Object.values(documentsOf(drafted, 'outline'))[0]!.path);
    await space.click('drafts');
    await space.edit((workbook) => workbook.getWorksheet(SETTINGS)!.addRow(['Chủ trì', 'Nguyễn Thị Ly']));
  },
  'a deleted outline': async (space, drafted) => {
    rmSync(join(space.out, Object.values(documentsOf(drafted, 'outline'))[0]!.path));
  },
  'outlines are to be shared': (space) =>
    space.edit((workbook) => workbook.getWorksheet(SETTINGS)!.addRow(['Chia sẻ đề cương', 'Có'])),
};

test.each(Object.keys(STATES))('the next click does what was said: %s', async (state) => {
  const { space, run } = await openDrafted();
  await STATES[state]!(space, run);
  const said = announced(await previewed(space));
  const real = await space.click('drafts');
  expect(said).toEqual(done(real));
});

test('the first click, with the whole text of each letter', async () => {
  const space = await createWorkspace();
  const run = await previewed(space);
  expect(announced(run)).toEqual(done(await space.click('drafts')));
  expect(announced(run)).toHaveLength(7);
  const mails = Object.values(await readMails(space, 'drafts'));
  for (const { subject, text, attachments, to } of mails) {
    expect(run.stdout).toContain(`(${to![0]!.address}) – chưa có`);
    expect(run.stdout).toContain(
      `Tiêu đề: ${subject}\nTệp kèm: ${attachments.map(({ filename }) => filename).join('; ')}\n`,
    );
    const lines = text!
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(run.stdout).toContain(lines.join('\n'));
  }
});

test('why: what has changed since the letter was sent, and what send would do now', async () => {
  const { space } = await openDrafted();
  expect((await previewed(space)).stdout).toContain(`- Sẽ gửi thư cho Nguyễn Thị Ly (${LY}) – thư nháp đang chờ`);
  await space.set(TOPICS, 'Hạn nộp đề cương', '1/11/2022', of('04'));
  const { stdout } = await previewed(space);
  expect(stdout).toContain('vì chuyên đề 04: hạn gửi đề cương 21/11/2022 → 01/11/2022');
  expect(stdout).toContain('- Chưa gửi cho Nguyễn Thị Ly – bảng đã thay đổi sau khi soạn thư');
  expect(stdout).toContain(`- Sẽ gửi thư cho Nguyễn Thanh Tâm (${TAM}) – thư nháp đang chờ`);
});

test('another account’s papers and letters are named with their owner', async () => {
  const { space } = await openDrafted();
  const { stdout } = await space.click('preview', { account: 'pho@example.com' });
  expect(stdout).toContain('– do tài khoản bi.thu@example.com lập');
  expect(stdout).not.toContain('Sẽ soạn thư nháp');
  expect(stdout).not.toContain('Sẽ cập nhật');
});

test('without the mail permission: the papers, and what is missing', async () => {
  const space = await createWorkspace(sampleBook());
  const { stdout, report } = await space.click('preview', { deny: ['gmail.compose'] });
  expect(stdout).toContain('Chưa xem trước được thư vì còn thiếu quyền');
  expect(stdout.match(/^- Sẽ lập: /gm)).toHaveLength(4);
  expect(Object.keys(report.calls).filter((call) => call.startsWith('Gmail'))).toEqual([]);
});
