/** The letters whose words a person may change, and what is typed of one. */
import type { Place } from './plan';

/** The rows of `Mẫu thư`, by `Loại`. */
export const WORDING_LABELS = {
  assignment: 'Phân công',
  change: 'Điều chỉnh phân công',
  reminder: 'Nhắc nộp đề cương',
  notice: 'Báo họp',
  noticeChange: 'Thay đổi buổi họp',
  cancellation: 'Hủy buổi họp',
  handover: 'Tin nhắn',
} as const;

export type WordingKind = keyof typeof WORDING_LABELS;

export const WORDING_KINDS = Object.keys(WORDING_LABELS) as readonly WordingKind[];

/** A cell of a row: the letter's subject or its body. */
export type WordingPart = 'subject' | 'body';

export interface WordingCell {
  readonly kind: WordingKind;
  readonly part: WordingPart;
  /** As typed, not empty. */
  readonly text: string;
  readonly place: Place;
}
