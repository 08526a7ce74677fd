/** What the papers about one meeting have in common: the forms' words, and lines that are filled in where nothing is set. */
import { boldWidth } from '../src/document/forms/text-width';
import type { Form } from '../src/plan/plan';
import type { Composer } from './composer';
import type { FormWords } from './words';

/** The words in which the two forms' papers differ. */
interface MeetingWords {
  /** Ends the paper. */
  readonly end: '.' | './.';
  /** Before each legal basis. */
  readonly baseMark: string;
  /** Without address. */
  readonly member: string;
  readonly members: string;
  /** What one who votes is counted as. */
  readonly voter: string;
  /** The presenters where a sentence begins. */
  readonly presenters: string;
  /** Who speaks, by hand. */
  readonly speaker: string;
  /** Of the minutes: who chairs and who writes, as a label and within a sentence. */
  readonly chairTitle: string;
  readonly chairPerson: string;
  readonly secretaryTitle: string;
  readonly chairSignature: string;
  readonly secretarySignature: string;
  /** Who sees to what was concluded. */
  readonly overseer: string;
  /** What came before the conclusion, within a sentence; names without an address stand better behind what they did. */
  readonly heard: string;
}

const PARTY: MeetingWords = {
  end: '.',
  baseMark: '- ',
  member: 'đảng viên',
  members: 'các đồng chí đảng viên',
  voter: 'đồng chí',
  presenters: '{#several}Các đồng chí{/several}{^several}Đồng chí{/several} {presenters}',
  speaker: 'Đồng chí',
  chairTitle: 'Chủ trì',
  chairPerson: 'đồng chí chủ trì',
  secretaryTitle: 'Người ghi biên bản: đồng chí',
  chairSignature: 'CHỦ TRÌ HỘI NGHỊ',
  secretarySignature: 'NGƯỜI GHI BIÊN BẢN',
  overseer: '{#forCell}Cấp ủy, bí thư chi bộ{/forCell}{^forCell}Cấp ủy{/forCell}',
  heard:
    'sau khi nghe {#presenters}{#several}các {/several}đồng chí {presenters} {/presenters}trình bày chuyên đề {topicNumber} “{title}” và thảo luận,',
};

const STATE: MeetingWords = {
  end: './.',
  baseMark: '',
  member: 'thành viên',
  members: 'các thành viên',
  voter: 'người',
  presenters: '{presenters}',
  speaker: 'Ông/bà',
  chairTitle: 'Chủ tọa',
  chairPerson: 'chủ tọa',
  secretaryTitle: 'Thư ký:',
  chairSignature: 'CHỦ TỌA',
  secretarySignature: 'THƯ KÝ',
  overseer: 'Người chủ trì',
  heard:
    'sau khi nghe báo cáo chuyên đề {topicNumber} “{title}”{#presenters} do {presenters} trình bày{/presenters} và thảo luận,',
};

export function meetingWords(form: Form): MeetingWords {
  return form === 'party' ? PARTY : STATE;
}

/** Which meeting, within a sentence. */
export const MEETING =
  'sinh hoạt chuyên đề {topicNumber}, {#quarter}{quarter}{/quarter}{^quarter}{yearPhrase}{/quarter}';

/** When it begins. */
export const WHEN = '{#time}{time}{/time}{^time}…… giờ ……{/time}, {day}';

/** A day to fill in by hand. */
export const SOME_DAY = 'ngày …… tháng …… năm ……';

/** The field, or a short blank where it is empty. */
export function orBlank(tag: string): string {
  return `{#${tag}}{${tag}}{/${tag}}{^${tag}}……{/${tag}}`;
}

/** A rule a third to a half of what an abstract with `MEETING` is as long as: points. */
export function abstractRule({ measures }: FormWords, before: string): number {
  const { size } = measures.text.abstract;
  return boldWidth(`${before}sinh hoạt chuyên đề 02, năm 2022`, size) * 0.48;
}

/** A line that says the field, or, where that is empty, one to write on. */
export function composeFillable({ body, each, unless, dottedLine }: Composer, label: string, tag: string): string {
  return each(tag, body(`${label} {${tag}}.`)) + unless(tag, dottedLine(`${label} `));
}

/** Lines to write on below one that says what for. */
export function composeRoom(composer: Composer, label: string, count: number): string {
  return composer.body(label, { keepNext: true }) + composer.dottedLines(count);
}
