/** The last page of a template that people edit: what its tags mean. It stands between tags that keep it out of every paper. */

import { writeField } from './notation';
import { type Field, ITEM_TAG, LEGEND_TAG, listFields, type Scope } from './scope';
import { encodeXml } from './text-layer';

const RULES = [
  'Trang này chỉ để tham khảo: không in ra văn bản, để lại hay xóa cả trang đều được.',
  'Sửa tự do lời văn, phông chữ, lề, bảng. Chữ trong ngoặc { } là thẻ: tiện ích thay thẻ bằng dữ liệu của bảng tính; có thể dời, chép, xóa cả thẻ, đừng sửa chữ bên trong.',
  '{#tên}…{/tên}: phần ở giữa lặp lại cho từng mục của danh sách; với thẻ không phải danh sách, phần ở giữa chỉ in khi thẻ ấy đúng hoặc không trống.',
  '{^tên}…{/tên}: phần ở giữa chỉ in khi thẻ ấy không đúng, trống, hoặc danh sách không có mục nào.',
  `{${ITEM_TAG}}: một mục của danh sách gồm các dòng chữ.`,
];

/** 1/20 point; together as wide as a page's text. */
const COLUMNS = [3742, 5612];
const FONT = 'Times New Roman';

function paragraph(text: string, { bold = false, pageBreak = false } = {}): string {
  const properties = `${pageBreak ? '<w:pageBreakBefore/>' : ''}<w:spacing w:before="60" w:after="60"/>`;
  const look = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>${bold ? '<w:b/>' : ''}<w:sz w:val="22"/>`;
  const run = `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${encodeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`,
  );
  const cell = (text: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${COLUMNS[at]}" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const lines = rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${COLUMNS[0]! + COLUMNS[1]!}" w:type="dxa"/><w:tblBorders>${edges.join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/></w:tblPr>',
    `<w:tblGrid>${COLUMNS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...lines,
    '</w:tbl>',
  ].join('');
}

function listRows(scope: Scope, used: ReadonlySet<Field>): (readonly [string, string])[] {
  return listFields(scope)
    .filter(({ field }) => used.has(field))
    .map(({ field, lists }) => {
      const list = lists[lists.length - 1];
      return [
        writeField(field),
        list ? `Trong {#${list.facts.tag}}: ${field.facts.means}` : field.facts.means,
      ] as const;
    });
}

/**
 * Paragraphs and a table, for the end of a body.
 * @param used the template's own fields: the guide tells of the others
 */
export function composeLegend(scope: Scope, used: ReadonlySet<Field>): string {
  return [
    paragraph(`{#${LEGEND_TAG}}`, { pageBreak: true }),
    paragraph('CHÚ GIẢI CÁC THẺ CỦA MẪU', { bold: true }),
    ...RULES.map((rule) => paragraph(rule)),
    table(listRows(scope, used)),
    paragraph(`{/${LEGEND_TAG}}`),
  ].join('');
}
