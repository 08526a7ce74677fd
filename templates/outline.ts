/** The template of a topic's outline: five parts with a line of guidance and room to write. */
import { createComposer } from './composer';
import { composeHead, composeName } from './head';
import { packDocument } from './package';
import { composeWriters } from './signature';
import type { FormWords } from './words';

interface OutlinePart {
  readonly title: string;
  readonly guide: string;
  /** What stands before each line to write on. */
  readonly lines: readonly string[];
}

/** The longer parts come to a page's foot: a page then ends among lines to write on, whatever the title's length. */
function freeLines(count: number): string[] {
  return Array.from({ length: count }, () => '- ');
}

function outlineParts(words: FormWords): readonly OutlinePart[] {
  return [
    {
      title: 'CƠ SỞ CỦA CHUYÊN ĐỀ',
      guide:
        'Nêu các nghị quyết, chỉ thị, văn bản và yêu cầu thực tế là căn cứ của chuyên đề; ghi đủ số, ngày và nơi ban hành.',
      lines: freeLines(4),
    },
    {
      title: 'THỰC TRẠNG',
      guide: 'Nêu kết quả đã đạt, hạn chế và nguyên nhân; kèm số liệu, ví dụ của đơn vị.',
      lines: freeLines(4),
    },
    {
      title: 'GIẢI PHÁP',
      guide: 'Mỗi giải pháp nêu rõ việc làm, người thực hiện, thời hạn, kết quả cần đạt.',
      lines: freeLines(5),
    },
    { title: 'KIẾN NGHỊ', guide: words.requests, lines: freeLines(2) },
    { title: 'CÂU HỎI GỢI Ý THẢO LUẬN', guide: words.discussion, lines: ['1. ', '2. ', '3. '] },
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
/** Points: a third of a full line, which most titles come to; a title of one line from 312 points on has at most a half. */
export const TITLE_RULE = 156;

export function makeOutlineTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, heading, each, unless, dottedLine, end } = composer;
  const parts = outlineParts(words).flatMap(({ title, guide, lines }, index, all) => [
    heading(`${ROMAN[index]}${words.partMark}${title}`),
    body(guide, { keepNext: true, keepLines: true }, 'guide'),
    ...lines.map((mark) => dottedLine(mark, index === all.length - 1)),
  ]);
  return packDocument(
    [
      composeHead(composer, words, ''),
      composeName(composer, words, {
        type: 'ĐỀ CƯƠNG',
        abstract: `${words.form === 'party' ? 'chuyên' : 'Chuyên'} đề {number} “{title}”`,
        ruleLength: TITLE_RULE,
      }),
      each('presenters', body(`Người thực hiện: ${words.assignees}.`)),
      unless('presenters', dottedLine('Người thực hiện: ')),
      each('period', body('Thời gian báo cáo: {#time}{time}, {/time}{period}.')),
      each('place', body('Địa điểm: {place}.')),
      each('chair', body('Chủ trì: {chair}.')),
      each('due', body('Hạn nộp đề cương: {due}.')),
      ...parts,
      composeWriters(composer),
      end(),
    ].join(''),
    words.measures,
  );
}
