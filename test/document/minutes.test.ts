/** The words of the minutes, and their roll. */
import type { Element } from '@xmldom/xmldom';
import { minutesFacts } from '../../src/document/minutes-data';
import type { Settings } from '../../src/plan/plan';
import { all, children, first, has, lines, mm, openBody, paragraph, points, text, value } from './docx';
import { renderSample } from './paper-facts';
import { manyMembers, samplePlan, sampleTopic } from './sample';

const topic = sampleTopic({ date: { year: 2022, month: 4, day: 8 }, time: '14 giờ 00', place: 'Văn phòng' });
const members = manyMembers(3);

function rollOf(body: Element): Element {
  return all(body, 'w:tbl').find((table) => text(table).startsWith('STT')) as Element;
}

function rollTexts(body: Element): string[][] {
  return all(rollOf(body), 'w:tr').map((row) => all(row, 'w:tc').map(text));
}

test('the minutes of the example plan', () => {
  const plan = samplePlan({ settings: { secretary: 'Nguyễn Thị Ly' }, members });
  expect(lines(renderSample('minutes', plan, topic)).slice(4)).toEqual([
    'Số 05-BB/CB',
    'Định An, ngày 08 tháng 4 năm 2022',
    'BIÊN BẢN',
    'sinh hoạt chuyên đề 02, quý II năm 2022',
    '-----',
    'I- THỜI GIAN, ĐỊA ĐIỂM',
    '1. Thời gian bắt đầu: 14 giờ 00, ngày 08 tháng 4 năm 2022.',
    '2. Địa điểm: Văn phòng.',
    'II- THÀNH PHẦN THAM DỰ',
    '1. Chủ trì: đồng chí Trần Thị Hồng Vân, Phó Bí thư Chi bộ.',
    '2. Người ghi biên bản: đồng chí Nguyễn Thị Ly.',
    '3. Đại biểu dự (nếu có): \t',
    '4. Đảng viên: tổng số 03, có mặt ……, vắng mặt …….',
    ...['STT', 'Họ và tên', 'Chức vụ', 'Có mặt', 'Vắng mặt – lý do'],
    ...['1', 'Nguyễn Thị Tâm 1', 'Bí thư', '2', 'Nguyễn Thị Ly 2', 'Phó Bí thư', '3', 'Nguyễn Thị Vân 3'],
    'III- NỘI DUNG VÀ DIỄN BIẾN',
    '1. Khai mạc',
    'Đồng chí chủ trì tuyên bố lý do, nêu mục đích, yêu cầu và chương trình của buổi sinh hoạt chuyên đề.',
    '2. Trình bày chuyên đề',
    'Đồng chí Nguyễn Thanh Tâm trình bày chuyên đề 02 “Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của đội ngũ cán bộ, đảng viên” (có văn bản kèm theo). Nội dung chính:',
    '3. Ý kiến thảo luận',
    ...Array(4).fill('- Đồng chí …………………………: \t\t'),
    '4. Ý kiến tiếp thu, giải trình của người trình bày',
    '5. Kết luận của đồng chí chủ trì',
    '6. Biểu quyết thông qua kết luận',
    '- Tán thành: ……/…… đồng chí, tỷ lệ …… %;',
    '- Không tán thành: ……/…… đồng chí, tỷ lệ …… %;',
    '- Ý kiến khác: ……/…… đồng chí, tỷ lệ …… %.',
    'Buổi sinh hoạt kết thúc lúc …… giờ ……, cùng ngày.',
    'Biên bản đã được đọc lại cho các đồng chí đảng viên dự họp cùng nghe và được nhất trí thông qua.',
    'NGƯỜI GHI BIÊN BẢN',
    'Nguyễn Thị Ly',
    'CHỦ TRÌ HỘI NGHỊ',
    'Trần Thị Hồng Vân',
  ]);
});

test('the state form: clerk and chair, a copy for the file below both', () => {
  const plan = samplePlan({
    settings: { form: 'state', unit: 'Tổ Mẫu giáo', symbol: 'KH-TMG', signerTitle: 'Tổ trưởng', chair: 'Tổ trưởng' },
    content: { recipients: ['Ban Giám hiệu', 'Lưu: VT, TCM'] },
    members,
  });
  const found = lines(renderSample('minutes', plan, topic));
  expect(found).toEqual(
    expect.arrayContaining([
      'Số: 05/BB-TMG',
      '1. Chủ tọa: Trần Thị Hồng Vân, Tổ trưởng.',
      '2. Thư ký: \t',
      '4. Thành viên: tổng số 03, có mặt ……, vắng mặt …….',
      'Chủ tọa tuyên bố lý do, nêu mục đích, yêu cầu và chương trình của buổi sinh hoạt chuyên đề.',
      '- Ông/bà …………………………: \t\t',
      '- Tán thành: ……/…… người, tỷ lệ …… %;',
    ]),
  );
  expect(found.slice(-6)).toEqual([
    'Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và được nhất trí thông qua./.',
    'THƯ KÝ',
    'CHỦ TỌA',
    'Trần Thị Hồng Vân',
    'Nơi nhận:',
    '- Lưu: VT, TCM.',
  ]);
});

describe('the roll', () => {
  test('who is known to be absent, with the reason; then all are counted', () => {
    const notes = [undefined, 'Vắng: nghỉ thai sản', 'vắng - đi học', 'Đảng viên dự bị', 'Vắng'];
    const plan = samplePlan({ members: manyMembers(5).map((member, index) => ({ ...member, note: notes[index] })) });
    const body = openBody(renderSample('minutes', plan, topic));
    expect(text(paragraph(body, '4. Đảng viên'))).toBe('4. Đảng viên: tổng số 05, có mặt 02, vắng mặt 03.');
    expect(rollTexts(body).map(([order, , , present, absence]) => [order, present, absence])).toEqual([
      ['STT', 'Có mặt', 'Vắng mặt – lý do'],
      ['1', 'x', ''],
      ['2', '', 'nghỉ thai sản'],
      ['3', '', 'đi học'],
      ['4', 'x', ''],
      ['5', '', 'x'],
    ]);
  });

  test('30 members: no row is cut, the head row repeats and stays with the next, no column too narrow for its title', () => {
    const table = rollOf(openBody(renderSample('minutes', samplePlan({ members: manyMembers(30) }), topic)));
    const rows = all(table, 'w:tr');
    expect(rows).toHaveLength(31);
    expect(rows.every((row) => has(row, 'w:cantSplit'))).toBe(true);
    expect(rows.map((row) => has(row, 'w:tblHeader'))).toEqual([true, ...Array(30).fill(false)]);
    expect(all(rows[0]!, 'w:p').every((each) => has(each, 'w:keepNext'))).toBe(true);
    expect(all(rows[1]!, 'w:p').some((each) => has(each, 'w:keepNext'))).toBe(false);
    const widths = all(table, 'w:gridCol').map((column) => mm(column.getAttribute('w:w') ?? undefined));
    expect(widths[0]).toBeGreaterThanOrEqual(12);
    expect(widths[3]).toBeGreaterThanOrEqual(20);
  });

  test('its line stays with it, the next heading keeps off', () => {
    const body = openBody(renderSample('minutes', samplePlan({ members }), topic));
    const parts = children(body);
    const at = parts.indexOf(rollOf(body));
    expect([text(parts[at - 1]!), has(parts[at - 1]!, 'w:keepNext')]).toEqual([
      '4. Đảng viên: tổng số 03, có mặt ……, vắng mặt …….',
      true,
    ]);
    expect([text(parts[at + 1]!), points(value(parts[at + 1]!, 'w:spacing', 'before'))]).toEqual([
      'III- NỘI DUNG VÀ DIỄN BIẾN',
      12,
    ]);
  });

  test('nobody in the tab: no table, blanks', () => {
    const body = openBody(renderSample('minutes', samplePlan(), topic));
    expect(rollOf(body)).toBeUndefined();
    expect(text(paragraph(body, '4. Đảng viên'))).toBe('4. Đảng viên: tổng số ……, có mặt ……, vắng mặt …….');
  });
});

test('lines to write on are one paragraph below the title that holds it: none stands alone on a page', () => {
  const parts = children(openBody(renderSample('minutes', samplePlan({ members }), topic)));
  const rooms = parts.filter((part) => has(part, 'w:br'));
  expect(rooms.map((room) => [text(room), has(room, 'w:keepLines'), has(room, 'w:keepNext')])).toEqual([
    ['\t\t\t', true, false],
    ...Array(4).fill(['- Đồng chí …………………………: \t\t', true, false]),
    ['\t\t', true, false],
    ['\t\t\t\t', false, false],
  ]);
  expect(rooms.map((room) => has(parts[parts.indexOf(room) - 1]!, 'w:keepNext'))).toEqual([
    true,
    true,
    ...Array(3).fill(false),
    true,
    true,
  ]);
});

test('an unmarked line begins at the margin, for a tab does not take the first line’s indent everywhere', () => {
  const rooms = all(openBody(renderSample('minutes', samplePlan({ members }), topic)), 'w:p').filter((each) =>
    has(each, 'w:br'),
  );
  for (const room of rooms) expect(has(room, 'w:ind')).toBe(text(room).startsWith('- '));
});

test('both sign in one row; in the state form the file’s copy stays with them', () => {
  const state = samplePlan({ settings: { form: 'state', unit: 'Tổ Mẫu giáo' }, members });
  const tables = all(openBody(renderSample('minutes', state, topic)), 'w:tbl');
  const [signatures, copy] = all(tables[tables.length - 1]!, 'w:tr') as [Element, Element];
  expect(all(signatures, 'w:p').map((each) => has(each, 'w:keepNext'))).toEqual([true, true, true, true]);
  expect(text(first(copy, 'w:tc'))).toBe('Nơi nhận:- Lưu Chi bộ.');
});

describe('who chairs', () => {
  const named = [...members, { ...members[0]!, name: 'Lê Thị Mai (Lá 1)' }];
  test.each<[string, Partial<Settings>, [chair: string, name: string]]>([
    ['the signer by post', {}, ['đồng chí Trần Thị Hồng Vân, Phó Bí thư Chi bộ', 'Trần Thị Hồng Vân']],
    [
      'the signer by name',
      { chair: 'Đồng chí Trần Thị Hồng Vân' },
      ['đồng chí Trần Thị Hồng Vân', 'Trần Thị Hồng Vân'],
    ],
    ['a member with a post', { chair: 'Bí thư – Nguyễn Thị Tâm 1' }, ['Bí thư – Nguyễn Thị Tâm 1', 'Nguyễn Thị Tâm 1']],
    [
      'a member in brackets',
      { chair: 'Lê Thị Mai (Lá 1), tổ phó' },
      ['đồng chí Lê Thị Mai (Lá 1), tổ phó', 'Lê Thị Mai (Lá 1)'],
    ],
    ['a post before', { chair: 'Bí thư Nguyễn Thị Ly 2' }, ['Bí thư Nguyễn Thị Ly 2', 'Nguyễn Thị Ly 2']],
    ['a post in brackets', { chair: 'Nguyễn Thị Ly 2 (phó)' }, ['đồng chí Nguyễn Thị Ly 2 (phó)', 'Nguyễn Thị Ly 2']],
    ['another post', { chair: 'Bí thư Chi bộ' }, ['Bí thư Chi bộ', '']],
    ['a stranger', { chair: 'Lê Văn Nam' }, ['Lê Văn Nam', '']],
    ['a part of a name', { chair: 'Trần Thị Hồng Vân Anh' }, ['Trần Thị Hồng Vân Anh', '']],
    ['no signer', { signer: undefined }, ['Phó Bí thư Chi bộ', '']],
    ['nobody', { chair: '' }, ['', '']],
  ])('%s', (_name, settings, [chair, chairName]) => {
    const plan = samplePlan({ settings, members: named });
    const issue = { number: '', symbol: 'BB/CB', date: { year: 2022, month: 1, day: 10 } };
    expect(minutesFacts(plan, topic, issue)).toMatchObject({ chair, chairName });
  });
});

test('a day that is not set is a blank in the head too; so is a place, on a line of its own where both do not fit', () => {
  const blank = samplePlan({ settings: { locality: undefined } });
  const found = lines(renderSample('minutes', blank, sampleTopic({ month: undefined })));
  expect(found.slice(5, 7)).toEqual(['………………,', 'ngày …… tháng …… năm 2022']);
  expect(lines(renderSample('minutes', samplePlan(), sampleTopic()))[5]).toBe('Định An, ngày …… tháng 4 năm 2022');
});
