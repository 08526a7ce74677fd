/** The template of a supplementary plan: what changes in the plan that was issued, and what that now says. */
import { boldWidth } from '../src/document/forms/text-width';
import { createComposer } from './composer';
import { composeHead, composeName } from './head';
import { meetingWords } from './meeting';
import { packDocument } from './package';
import { composeSchedule } from './plan';
import { composeSignature } from './signature';
import type { FormWords } from './words';

const BASE_PLAN = 'Kế hoạch {basePlan}';
const ABOUT = 'về sinh hoạt chuyên đề {yearPhrase}';

export function makeSupplementTemplate(words: FormWords): Uint8Array {
  const composer = createComposer(words.measures);
  const { body, heading, each, unless, line, end } = composer;
  const meeting = meetingWords(words.form);
  const isParty = words.form === 'party';
  const abstract = isParty ? 'bổ sung, điều chỉnh' : 'Bổ sung, điều chỉnh';
  const ruleLength = boldWidth(`${abstract} Kế hoạch số 05/KH-TCM ngày`, words.measures.text.abstract.size) * 0.48;
  const change = '{order}. {text}';
  const keep = { keepNext: true, keepLines: true };
  const space = { after: words.measures.paragraph.gap };
  return packDocument(
    [
      composeHead(composer, words, `${words.numberTitle} ${words.number}`),
      composeName(composer, words, { type: 'KẾ HOẠCH', abstract: `${abstract} ${BASE_PLAN} ${ABOUT}`, ruleLength }),
      body(`${meeting.baseMark}Căn cứ ${BASE_PLAN} của {unit} ${ABOUT}${isParty ? ',' : '.'}`, {}, 'base'),
      body('{unit} bổ sung, điều chỉnh kế hoạch như sau:', { keepNext: true }),
      heading(`I${words.partMark}NỘI DUNG BỔ SUNG, ĐIỀU CHỈNH`),
      each(
        'changes',
        unless('replacesPart', body(change)),
        each('replacesPart', body(change, { keepNext: true }), each('paragraphs', body('{.}'))),
      ),
      each(
        'hasTopics',
        heading(`II${words.partMark}CÁC CHUYÊN ĐỀ SAU KHI BỔ SUNG, ĐIỀU CHỈNH`),
        composeSchedule(composer),
        line('table', '', space),
      ),
      body(`Các nội dung khác giữ nguyên theo ${BASE_PLAN}${meeting.end}`, keep),
      composeSignature(composer, words, { approved: true }),
      end(),
    ].join(''),
    words.measures,
  );
}
