/** The template of a meeting's minutes, with the roll and room to write by hand. */
import { upperFirst } from '../src/document/head-data';
import { type Composer, createComposer } from './composer';
import { composeHead, composeName } from './head';
import { abstractRule, composeFillable, composeRoom, MEETING, meetingWords, orBlank, WHEN } from './meeting';
import { packDocument } from './package';
import { composeRecorders } from './signature';
import type { FormWords } from './words';

const OPINIONS = 4;
const NAME_DOTS = '…………………………';

/** Number, name and post, present; the reason of an absence has the rest. */
const ROLL_COLUMNS = [680, 3118, 1871, 1134];

function composeRoll({ centred, line, each, grid, width }: Composer): string {
  const widths = [...ROLL_COLUMNS, width - ROLL_COLUMNS.reduce((sum, column) => sum + column, 0)];
  const space = { before: 2, after: 2 };
  const titles = ['STT', 'Họ và tên', 'Chức vụ', 'Có mặt', 'Vắng mặt – lý do'];
  const cells = [
    centred('table', '{#roll}{order}', space),
    line('table', '{name}', space),
    line('table', '{position}', space),
    centred('table', '{present}', space),
    line('table', '{absence}{/roll}', space),
  ];
  return each(
    'memberCount',
    grid(widths, [
      {
        header: true,
        middle: true,
        cells: titles.map((title) => centred('tableHead', title, { ...space, keepNext: true })),
      },
      { cells, middle: true },
    ]),
  );
}

function composeParticipants(composer: Composer, words: FormWords): string {
  const { body, heading, dottedLine } = composer;
  const { chairTitle, secretaryTitle, member } = meetingWords(words.form);
  const counts = `tổng số ${orBlank('memberCount')}, có mặt ${orBlank('presentCount')}, vắng mặt ${orBlank('absentCount')}`;
  return [
    heading(`II${words.partMark}THÀNH PHẦN THAM DỰ`),
    composeFillable(composer, `1. ${chairTitle}:`, 'chair'),
    composeFillable(composer, `2. ${secretaryTitle}`, 'secretary'),
    dottedLine('3. Đại biểu dự (nếu có): '),
    body(`4. ${upperFirst(member)}: ${counts}.`, { keepNext: true }),
    composeRoll(composer),
  ].join('');
}

/** Opening, presentation, opinions, answers, conclusion, vote. */
function composeCourse(composer: Composer, words: FormWords): string {
  const { body, subheading, each, unless, dottedLines } = composer;
  const { presenters, speaker, chairPerson, voter } = meetingWords(words.form);
  const topic = 'trình bày chuyên đề {topicNumber} “{title}” (có văn bản kèm theo). Nội dung chính:';
  const opinion = dottedLines(2, `- ${speaker} ${NAME_DOTS}: `);
  const votes = `……/…… ${voter}, tỷ lệ …… %`;
  return [
    body(`III${words.partMark}NỘI DUNG VÀ DIỄN BIẾN`, { before: 12, keepNext: true, keepLines: true }, 'heading'),
    subheading('1. Khai mạc'),
    body(
      `${upperFirst(chairPerson)} tuyên bố lý do, nêu mục đích, yêu cầu và chương trình của buổi sinh hoạt chuyên đề.`,
    ),
    subheading('2. Trình bày chuyên đề'),
    each('presenters', composeRoom(composer, `${presenters} ${topic}`, 3)),
    unless('presenters', composeRoom(composer, `${speaker} ${NAME_DOTS} ${topic}`, 3)),
    subheading('3. Ý kiến thảo luận'),
    opinion.repeat(OPINIONS),
    subheading('4. Ý kiến tiếp thu, giải trình của người trình bày'),
    dottedLines(2),
    subheading(`5. Kết luận của ${chairPerson}`),
    dottedLines(4),
    subheading('6. Biểu quyết thông qua kết luận'),
    body(`- Tán thành: ${votes};`, { keepNext: true }),
    body(`- Không tán thành: ${votes};`, { keepNext: true }),
    body(`- Ý kiến khác: ${votes}.`),
  ].join('');
}

export function makeMinutesTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, heading, end } = composer;
  const meeting = meetingWords(words.form);
  return packDocument(
    [
      composeHead(composer, words, `${words.numberTitle} ${words.number}`),
      composeName(composer, words, {
        type: 'BIÊN BẢN',
        abstract: words.form === 'party' ? MEETING : upperFirst(MEETING),
        ruleLength: abstractRule(words, ''),
      }),
      heading(`I${words.partMark}THỜI GIAN, ĐỊA ĐIỂM`),
      body(`1. Thời gian bắt đầu: ${WHEN}.`),
      composeFillable(composer, '2. Địa điểm:', 'place'),
      composeParticipants(composer, words),
      composeCourse(composer, words),
      body('Buổi sinh hoạt kết thúc lúc …… giờ ……, cùng ngày.', { keepNext: true }),
      body(
        `Biên bản đã được đọc lại cho ${meeting.members} dự họp cùng nghe và được nhất trí thông qua${meeting.end}`,
        {
          keepNext: true,
          keepLines: true,
        },
      ),
      composeRecorders(composer, words, meeting),
      end(),
    ].join(''),
    words.measures,
  );
}
