/** A plan that has been issued: never rewritten, whatever happens to the sheet; what has changed goes into a plan beside it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS, SETTINGS, sampleBook, TOPICS } from './book';
import { documentsOf, readBytes, readLines } from './papers';
import { createWorkspace, differences, type Run, snapshot, type Workspace } from './workspace';

const REGISTER = 'Sổ văn bản';
const PLAN = 'Kế hoạch sinh hoạt chuyên đề năm 2022';
const SUPPLEMENT = 'Kế hoạch bổ sung sinh hoạt chuyên đề năm 2022';

const say = (space: Workspace, label: string, value: string | number | null) =>
  space.set(SETTINGS, 'Giá trị', value, ({ Mục }) => Mục === label);
const of = (number: string) => (row: Record<string, string>) => row.Số === number;
const plans = (run: Run) => Object.keys(documentsOf(run, 'plan')).sort();
const textOf = (space: Workspace, run: Run, name: string) =>
  readLines(space, documentsOf(run, 'plan')[name]!.path).join('\n');

/** The sample's plan number 1, made and issued on 10/01/2022, and its bytes. */
async function openIssued(): Promise<{ space: Workspace; isSigned: () => void }> {
  const space = await createWorkspace(sampleBook());
  await space.click('setup');
  await say(space, 'Số văn bản', 1);
  const run = await space.click('plan');
  await say(space, 'Đã ban hành', 'Có');
  const { path } = documentsOf(run, 'plan')[PLAN]!;
  const signed = readBytes(space, path);
  return { space, isSigned: () => expect(readBytes(space, path).equals(signed)).toBe(true) };
}

test('nothing has changed: nothing is made, said as kept', async () => {
  const { space, isSigned } = await openIssued();
  const run = await space.click('plan', { today: '2022-03-01' });
  expect(plans(run)).toEqual([PLAN]);
  expect(run.stdout).toContain(`Đã ban hành, được giữ nguyên: ${PLAN}`);
  isSigned();
});

test.each<[string, (space: Workspace) => Promise<void>]>([
  ['number', (space) => say(space, 'Số văn bản', 9)],
  ['date', (space) => say(space, 'Ngày ban hành', '20/02/2022')],
  ['order of the rows', (space) => space.retype(TOPICS, (rows) => [...rows].reverse())],
])('a new %s is no change of what was signed', async (_case, change) => {
  const { space, isSigned } = await openIssued();
  await change(space);
  expect(plans(await space.click('plan', { today: '2022-03-01' }))).toEqual([PLAN]);
  isSigned();
});

test('a presenter changed: a supplement says so, under the next number, and cites the plan as it was signed', async () => {
  const { space, isSigned } = await openIssued();
  await say(space, 'Số văn bản', 9);
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', of('02'));
  const run = await space.click('plan', { today: '2022-03-01' });
  expect(plans(run)).toEqual([SUPPLEMENT, PLAN].sort());
  const text = textOf(space, run, SUPPLEMENT);
  expect(text).toContain('01-KH/CB');
  expect(text).toContain('ngày 10 tháng 01 năm 2022');
  expect(text).toMatch(/Nguyễn Thanh Tâm/);
  expect(text).toMatch(/Nguyễn Thị Ly/);
  expect(text).not.toContain('03 “');
  isSigned();
  const before = snapshot(space);
  await space.click('plan', { today: '2022-03-01' });
  expect(differences(before, snapshot(space))).toEqual([]);
});

test('a later change goes into the same supplement until that is issued, then into another', async () => {
  const { space, isSigned } = await openIssued();
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', of('02'));
  await space.click('plan', { today: '2022-03-01' });
  await space.set(TOPICS, 'Tháng', 11, of('03'));
  const second = await space.click('plan', { today: '2022-03-02' });
  expect(plans(second)).toEqual([SUPPLEMENT, PLAN].sort());
  expect(textOf(space, second, SUPPLEMENT)).toContain('tháng 11');
  const numbers = (await space.rows(REGISTER)).map((row) => row['Số và ký hiệu']).filter(Boolean);
  expect(numbers).toEqual(['01-KH/CB', '02-KH/CB']);
  await space.set(REGISTER, 'Đã ban hành', 'Có', (row) => row['Số và ký hiệu'] === '02-KH/CB');
  const signed = readBytes(space, documentsOf(second, 'plan')[SUPPLEMENT]!.path);
  await space.set(TOPICS, 'Địa điểm', 'Hội trường', of('04'));
  const third = await space.click('plan', { today: '2022-03-03' });
  expect(plans(third)).toEqual([SUPPLEMENT, `${SUPPLEMENT} (lần 2)`, PLAN].sort());
  expect(readBytes(space, documentsOf(third, 'plan')[SUPPLEMENT]!.path).equals(signed)).toBe(true);
  const text = textOf(space, third, `${SUPPLEMENT} (lần 2)`);
  expect(text).toContain('Hội trường');
  expect(text).toContain('và Kế hoạch bổ sung số 02-KH/CB ngày 01 tháng 3 năm 2022');
  expect(text).not.toContain('Các giải pháp');
  isSigned();
});

test('taken back: the supplement stays, and is said not to be needed', async () => {
  const { space } = await openIssued();
  await space.set(TOPICS, 'Tháng', 11, of('03'));
  const made = await space.click('plan', { today: '2022-03-01' });
  const bytes = readBytes(space, documentsOf(made, 'plan')[SUPPLEMENT]!.path);
  await space.set(TOPICS, 'Tháng', 10, of('03'));
  const run = await space.click('plan', { today: '2022-03-01' });
  expect(run.stdout).toContain('không còn cần');
  expect(readBytes(space, documentsOf(run, 'plan')[SUPPLEMENT]!.path).equals(bytes)).toBe(true);
});

test('topics added and dropped', async () => {
  const { space, isSigned } = await openIssued();
  await space.retype(TOPICS, (rows) => [
    ...rows.filter((row) => row.Số !== '04'),
    { ...rows[0]!, Số: '05', 'Chuyên đề': 'Chuyển đổi số trong trường học', Quý: 'III', Tháng: '8' },
  ]);
  const run = await space.click('plan', { today: '2022-03-01' });
  const text = textOf(space, run, SUPPLEMENT);
  expect(text).toContain('Chuyển đổi số trong trường học');
  expect(text).toContain('Phòng, chống tai nạn thương tích cho trẻ');
  isSigned();
});

test('the signed Doc is gone: told, and never made again', async () => {
  const { space } = await openIssued();
  const { path } = documentsOf(await space.click('plan'), 'plan')[PLAN]!;
  rmSync(join(space.out, path));
  const run = await space.click('plan', { today: '2022-03-01' });
  expect(plans(run)).toEqual([]);
  expect(run.stdout).toContain('xin lấy lại từ thùng rác');
});

test('said to be issued before any plan was made: the plan is made, and frozen from then on', async () => {
  const space = await createWorkspace();
  await space.click('setup');
  await say(space, 'Đã ban hành', 'Có');
  expect(plans(await space.click('plan'))).toEqual([PLAN]);
  await space.set(TOPICS, 'Tháng', 11, of('03'));
  const stopped = await space.click('plan');
  expect([plans(stopped), stopped.stdout]).toEqual([[PLAN], expect.stringContaining('hãy ghi đúng số')]);
  await say(space, 'Số văn bản', 4);
  expect(plans(await space.click('plan'))).toEqual([SUPPLEMENT, PLAN].sort());
});

test('drafts and outlines go on, and tell what holds now', async () => {
  const { space, isSigned } = await openIssued();
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', of('02'));
  const run = await space.click('drafts', { today: '2022-03-01' });
  expect(run.report.messages.map(({ to }) => to).sort()).toEqual([
    'nguyen.ly@example.com',
    'thi.thanh.tam@example.com',
  ]);
  isSigned();
});

test('killed before and after every call while the supplement is made: one plan, one supplement, one line each', async () => {
  const { space: base, isSigned } = await openIssued();
  await base.set(TOPICS, 'Tháng', 11, of('03'));
  const { report } = await base.copy().click('plan', { today: '2022-03-01' });
  for (let call = 1; call <= report.callCount; call++) {
    const space = base.copy();
    await space.run('plan', { today: '2022-03-01', killAt: { call, after: true } });
    const run = await space.click('plan', { today: '2022-03-01' });
    expect([call, plans(run)]).toEqual([call, [SUPPLEMENT, PLAN].sort()]);
    const labels = (await space.rows(REGISTER)).map((row) => row['Số và ký hiệu']).filter(Boolean);
    expect([call, labels]).toEqual([call, ['01-KH/CB', '02-KH/CB']]);
  }
  isSigned();
});

test('Thành viên may change freely', async () => {
  const { space } = await openIssued();
  await space.set(MEMBERS, 'Email', 'ly.moi@example.com', (row) => row['Họ và tên'] === 'Nguyễn Thị Ly');
  expect(plans(await space.click('plan', { today: '2022-03-01' }))).toEqual([PLAN]);
});
