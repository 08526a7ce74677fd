/** `Mẫu thư`: what is said of its faults, and the action that adds it. */
import { judgeWordings } from '../../src/action/wordings';
import { en, vi } from '../../src/locale/catalogue';
import { WORDING_KINDS, WORDING_LABELS } from '../../src/plan/wording-kind';
import type { CellValue } from '../../src/sheet/cell';
import { createWorkspace, differences, snapshot } from './workspace';

const HEADERS = ['Loại', 'Tiêu đề', 'Nội dung'];
const TAB = 'Mẫu thư';
const judge = (...rows: CellValue[][]) => judgeWordings([HEADERS, ...rows], vi);

test('sound words are used, faulty ones told by their cells, all at once', () => {
  const { wordings, findings } = judge(
    ['Phân công', 'Việc của {ten_nguoi_nhn}', 'A {nam}'],
    ['Báo họp', 'Mời họp', '{ten_chuyen_de}\nB {#gio}'],
    ['Tin nhắn', null, '{ten_chuyen_de}'],
  );
  expect([...wordings].map(([kind, wording]) => [kind, Object.keys(wording)])).toEqual([
    ['assignment', ['body']],
    ['notice', ['subject']],
  ]);
  expect(findings).toEqual([
    {
      rule: 'template_tag_unknown',
      severity: 'error',
      tab: TAB,
      cell: 'B2',
      message:
        'Ô B2: Loại thư này không có thẻ {ten_nguoi_nhn} (chỗ “Việc của {ten_nguoi_nhn}”). Có lẽ là {ten_nguoi_nhan}? Hãy sửa cho đúng tên thẻ hoặc xóa đi.',
    },
    {
      rule: 'template_loop_unclosed',
      severity: 'error',
      tab: TAB,
      cell: 'C3',
      message: 'Ô C3: Thẻ mở {#gio} (chỗ “B {#gio}”) không có thẻ đóng. Hãy thêm {/gio} ở chỗ kết thúc.',
    },
    {
      rule: 'template_tag_misplaced',
      severity: 'error',
      tab: TAB,
      cell: 'C4',
      message:
        'Ô C4: Thẻ {ten_chuyen_de} (chỗ “{ten_chuyen_de}”) chỉ dùng được bên trong {#cac_chuyen_de}. Hãy dời thẻ vào giữa thẻ mở và thẻ đóng ấy.',
    },
  ]);
});

test.each<[string, string]>([
  ['{nam', 'tag_unclosed'],
  ['nam}', 'tag_unopened'],
  ['{{nam}}', 'tag_doubled'],
  ['{na\nm}', 'tag_broken'],
  ['{“nam”}', 'tag_quoted'],
  ['{sai_het_ca}', 'tag_unknown'],
  ['{gio}', 'tag_misplaced'],
  ['{cac_chuyen_de}', 'tag_misused'],
  ['{#nam}', 'loop_unclosed'],
  ['{/nam}', 'loop_unopened'],
  ['{#nam}{#chu_tri}{/nam}{/chu_tri}', 'loop_crossed'],
  ['a'.repeat(10_001), 'too_large'],
])('%.30s: told in both languages', (text, rule) => {
  for (const words of [vi, en]) {
    const { findings } = judgeWordings([HEADERS, ['Phân công', '', text]], words);
    expect(findings.map((one) => [one.rule, one.severity, one.tab, one.cell])).toEqual([
      [`template_${rule}`, 'error', TAB, 'C2'],
    ]);
    expect(findings[0]!.message).toMatch(words === vi ? /^Ô C2: .*[.:] hãy /i : /^Cell C2: /);
    expect(findings[0]!.message).not.toMatch(/undefined|chú giải|5 MB|Tệp/);
  }
});

test('rows that are not used are warnings', () => {
  const { wordings, findings } = judge(
    ['Phân công', '', 'A'],
    ['Phân cong', '', '{sai'],
    ['Phân công', '', '{sai'],
    ['', '', 'D'],
    ['Thư mời dự tiệc', '', 'E'],
  );
  expect([...wordings.keys()]).toEqual(['assignment']);
  expect(findings.map(({ rule, severity, cell, suggestion }) => [rule, severity, cell, suggestion])).toEqual([
    ['template_wording_unknown', 'warning', 'A3', 'Phân công'],
    ['template_wording_repeated', 'warning', 'A4', undefined],
    ['template_wording_unknown', 'warning', 'A5', undefined],
    ['template_wording_unknown', 'warning', 'A6', undefined],
  ]);
  expect(findings[1]!.message).toContain('ô A2');
  expect(
    judgeWordings(
      [
        ['Loại', 'Tiêu đề'],
        ['Phân công', 'A'],
      ],
      vi,
    ).findings,
  ).toMatchObject([{ rule: 'template_wording_column', severity: 'warning', cell: '' }]);
});

test('one slip written many times is told once', () => {
  expect(judge(['Phân công', '', '}'.repeat(10_000)]).findings.length).toBeLessThan(200);
});

test('the action adds the tab with the product’s own words, which are sound', async () => {
  const space = await createWorkspace();
  const made = await space.click('template', { args: ['thư'] });
  const rows = await space.rows(TAB);
  expect(rows.map((row) => row.Loại)).toEqual(WORDING_KINDS.map((kind) => WORDING_LABELS[kind]));
  expect(rows[0]!['Nội dung']).toBe(vi.wording.assignment.body);
  expect(made.report.documents).toEqual([]);
  expect(made.stdout).toContain('{ten_nguoi_nhan}: Họ tên người nhận.');
  const before = snapshot(space);
  const again = await space.click('template', { args: ['Mẫu thư'] });
  expect(again.stdout).toContain(vi.template.wording.complete);
  expect(differences(before, snapshot(space)).filter((path) => path !== 'report.json')).toEqual([]);
});

test('it changes no cell that is there, and tells what is wrong', async () => {
  const space = await createWorkspace();
  await space.edit((workbook) => {
    workbook.addWorksheet(TAB).addRows([
      ['Ghi chú', 'Loại', 'Nội dung', 'Tiêu đề'],
      ['', 'Báo họp', '{sai', ''],
      ['của tôi', '', '', ''],
    ]);
  });
  const run = await space.click('template', { args: ['thu'] });
  const rows = await space.rows(TAB);
  expect(rows.slice(0, 2)).toEqual([
    { 'Ghi chú': '', Loại: 'Báo họp', 'Nội dung': '{sai', 'Tiêu đề': '' },
    { 'Ghi chú': 'của tôi', Loại: '', 'Nội dung': '', 'Tiêu đề': '' },
  ]);
  expect(rows.slice(2).map((row) => row.Loại)).toEqual(
    WORDING_KINDS.filter((kind) => kind !== 'notice').map((kind) => WORDING_LABELS[kind]),
  );
  expect(rows[2]!['Tiêu đề']).toBe(vi.wording.assignment.subject);
  expect(run.report.findings.map(({ rule, cell }) => [rule, cell])).toEqual([['template_tag_unclosed', 'C2']]);
});

test('English where the letters are English; no file is taken', async () => {
  const space = await createWorkspace();
  await space.edit((workbook) => workbook.getWorksheet('Cài đặt')!.addRow(['Ngôn ngữ', 'English']));
  await space.click('template', { args: ['thu'] });
  expect((await space.rows(TAB))[1]!['Nội dung']).toBe(en.wording.change.body);
  const refused = await space.run('template', { args: ['thu'], file: __filename });
  expect([refused.exitCode, refused.report.documents]).toEqual([1, []]);
});
