/** The supplementary plan: what changed, in sentences, and the topics as they now are. */
import type { Element } from '@xmldom/xmldom';
import { describeChange } from '../../src/document/change-text';
import { renderPaper } from '../../src/document/render';
import { supplementFacts } from '../../src/document/supplement-data';
import type { Form, Topic } from '../../src/plan/plan';
import { comparePlans } from '../../src/plan/plan-change';
import { takeSnapshot } from '../../src/plan/snapshot';
import { all, has, lines, look, mm, openBody, paragraph, points, text, value } from './docx';
import { type PlanChange as SampleChange, samplePlan, sampleTopic, TOPICS } from './sample';

const issued = { number: '5', symbol: 'KH/CB', date: { year: 2022, month: 1, day: 10 } };
const [first, second, third] = TOPICS as [Topic, Topic, Topic];
const added = sampleTopic({
  number: '05',
  title: 'Chuyển đổi số',
  date: { year: 2022, month: 6, day: 3 },
  month: 6,
  time: '14 giờ 00',
  place: 'Phòng họp',
  assignees: [{ name: 'Nguyễn Thị Ly' }, { name: 'Trần Văn An' }],
});

function render(after: SampleChange, before: SampleChange = {}, base = issued): Uint8Array {
  const plan = samplePlan(after);
  const snapshot = takeSnapshot(samplePlan({ ...before, settings: { ...after.settings, ...before.settings } }), base);
  const changes = comparePlans(snapshot, takeSnapshot(plan, issued));
  const issue = { number: '07', symbol: plan.settings.symbol, date: { year: 2022, month: 5, day: 4 } };
  return renderPaper('supplement', supplementFacts(plan, issue, snapshot, changes));
}

test('of the example plan’s year', () => {
  const after: SampleChange = {
    settings: { chair: 'Bí thư Chi bộ' },
    content: { materials: ['Sổ tay.', 'Tạp chí.'], method: [] },
    topics: [{ ...first, month: 5 }, added, { ...third, assignees: [{ name: 'Nguyễn Thanh Tâm' }] }],
  };
  const found = lines(render(after, { settings: { chair: 'Phó Bí thư Chi bộ' } }));
  expect(found.slice(4, found.indexOf('Nơi nhận:'))).toEqual([
    'Số 07-KH/CB',
    'Định An, ngày 04 tháng 5 năm 2022',
    'KẾ HOẠCH',
    'bổ sung, điều chỉnh Kế hoạch số 05-KH/CB ngày 10 tháng 01 năm 2022 về sinh hoạt chuyên đề năm 2022',
    '-----',
    '- Căn cứ Kế hoạch số 05-KH/CB ngày 10 tháng 01 năm 2022 của Chi bộ Mầm non Định An về sinh hoạt chuyên đề năm 2022,',
    'Chi bộ Mầm non Định An bổ sung, điều chỉnh kế hoạch như sau:',
    'I- NỘI DUNG BỔ SUNG, ĐIỀU CHỈNH',
    '1. Bổ sung chuyên đề 05 “Chuyển đổi số”: phân công các đồng chí Nguyễn Thị Ly, Trần Văn An chuẩn bị và báo cáo lúc 14 giờ 00, ngày 03 tháng 6 năm 2022 (quý II), tại Phòng họp; nộp đề cương chậm nhất ngày 24/5/2022.',
    `2. Bỏ chuyên đề 03 “${second.title}”.`,
    `3. Chuyên đề 02 “${first.title}”: thời gian chuyển từ tháng 4 năm 2022 (quý II) sang tháng 5 năm 2022 (quý II); hạn nộp đề cương chuyển từ 22/3/2022 sang 21/4/2022.`,
    `4. Chuyên đề 04 “${third.title}”: phân công đồng chí Nguyễn Thanh Tâm thực hiện thay đồng chí Nguyễn Thị Ly.`,
    '5. Người chủ trì các buổi sinh hoạt chuyên đề: Bí thư Chi bộ, thay Phó Bí thư Chi bộ.',
    '6. Bỏ phần “Hình thức tổ chức”.',
    '7. Nội dung phần “Tài liệu học tập” được thay bằng:',
    '- Sổ tay.',
    '- Tạp chí.',
    'II- CÁC CHUYÊN ĐỀ SAU KHI BỔ SUNG, ĐIỀU CHỈNH',
    ...['Số', 'Chuyên đề', 'Thời gian', 'Người thực hiện', 'Hạn nộp đề cương'],
    ...['02', `“${first.title}”`, 'Tháng 5 năm 2022 (quý II)', 'Nguyễn Thanh Tâm', '21/4/2022'],
    ...['05', '“Chuyển đổi số”', 'Ngày 03 tháng 6 năm 2022 (quý II)', '14 giờ 00', 'Phòng họp'],
    ...['Nguyễn Thị Ly', 'Trần Văn An', '24/5/2022'],
    ...['04', `“${third.title}”`, 'Tháng 12 năm 2022 (quý IV)', 'Nguyễn Thanh Tâm', '21/11/2022'],
    'Các nội dung khác giữ nguyên theo Kế hoạch số 05-KH/CB ngày 10 tháng 01 năm 2022.',
  ]);
});

test('a change of a part stands on one page with what it now says; nothing is cut from its table', () => {
  const body = openBody(render({ content: { materials: ['Sổ tay.'] } }));
  expect(has(paragraph(body, '1. Nội dung phần “Tài liệu học tập”'), 'w:keepNext')).toBe(true);
  expect(text(body)).not.toContain('II- CÁC CHUYÊN ĐỀ');
});

test('no text of the schedule touches the line below it; the column with the place is the widest but the titles’', () => {
  const table = all(openBody(render({ topics: [added] })), 'w:tbl')[1]!;
  for (const cell of all(table, 'w:tc')) {
    const last = all(cell, 'w:p').slice(-1)[0]!;
    expect([text(cell), points(value(last, 'w:spacing', 'after'))]).toEqual([text(cell), 3]);
  }
  const widths = all(table, 'w:gridCol').map((column) => mm(column.getAttribute('w:w') ?? undefined));
  expect(widths).toEqual([10, 52, 43, 34.4, 25.5]);
});

describe('the state form', () => {
  const settings = { form: 'state', unit: 'Tổ Mẫu giáo', symbol: 'KH-TMG' } as const;
  const bytes = render({ settings, topics: [first, third] }, {}, { ...issued, symbol: 'KH-TMG' });
  const found = lines(bytes);

  test('its number, its bases, its end, the school’s approval', () => {
    expect(found).toEqual(
      expect.arrayContaining([
        'Số: 07/KH-TMG',
        'Bổ sung, điều chỉnh Kế hoạch số 05/KH-TMG ngày 10 tháng 01 năm 2022 về sinh hoạt chuyên đề năm 2022',
        'Căn cứ Kế hoạch số 05/KH-TMG ngày 10 tháng 01 năm 2022 của Tổ Mẫu giáo về sinh hoạt chuyên đề năm 2022.',
        'I. NỘI DUNG BỔ SUNG, ĐIỀU CHỈNH',
        'Các nội dung khác giữ nguyên theo Kế hoạch số 05/KH-TMG ngày 10 tháng 01 năm 2022./.',
        'DUYỆT CỦA BAN GIÁM HIỆU',
      ]),
    );
    expect(look(paragraph(openBody(bytes), 'Căn cứ Kế hoạch'))).toMatchObject({ size: 14, italic: true });
  });
});

test.each<[string, Form, string]>([
  ['a number left to a hand', 'party', 'Kế hoạch số ……-KH/CB ngày 10 tháng 01 năm 2022 về'],
  ['in the state form', 'state', 'Kế hoạch số ……/KH/CB ngày 10 tháng 01 năm 2022 về'],
])('%s', (_name, form, cited) => {
  const bytes = render({ settings: { form }, topics: [first] }, {}, { ...issued, number: '' });
  expect(text(openBody(bytes))).toContain(cited);
});

const bare = { ...second, title: 'T', month: undefined, quarter: undefined, assignees: [] };
const people = (...names: string[]) => names.map((name) => ({ name }));

/** One sentence of a topic that becomes another. */
function tell(before: Topic | undefined, after: Topic | undefined, form: Form): string[] {
  const snap = (topic: Topic | undefined) => takeSnapshot(samplePlan({ topics: topic ? [topic] : [] }), issued);
  return comparePlans(snap(before), snap(after)).map((change) => describeChange(change, form));
}

describe('sentences', () => {
  test.each<[Partial<Topic> | undefined, Partial<Topic> | undefined, string, Form?]>([
    [undefined, {}, 'Bổ sung chuyên đề 03 “T”.'],
    [
      undefined,
      { month: 10 },
      'Bổ sung chuyên đề 03 “T”, sinh hoạt trong tháng 10 năm 2022; nộp đề cương chậm nhất ngày 21/9/2022.',
    ],
    [
      undefined,
      { month: 10, time: '8 giờ', assignees: people('A') },
      'Bổ sung chuyên đề 03 “T”: phân công đồng chí A chuẩn bị và báo cáo trong tháng 10 năm 2022, lúc 8 giờ; nộp đề cương chậm nhất ngày 21/9/2022.',
    ],
    [
      undefined,
      { date: { year: 2022, month: 10, day: 7 }, assignees: people('A', 'B') },
      'Bổ sung chuyên đề 03 “T”: phân công A, B chuẩn bị và báo cáo vào ngày 07 tháng 10 năm 2022; nộp đề cương chậm nhất ngày 27/9/2022.',
      'state',
    ],
    [{}, undefined, 'Bỏ chuyên đề 03 “T”.'],
    [{}, { number: '07' }, 'Chuyên đề 03 “T”: đổi số thứ tự thành 07.'],
    [{}, { title: 'U' }, 'Chuyên đề 03 “T”: đổi tên thành “U”.'],
    [{}, { place: 'Phòng họp' }, 'Chuyên đề 03 “T”: địa điểm là Phòng họp.'],
    [{ place: 'Phòng họp' }, {}, 'Chuyên đề 03 “T”: địa điểm sẽ thông báo sau.'],
    [{ time: '8 giờ' }, { time: '9 giờ' }, 'Chuyên đề 03 “T”: giờ sinh hoạt chuyển từ 8 giờ sang 9 giờ.'],
    [{}, { assignees: people('A') }, 'Chuyên đề 03 “T”: phân công đồng chí A thực hiện.'],
    [
      { assignees: people('A') },
      { assignees: people('A', 'B') },
      'Chuyên đề 03 “T”: phân công thêm đồng chí B thực hiện.',
    ],
    [
      { assignees: people('A', 'B') },
      { assignees: people('B') },
      'Chuyên đề 03 “T”: thôi phân công đồng chí A thực hiện.',
    ],
    [
      { assignees: people('A', 'B') },
      { assignees: people('B', 'C', 'D') },
      'Chuyên đề 03 “T”: phân công các đồng chí C, D thực hiện thay đồng chí A.',
    ],
    [
      { assignees: people('A') },
      { assignees: people('B') },
      'Chuyên đề 03 “T”: phân công B thực hiện thay A.',
      'state',
    ],
  ])('%j → %j', (before, after, sentence, form = 'party') => {
    const topic = (change: Partial<Topic> | undefined) => change && { ...bare, ...change };
    expect(tell(topic(before), topic(after), form)).toEqual([sentence]);
  });

  test.each([
    ['', 'B', 'Người chủ trì các buổi sinh hoạt chuyên đề: B.'],
    ['Đồng chí A', 'Đồng chí B', 'Người chủ trì các buổi sinh hoạt chuyên đề: đồng chí B, thay đồng chí A.'],
    ['A', '', 'Người chủ trì các buổi sinh hoạt chuyên đề: sẽ thông báo sau.'],
  ])('chair %j → %j', (before, after, sentence) => {
    expect(describeChange({ kind: 'chair', before, after }, 'party')).toBe(sentence);
  });
});

test('cell text is text, in the sentences and in the table, of the issued plan too', () => {
  const typed = '{title} {#topics} </w:t><w:p>& {/x} 😀';
  const hostile = { number: typed, place: typed, time: typed, assignees: people(typed) };
  const before: SampleChange = {
    topics: [{ ...first, title: typed, place: `cũ ${typed}`, assignees: people(`cũ ${typed}`) }, second],
    settings: { chair: typed, symbol: typed },
  };
  const after: SampleChange = {
    topics: [{ ...first, ...hostile, title: typed }],
    content: { materials: [`x${typed}`] },
    settings: { chair: `mới ${typed}`, symbol: typed },
  };
  const body = openBody(render(after, before, { ...issued, symbol: `${typed}\u0000` }));
  expect(text(body).split(typed).length).toBeGreaterThan(12);
  expect(text(body)).toContain(`phân công đồng chí ${typed} thực hiện thay đồng chí cũ ${typed}`);
  const rows = all(body, 'w:tr').filter((row: Element) => text(row).includes(`“${typed}”`));
  expect(rows).toHaveLength(1);
});
