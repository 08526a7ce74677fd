/** Tags of the papers that look back: supplement, report, dossier. */
import type { DossierData } from '../../dossier-data';
import type { ReportData } from '../../report-data';
import type { SupplementData } from '../../supplement-data';
import type { FieldsFacts } from '../tag-facts';
import { HEAD_TAGS, NUMBER_TAGS, SIGNATURE_TAGS } from './head';
import { PLAN_TAGS } from './plan';
import { TOPIC_TAGS } from './topic';

const ORDER = { tag: 'thu_tu', means: 'Số thứ tự.', example: '1' };
const SHARE = 'tỉ lệ so với số chuyên đề theo kế hoạch.';
const { yearPhrase, needsApproval, hasTopics } = PLAN_TAGS;
const { number, title, periodStart, time, place, assignees, dueShort } = TOPIC_TAGS;

export const SUPPLEMENT_TAGS: FieldsFacts<SupplementData> = {
  ...HEAD_TAGS,
  ...NUMBER_TAGS,
  yearPhrase,
  basePlan: {
    tag: 'ke_hoach_goc',
    means: 'Số, ký hiệu và ngày của kế hoạch được bổ sung.',
    example: 'số 05-KH/CB ngày 10 tháng 01 năm 2022',
  },
  changes: {
    tag: 'cac_thay_doi',
    means: 'Danh sách nội dung thay đổi, mỗi thay đổi một mục.',
    fields: {
      order: ORDER,
      text: {
        tag: 'noi_dung_thay_doi',
        means: 'Một câu nói rõ thay đổi.',
        example: 'Bổ sung chuyên đề 05 “Xây dựng trường học xanh”.',
      },
      replacesPart: {
        tag: 'thay_ca_phan',
        means: 'Đúng khi các đoạn mới thay cho cả một phần của kế hoạch.',
        isSwitch: true,
      },
      paragraphs: {
        tag: 'cac_doan_moi',
        means: 'Các đoạn mới của phần được thay; thường trống.',
        isList: true,
        example: '- Sinh hoạt chuyên đề mỗi quý ít nhất một lần.',
      },
    },
  },
  topics: {
    tag: 'cac_chuyen_de',
    means: 'Danh sách chuyên đề mới hoặc có thay đổi, mỗi chuyên đề một mục.',
    fields: { number, title, periodStart, time, place, assignees, dueShort },
  },
  hasTopics,
  needsApproval,
  ...SIGNATURE_TAGS,
};

const SPAN = { tag: 'ky_bao_cao', means: 'Quý hoặc năm được báo cáo.', example: 'quý II năm 2026' };

export const REPORT_TAGS: FieldsFacts<ReportData> = {
  ...HEAD_TAGS,
  ...NUMBER_TAGS,
  yearPhrase,
  span: SPAN,
  plannedCount: { tag: 'so_theo_ke_hoach', means: 'Số chuyên đề theo kế hoạch.', example: '03' },
  heldCount: { tag: 'so_da_thuc_hien', means: 'Số chuyên đề đã thực hiện.', example: '01' },
  heldShare: { tag: 'ti_le_da_thuc_hien', means: `Đã thực hiện: ${SHARE}`, example: '33,3%' },
  lateCount: { tag: 'so_cham', means: 'Số chuyên đề chậm.', example: '01' },
  lateShare: { tag: 'ti_le_cham', means: `Chậm: ${SHARE}`, example: '33,3%' },
  aheadCount: { tag: 'so_chua_den_han', means: 'Số chuyên đề chưa đến hạn.', example: '01' },
  aheadShare: { tag: 'ti_le_chua_den_han', means: `Chưa đến hạn: ${SHARE}`, example: '33,3%' },
  hasTopics,
  topics: {
    tag: 'cac_chuyen_de',
    means: 'Danh sách chuyên đề được báo cáo, mỗi chuyên đề một mục.',
    fields: {
      ...TOPIC_TAGS,
      result: {
        tag: 'ket_qua',
        means: 'Đã thực hiện, Chậm hoặc Chưa đến hạn.',
        example: 'Đã thực hiện',
      },
    },
  },
  hasLate: { tag: 'co_chuyen_de_cham', means: 'Đúng khi có ít nhất một chuyên đề chậm.', isSwitch: true },
  lateTopics: {
    tag: 'cac_chuyen_de_cham',
    means: 'Danh sách chuyên đề chậm, mỗi chuyên đề một mục.',
    fields: TOPIC_TAGS,
  },
  ...SIGNATURE_TAGS,
};

export const DOSSIER_TAGS: FieldsFacts<DossierData> = {
  ...HEAD_TAGS,
  span: { ...SPAN, tag: 'quy_cua_ho_so', means: 'Quý của hồ sơ.' },
  paperCount: { tag: 'so_luong_van_ban', means: 'Số văn bản phải có trong hồ sơ.', example: '07' },
  hasPapers: { tag: 'co_van_ban', means: 'Đúng khi hồ sơ có ít nhất một văn bản.', isSwitch: true },
  papers: {
    tag: 'cac_van_ban',
    means: 'Danh sách văn bản của hồ sơ, mỗi văn bản một mục.',
    fields: {
      order: ORDER,
      name: { tag: 'ten_van_ban', means: 'Tên văn bản.', example: 'Biên bản chuyên đề 02' },
      number: { tag: 'so_ky_hieu', means: 'Số và ký hiệu; trống nếu không có.', example: '05-TB/CB' },
      state: { tag: 'tinh_trang', means: 'Tình trạng của văn bản.', example: 'Đã có' },
      url: {
        tag: 'duong_dan',
        means: 'Đường dẫn; trống nếu chưa có văn bản.',
        example: 'https://docs.google.com/document/d/…',
      },
    },
  },
  missingCount: { tag: 'so_van_ban_thieu', means: 'Số văn bản còn thiếu; trống nếu đủ.', example: '02' },
  missingNames: {
    tag: 'cac_van_ban_thieu',
    means: 'Tên các văn bản còn thiếu, viết liền một dòng; trống nếu đủ.',
    example: 'Biên bản chuyên đề 03; Kết luận chuyên đề 03',
  },
};
