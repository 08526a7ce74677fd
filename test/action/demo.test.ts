/** The demo from its first click to the last: what a secretary gets, and that no click gives it to her twice. */
import { readFileSync } from 'node:fs';
import { MEMBERS, SETTINGS, TOPICS } from './book';
import { documentsOf, type Mail, readLines, readMails, readPapers } from './papers';
import { createWorkspace, differences, listFiles, openWorkspace, snapshot, type Workspace } from './workspace';

const UNIT = 'Chi bộ Mầm non Định An';
const FOLDER = `drive/Chuyên đề – ${UNIT} – 2022`;
const LINK = /^https:\/\/docs\.google\.com\/document\/d\//;
const GOOGLE_WRITES = /^(Drive\.Files\.(create|update)|Gmail\.Users\.Drafts\.(create|update|remove|send))$/;

async function openDemo(): Promise<Workspace> {
  const { out } = await createWorkspace();
  return openWorkspace(out, readFileSync('samples/ke-hoach-2022.xlsx'));
}

const LETTERS = [
  {
    name: 'Nguyễn Thanh Tâm',
    address: 'thanh.tam@example.com',
    number: '02',
    title:
      'Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn nghiệp vụ, năng lực công tác của đội ngũ cán bộ, đảng viên',
    when: 'tháng 4 năm 2022 (quý II)',
    due: '22/3/2022',
  },
  {
    name: 'Nguyễn Thị Thanh Tâm',
    address: 'thi.thanh.tam@example.com',
    number: '03',
    title: 'Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ',
    when: 'tháng 10 năm 2022 (quý III)',
    due: '21/9/2022',
  },
  {
    name: 'Nguyễn Thị Ly',
    address: 'nguyen.ly@example.com',
    number: '04',
    title: 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường mầm non',
    when: 'tháng 12 năm 2022 (quý IV)',
    due: '21/11/2022',
  },
];

function expectLetter(mail: Mail, { name, address, number, title, when, due }: (typeof LETTERS)[number]): void {
  expect({ to: mail.to, subject: mail.subject }).toEqual({
    to: [{ name, address }],
    subject: `Phân công chuẩn bị chuyên đề năm 2022 – ${UNIT}`,
  });
  for (const body of [mail.text, mail.html]) {
    for (const told of [`Kính gửi đồng chí ${name}`, `“${title}”`, `Chuyên đề ${number}`, when, `ngày ${due}`]) {
      expect(body).toContain(told);
    }
  }
  expect(mail.text).toMatch(/Phó Bí thư\nTrần Thị Mai Hương\nChi bộ Mầm non Định An\s*$/);
  const [[fileName, paper], ...others] = Object.entries(readPapers(mail)) as [[string, string[]], ...unknown[]];
  expect(others).toEqual([]);
  expect(fileName).toMatch(new RegExp(`^Đề cương chuyên đề ${number} – .+\\.docx$`));
  expect(paper.join('\n')).toContain(title);
}

test('one click: the plan, three outlines, three drafts, links and statuses', async () => {
  const space = await openDemo();
  const run = await space.click('drafts');
  expect(run.report.findings.map(({ rule, tab, cell }) => [rule, tab, cell])).toEqual([
    ['quarter_uncovered', TOPICS, ''],
    ['number_gap', TOPICS, 'A2'],
    ['month_outside_quarter', TOPICS, 'D3'],
    ['member_similar', MEMBERS, 'B4'],
  ]);
  const plan = documentsOf(run, 'plan')['Kế hoạch sinh hoạt chuyên đề năm 2022']!;
  const text = readLines(space, plan.path).join('\n');
  expect(plan.path).toBe(`${FOLDER}/Kế hoạch sinh hoạt chuyên đề năm 2022.docx`);
  for (const told of ['03 chuyên đề', 'tháng 4, 10, 12', ...LETTERS.flatMap(({ name, title }) => [name, title])]) {
    expect(text).toContain(told);
  }
  const outlines = Object.values(documentsOf(run, 'outline'));
  expect(outlines.map(({ path }) => readLines(space, path).join('\n'))).toEqual(
    LETTERS.map(({ title }) => expect.stringContaining(title)),
  );
  expect(listFiles(space, 'drive')).toEqual([plan, ...outlines].map(({ path }) => path).sort());
  const mails = await readMails(space, 'drafts');
  expect(Object.keys(mails).sort()).toEqual(LETTERS.map(({ address }) => address).sort());
  for (const letter of LETTERS) expectLetter(mails[letter.address]!, letter);
  expect(run.report.messages.map(({ kind, to, state }) => [kind, to, state])).toEqual(
    LETTERS.map(({ address }) => ['assignment', address, 'drafted']),
  );
  const rows = await space.rows(TOPICS);
  expect(rows.map((row) => [row['Đề cương'], row['Trạng thái']])).toEqual(
    outlines.map(({ url }) => [url, 'Đã soạn thư']),
  );
  expect(outlines.every(({ url }) => LINK.test(url))).toBe(true);
  expect((await space.rows(SETTINGS)).find((row) => row.Mục === 'Văn bản kế hoạch')?.['Giá trị']).toBe(plan.url);
});

test('a second click makes nothing, whatever the day', async () => {
  const space = await openDemo();
  await space.click('drafts');
  const before = snapshot(space);
  for (const today of ['2022-01-10', '2022-02-20']) {
    const { report, stdout } = await space.click('drafts', { today });
    expect(Object.keys(report.calls).filter((name) => GOOGLE_WRITES.test(name))).toEqual([]);
    expect(Object.keys(report.calls).filter((name) => /set(Value|Propert)/.test(name))).toEqual([]);
    expect(differences(before, snapshot(space))).toEqual([]);
    expect(stdout).toContain('Giữ nguyên 3 thư nháp');
  }
});

test('sending: each draft goes out as it was, once', async () => {
  const space = await openDemo();
  await space.click('drafts');
  const drafts = await readMails(space, 'drafts');
  const { stdout } = await space.click('send', { today: '2022-02-05' });
  expect(stdout).toContain('Gửi 3 thư tới 3 người?');
  const sent = await readMails(space, 'sent');
  expect(listFiles(space, 'gmail/drafts')).toEqual([]);
  for (const [address, { text, html, attachments }] of Object.entries(drafts)) {
    expect(sent[address]).toMatchObject({ text, html, attachments });
  }
  expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual(Array(3).fill('Đã gửi 05/02/2022'));
  const before = snapshot(space);
  for (const action of ['send', 'drafts', 'send'] as const) {
    const { report } = await space.click(action, { today: '2022-02-06' });
    expect(report.calls['Gmail.Users.Drafts.send']).toBeUndefined();
    expect(report.messages.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(differences(before, snapshot(space))).toEqual([]);
  }
});

test('the row Văn bản kế hoạch is added where it is missing, under everything', async () => {
  const space = await createWorkspace();
  await space.edit((workbook) => {
    workbook.getWorksheet(SETTINGS)!.getCell('D9').value = 'ghi chú của tôi';
  });
  const url = Object.values(documentsOf(await space.click('plan'), 'plan'))[0]?.url;
  const rows = await space.rows(SETTINGS);
  expect(rows).toHaveLength(9);
  expect(rows[8]).toMatchObject({ Mục: 'Văn bản kế hoạch', 'Giá trị': url });
  expect((await space.rows(MEMBERS)).length).toBe(4);
});
