/** The template of the resolution that a meeting may end in; the state form's has articles. */
import { type Composer, createComposer } from './composer';
import { composeBases, composeDuties, composeJudgement, composeTasks, heardTopic } from './conclusion';
import { composeHead, composeName } from './head';
import { meetingWords } from './meeting';
import { TITLE_RULE } from './outline';
import { packDocument } from './package';
import { composeSignature } from './signature';
import type { FormWords } from './words';

function composeDecision({ body, centred, measures }: Composer, words: FormWords): string {
  const around = { before: measures.paragraph.gap, after: 2 * measures.paragraph.gap, keepNext: true };
  const title = words.form === 'party' ? 'QUYẾT NGHỊ' : 'QUYẾT NGHỊ:';
  return body(`${heardTopic(words)} thống nhất`) + centred('heading', title, around);
}

export function makeResolutionTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, centred, heading, subheading } = composer;
  const { end, voter, member } = meetingWords(words.form);
  const isParty = words.form === 'party';
  const part = (at: number, title: string) =>
    isParty
      ? heading(`${['I', 'II', 'III'][at]}${words.partMark}${title.toLocaleUpperCase('vi')}`)
      : subheading(`Điều ${at + 1}. ${title}`);
  const closing = isParty
    ? `Nghị quyết này được {unit} thông qua với ……/…… ${voter} tán thành, được phổ biến đến toàn thể ${member} để thực hiện`
    : `Nghị quyết này được {unit} thông qua với ……/…… ${voter} tán thành, có hiệu lực kể từ ngày ký; toàn thể ${member} chịu trách nhiệm thi hành`;
  return packDocument(
    [
      composeHead(composer, words, `${words.numberTitle} ${words.number}`),
      composeName(composer, words, {
        type: 'NGHỊ QUYẾT',
        abstract: `${isParty ? 'về' : 'Về'} chuyên đề {topicNumber} “{title}”`,
        ruleLength: TITLE_RULE,
      }),
      isParty ? '' : centred('heading', '{unitTitle}', { after: composer.measures.paragraph.gap, keepNext: true }),
      composeBases(composer, words),
      composeDecision(composer, words),
      part(0, 'Đánh giá'),
      composeJudgement(composer),
      part(1, 'Nội dung quyết nghị'),
      composeTasks(composer),
      part(2, 'Tổ chức thực hiện'),
      composeDuties(composer, words),
      body(`${closing}${end}`, { keepNext: true, keepLines: true }),
      composeSignature(composer, words),
      composer.end(),
    ].join(''),
    words.measures,
  );
}
