/** Sound papers of kinds that nobody here makes, put together by hand: letters, decisions, parts that number anew. */
import { makePackage } from './package-parts';
import { inspect } from './papers';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: 'center' | 'both';
}

function line(text: string, { size = 14, bold, italic, underline, align }: Look = {}, properties = ''): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${2 * size}"/>${underline ? '<w:u w:val="single"/>' : ''}`;
  const run = `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}${align ? `<w:jc w:val="${align}"/>` : ''}</w:pPr>${text === '' ? '' : run}</w:p>`;
}

const SET = '<w:spacing w:before="120" w:line="400" w:lineRule="exact"/><w:ind w:firstLine="567"/>';

function text(...paragraphs: string[]): string {
  return paragraphs.map((each) => line(each, { align: 'both' }, SET)).join('');
}

function columns(left: readonly string[], right: readonly string[]): string {
  const cell = (lines: readonly string[]) =>
    `<w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`;
  return `<w:tbl><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr>${cell(left)}${cell(right)}</w:tr></w:tbl>`;
}

/** A line of so many points. */
function rule(points: number): string {
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:pict><v:line from="0,0" to="${points}pt,0"/></w:pict></w:r></w:p>`;
}

const small = { size: 13, align: 'center' } as const;
const bold = { bold: true, align: 'center' } as const;
const DATE = line('Định An, ngày 05 tháng 02 năm 2026', { italic: true, align: 'center' });

function stateHead(number: string, ...below: string[]): string {
  return columns(
    [
      line('DỰ THẢO LẦN 1', bold),
      line('UBND XÃ ĐỊNH AN', small),
      line('TRƯỜNG MẦM NON ĐỊNH AN', { ...small, bold: true }),
      rule(76),
      line(number, small),
      ...below,
    ],
    [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...small, bold: true }),
      line('Độc lập - Tự do - Hạnh phúc', { ...bold, underline: true }),
      DATE,
    ],
  );
}

const stateEnd = columns(
  [
    line('Nơi nhận:', { size: 12, bold: true, italic: true }),
    line('- Như trên;', { size: 11 }),
    line('- Lưu: VT.', { size: 11 }),
  ],
  [line('HIỆU TRƯỞNG', bold), line(''), line(''), line(''), line('Trần Thị Hồng Vân', bold)],
);

const partyHead =
  columns(
    [
      line('ĐẢNG BỘ XÃ ĐỊNH AN', { align: 'center' }),
      line('CHI BỘ MẦM NON ĐỊNH AN', bold),
      line('*', { align: 'center' }),
      line('Số 05-BC/CB', { align: 'center' }),
    ],
    [line('ĐẢNG CỘNG SẢN VIỆT NAM', { ...bold, size: 15, underline: true }), DATE],
  ) +
  line('BÁO CÁO', { ...bold, size: 16 }) +
  line('kết quả sinh hoạt chuyên đề', bold) +
  line('-----', { align: 'center' });

const partyEnd = columns(
  [line('Nơi nhận:', { underline: true }), line('- Đảng ủy xã;', { size: 12 }), line('- Lưu Chi bộ.', { size: 12 })],
  [line('T/M CHI BỘ', bold), line('BÍ THƯ', { align: 'center' }), line(''), line(''), line('Trần Thị Hồng Vân', bold)],
);

const PAGE = '<w:pgSz w:w="11906" w:h="16838"/>';
const MARGINS = 'w:top="1134" w:right="851" w:bottom="1134" w:header="567"';

function paper(content: string, margins = `${MARGINS} w:left="1701"`): Uint8Array {
  return makePackage({ body: `${content}<w:sectPr>${PAGE}<w:pgMar ${margins}/></w:sectPr>` });
}

const LETTER = stateHead(
  'Số: 12/MNĐA',
  line('V/v sinh hoạt chuyên đề quý I', { ...small, size: 12 }),
  line('HỎA TỐC', bold),
);
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];
const heading = (words: string) => line(words, { bold: true, align: 'both' }, SET);
const anew = heading('I- NHIỆM VỤ') + text('Nâng cao chất lượng.');

test.each<[name: string, content: string]>([
  [
    'a letter to one',
    LETTER + line('Kính gửi: Các tổ chuyên môn', { align: 'center' }) + text('Đề nghị thực hiện./.') + stateEnd,
  ],
  [
    'a letter to several, each in its line',
    LETTER +
      line('Kính gửi:', { align: 'center' }) +
      ['- Phòng Văn hóa;', '- Các trường mầm non.'].map((each) => line(each, {}, '<w:ind w:left="3400"/>')).join('') +
      text('Đề nghị thực hiện./.') +
      stateEnd,
  ],
  [
    'a decision: who decides stands in capitals below the line',
    stateHead('Số: 07/QĐ-MNĐA') +
      line('QUYẾT ĐỊNH', bold) +
      line('Về việc thành lập tổ chuyên môn', bold) +
      rule(80) +
      line('') +
      line('HIỆU TRƯỞNG TRƯỜNG MẦM NON ĐỊNH AN', bold) +
      ['Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;', 'Theo đề nghị của Phó Hiệu trưởng.']
        .map((each) => line(each, { italic: true, align: 'both' }, SET))
        .join('') +
      line('QUYẾT ĐỊNH:', bold) +
      text('Điều 1. Thành lập tổ Mẫu giáo.', 'Điều 2. Quyết định này có hiệu lực từ ngày ký./.') +
      stateEnd,
  ],
  [
    'parts with headings of their own',
    partyHead + heading('A- KẾT QUẢ') + anew + heading('B- PHƯƠNG HƯỚNG') + anew + partyEnd,
  ],
  [
    'more than fifteen headings',
    partyHead + roman.map((each) => heading(`${each}- NHIỆM VỤ`)).join('') + text('Hết.') + partyEnd,
  ],
])('nothing is found in %s', (_name, content) => {
  expect(inspect(paper(content), 'state')).toEqual([]);
});

test('a gutter counts as margin', () => {
  const content = partyHead + anew + partyEnd;
  expect(inspect(paper(content, `${MARGINS} w:left="1134" w:gutter="567"`))).toEqual([]);
  expect(inspect(paper(content, `${MARGINS} w:left="1134"`))).toEqual(['form_margin']);
});

test('a telephone number is no number, and a title below the motto is no issuer', () => {
  const content =
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...small, bold: true }) +
    line('Độc lập - Tự do - Hạnh phúc', { ...bold, underline: true }) +
    line('ĐƠN XIN PHÉP', bold) +
    text('Số điện thoại: 0900 000 000.');
  expect(inspect(paper(content), 'state')).toEqual(['form_type_missing']);
});
