// The sample workbooks by file name: rows by header, as `make.mjs` fills them in and as tests read them back.
import { CELL_OF_40_TOPICS } from './chi-bo-40-chuyen-de.mjs';
import { PLAN_2022 } from './ke-hoach-2022.mjs';
import { SUBJECT_GROUP_2026 } from './to-chuyen-mon-2026-2027.mjs';

export const SAMPLES = {
  'ke-hoach-2022': PLAN_2022,
  'to-chuyen-mon-2026-2027': SUBJECT_GROUP_2026,
  'chi-bo-40-chuyen-de': CELL_OF_40_TOPICS,
};
