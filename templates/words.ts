/** The fixed words in which the two forms differ; `{…}` are docxtemplater's tags. */
import type { FormMeasures } from '../src/document/forms/measures';
import { PARTY_MEASURES } from '../src/document/forms/party';
import { STATE_MEASURES } from '../src/document/forms/state';
import type { Form } from '../src/plan/plan';

export interface FormWords {
  readonly form: Form;
  readonly measures: FormMeasures;
  /** Between a part's Roman number and its title. */
  readonly partMark: string;
  readonly numberTitle: string;
  /** With a blank to fill in by hand where the sheet has no number. */
  readonly number: string;
  readonly abstract: string;
  readonly assignHeading: string;
  readonly assignees: string;
  readonly dutyOfAssignees: string;
  /** What belongs into an outline's requests and questions. */
  readonly requests: string;
  readonly discussion: string;
}

export const PARTY_WORDS: FormWords = {
  form: 'party',
  measures: PARTY_MEASURES,
  partMark: '- ',
  numberTitle: 'Số',
  number: '{#number}{number}{/number}{^number}       {/number}-{symbol}',
  abstract: 'sinh hoạt chuyên đề {yearPhrase}',
  assignHeading: '1. Phân công đảng viên viết và báo cáo chuyên đề',
  assignees: '{#several}các {/several}đồng chí {presenters}',
  dutyOfAssignees:
    '- Đảng viên được phân công nộp đề cương đúng hạn, trình bày chuyên đề, tiếp thu ý kiến đóng góp và hoàn chỉnh chuyên đề sau buổi sinh hoạt.',
  requests: 'Nêu những việc đề nghị chi bộ, cấp ủy cấp trên và nhà trường quyết định hoặc tạo điều kiện thực hiện.',
  discussion: 'Nêu hai hoặc ba câu hỏi mở, gắn với giải pháp ở phần III, để mọi đảng viên tham gia ý kiến.',
};

export const STATE_WORDS: FormWords = {
  form: 'state',
  measures: STATE_MEASURES,
  partMark: '. ',
  numberTitle: 'Số:',
  number: '{#number}{number}{/number}{^number}……{/number}/{symbol}',
  abstract: 'Sinh hoạt chuyên đề {yearPhrase}',
  assignHeading: '1. Phân công viết và báo cáo chuyên đề',
  assignees: '{presenters}',
  dutyOfAssignees:
    '- Người được phân công nộp đề cương đúng hạn, trình bày chuyên đề, tiếp thu ý kiến đóng góp và hoàn chỉnh chuyên đề sau buổi sinh hoạt.',
  requests: 'Nêu những việc đề nghị tổ chuyên môn và nhà trường quyết định hoặc tạo điều kiện thực hiện.',
  discussion: 'Nêu hai hoặc ba câu hỏi mở, gắn với giải pháp ở phần III, để mọi thành viên tham gia ý kiến.',
};
