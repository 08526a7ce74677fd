/** The templates of what calls the members to a meeting: the notice and the invitation. */
import { upperFirst } from '../src/document/head-data';
import { type Composer, createComposer } from './composer';
import { composeHead, composeName } from './head';
import { abstractRule, composeFillable, MEETING, meetingWords, WHEN } from './meeting';
import { packDocument } from './package';
import { composeSignature } from './signature';
import type { FormWords } from './words';

const PLAN = 'Thực hiện Kế hoạch sinh hoạt chuyên đề {yearPhrase}, {unit}';

/** Topic, presenter, time, place, chair, what to prepare and what comes with the paper. */
function composeMeeting(composer: Composer, words: FormWords): string {
  const { body, each, unless, dottedLine } = composer;
  const { presenters, members } = meetingWords(words.form);
  return [
    body('1. Nội dung: chuyên đề {topicNumber} “{title}”.'),
    each('presenters', body(`2. Người trình bày: ${words.assignees}.`)),
    unless('presenters', dottedLine('2. Người trình bày: ')),
    body(`3. Thời gian: ${WHEN}.`),
    composeFillable(composer, '4. Địa điểm:', 'place'),
    composeFillable(composer, '5. Chủ trì:', 'chair'),
    body('6. Chuẩn bị:', { keepNext: true }),
    each('presenters', body(`- ${presenters} chuẩn bị nội dung trình bày và câu hỏi gợi ý thảo luận.`)),
    body(`- ${upperFirst(members)} nghiên cứu đề cương, chuẩn bị ý kiến tham gia thảo luận.`),
    body('7. Tài liệu gửi kèm: đề cương chuyên đề {topicNumber}.'),
  ].join('');
}

interface NoticeText {
  readonly type: string;
  readonly abstract: string;
  /** Up to the meeting's particulars. */
  readonly opening: string;
  readonly closing: string;
}

function makeTemplate(words: FormWords, text: NoticeText): Uint8Array {
  const composer = createComposer(words.measures);
  return packDocument(
    [
      composeHead(composer, words, `${words.numberTitle} ${words.number}`),
      composeName(composer, words, {
        type: text.type,
        abstract: text.abstract + MEETING,
        ruleLength: abstractRule(words, text.abstract),
      }),
      text.opening,
      composeMeeting(composer, words),
      composer.body(text.closing, { keepNext: true, keepLines: true }),
      composeSignature(composer, words),
      composer.end(),
    ].join(''),
    words.measures,
  );
}

export function makeNoticeTemplate(words: FormWords): Uint8Array {
  const { body, centred, measures } = createComposer(words.measures);
  const { members, end } = meetingWords(words.form);
  return makeTemplate(words, {
    type: 'THÔNG BÁO',
    abstract: words.form === 'party' ? 'về việc ' : 'Về việc ',
    opening:
      centred('body', `Kính gửi: ${upperFirst(members)} {unit}`, { after: 2 * measures.paragraph.gap }) +
      body(`${PLAN} thông báo nội dung buổi sinh hoạt chuyên đề như sau:`),
    closing: `Đề nghị ${members} sắp xếp công việc, tham dự đầy đủ, đúng giờ; nếu vắng mặt thì báo cáo lý do với người chủ trì trước buổi sinh hoạt${end}`,
  });
}

export function makeInvitationTemplate(words: FormWords): Uint8Array {
  const { body } = createComposer(words.measures);
  const { members, end } = meetingWords(words.form);
  return makeTemplate(words, {
    type: 'GIẤY MỜI',
    abstract: words.form === 'party' ? 'dự ' : 'Dự ',
    opening: body(`${PLAN} trân trọng kính mời ${members} tới dự buổi sinh hoạt chuyên đề, cụ thể như sau:`),
    closing: `Rất mong ${members} sắp xếp công việc, đến dự đầy đủ, đúng giờ${end}`,
  });
}
