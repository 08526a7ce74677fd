/** The state's form (NĐ 30/2020/NĐ-CP, Phụ lục I) in the papers' XML: what differs from the Party's. */
import type { Element } from '@xmldom/xmldom';
import { planFacts } from '../../src/document/plan-data';
import { renderPaper } from '../../src/document/render';
import type { Plan } from '../../src/plan/plan';
import { all, children, first, has, look, mm, openBody, paragraph, points, text, value } from './docx';
import { renderSample } from './paper-facts';
import { CONTENT, manyMembers, samplePlan, TOPICS } from './sample';

function statePlan(unit = 'Tổ Mẫu giáo'): Plan {
  const settings = {
    form: 'state',
    superior: unit.startsWith('Tổ') ? 'Trường Mầm non Định An' : 'Ủy ban nhân dân xã Định An',
    unit,
    symbol: 'KH-TMG',
    signerTitle: unit.startsWith('Tổ') ? 'Tổ trưởng' : 'Hiệu trưởng',
    chair: 'Trần Thị Hồng Vân',
  } as const;
  return samplePlan({ settings: { ...settings, secretary: 'Nguyễn Thị Ly' }, members: manyMembers(9) });
}

function stateBody(unit?: string): Element {
  return openBody(renderPaper('plan', planFacts(statePlan(unit), { year: 2026, month: 9, day: 5 })));
}

const body = stateBody();

test('margins within 20–25, 20–25, 30–35, 15–20 mm', () => {
  const margin = (side: string) => mm(value(first(body, 'w:sectPr'), 'w:pgMar', side));
  expect(['top', 'bottom', 'left', 'right'].map(margin)).toEqual([20, 20, 30, 15]);
});

test.each([
  ['TRƯỜNG MẦM NON ĐỊNH AN', 13, ''],
  ['TỔ MẪU GIÁO', 13, 'bold'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold'],
  ['Độc lập - Tự do - Hạnh phúc', 14, 'bold'],
  ['Số: 05/KH-TMG', 13, ''],
  ['Định An, ngày 05 tháng 9 năm 2026', 14, 'italic'],
  ['KẾ HOẠCH', 14, 'bold'],
  ['Sinh hoạt chuyên đề năm 2022', 14, 'bold'],
  ['TỔ TRƯỞNG', 14, 'bold'],
  ['DUYỆT CỦA BAN GIÁM HIỆU', 14, 'bold'],
  ['Trần Thị Hồng Vân', 14, 'bold'],
])('%s: %d pt %s, centred', (content, size, marks) => {
  const element = all(body, 'w:p').find((each) => text(each) === content) as Element;
  expect(look(element)).toEqual({ size, bold: marks === 'bold', italic: marks === 'italic', underline: false });
  expect(value(element, 'w:jc')).toBe('center');
});

/** Between the margins, twips. */
const TEXT_WIDTH = 9355;

/** What a title of several lines is as long as, points. */
const FULL_LINE = 467;

const ownPlan: Plan = {
  ...statePlan(),
  content: { ...CONTENT, recipients: ['Ban Giám hiệu (để báo cáo)', 'Các thành viên trong tổ', 'Lưu: VT, TCM'] },
};

/** The rules below the abstract are a third to a half of it: its width in points, added up from the font's `hmtx` table. */
describe.each([
  ['notice', 'THÔNG BÁO', 'Về việc sinh hoạt chuyên đề 02, quý II năm 2022', 'Số: 05/TB-TMG', 288],
  ['invitation', 'GIẤY MỜI', 'Dự sinh hoạt chuyên đề 02, quý II năm 2022', 'Số: 05/GM-TMG', 264],
  ['minutes', 'BIÊN BẢN', 'Sinh hoạt chuyên đề 02, quý II năm 2022', 'Số: 05/BB-TMG', 244],
  ['conclusion', 'THÔNG BÁO', 'Kết luận buổi sinh hoạt chuyên đề 02, quý II năm 2022', 'Số: 05/TB-TMG', 327],
  ['resolution', 'NGHỊ QUYẾT', `Về chuyên đề 02 “${TOPICS[0]!.title}”`, 'Số: 05/NQ-TMG', FULL_LINE],
] as const)('the %s', (kind, type, abstract, number, width) => {
  const topic = { ...TOPICS[0]!, date: { year: 2022, month: 4, day: 8 }, time: '14 giờ 00', place: 'Văn phòng' };
  const paper = openBody(renderSample(kind, ownPlan, topic));
  const day = kind === 'minutes' ? 'Định An, ngày 08 tháng 4 năm 2022' : 'Định An, ngày 10 tháng 01 năm 2022';

  test.each([
    ['TRƯỜNG MẦM NON ĐỊNH AN', 13, ''],
    ['TỔ MẪU GIÁO', 13, 'bold'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold'],
    ['Độc lập - Tự do - Hạnh phúc', 14, 'bold'],
    [number, 13, ''],
    [day, 14, 'italic'],
    [type, 14, 'bold'],
    [abstract, 14, 'bold'],
    ['Trần Thị Hồng Vân', 14, 'bold'],
    ...(kind === 'minutes'
      ? ([
          ['THƯ KÝ', 14, 'bold'],
          ['CHỦ TỌA', 14, 'bold'],
          ['Nguyễn Thị Ly', 14, 'bold'],
        ] as const)
      : ([['TỔ TRƯỞNG', 14, 'bold']] as const)),
  ] as const)('%s: %d pt %s, centred', (content, size, marks) => {
    const element = all(paper, 'w:p').find((each) => text(each) === content) as Element;
    expect(look(element)).toEqual({ size, bold: marks === 'bold', italic: marks === 'italic', underline: false });
    expect(value(element, 'w:jc')).toBe('center');
  });

  test('ends ./. once, names no comrade, asks for no approval', () => {
    const closing = children(paper).filter((part) => part.tagName === 'w:p' && text(part).trim() !== '');
    expect(text(closing[closing.length - 1]!)).toMatch(/[^.]\.\/\.$/);
    expect(text(paper).split('./.')).toHaveLength(2);
    expect(text(paper)).not.toMatch(/đồng chí|chi bộ|cấp ủy|DUYỆT CỦA|-----/i);
    expect(look(paragraph(paper, 'Nơi nhận:'))).toEqual({ size: 12, bold: true, italic: true, underline: false });
    expect(look(paragraph(paper, '- Lưu: VT, TCM.'))).toMatchObject({ size: 11 });
  });

  test('a rule a third to a half of the abstract', () => {
    const points = ruleLength(paper, abstract, TEXT_WIDTH);
    expect(points / width).toBeGreaterThanOrEqual(1 / 3);
    expect(points / width).toBeLessThanOrEqual(1 / 2);
  });
});

test('bases in italics, the last ends with a full stop; recipients 12 pt bold italic, list 11 pt; ends ./.', () => {
  expect(look(paragraph(body, 'Hướng dẫn số 12-HD/BTCTW'))).toMatchObject({ size: 14, bold: false, italic: true });
  expect(text(paragraph(body, 'Hướng dẫn số 12-HD/BTCTW')).endsWith('chi bộ.')).toBe(true);
  expect(look(paragraph(body, 'Nơi nhận:'))).toEqual({ size: 12, bold: true, italic: true, underline: false });
  expect(look(paragraph(body, '- Lưu Chi bộ.'))).toMatchObject({ size: 11 });
  expect(text(paragraph(body, 'Trên đây')).endsWith('Định An./.')).toBe(true);
  expect(points(value(paragraph(body, 'I. MỤC ĐÍCH, YÊU CẦU'), 'w:spacing', 'after'))).toBe(6);
});

test('a full line of the left column keeps clear of the state’s name', () => {
  for (const content of ['TRƯỜNG MẦM NON ĐỊNH AN', 'TỔ MẪU GIÁO']) {
    const indents = ['left', 'right'].map((side) => mm(value(paragraph(body, content), 'w:ind', side)));
    expect(indents).toEqual([1.5, 1.5]);
  }
});

/** Points of the rule in the paragraph after the one with that text. */
function ruleLength(within: Element, content: string, column: number): number {
  const above = paragraph(within, content);
  const siblings = children(above.parentNode as Element);
  const rule = siblings[siblings.indexOf(above) + 1] as Element;
  expect(has(rule, 'w:pBdr')).toBe(true);
  return points(String(column)) - 2 * points(value(rule, 'w:ind', 'left'));
}

/** A head column's width without its padding, twips. */
function column(at: number): number {
  return Number(all(first(body, 'w:tbl'), 'w:gridCol')[at]?.getAttribute('w:w')) - 56;
}

test('a rule as long as the motto', () => {
  expect(ruleLength(body, 'Độc lập - Tự do - Hạnh phúc', column(1))).toBeCloseTo((12_242 * 14) / 1000, 0);
});

/** Widths in points at 13 pt bold, added up from the font's `hmtx` table; a name of two lines is as wide as its column. */
test.each([
  ['Tổ Lá', 54.9],
  ['Tổ Mẫu giáo', 92.6],
  ['Trường Mầm non Định An', 184.5],
  ['Trường Mầm non tư thục chất lượng cao Hoa Hướng Dương', 187],
])('the rule below %s is a third to a half of it', (unit, width) => {
  const length = ruleLength(stateBody(unit), unit.toLocaleUpperCase('vi'), column(0));
  expect(length / width).toBeGreaterThanOrEqual(1 / 3 - 0.01);
  expect(length / width).toBeLessThanOrEqual(1 / 2 + 0.01);
});

test('only a subject group asks for the school’s approval', () => {
  expect(text(stateBody('Trường Mầm non Định An'))).not.toContain('DUYỆT CỦA');
  expect(text(body)).not.toContain('T/M');
});
