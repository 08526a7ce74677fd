/** The template of the year's plan. */
import { boldWidth } from '../src/document/forms/text-width';
import { type Composer, createComposer } from './composer';
import { composeHead, composeName } from './head';
import { meetingWords } from './meeting';
import { packDocument } from './package';
import { composeSignature } from './signature';
import type { FormWords } from './words';

const SUMMARY = [
  '{yearStart}, {unit} tổ chức sinh hoạt {count} chuyên đề',
  '{#hasPeriods}, vào {/hasPeriods}{#months}tháng {months}{/months}',
  '{#monthsAndQuarters} và {/monthsAndQuarters}{#quarters}quý {quarters}{/quarters}.',
].join('');

const keep = { keepNext: true, keepLines: true };

const WHEN = [
  '{#dated}{#time}lúc {time}, {/time}{^time}vào {/time}{/dated}{^dated}trong {/dated}{period}',
  '{^dated}{#time}, lúc {time}{/time}{/dated}{#place}, tại {place}{/place}',
].join('');

function composeParts({ body, heading, subheading, each, unless, dottedLine }: Composer, words: FormWords): string {
  const noTopics = unless('hasTopics', dottedLine('- '));
  const paragraphs = (tag: string) => each(tag, body('{.}')) + unless(tag, dottedLine('- '));
  const { end } = meetingWords(words.form);
  const part = (number: string, title: string) => heading(`${number}${words.partMark}${title}`);
  return [
    part('I', 'MỤC ĐÍCH, YÊU CẦU'),
    paragraphs('aims'),
    part('II', 'NỘI DUNG SINH HOẠT CHUYÊN ĐỀ'),
    each('topics', body('{order}. Sinh hoạt chuyên đề “{title}”{#quarter}, {quarter}{/quarter}.')),
    noTopics,
    part('III', 'HÌNH THỨC TỔ CHỨC'),
    each('hasTopics', body(SUMMARY)),
    each('method', body('{.}')),
    subheading('1. Các chuyên đề sinh hoạt {yearPhrase}'),
    each('hasTopics', body('Trong {yearPhrase}, {unit} sinh hoạt {count} chuyên đề như sau:', { keepNext: true })),
    each('topics', body('- Chuyên đề {number} “{title}”{mark}')),
    noTopics,
    subheading('2. Tài liệu học tập'),
    paragraphs('materials'),
    part('IV', 'PHÂN CÔNG NHIỆM VỤ'),
    subheading(words.assignHeading),
    each(
      'topics',
      body(
        `- Chuyên đề {number} “{title}”: {#presenters}phân công ${words.assignees} chuẩn bị và báo cáo{/presenters}{^presenters}sẽ phân công người thực hiện sau{#period}; báo cáo{/period}{/presenters}{#period} ${WHEN}{/period}{#due}; nộp đề cương chậm nhất {due}{/due}.`,
      ),
    ),
    noTopics,
    subheading('2. Tổ chức thực hiện'),
    each('chair', body('- Chủ trì các buổi sinh hoạt chuyên đề: {chair}.')),
    body(words.dutyOfAssignees),
    each('closing', body('{.}', keep)),
    unless('closing', body(`Trên đây là kế hoạch sinh hoạt chuyên đề {yearPhrase} của {unit}${end}`, keep)),
  ].join('');
}

/** Number, topic, time, presenters; the outline's due date has the rest. */
const ANNEX_COLUMNS = [567, 2950, 2440, 1950];

/** The table of the topics: when each is held, by whom, and when its outline is due. */
export function composeSchedule({ centred, line, each, grid, width }: Composer): string {
  const widths = [...ANNEX_COLUMNS, width - ANNEX_COLUMNS.reduce((sum, column) => sum + column, 0)];
  const space = { before: 3, after: 3 };
  const titles = ['Số', 'Chuyên đề', 'Thời gian', 'Người thực hiện', 'Hạn nộp đề cương'];
  const cells = [
    centred('table', '{#topics}{number}', space),
    line('table', '“{title}”', space),
    line('table', '{periodStart}', space) +
      each('time', line('table', '{time}', { after: 3 })) +
      each('place', line('table', '{place}', { after: 3 })),
    each('assignees', line('table', '{.}', space)),
    centred('table', '{dueShort}{/topics}', space),
  ];
  return grid(widths, [
    { header: true, middle: true, cells: titles.map((title) => centred('tableHead', title, space)) },
    { cells },
  ]);
}

function composeAnnex(composer: Composer, words: FormWords): string {
  const { centred, each } = composer;
  return each(
    'hasTopics',
    centred('heading', 'PHỤ LỤC', { pageBreakBefore: true, keepNext: true }),
    centred('heading', 'LỊCH SINH HOẠT CHUYÊN ĐỀ {yearTitle}', { keepNext: true }),
    centred('guide', `(Kèm theo Kế hoạch số ${words.number} {date}`, { keepNext: true }),
    centred('guide', 'của {unit})', { after: 12, keepNext: true }),
    composeSchedule(composer),
  );
}

export function makePlanTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, each, end } = composer;
  const ruleLength = boldWidth('Sinh hoạt chuyên đề năm 2022', words.measures.text.abstract.size) * 0.48;
  return packDocument(
    [
      composeHead(composer, words, `${words.numberTitle} ${words.number}`),
      composeName(composer, words, { type: 'KẾ HOẠCH', abstract: words.abstract, ruleLength }),
      each('bases', body(`${meetingWords(words.form).baseMark}{.}`, {}, 'base')),
      each('opening', body('{.}')),
      composeParts(composer, words),
      composeSignature(composer, words, { approved: true }),
      composeAnnex(composer, words),
      end(),
    ].join(''),
    words.measures,
  );
}
