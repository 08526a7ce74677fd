/** The template of the report on the topics of a year or of a quarter, with room to judge them by hand. */
import { boldWidth } from '../src/document/forms/text-width';
import { type Composer, createComposer } from './composer';
import { composeHead, composeName } from './head';
import { meetingWords } from './meeting';
import { packDocument } from './package';
import { composeSignature } from './signature';
import type { FormWords } from './words';

const COUNTS = [
  'Theo kế hoạch, trong {span}, {unit} sinh hoạt {plannedCount} chuyên đề. Đến nay, đã thực hiện {heldCount} chuyên đề ({heldShare}), ',
  'chậm so với kế hoạch {lateCount} chuyên đề ({lateShare}), chưa đến hạn {aheadCount} chuyên đề ({aheadShare}).',
].join('');

/** Number, topic, time, presenters; the result has the rest. */
const COLUMNS = [567, 3230, 2340, 1900];

function composeResults({ centred, line, each, grid, width }: Composer): string {
  const widths = [...COLUMNS, width - COLUMNS.reduce((sum, column) => sum + column, 0)];
  const space = { before: 3, after: 3 };
  const titles = ['Số', 'Chuyên đề', 'Thời gian theo kế hoạch', 'Người thực hiện', 'Kết quả'];
  const cells = [
    centred('table', '{#topics}{number}', space),
    line('table', '“{title}”', space),
    line('table', '{periodStart}', space),
    each('assignees', line('table', '{.}', space)),
    centred('table', '{result}{/topics}', space),
  ];
  const head = titles.map((title) => centred('tableHead', title, { ...space, keepNext: true }));
  return grid(widths, [{ header: true, middle: true, cells: head }, { cells }]) + line('table', '', { after: 6 });
}

function composeOutcome(composer: Composer, { assignees, partMark }: FormWords): string {
  const { body, heading, subheading, each, unless } = composer;
  const late = `- Chuyên đề {number} “{title}”: thời gian theo kế hoạch là {period}{#presenters}; người thực hiện: ${assignees}{/presenters}.`;
  return [
    heading(`I${partMark}KẾT QUẢ THỰC HIỆN`),
    unless('hasTopics', body('Theo kế hoạch, trong {span} không có chuyên đề nào.')),
    each('hasTopics', body(COUNTS, { keepNext: true }), composeResults(composer)),
    each('hasLate', subheading('Các chuyên đề chậm so với kế hoạch'), each('lateTopics', body(late))),
  ].join('');
}

function composeJudgement(composer: Composer, { partMark }: FormWords): string {
  const { heading, subheading, dottedLines } = composer;
  const room = (title: string, count: number) => subheading(title) + dottedLines(count);
  return [
    heading(`II${partMark}ĐÁNH GIÁ`),
    room('1. Đánh giá chung', 2),
    room('2. Ưu điểm', 3),
    room('3. Hạn chế', 2),
    room('4. Nguyên nhân', 2),
    heading(`III${partMark}PHƯƠNG HƯỚNG`),
    dottedLines(4),
  ].join('');
}

export function makeReportTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, end } = composer;
  const meeting = meetingWords(words.form);
  const abstract = words.form === 'party' ? 'kết quả' : 'Kết quả';
  const ruleLength = boldWidth(`${abstract} sinh hoạt chuyên đề năm 2022`, words.measures.text.abstract.size) * 0.48;
  return packDocument(
    [
      composeHead(composer, words, `${words.numberTitle} ${words.number}`),
      composeName(composer, words, { type: 'BÁO CÁO', abstract: `${abstract} sinh hoạt chuyên đề {span}`, ruleLength }),
      body(
        'Thực hiện Kế hoạch sinh hoạt chuyên đề {yearPhrase}, {unit} báo cáo kết quả sinh hoạt chuyên đề {span} như sau:',
      ),
      composeOutcome(composer, words),
      composeJudgement(composer, words),
      body(`Trên đây là báo cáo kết quả sinh hoạt chuyên đề {span} của {unit}${meeting.end}`, {
        keepNext: true,
        keepLines: true,
      }),
      composeSignature(composer, words),
      end(),
    ].join(''),
    words.measures,
  );
}
