/** Examples of the rule on spelling. */
import type { RuleExamples } from './example';

export const spellingExamples: RuleExamples<'spelling_suspect'> = {
  spelling_suspect: {
    wrong: {
      'Chuyên đề': { B2: 'Quán triệt các Nghi quyết, Chi thị về sinh hoạt chi bộ' },
      'Nội dung': {
        B5: 'Lồng ghép sinh hoạt chuyên đề voà buổi họp chi bộ, sau đó rút kinh ngiệm.',
        B6: 'Chi bộ ra nghị quyết để lãnh và chỉ đạo.',
      },
    },
    at: ['Chuyên đề!B2', 'Nội dung!B5', 'Nội dung!B6'],
    right: {
      'Chuyên đề': { B2: 'Quán triệt các Nghị quyết, Chỉ thị về sinh hoạt chi bộ' },
      'Nội dung': {
        B5: 'Lồng ghép sinh hoạt chuyên đề vào buổi họp chi bộ, sau đó rút kinh nghiệm.',
        B6: 'Chi bộ ra nghị quyết để lãnh đạo và chỉ đạo.',
      },
    },
  },
};
