/** The tags of `Mẫu thư`: what a paper's template says too has the same tag here. */
import { buildScope, type Scope } from '../../document/own-template/scope';
import type { FieldsFacts } from '../../document/own-template/tag-facts';
import { HEAD_TAGS } from '../../document/own-template/tags/head';
import { PLAN_TAGS } from '../../document/own-template/tags/plan';
import { DOSSIER_TAGS, SUPPLEMENT_TAGS } from '../../document/own-template/tags/review';
import { TOPIC_TAGS } from '../../document/own-template/tags/topic';
import type { WordingKind } from '../../plan/wording-kind';
import type { TagData, TopicTagData } from './tag-data';

const { number, title, period, dated, time, place, presenters, due } = TOPIC_TAGS;

const TOPIC: FieldsFacts<Omit<TopicTagData, 'order'>> = {
  number,
  title,
  when: period,
  dated,
  time,
  place,
  assignees: presenters,
  others: {
    tag: 'cung_thuc_hien',
    means: 'Những người cùng thực hiện, trừ người nhận; trống nếu không có.',
    example: 'Nguyễn Thanh Tâm',
  },
  due,
};

const LETTER: FieldsFacts<TagData> = {
  recipient: { tag: 'ten_nguoi_nhan', means: 'Họ tên người nhận.', example: 'Nguyễn Thị Ly' },
  position: { tag: 'chuc_vu_nguoi_nhan', means: 'Chức vụ người nhận; trống nếu không khai.', example: 'Phó Bí thư' },
  unit: HEAD_TAGS.unit,
  superior: {
    tag: HEAD_TAGS.superior.tag,
    means: 'Cơ quan cấp trên như đã khai; trống nếu không khai.',
    example: 'Đảng bộ xã Định An',
  },
  year: PLAN_TAGS.yearPhrase,
  signer: { tag: 'nguoi_ky', means: 'Họ tên người ký; trống nếu không khai.', example: 'Trần Thị Hồng Vân' },
  signerTitle: { tag: 'chuc_vu_nguoi_ky', means: 'Chức vụ người ký như đã khai.', example: 'Bí thư' },
  receiver: {
    tag: 'nguoi_nhan_de_cuong',
    means: 'Người ký, là người nhận đề cương; trống khi chính người ấy nhận thư.',
    example: 'Trần Thị Hồng Vân',
  },
  chair: PLAN_TAGS.chair,
  changes: {
    tag: SUPPLEMENT_TAGS.changes.tag,
    means: 'Danh sách thay đổi, mỗi thay đổi một câu; trống nếu không có gì đổi.',
    isList: true,
    example: 'Ngày sinh hoạt: 15/4/2022 → 22/4/2022.',
  },
  hasChanges: { tag: 'co_dieu_chinh', means: 'Đúng khi thư nói đến ít nhất một thay đổi.', isSwitch: true },
  hasOutline: { tag: 'co_de_cuong', means: 'Đúng khi đề cương gợi ý được gửi kèm.', isSwitch: true },
  link: { ...DOSSIER_TAGS.papers.fields.url, means: 'Đường dẫn đến văn bản nói trong thư; trống nếu không có.' },
  count: { ...PLAN_TAGS.count, means: 'Số lượng chuyên đề nói trong thư.' },
  hasTopics: PLAN_TAGS.hasTopics,
  hasUndated: {
    tag: 'co_ngay_chua_dinh',
    means: 'Đúng khi có chuyên đề chưa ấn định ngày sinh hoạt.',
    isSwitch: true,
  },
  topics: {
    tag: PLAN_TAGS.topics.tag,
    means: 'Danh sách chuyên đề nói trong thư, mỗi chuyên đề một mục.',
    fields: { order: PLAN_TAGS.topics.fields.order, ...TOPIC },
  },
};

/** They tell of exactly one topic, whose tags they have outside of the list, too. */
export const ONE_TOPIC_KINDS: ReadonlySet<WordingKind> = new Set([
  'reminder',
  'notice',
  'noticeChange',
  'cancellation',
]);

const scopes = new Map<boolean, Scope>();

export function wordingScope(kind: WordingKind): Scope {
  const isOne = ONE_TOPIC_KINDS.has(kind);
  const scope = scopes.get(isOne) ?? buildScope(isOne ? { ...LETTER, ...TOPIC } : LETTER);
  scopes.set(isOne, scope);
  return scope;
}
