/** The template of a dossier's cover: the papers of a quarter, each with its state and link, and which are missing. */
import { boldWidth } from '../src/document/forms/text-width';
import { type Composer, createComposer } from './composer';
import { composeHead, composeName } from './head';
import { packDocument } from './package';
import { composeMaker } from './signature';
import type { FormWords } from './words';

/** Order, name and link, number and symbol; the state has the rest. */
const COLUMNS = [680, 5046, 1871];

function composeList({ centred, line, each, grid, width }: Composer): string {
  const widths = [...COLUMNS, width - COLUMNS.reduce((sum, column) => sum + column, 0)];
  const space = { before: 3, after: 3 };
  const titles = ['STT', 'Tên văn bản', 'Số và ký hiệu', 'Tình trạng'];
  const cells = [
    centred('table', '{#papers}{order}', space),
    line('table', '{name}', space) + each('url', line('link', '{url}', { after: 3 })),
    centred('table', '{number}', space),
    centred('table', '{state}{/papers}', space),
  ];
  const head = titles.map((title) => centred('tableHead', title, { ...space, keepNext: true }));
  return grid(widths, [{ header: true, middle: true, cells: head }, { cells }]) + line('table', '', { after: 6 });
}

function composeMissing({ body, each, unless }: Composer): string {
  const keep = { keepNext: true };
  return (
    each('missingCount', body('Còn thiếu {missingCount} văn bản: {missingNames}.', keep)) +
    unless('missingCount', body('Hồ sơ có đủ {paperCount} văn bản theo danh mục.', keep))
  );
}

export function makeDossierTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, each, unless, end } = composer;
  const abstract = words.form === 'party' ? 'sinh hoạt chuyên đề' : 'Sinh hoạt chuyên đề';
  const ruleLength = boldWidth(`${abstract} quý I năm 2022`, words.measures.text.abstract.size) * 0.48;
  return packDocument(
    [
      composeHead(composer, words, ''),
      composeName(composer, words, { type: 'DANH MỤC HỒ SƠ', abstract: `${abstract} {span}`, ruleLength }),
      each('hasPapers', composeList(composer), composeMissing(composer)),
      unless('hasPapers', body('Trong {span} không có văn bản nào.', { keepNext: true })),
      composeMaker(composer),
      end(),
    ].join(''),
    words.measures,
  );
}
