/** The report: from statuses and dates, of a year or of a quarter. */
import { renderPaper } from '../../src/document/render';
import { reportFacts } from '../../src/document/report-data';
import type { Quarter } from '../../src/plan/plan';
import { all, has, lines, look, openBody, paragraph, text } from './docx';
import { type PlanChange, samplePlan, sampleTopic, TOPICS } from './sample';

const issue = { number: '3', symbol: 'BC/CB', date: { year: 2022, month: 11, day: 5 } };
const [T02, T03, T04] = TOPICS.map(({ title }) => title);
const topics = [{ ...TOPICS[0]!, status: 'Đã sinh hoạt' }, TOPICS[1]!, TOPICS[2]!];

function report(change: PlanChange = {}, quarter?: Quarter, today = issue.date): Uint8Array {
  return renderPaper('report', reportFacts(samplePlan({ topics, ...change }), quarter, issue, today));
}

test('of the example plan’s year, in November', () => {
  const found = lines(report());
  expect(found.slice(4, found.indexOf('Nơi nhận:'))).toEqual([
    'Số 03-BC/CB',
    'Định An, ngày 05 tháng 11 năm 2022',
    'BÁO CÁO',
    'kết quả sinh hoạt chuyên đề năm 2022',
    '-----',
    'Thực hiện Kế hoạch sinh hoạt chuyên đề năm 2022, Chi bộ Mầm non Định An báo cáo kết quả sinh hoạt chuyên đề năm 2022 như sau:',
    'I- KẾT QUẢ THỰC HIỆN',
    'Theo kế hoạch, trong năm 2022, Chi bộ Mầm non Định An sinh hoạt 03 chuyên đề. Đến nay, đã thực hiện 01 chuyên đề (33,3%), chậm so với kế hoạch 01 chuyên đề (33,3%), chưa đến hạn 01 chuyên đề (33,3%).',
    ...['Số', 'Chuyên đề', 'Thời gian theo kế hoạch', 'Người thực hiện', 'Kết quả'],
    ...['02', `“${T02}”`, 'Tháng 4 năm 2022 (quý II)', 'Nguyễn Thanh Tâm', 'Đã thực hiện'],
    ...['03', `“${T03}”`, 'Tháng 10 năm 2022 (quý III)', 'Nguyễn Thị Thanh Tâm', 'Chậm'],
    ...['04', `“${T04}”`, 'Tháng 12 năm 2022 (quý IV)', 'Nguyễn Thị Ly', 'Chưa đến hạn'],
    'Các chuyên đề chậm so với kế hoạch',
    `- Chuyên đề 03 “${T03}”: thời gian theo kế hoạch là tháng 10 năm 2022 (quý III); người thực hiện: đồng chí Nguyễn Thị Thanh Tâm.`,
    'II- ĐÁNH GIÁ',
    ...['1. Đánh giá chung', '2. Ưu điểm', '3. Hạn chế', '4. Nguyên nhân'],
    'III- PHƯƠNG HƯỚNG',
    'Trên đây là báo cáo kết quả sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An.',
  ]);
  const rooms = all(openBody(report()), 'w:p').filter((each) => has(each, 'w:tabs'));
  expect(rooms.map((room) => all(room, 'w:br').length + 1)).toEqual([2, 3, 2, 2, 4]);
});

test('a heading, its room to write and the next heading are held to each other as far as they must', () => {
  const body = openBody(report());
  for (const heading of [
    '1. Đánh giá chung',
    '2. Ưu điểm',
    '3. Hạn chế',
    '4. Nguyên nhân',
    'PHƯƠNG HƯỚNG',
    'chậm so với kế hoạch',
  ]) {
    const found = all(body, 'w:p').filter((each) => text(each).endsWith(heading));
    expect(found.map((each) => has(each, 'w:keepNext'))).toEqual([true]);
  }
  const table = all(body, 'w:tbl')[1]!;
  expect(all(table, 'w:tr').map((row) => has(row, 'w:tblHeader'))).toEqual([true, false, false, false]);
  const head = all(all(table, 'w:tr')[0]!, 'w:p');
  expect(head.every((each) => has(each, 'w:keepNext'))).toBe(true);
  expect(has(paragraph(body, 'Theo kế hoạch'), 'w:keepNext')).toBe(true);
});

describe('a quarter', () => {
  const sentence = (quarter: Quarter, change?: PlanChange) =>
    lines(report(change, quarter)).filter((line) => line.startsWith('Theo kế hoạch'));

  test.each<[Quarter, string]>([
    [1, 'Theo kế hoạch, trong quý I năm 2022 không có chuyên đề nào.'],
    [
      2,
      'Theo kế hoạch, trong quý II năm 2022, Chi bộ Mầm non Định An sinh hoạt 01 chuyên đề. Đến nay, đã thực hiện 01 chuyên đề (100%), chậm so với kế hoạch 0 chuyên đề (0%), chưa đến hạn 0 chuyên đề (0%).',
    ],
    [
      3,
      'Theo kế hoạch, trong quý III năm 2022, Chi bộ Mầm non Định An sinh hoạt 01 chuyên đề. Đến nay, đã thực hiện 0 chuyên đề (0%), chậm so với kế hoạch 01 chuyên đề (100%), chưa đến hạn 0 chuyên đề (0%).',
    ],
  ])('%d', (quarter, told) => {
    expect(sentence(quarter)).toEqual([told]);
  });

  test('without a topic has no table and none that is late', () => {
    const bytes = report({}, 1);
    expect(all(openBody(bytes), 'w:tbl')).toHaveLength(2);
    expect(lines(bytes).join('\n')).not.toMatch(/chậm so với|%/);
    expect(lines(bytes)).toContain('kết quả sinh hoạt chuyên đề quý I năm 2022');
  });

  test.each<[Quarter, string]>([
    [4, 'quý IV năm 2026'],
    [1, 'quý I năm 2027'],
  ])('%d of a school year', (quarter, span) => {
    expect(sentence(quarter, { settings: { year: { start: 2026, end: 2027 } } })[0]).toContain(span);
  });
});

test('shares have one decimal at most', () => {
  const eight = Array.from({ length: 8 }, (_, at) =>
    sampleTopic({ status: at < 3 ? 'Xong' : '', month: at < 4 ? 4 : 12 }),
  );
  const { heldShare, lateShare, aheadShare } = reportFacts(samplePlan({ topics: eight }), undefined, issue, issue.date);
  expect([heldShare, lateShare, aheadShare]).toEqual(['37,5%', '12,5%', '50%']);
});

test('nobody assigned, no period: left out', () => {
  const topic = sampleTopic({ title: 'T', month: 1, quarter: undefined, assignees: [] });
  expect(lines(report({ topics: [topic] }))).toContain(
    '- Chuyên đề 02 “T”: thời gian theo kế hoạch là tháng 1 năm 2022.',
  );
});

test('the plan’s recipients, who have nothing to carry out', () => {
  const content = { recipients: ['Đảng ủy xã (để báo cáo)', 'Đảng viên (Để thực hiện)'] };
  expect(lines(report({ content }))).toEqual(
    expect.arrayContaining(['- Đảng ủy xã (để báo cáo);', '- Đảng viên (để biết);', '- Lưu Chi bộ.']),
  );
});

test('the state form', () => {
  const content = { recipients: ['Ban Giám hiệu', 'Lưu: VT, TCM'] };
  const bytes = report({ settings: { form: 'state', unit: 'Tổ Mẫu giáo' }, content });
  const found = lines(bytes);
  expect(found).toEqual(
    expect.arrayContaining([
      'Số: 03/BC/CB',
      'Kết quả sinh hoạt chuyên đề năm 2022',
      'I. KẾT QUẢ THỰC HIỆN',
      'Trên đây là báo cáo kết quả sinh hoạt chuyên đề năm 2022 của Tổ Mẫu giáo./.',
    ]),
  );
  expect(found.join('\n')).not.toMatch(/đồng chí|-----|DUYỆT CỦA/);
  expect(look(paragraph(openBody(bytes), 'BÁO CÁO'))).toMatchObject({ size: 14, bold: true });
});

test('cell text is text', () => {
  const typed = '{title} {#topics} </w:t><w:p>& {/x} 😀';
  const topic = sampleTopic({ number: typed, title: typed, month: 4, assignees: [{ name: typed }], status: typed });
  const settings = { unit: typed, symbol: typed, signer: typed };
  const body = openBody(report({ settings, topics: [topic], content: { recipients: [`x${typed}`] } }));
  expect(text(body).split(typed).length).toBeGreaterThan(9);
});
