/** What is wrong in a template, told once each, with the tag and the words around it. */
import { exampleDocx, paragraph, paragraphs, table, text } from '../../../docs/templates/example-docx';
import { FAULT_EXAMPLES } from '../../../docs/templates/faults';
import type { TemplateFault } from '../../../src/document/own-template/fault';
import { prepareTemplate } from '../../../src/document/own-template/prepare';
import type { TemplateKind } from '../../../src/plan/template-kind';

function faultsOf(bytes: Uint8Array, kind: TemplateKind = 'plan'): readonly TemplateFault[] {
  const prepared = prepareTemplate(bytes, kind);
  return 'faults' in prepared ? prepared.faults : [];
}

/** `rule tag (around) → what else`, short enough for a table. */
function summarise(fault: TemplateFault): string {
  const { rule, part, tag, around, ...more } = { part: 'body', tag: '', around: '', ...fault };
  const place = `${part === 'body' ? '' : `${part}: `}${around}`;
  const rest = Object.values(more).filter((value) => value !== undefined);
  return [rule.replace('template_', ''), tag, place && `(${place})`, ...rest].filter((one) => one !== '').join(' ');
}

function summariseBody(body: string, kind?: TemplateKind): string[] {
  return faultsOf(exampleDocx({ body }), kind).map(summarise);
}

test.each(Object.entries(FAULT_EXAMPLES))('%s: its example has this fault alone', (rule, { bytes }) => {
  expect(faultsOf(bytes).map((fault) => fault.rule)).toEqual([rule]);
});

const LONG = 'Trong năm học này, đơn vị chúng tôi tổ chức sinh hoạt chuyên đề theo đúng kế hoạch đã ban hành';

test.each<[string, readonly string[], readonly string[]]>([
  [
    'the words around a tag, cut at words',
    [`${LONG} {sai_ten_the_nay} ${LONG}`],
    [
      'tag_unknown {sai_ten_the_nay} (… đề theo đúng kế hoạch đã ban hành {sai_ten_the_nay} Trong năm học này, đơn vị chúng tôi tổ …)',
    ],
  ],
  [
    'a misspelt loop is told at both ends, once each',
    ['{#cac_chuyende}', '{ten_chuyen_de}', '{/cac_chuyende}'],
    ['tag_unknown {#cac_chuyende} ({#cac_chuyende} / {ten_chuyen_de}) {#cac_chuyen_de}'],
  ],
  [
    'a misspelt closing tag closes what it was meant to',
    ['{#cac_chuyen_de}{ten_chuyen_de}{/cac_chuyen_d}'],
    ['tag_unknown {/cac_chuyen_d} ({#cac_chuyen_de}{ten_chuyen_de}{/cac_chuyen_d}) {/cac_chuyen_de}'],
  ],
  ['nothing like it', ['{zzzzzzzz} {nam}'], ['tag_unknown {zzzzzzzz} ({zzzzzzzz} {nam})']],
  ['an empty tag', ['{} {nam}'], ['tag_unknown {} ({} {nam})']],
  [
    'all faults of a template at once',
    ['{ten_don_vii', '{#cac_can_cu}{muc}', 'abc}', '{muc}'],
    [
      'tag_unclosed {ten_don_vii ({ten_don_vii / {#cac_can_cu}{muc})',
      'tag_unopened abc} ({#cac_can_cu}{muc} / abc} / {muc})',
      'loop_unclosed {#cac_can_cu} ({#cac_can_cu}{muc})',
    ],
  ],
  [
    'a loop left open inside another',
    ['{#cac_chuyen_de}{#gio}{gio}{/cac_chuyen_de}'],
    ['loop_unclosed {#gio} ({#cac_chuyen_de}{#gio}{gio}{/cac_chuyen_de})'],
  ],
  [
    'the same loop opened twice',
    ['{#cac_can_cu}{muc}', '{#cac_can_cu}{muc}{/cac_can_cu}'],
    ['loop_unclosed {#cac_can_cu} ({#cac_can_cu}{muc})'],
  ],
  ['a tag of another kind', ['{ten_chu_tri} {nam}'], ['tag_unknown {ten_chu_tri} ({ten_chu_tri} {nam})']],
  [
    'an entry outside a list',
    ['{muc} {nam}'],
    ['tag_misused {muc} ({muc} {nam}) item {#cac_can_cu}{muc}{/cac_can_cu}'],
  ],
  [
    'an entry in a list of fields',
    ['{#cac_chuyen_de}{.}{/cac_chuyen_de}'],
    ['tag_misused {.} ({#cac_chuyen_de}{.}{/cac_chuyen_de}) item {#cac_can_cu}{muc}{/cac_can_cu}'],
  ],
  [
    'a condition printed',
    ['{co_noi_nhan}'],
    ['tag_misused {co_noi_nhan} ({co_noi_nhan}) switch {#co_noi_nhan}…{/co_noi_nhan}'],
  ],
  [
    'a list of fields printed',
    ['{cac_chuyen_de}'],
    ['tag_misused {cac_chuyen_de} ({cac_chuyen_de}) list {#cac_chuyen_de}…{/cac_chuyen_de}'],
  ],
  [
    'raw XML and changed brackets are no tags here',
    ['{@ten_don_vi} {=[ ]=} {nam}'],
    [
      'tag_unknown {@ten_don_vi} ({@ten_don_vi} {=[ ]=} {nam}) {ten_don_vi}',
      'tag_unknown {=[ ]=} ({@ten_don_vi} {=[ ]=} {nam})',
    ],
  ],
  [
    'what JavaScript would find in any object',
    ['{constructor} {toString} {__proto__} {nam}'],
    [
      'tag_unknown {constructor} ({constructor} {toString} {__proto__} {nam})',
      'tag_unknown {toString} ({constructor} {toString} {__proto__} {nam})',
      'tag_unknown {__proto__} ({constructor} {toString} {__proto__} {nam})',
    ],
  ],
  [
    'half a legend',
    ['{nam}', '{#chu_giai}', 'Chú giải'],
    ['loop_unclosed {#chu_giai} ({nam} / {#chu_giai} / Chú giải)'],
  ],
])('%s', (_, lines, faults) => {
  expect(summariseBody(paragraphs(...lines))).toEqual(faults);
});

const BROKEN = [
  '<w:r><w:br/></w:r>',
  '<w:r><w:tab/></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:drawing/></w:r>',
];

test.each(BROKEN)('a tag with %s in it', (run) => {
  const [fault, ...others] = faultsOf(exampleDocx({ body: paragraph('Đơn vị {ten_', run, 'don_vi}') }));
  expect(others).toEqual([]);
  expect(fault).toEqual({
    rule: 'template_tag_broken',
    part: 'body',
    tag: expect.stringMatching(/^\{ten_ ?don_vi\}$/),
    around: expect.stringMatching(/^Đơn vị \{ten_ ?don_vi\}$/),
  });
});

test.each(['“ten_don_vi”', '"ten_don_vi"', '’ten_don_vi', '`ten_don_vi`', '«ten_don_vi»'])(
  'quotation marks in {%s}',
  (inner) => {
    expect(summariseBody(paragraph(`{${inner}}`))).toEqual([`tag_quoted {${inner}} ({${inner}})`]);
  },
);

test.each<[string, string, readonly string[]]>([
  [
    'opened in a cell, closed after the table',
    table([paragraph('{#cac_can_cu}')]) + paragraph('{muc}{/cac_can_cu}'),
    ['loop_split {#cac_can_cu} ({#cac_can_cu} / {muc}{/cac_can_cu})'],
  ],
  [
    'from one table into another',
    table([paragraph('{#cac_can_cu}')]) + table([paragraph('{muc}{/cac_can_cu}')]),
    ['loop_split {#cac_can_cu} ({#cac_can_cu} / {muc}{/cac_can_cu})'],
  ],
  [
    'into a text box',
    paragraph('{#cac_can_cu}', `<w:r><w:txbxContent>${paragraph('{muc}{/cac_can_cu}')}</w:txbxContent></w:r>`),
    ['loop_split {#cac_can_cu} ({#cac_can_cu} / {muc}{/cac_can_cu})'],
  ],
  [
    'over the cells of a row',
    table([paragraph('{#cac_chuyen_de}{thu_tu}'), paragraph('{ten_chuyen_de}{/cac_chuyen_de}')]),
    [],
  ],
  ['over rows', table([paragraph('{#cac_chuyen_de}{thu_tu}')], [paragraph('{ten_chuyen_de}{/cac_chuyen_de}')]), []],
])('a loop %s', (_, body, faults) => {
  expect(summariseBody(body)).toEqual(faults);
});

test('headers, footers and notes are looked through, each by itself; endnotes cannot be filled', () => {
  const bytes = exampleDocx({
    body: paragraph('{nam}'),
    header1: paragraph('{#cac_can_cu}{muc}'),
    footer1: paragraph('{/cac_can_cu} {sai_ten_thẻ_này}'),
    footnotes: `<w:footnote w:id="2">${paragraph('{ten_don_v}')}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${paragraph('{ten_don_vi}')}</w:endnote>`,
  });
  expect(faultsOf(bytes).map(summarise)).toEqual([
    'loop_unclosed {#cac_can_cu} (header: {#cac_can_cu}{muc})',
    'loop_unopened {/cac_can_cu} (footer: {/cac_can_cu} {sai_ten_thẻ_này})',
    'tag_unknown {sai_ten_thẻ_này} (footer: {/cac_can_cu} {sai_ten_thẻ_này})',
    'tag_unknown {ten_don_v} (note: {ten_don_v}) {ten_don_vi}',
    'unusable {ten_don_vi}',
  ]);
});

const IMAGE = '<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>';
const relation = (target: string, more = '') => `<Relationship Id="rId9" Type="image" Target="${target}"${more}/>`;

test.each<[string, Parameters<typeof exampleDocx>[1], readonly string[]]>([
  ['in the package', { relations: relation('media/a.png'), files: { 'word/media/a.png': 'x' } }, []],
  ['by a path from the root', { relations: relation('/word/media/a.png'), files: { 'word/media/a.png': 'x' } }, []],
  ['by a path up and down', { relations: relation('../word/media/./a.png'), files: { 'word/media/a.png': 'x' } }, []],
  ['without its file', { relations: relation('media/a.png') }, ['image_missing (Kế hoạch {nam})']],
  ['without its relation', {}, ['image_missing (Kế hoạch {nam})']],
  [
    'elsewhere',
    { relations: relation('https://example.com/a.png', ' TargetMode="External"') },
    ['image_linked (Kế hoạch {nam})'],
  ],
])('an image %s', (_, extras, faults) => {
  const bytes = exampleDocx({ body: paragraph('Kế hoạch {nam}') + paragraph(IMAGE, text(' ')) }, extras);
  expect(faultsOf(bytes).map(summarise)).toEqual(faults);
});
