/** What people and programs leave in a .docx, and what becomes of it in a paper. */
import PizZip from 'pizzip';
import { exampleDocx, paragraph, paragraphs, table, text } from '../../../docs/templates/example-docx';
import { all, lines, openBody, partNames } from '../docx';
import { samplePlan } from '../sample';
import { prepareSound, renderPlan } from './papers';

const PLAN = samplePlan({ settings: { unit: 'Chi bộ  A & B <C>' } });

function render(parts: Parameters<typeof exampleDocx>[0], extras?: Parameters<typeof exampleDocx>[1]): Uint8Array {
  return renderPlan('plan', PLAN, prepareSound(exampleDocx(parts, extras), 'plan'));
}

const HIDDEN = [
  ['a soft hyphen', '<w:r><w:softHyphen/></w:r>'],
  ['a hyphen that does not break', '<w:r><w:noBreakHyphen/></w:r>'],
  ['a bookmark', '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'],
  ['a mark of proofing', '<w:proofErr w:type="spellEnd"/>'],
  [
    'a comment',
    '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
  ],
  ['another look', '<w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r>'],
  ['a struck-out word', '<w:del w:id="1" w:author="x"><w:r><w:delText>xyz</w:delText></w:r></w:del>'],
  ['a page’s end as it was last shown', '<w:r><w:lastRenderedPageBreak/></w:r>'],
] as const;

test.each(HIDDEN)('a tag with %s in it', (_, inner) => {
  const [line] = lines(render({ body: paragraph('Của {ten_', inner, 'don_vi} năm nay') }));
  expect(line).toBe('Của Chi bộ A & B <C> năm nay');
});

test('proposed changes count as accepted, and no trace of them or of comments is left', () => {
  const bytes = render(
    {
      body:
        paragraph(
          '<w:ins w:id="1" w:author="x"><w:r><w:t>{ten_</w:t></w:r></w:ins>',
          '<w:del w:id="2" w:author="x"><w:r><w:delText>{sai}</w:delText></w:r></w:del>',
          'don_vi}',
          '<w:moveFrom w:id="3" w:author="x"><w:r><w:t>{cu}</w:t></w:r></w:moveFrom>',
        ) +
        '<w:p><w:pPr><w:rPr><w:ins w:id="4" w:author="x"/><w:b/><w:rPrChange w:id="5" w:author="x"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr></w:pPr><w:r><w:t>Hết</w:t></w:r></w:p>',
      comments: `<w:comment w:id="0" w:author="Nguyễn Thị X">${paragraph('sửa {the_nay} đi')}</w:comment>`,
    },
    { files: { 'docProps/core.xml': '<a>{tac_gia}</a>', 'word/people.xml': '<a/>' } },
  );
  expect(lines(bytes)).toEqual(['Chi bộ A & B <C>', 'Hết']);
  expect(partNames(bytes).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/document.xml',
  ]);
  const zip = new PizZip(bytes);
  const parts = partNames(bytes).map((name) => zip.file(name)!.asText());
  expect(parts.join('\n')).not.toMatch(/comments|author|moveFrom|Change|<w:ins/);
  expect(zip.file('word/document.xml')!.asText()).toContain('<w:rPr><w:b/></w:rPr>');
});

test.each<[string, string, readonly string[]]>([
  [
    '{/} closes the innermost',
    paragraph('{#cac_noi_nhan}{muc}|{/}{^cac_noi_nhan}không{/}'),
    ['Đảng ủy xã Định An (báo cáo);|Các đồng chí đảng viên;|Lưu Chi bộ.|'],
  ],
  [
    'a name in two scopes is that of its tag',
    paragraph('{#cac_chuyen_de}{so_van_ban}-{so_chuyen_de} {/cac_chuyen_de}'),
    ['05-02 05-03 05-04 '],
  ],
  [
    'a condition within a list keeps the entry',
    paragraph('{#cac_noi_nhan}{#co_noi_nhan}{muc} {/co_noi_nhan}{/cac_noi_nhan}'),
    ['Đảng ủy xã Định An (báo cáo); Các đồng chí đảng viên; Lưu Chi bộ. '],
  ],
  [
    'a list within a list',
    table([
      paragraph('{#cac_chuyen_de}{so_chuyen_de}'),
      paragraph('{#cac_nguoi_thuc_hien}{muc} {so_chuyen_de};{/cac_nguoi_thuc_hien}{/cac_chuyen_de}'),
    ]),
    ['02', 'Nguyễn Thanh Tâm 02;', '03', 'Nguyễn Thị Thanh Tâm 03;', '04', 'Nguyễn Thị Ly 04;'],
  ],
  [
    'a text box in a paragraph',
    paragraph(
      '{so_van_ban} {ten_',
      `<w:r><w:t>don_vi}</w:t></w:r><w:r><w:txbxContent>${paragraph('{ky_hieu}')}</w:txbxContent></w:r>`,
    ),
    ['05 Chi bộ A & B <C>KH/CB', 'KH/CB'],
  ],
  ['spaces where a tag was cut', paragraph('A {ten_don', '<w:r><w:t>_vi} B</w:t></w:r>'), ['A Chi bộ A & B <C> B']],
  ['entities', paragraph(text('<{ten_don_vi}> & “{nam}”')), ['<Chi bộ A & B <C>> & “năm 2022”']],
])('%s', (_, body, expected) => {
  expect(lines(render({ body }))).toEqual(expected);
});

test('spaces beside a loop’s tag leave no empty paragraph', () => {
  const body = paragraphs('{#cac_noi_nhan} ', '{muc}', '\u00a0{/cac_noi_nhan}');
  expect(all(openBody(render({ body })), 'w:p')).toHaveLength(3);
});

test('headers, footers and footnotes are filled, too', () => {
  const bytes = render({
    body: paragraph('{nam}'),
    header1: paragraph('{ten_don_vi_in_hoa}'),
    footer1: paragraph('{#cac_noi_nhan}{muc}{/cac_noi_nhan}'),
    footnotes: `<w:footnote w:id="2">${paragraph('{nguoi_ky}')}</w:footnote>`,
  });
  const zip = new PizZip(bytes);
  const shown = ['header1', 'footer1', 'footnotes'].map((name) =>
    zip
      .file(`word/${name}.xml`)!
      .asText()
      .replace(/<[^>]*>/g, ''),
  );
  expect(shown).toEqual([
    'CHI BỘ A &amp; B &lt;C&gt;',
    'Đảng ủy xã Định An (báo cáo);Các đồng chí đảng viên;Lưu Chi bộ.',
    'Trần Thị Hồng Vân',
  ]);
});

test('a space that a tag’s end leaves at a text’s edge counts', () => {
  const cut = '<w:r><w:t>A {ten_</w:t></w:r><w:r><w:t>don_vi} B</w:t></w:r>';
  const xml = new PizZip(render({ body: paragraph(cut, text('')) })).file('word/document.xml')!.asText();
  expect(xml).toContain('<w:t xml:space="preserve"> B</w:t>');
});
