/** The Party's form (05-HD/VPTW), measure for measure, in the papers' XML. */
import type { Element } from '@xmldom/xmldom';
import { all, children, first, has, look, mm, openBody, openPart, paragraph, points, text, value } from './docx';
import { renderSample, TESTED_KINDS, type TestedKind } from './paper-facts';
import { manyMembers, samplePlan, TOPICS } from './sample';

const plan = samplePlan({ settings: { secretary: 'Nguyễn Thị Ly' }, members: manyMembers(9) });
const topic = { ...TOPICS[0]!, date: { year: 2022, month: 4, day: 8 }, time: '14 giờ 00', place: 'Văn phòng' };
const paperOf = (kind: TestedKind) => renderSample(kind, plan, kind === 'outline' ? TOPICS[0]! : topic);
const papers = TESTED_KINDS.map((kind) => [kind, paperOf(kind)] as const);
const body = openBody(paperOf('plan'));

/** Thousandths of the size that `ĐẢNG CỘNG SẢN VIỆT NAM` takes in Times New Roman Bold, added up from its `hmtx` table. */
const NATION_WIDTH = 13_777;

describe.each(papers)('page of the %s', (_name, bytes) => {
  const section = first(openBody(bytes), 'w:sectPr');

  test('A4 upright, margins 20, 20, 30, 15 mm, header 10 mm from the edge', () => {
    const size = (side: string) => mm(value(section, 'w:pgSz', side));
    const margin = (side: string) => mm(value(section, 'w:pgMar', side));
    expect([size('w'), size('h'), value(section, 'w:pgSz', 'orient')]).toEqual([210, 297, undefined]);
    expect(['top', 'bottom', 'left', 'right', 'header', 'gutter'].map(margin)).toEqual([20, 20, 30, 15, 10, 0]);
  });

  test('page number alone in the header, 14 pt, centred, from page 2 on', () => {
    const links = all(openPart(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
    const header = (type: string) => {
      const reference = all(section, 'w:headerReference').find((each) => each.getAttribute('w:type') === type);
      const link = links.find((each) => each.getAttribute('Id') === reference?.getAttribute('r:id'));
      return first(openPart(bytes, `word/${link?.getAttribute('Target')}`), 'w:hdr');
    };
    const numbered = header('default');
    expect(all(numbered, 'w:p')).toHaveLength(1);
    expect(all(numbered, 'w:fldChar').map((each) => each.getAttribute('w:fldCharType'))).toEqual([
      'begin',
      'separate',
      'end',
    ]);
    expect(all(numbered, 'w:instrText').map((each) => each.textContent?.trim())).toEqual(['PAGE']);
    expect(text(numbered)).toBe('2');
    expect(value(numbered, 'w:jc')).toBe('center');
    expect(all(numbered, 'w:r').map((run) => value(run, 'w:sz'))).toEqual(['28', '28', '28', '28', '28']);
    expect(has(section, 'w:titlePg')).toBe(true);
    expect(all(header('first'), 'w:r')).toEqual([]);
  });

  test('every run carries Times New Roman, a size and black', () => {
    const runs = all(openBody(bytes), 'w:r');
    expect(runs.length).toBeGreaterThan(20);
    for (const run of runs) {
      const font = (script: string) => value(run, 'w:rFonts', script);
      expect(['ascii', 'hAnsi'].map(font)).toEqual(Array(2).fill('Times New Roman'));
      expect(Number(value(run, 'w:sz'))).toBeGreaterThanOrEqual(24);
      expect(value(run, 'w:color')).toBe('000000');
    }
    expect(has(openBody(bytes), 'w:pStyle')).toBe(false);
    expect(has(openBody(bytes), 'w:rStyle')).toBe(false);
    const defaults = first(openPart(bytes, 'word/styles.xml'), 'w:rPrDefault');
    expect(['cs', 'eastAsia'].map((script) => value(defaults, 'w:rFonts', script))).toEqual(
      Array(2).fill('Times New Roman'),
    );
  });

  test('no line alone at a page’s foot or head, no row cut, tables as wide as their columns within the margins', () => {
    expect(all(openBody(bytes), 'w:p').every((each) => has(each, 'w:widowControl'))).toBe(true);
    expect(all(openBody(bytes), 'w:tr').every((row) => has(row, 'w:cantSplit'))).toBe(true);
    for (const table of all(openBody(bytes), 'w:tbl')) {
      const grid = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
      for (const row of all(table, 'w:tr')) {
        expect(all(row, 'w:tcW').map((cell) => Number(cell.getAttribute('w:w')))).toEqual(grid);
      }
      expect(grid.reduce((sum, column) => sum + column, 0)).toBe(Number(value(table, 'w:tblW', 'w')));
      expect(mm(value(table, 'w:tblW', 'w'))).toBe(165);
      expect([value(table, 'w:tblW', 'type'), value(table, 'w:tblLayout', 'type')]).toEqual(['dxa', 'fixed']);
    }
  });

  test('a tab stands in a run of its own', () => {
    for (const run of all(openBody(bytes), 'w:r').filter((each) => has(each, 'w:tab'))) {
      expect(children(run).map((child) => child.tagName)).toEqual(['w:rPr', 'w:tab']);
    }
  });
});

test.each([
  ['ĐẢNG BỘ XÃ ĐỊNH AN', 14, ''],
  ['CHI BỘ MẦM NON ĐỊNH AN', 14, 'bold'],
  ['*', 14, ''],
  ['Số 05-KH/CB', 14, ''],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold'],
  ['Định An, ngày 10 tháng 01 năm 2022', 14, 'italic'],
  ['KẾ HOẠCH', 16, 'bold'],
  ['sinh hoạt chuyên đề năm 2022', 14, 'bold'],
  ['-----', 14, ''],
  ['T/M CHI BỘ', 14, 'bold'],
  ['PHÓ BÍ THƯ', 14, ''],
  ['Trần Thị Hồng Vân', 14, 'bold'],
  ['PHỤ LỤC', 14, 'bold'],
])('%s: %d pt %s, centred', (content, size, marks) => {
  const found = all(body, 'w:p').filter((each) => text(each) === content);
  expect(found).toHaveLength(1);
  const element = found[0] as Element;
  expect(look(element)).toEqual({ size, bold: marks === 'bold', italic: marks === 'italic', underline: false });
  expect(value(element, 'w:jc')).toBe('center');
});

describe.each([
  ['notice', 'THÔNG BÁO', 'về việc sinh hoạt chuyên đề 02, quý II năm 2022', 'Số 05-TB/CB'],
  ['invitation', 'GIẤY MỜI', 'dự sinh hoạt chuyên đề 02, quý II năm 2022', 'Số 05-GM/CB'],
  ['minutes', 'BIÊN BẢN', 'sinh hoạt chuyên đề 02, quý II năm 2022', 'Số 05-BB/CB'],
  ['conclusion', 'KẾT LUẬN', 'buổi sinh hoạt chuyên đề 02, quý II năm 2022', 'Số 05-KL/CB'],
  ['resolution', 'NGHỊ QUYẾT', `về chuyên đề 02 “${topic.title}”`, 'Số 05-NQ/CB'],
] as const)('the %s', (kind, type, abstract, number) => {
  const paper = openBody(paperOf(kind));
  const day = kind === 'minutes' ? 'Định An, ngày 08 tháng 4 năm 2022' : 'Định An, ngày 10 tháng 01 năm 2022';

  test.each([
    ['ĐẢNG BỘ XÃ ĐỊNH AN', 14, ''],
    ['CHI BỘ MẦM NON ĐỊNH AN', 14, 'bold'],
    ['*', 14, ''],
    [number, 14, ''],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold'],
    [day, 14, 'italic'],
    [type, 16, 'bold'],
    [abstract, 14, 'bold'],
    ['-----', 14, ''],
    ['Trần Thị Hồng Vân', 14, 'bold'],
    ...(kind === 'minutes'
      ? ([
          ['NGƯỜI GHI BIÊN BẢN', 14, 'bold'],
          ['CHỦ TRÌ HỘI NGHỊ', 14, 'bold'],
          ['Nguyễn Thị Ly', 14, 'bold'],
        ] as const)
      : ([
          ['T/M CHI BỘ', 14, 'bold'],
          ['PHÓ BÍ THƯ', 14, ''],
        ] as const)),
  ] as const)('%s: %d pt %s, centred', (content, size, marks) => {
    const found = all(paper, 'w:p').filter((each) => text(each) === content);
    expect(found).toHaveLength(1);
    expect(look(found[0]!)).toEqual({ size, bold: marks === 'bold', italic: marks === 'italic', underline: false });
    expect(value(found[0]!, 'w:jc')).toBe('center');
  });

  test('its own paragraphs are the body’s, headings bold and never alone at a page’s foot', () => {
    const own = children(paper).filter((part) => part.tagName === 'w:p' && text(part).trim() !== '');
    for (const element of own.slice(3)) {
      const isHeading = look(element).bold;
      const isRoom = has(element, 'w:tabs');
      if (value(element, 'w:jc') === 'center') continue;
      expect(look(element)).toEqual({ size: 14, bold: isHeading, italic: false, underline: false });
      expect(value(element, 'w:jc')).toBe(isRoom ? 'left' : 'both');
      expect(points(value(element, 'w:spacing', 'after'))).toBe(6);
      expect(points(value(element, 'w:spacing', 'line'))).toBe(has(element, 'w:br') ? 22 : 20);
      if (text(element).trim() !== '') expect(mm(value(element, 'w:ind', 'firstLine'))).toBe(10);
      if (isHeading) expect(has(element, 'w:keepNext')).toBe(true);
    }
    expect(own.length).toBeGreaterThan(10);
  });

  test('ends with one full stop, and names the comrades so', () => {
    expect(text(paper)).not.toMatch(/\.\/\.|thành viên|ông\/bà|thư ký/i);
    expect(text(paper)).toContain('đồng chí');
    expect(text(paper)).not.toMatch(/[^….]\.\./);
  });
});

test('recipients: 14 pt underlined, list 12 pt', () => {
  expect(look(paragraph(body, 'Nơi nhận:'))).toEqual({ size: 14, bold: false, italic: false, underline: true });
  expect(look(paragraph(body, '- Lưu Chi bộ.'))).toEqual({ size: 12, bold: false, italic: false, underline: false });
});

test('a solid rule below the Party’s name, as long as the text', () => {
  const name = paragraph(body, 'ĐẢNG CỘNG SẢN VIỆT NAM');
  const cell = name.parentNode as Element;
  const rule = children(cell)[children(cell).indexOf(name) + 1] as Element;
  const padding =
    Number(value(first(body, 'w:tblCellMar'), 'w:left', 'w')) +
    Number(value(first(body, 'w:tblCellMar'), 'w:right', 'w'));
  const length =
    Number(value(cell, 'w:tcW', 'w')) -
    padding -
    Number(value(rule, 'w:ind', 'left')) -
    Number(value(rule, 'w:ind', 'right'));
  expect(Math.abs(length / 20 - (NATION_WIDTH * 15) / 1000)).toBeLessThan(0.1);
  expect([value(first(rule, 'w:pBdr'), 'w:top'), value(first(rule, 'w:pBdr'), 'w:top', 'sz')]).toEqual(['single', '6']);
  expect(value(rule, 'w:ind', 'left')).toBe(value(rule, 'w:ind', 'right'));
  expect(has(name, 'w:u')).toBe(false);
});

test('body: 14 pt, justified, first line 10 mm, 6 pt between paragraphs, 20 pt from line to line exactly', () => {
  const starts = [
    '- Căn cứ',
    'Chi bộ Mầm non',
    '- Nâng cao',
    '1. Sinh hoạt',
    'Năm 2022',
    '- Chuyên đề 02',
    'Tài liệu',
    'Trên đây',
  ];
  for (const start of starts) {
    const found = all(body, 'w:p').filter((each) => text(each).startsWith(start));
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) {
      expect(look(element)).toEqual({ size: 14, bold: false, italic: false, underline: false });
      expect(value(element, 'w:jc')).toBe('both');
      expect(mm(value(element, 'w:ind', 'firstLine'))).toBe(10);
      expect(points(value(element, 'w:spacing', 'after'))).toBe(6);
      expect([points(value(element, 'w:spacing', 'line')), value(element, 'w:spacing', 'lineRule')]).toEqual([
        20,
        'exact',
      ]);
    }
  }
});

test.each([
  'I- MỤC ĐÍCH, YÊU CẦU',
  'II- NỘI DUNG SINH HOẠT CHUYÊN ĐỀ',
  'III- HÌNH THỨC TỔ CHỨC',
  'IV- PHÂN CÔNG NHIỆM VỤ',
])('heading %s: 14 pt bold capitals, never alone at a page’s foot', (content) => {
  const found = all(body, 'w:p').filter((each) => text(each) === content);
  expect(found).toHaveLength(1);
  expect(look(found[0]!)).toEqual({ size: 14, bold: true, italic: false, underline: false });
  expect(has(found[0]!, 'w:keepNext')).toBe(true);
});

/** The body's own paragraphs and tables, in order. */
function before(bytes: Uint8Array, content: string): { row: Element; last: Element } {
  const parts = children(openBody(bytes));
  const table = parts.find((part) => part.tagName === 'w:tbl' && text(part).includes(content)) as Element;
  return { row: first(table, 'w:tr'), last: parts[parts.indexOf(table) - 1] as Element };
}

test.each([
  ['plan', 'T/M CHI BỘ', 'Trên đây là kế hoạch'],
  ['outline', 'NGƯỜI XÂY DỰNG ĐỀ CƯƠNG', '3. '],
  ['notice', 'T/M CHI BỘ', 'Đề nghị các đồng chí'],
  ['invitation', 'T/M CHI BỘ', 'Rất mong các đồng chí'],
  ['minutes', 'NGƯỜI GHI BIÊN BẢN', 'Biên bản đã được đọc lại'],
  ['conclusion', 'T/M CHI BỘ', 'Kết luận này'],
  ['resolution', 'T/M CHI BỘ', 'Nghị quyết này'],
  ['supplement', 'T/M CHI BỘ', 'Các nội dung khác giữ nguyên'],
  ['report', 'T/M CHI BỘ', 'Trên đây là báo cáo'],
  ['dossier', 'NGƯỜI LẬP', 'Còn thiếu 02 văn bản'],
] as const)('signature of the %s: one row, on one page with the text before it', (kind, signature, closing) => {
  const { row, last } = before(paperOf(kind), signature);
  expect(has(row, 'w:cantSplit')).toBe(true);
  expect(text(last).startsWith(closing)).toBe(true);
  expect(has(last, 'w:keepNext')).toBe(true);
});

test('the annex begins a page; its head row repeats', () => {
  expect(has(paragraph(body, 'PHỤ LỤC'), 'w:pageBreakBefore')).toBe(true);
  const table = all(body, 'w:tbl')[2] as Element;
  expect(all(table, 'w:tr').map((row) => has(row, 'w:tblHeader'))).toEqual([true, false, false, false]);
  expect(all(body, 'w:br')).toEqual([]);
});

test('the paper ends with a paragraph that takes no room', () => {
  const end = children(body).slice(-2)[0] as Element;
  expect([end.tagName, value(end, 'w:spacing', 'line'), value(end, 'w:spacing', 'lineRule')]).toEqual([
    'w:p',
    '20',
    'exact',
  ]);
});
