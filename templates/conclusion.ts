/** The template of a meeting's conclusion; in the state form it is told by a notice. */
import { upperFirst } from '../src/document/head-data';
import { type Composer, createComposer } from './composer';
import { composeHead, composeName } from './head';
import { abstractRule, composeRoom, MEETING, meetingWords, SOME_DAY } from './meeting';
import { packDocument } from './package';
import { composeSignature } from './signature';
import type { FormWords } from './words';

/** The meeting and its minutes. */
export function composeBases({ body }: Composer, { form }: FormWords): string {
  const { baseMark } = meetingWords(form);
  return [
    'Căn cứ Kế hoạch sinh hoạt chuyên đề {yearPhrase} của {unit};',
    'Căn cứ Biên bản buổi sinh hoạt chuyên đề {topicNumber}, {day}.',
  ]
    .map((base) => body(baseMark + base, {}, 'base'))
    .join('');
}

/** What was heard before anything was concluded. */
export function heardTopic({ form }: FormWords): string {
  return `Tại buổi sinh hoạt {day}{#chair}, dưới sự chủ trì của {chair}{/chair}, ${meetingWords(form).heard} {unit}`;
}

/** What was well done, to write in by hand. */
export function composeJudgement(composer: Composer): string {
  return [
    composeRoom(composer, '1. Việc chuẩn bị và trình bày chuyên đề:', 2),
    composeRoom(composer, '2. Nội dung chuyên đề và ý kiến thảo luận:', 3),
  ].join('');
}

/** What is to be done from now on, to write in by hand. */
export function composeTasks(composer: Composer): string {
  return [
    composeRoom(composer, '1. Những nội dung thống nhất:', 3),
    composeRoom(composer, '2. Nhiệm vụ, giải pháp:', 4),
  ].join('');
}

/** Who does what, and by when. */
export function composeDuties({ body, each }: Composer, { form }: FormWords): string {
  const { presenters, members, overseer } = meetingWords(form);
  return [
    each('presenters', body(`- ${presenters} tiếp thu ý kiến, hoàn chỉnh chuyên đề và nộp lại chậm nhất ${SOME_DAY}.`)),
    body(`- ${upperFirst(members)} căn cứ nhiệm vụ được giao, thực hiện nghiêm túc các nội dung nêu trên.`),
    body(`- ${overseer} theo dõi, đôn đốc, kiểm tra việc thực hiện; báo cáo kết quả tại buổi sinh hoạt ${SOME_DAY}.`, {
      keepNext: true,
    }),
  ].join('');
}

export function makeConclusionTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, heading } = composer;
  const { members, end } = meetingWords(words.form);
  const [type, abstract, closing] =
    words.form === 'party'
      ? ['KẾT LUẬN', 'buổi ', `Kết luận này được phổ biến đến ${members} để thực hiện`]
      : ['THÔNG BÁO', 'Kết luận buổi ', `{unit} thông báo để ${members} biết, thực hiện`];
  return packDocument(
    [
      composeHead(composer, words, `${words.numberTitle} ${words.number}`),
      composeName(composer, words, { type, abstract: abstract + MEETING, ruleLength: abstractRule(words, abstract) }),
      composeBases(composer, words),
      body(`${heardTopic(words)} kết luận như sau:`),
      heading(`I${words.partMark}ĐÁNH GIÁ`),
      composeJudgement(composer),
      heading(`II${words.partMark}NỘI DUNG KẾT LUẬN`),
      composeTasks(composer),
      heading(`III${words.partMark}TỔ CHỨC THỰC HIỆN`),
      composeDuties(composer, words),
      body(`${closing}${end}`, { keepNext: true, keepLines: true }),
      composeSignature(composer, words),
      composer.end(),
    ].join(''),
    words.measures,
  );
}
