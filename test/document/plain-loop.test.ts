/** Our modules render as docxtemplater does without them, to the letter, whatever the template and the data. */
import Docxtemplater from 'docxtemplater';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { PARTY_MEASURES } from '../../src/document/forms/party';
import { loadLibraries } from '../../src/document/libraries';
import { createPlainLoopModule } from '../../src/document/plain-loop';
import { createPlainTextModule } from '../../src/document/plain-text';
import { readZip } from '../../src/document/zip';
import { packDocument } from '../../templates/package';

function paragraph(text: string): string {
  return `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function cell(...content: string[]): string {
  return `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc>`;
}

function row(...cells: string[]): string {
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

function repeat(tag: string, ...content: string[]): string {
  return [paragraph(`{#${tag}}`), ...content, paragraph(`{/${tag}}`)].join('');
}

const BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const SECTION =
  '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>';
const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="7" name="p"/></wp:inline></w:drawing></w:r></w:p>';
const CONTROL = '<w:sdt><w:sdtContent><w:p><w:r><w:t>{#none}{name}{/none}</w:t></w:r></w:p></w:sdtContent></w:sdt>';

const around = (...content: string[]) => repeat('list', ...content);
const inNone = (...content: string[]) => repeat('none', ...content);

const TEMPLATES: Readonly<Record<string, string>> = {
  'a text': paragraph('{title} and {one}'),
  'a loop of paragraphs': around(paragraph('{name}: {.}'), paragraph('“{title}”')),
  'a loop in a sentence': paragraph('a{#list} {name},{/list} b{^list}nobody{/list}{#none}x{/none}'),
  'a loop from paragraph to paragraph': paragraph('a{#list}b') + paragraph('{name}{/list}c'),
  'a loop in a loop': around(
    paragraph('{name}{#tags} {.}{/tags}'),
    paragraph('{#tags}'),
    paragraph('{.}'),
    paragraph('{/tags}'),
  ),
  'what is not there': around(paragraph('{missing}')) + paragraph('{#missing}x{/missing}{^missing}y{/missing}'),
  'a value that is an object': paragraph('{#one}{name}{title}{/one}{one}'),
  'truth and falsehood': paragraph(
    '{#yes}{title}{/yes}{^yes}no{/yes}{#no}{title}{/no}{^no}no{/no}{#zero}x{/zero}{^zero}0{/zero}',
  ),
  rows: table(row(cell(paragraph('head'))), row(cell(paragraph('{#list}{name}')), cell(paragraph('{title}{/list}')))),
  'rows of none': table(row(cell(paragraph('{#none}{name}')), cell(paragraph('{title}{/none}')))),
  'rows of which one cell may be empty': table(
    row(cell(paragraph('{#list}{name}')), cell(repeat('tags', paragraph('{.}'))), cell(paragraph('{/list}'))),
  ),
  'a table in a loop': around(table(row(cell(paragraph('{name}')), cell(inNone(paragraph('x')))))),
  'a table in a cell in a loop': around(
    table(row(cell(table(row(cell(inNone(paragraph('x'))))), paragraph('{name}')))),
  ),
  'a table at the end of a cell in a loop': around(
    table(row(cell(paragraph('{name}'), table(row(cell(paragraph('x'))))))),
  ),
  'a cell that a loop leaves empty': table(row(cell(inNone(paragraph('x'))), cell(paragraph('y')))),
  'rows that a loop leaves empty': around(table(row(cell(paragraph('{#tags}{.}{/tags}'))))),
  'a table that ends a cell': table(row(cell(around(table(row(cell(paragraph('{name}')))))))),
  'empty texts': around(paragraph('{name}'), '<w:p><w:r><w:t></w:t></w:r></w:p>', '<w:p/>'),
  'a page break in a loop': around(paragraph('{name}'), BREAK),
  'a page break before the end':
    paragraph('{#list}') + paragraph('{name}') + BREAK.replace('</w:p>', '<w:r><w:t>{/list}</w:t></w:r></w:p>'),
  'a section in a loop': around(paragraph('{name}'), SECTION),
  'a picture in a loop': around(paragraph('{name}'), PICTURE),
  'a picture outside': PICTURE + PICTURE + around(paragraph('{name}')),
  'a content control': CONTROL + around(CONTROL),
  'raw XML': paragraph('{@raw}') + around(paragraph('{@raw}')),
  'a bookmark after a table': around(
    table(row(cell(paragraph('{name}')))),
    '<w:bookmarkEnd w:id="1"/>',
    paragraph('x'),
  ),
};

const NONE = { list: [], none: [], title: '', yes: true, no: false, zero: 0, one: {}, raw: '' };
const USUAL = {
  ...NONE,
  title: 'Chuyên đề',
  list: [
    { name: 'Nguyễn Thị Hoa', tags: ['một', 'hai'] },
    { name: '', tags: [] },
    { name: 'c', title: 'inner', tags: [''] },
  ],
  one: { name: 'one' },
  raw: paragraph('raw'),
};
const HOSTILE = {
  ...USUAL,
  title: `<w:p> & "quotes" 'single' {title} \u{1f600} & </w:t>`,
  list: ['text', '', 0, 5, null, { name: '<w:t xml:space="preserve"></w:t>', tags: [1.5, '&amp;'] }, ['a']],
  one: { name: () => 'called' },
};

function bare(template: Uint8Array, data: object): string {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, errorLogging: false });
  document.render(data);
  return document.getZip().file('word/document.xml')!.asText();
}

function ours(template: Uint8Array, data: object): string {
  const zip = readZip(template);
  const modules = [createPlainLoopModule(), createPlainTextModule()];
  const { Docxtemplater: Engine } = loadLibraries();
  new Engine(zip, { paragraphLoop: true, modules }).render(data);
  return readZip(zip.generate()).file('word/document.xml')!.asText();
}

/** What comes of it: the text, or the ids of the errors. */
function outcome(render: typeof ours, template: Uint8Array, data: object): string {
  try {
    return render(template, data);
  } catch (error) {
    const { properties } = error as { properties?: { id: string; errors?: { properties: { id: string } }[] } };
    if (!properties) throw error;
    return [properties.id, ...(properties.errors ?? []).map((inner) => inner.properties.id)].join();
  }
}

describe.each(Object.entries(TEMPLATES))('%s', (_name, body) => {
  const template = packDocument(body, PARTY_MEASURES);

  test.each([
    ['nothing', NONE],
    ['the usual', USUAL],
    ['the hostile', HOSTILE],
    ['what XML cannot hold', { ...USUAL, title: 'a\u0001b', list: [{ name: '\u0000', tags: [] }] }],
  ])('of %s', (_data, data) => {
    expect(outcome(ours, template, data)).toBe(outcome(bare, template, data));
  });
});

test('templates put together at random', () => {
  const anyTemplate = fc.array(fc.constantFrom(...Object.values(TEMPLATES)), { minLength: 1, maxLength: 4 });
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '&', '<w:p>'));
  const anyItem = fc.record({ name: anyText, tags: fc.array(anyText, { maxLength: 3 }) }, { noNullPrototype: true });
  const anyData = fc.record(
    { title: anyText, list: fc.array(anyItem, { maxLength: 4 }), none: fc.constantFrom([], '', false) },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(anyTemplate, anyData, (parts, some) => {
      const template = packDocument(parts.join(''), PARTY_MEASURES);
      const data = { ...USUAL, ...some };
      expect(outcome(ours, template, data)).toBe(outcome(bare, template, data));
    }),
    { numRuns: 150 },
  );
});

test('an item is few pieces', () => {
  const module = createPlainLoopModule();
  const render = module.render as (...args: unknown[]) => { value: string[] } | null;
  const counts: number[] = [];
  module.render = (...args: unknown[]) => {
    const rendered = render(...args);
    if (rendered) counts.push(rendered.value.length);
    return rendered as never;
  };
  const body = around(paragraph('{name}'), table(row(cell(paragraph('{name}')), cell(paragraph('x')))));
  const zip = readZip(packDocument(body, PARTY_MEASURES));
  const list = Array.from({ length: 50 }, (_, index) => ({ name: String(index) }));
  new Docxtemplater(zip, { paragraphLoop: true, modules: [module] }).render({ list });
  // The paragraph, the table's two tags and what stands before its row, the row, two cells.
  expect(counts).toEqual([50 * 7]);
});
