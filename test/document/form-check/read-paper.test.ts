/** What a reader sees of a .docx: texts, and looks that come from defaults, styles, themes and the runs themselves. */
import type { Paragraph } from '../../../src/document/form-check/paper';
import { readPaper } from '../../../src/document/form-check/read-paper';
import { type HandMade, makePackage } from './package-parts';

function read(made: HandMade): readonly Paragraph[] {
  return readPaper(makePackage(made)).paragraphs;
}

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const shape = '<wp:extent cx="914400" cy="0"/>';
const box = `<w:txbxContent>${p(run('trong khung'))}</w:txbxContent>`;

test.each<[string, string, string[]]>([
  [
    'runs, tabs and breaks',
    p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>'),
    ['a\tb\nc-'],
  ],
  ['what was put in', p(`<w:ins>${run('thêm')}</w:ins>`), ['thêm']],
  ['what was taken out', p(`${run('còn')}<w:del><w:r><w:delText>mất</w:delText></w:r></w:del>`), ['còn']],
  ['what was moved', p(`<w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run('mới')}</w:moveTo>`), ['mới']],
  [
    'links, fields and controls',
    p(
      `<w:hyperlink>${run('a')}</w:hyperlink><w:fldSimple w:instr="DATE">${run('b')}</w:fldSimple><w:sdt><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`,
    ),
    ['abc'],
  ],
  [
    'a field, without its code',
    p(`<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>${run('2')}`),
    ['2'],
  ],
  [
    'controls around paragraphs',
    `<w:sdt><w:sdtContent>${p(run('a'))}</w:sdtContent></w:sdt>${p(run('b'))}`,
    ['a', 'b'],
  ],
  ['hidden text', p(run('ẩn', '<w:vanish/>') + run('hiện')), ['hiện']],
  ['capitals by format', p(run('kế hoạch', '<w:caps/>')), ['KẾ HOẠCH']],
  ['decomposed letters', p(run('ế'.normalize('NFD'))), ['ế']],
  [
    'table cells in reading order',
    `${p(run('a'))}<w:tbl><w:tr><w:tc>${p(run('b'))}</w:tc><w:tc>${p(run('c'))}</w:tc></w:tr></w:tbl>${p(run('d'))}`,
    ['a', 'b', 'c', 'd'],
  ],
  [
    'the first of alternatives',
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:t>mới</w:t></mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['mới'],
  ],
  [
    'a text box after its anchor',
    p(`${run('neo')}<w:r><w:drawing>${box}</w:drawing></w:r>`) + p(run('sau')),
    ['neo', 'trong khung', 'sau'],
  ],
])('%s', (_name, body, texts) => {
  const namespaced = body.replace(/mc:/g, 'w:').replace(/wp:/g, 'w:');
  expect(read({ body: namespaced }).map(({ text }) => text)).toEqual(texts);
});

test('paragraphs of a text box have the number of their anchor', () => {
  const body = p(`<w:r><w:drawing>${box}</w:drawing></w:r>`) + p(run('sau'));
  expect(read({ body }).map(({ number }) => number)).toEqual([1, 1, 2]);
});

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="24"/></w:rPr></w:rPrDefault>',
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="N"/><w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:sz w:val="32"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="S"><w:rPr><w:b/><w:color w:val="ff0000"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
].join('');
const THEME = { major: 'Calibri Light', minor: 'Calibri' };

test.each<[string, string, object]>([
  ['defaults and theme', p(run('a')), { ascii: 'Calibri', other: 'Calibri', size: 12 }],
  [
    'a style’s own',
    p(run('a'), '<w:pStyle w:val="H"/>'),
    { ascii: 'Calibri Light', other: 'Calibri Light', size: 16, bold: true },
  ],
  [
    'a character’s style',
    p(run('a', '<w:rStyle w:val="S"/>')),
    { ascii: 'Calibri', other: 'Calibri', size: 12, bold: true, color: 'FF0000' },
  ],
  [
    'bold twice is not bold',
    p(run('a', '<w:rStyle w:val="S"/>'), '<w:pStyle w:val="H"/>'),
    { ascii: 'Calibri Light', other: 'Calibri Light', size: 16, bold: false, color: 'FF0000' },
  ],
  [
    'the run’s own word is the last',
    p(run('a', '<w:rFonts w:ascii="Arial"/><w:b w:val="0"/><w:sz w:val="26"/>'), '<w:pStyle w:val="H"/>'),
    { ascii: 'Arial', other: 'Calibri Light', size: 13, bold: false },
  ],
  [
    'styles that go round in a circle',
    p(run('a'), '<w:pStyle w:val="A"/>'),
    { ascii: 'Calibri', other: 'Calibri', size: 12 },
  ],
  ['a style that is not there', p(run('a'), '<w:pStyle w:val="?"/>'), { ascii: 'Calibri', other: 'Calibri', size: 12 }],
])('%s', (_name, body, look) => {
  expect(read({ body, styles: STYLES, theme: THEME })[0]?.runs[0]?.look).toEqual(look);
});

test.each<[string, string, object]>([
  ['defaults', '', { align: 'both', after: 8, line: 259 / 240, lineRule: 'auto' }],
  [
    'a style’s own',
    '<w:pStyle w:val="H"/>',
    { align: 'both', before: 12, after: 8, line: 259 / 240, lineRule: 'auto' },
  ],
  [
    'its own',
    '<w:spacing w:after="0" w:line="400" w:lineRule="exact"/><w:ind w:start="567" w:hanging="283"/><w:jc w:val="end"/>',
    { align: 'right', after: 0, line: 20, lineRule: 'exact', left: 28.35, firstLine: -14.15 },
  ],
  [
    'measures with their units',
    '<w:ind w:firstLine="1cm"/>',
    { align: 'both', after: 8, line: 259 / 240, lineRule: 'auto', firstLine: 28.35 },
  ],
  [
    'a list',
    '<w:numPr><w:numId w:val="3"/></w:numPr>',
    { align: 'both', after: 8, line: 259 / 240, lineRule: 'auto', listed: true },
  ],
])('paragraph: %s', (_name, properties, look) => {
  const found = read({ body: p(run('a'), properties), styles: STYLES })[0]?.look ?? {};
  const rounded = Object.fromEntries(
    Object.entries(found).map(([key, value]) => [
      key,
      typeof value === 'number' && key !== 'line' ? Math.round(value * 100) / 100 : value,
    ]),
  );
  expect(rounded).toEqual(look);
});

test.each<[string, string, number[]]>([
  ['DrawingML', `<w:drawing><w:inline>${shape.replace('wp:', 'w:')}</w:inline></w:drawing>`, [72]],
  ['a VML line', '<w:pict><w:line from="10pt,5pt" to="110pt,5pt"/></w:pict>', [100]],
  ['a flat VML shape', '<w:pict><w:shape style="position:absolute;width:2in;height:0"/></w:pict>', [144]],
  ['a picture is no line', '<w:drawing><w:inline><w:extent cx="914400" cy="914400"/></w:inline></w:drawing>', []],
])('drawn line: %s', (_name, graphic, lengths) => {
  expect(read({ body: p(`<w:r>${graphic}</w:r>`) })[0]?.drawn).toEqual(lengths);
});

test('any prefix will do', () => {
  const body = p(run('chữ', '<w:b/>'))
    .replace(/(<\/?)w:/g, '$1chữ:')
    .replace(/ w:/g, ' chữ:');
  expect(read({ body, prefix: 'chữ' })[0]?.runs).toEqual([{ text: 'chữ', look: { bold: true } }]);
});
