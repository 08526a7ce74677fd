/** Tags of the year's plan. */
import type { PlanData } from '../../plan-data';
import type { FieldsFacts } from '../tag-facts';
import { HEAD_TAGS, NUMBER_TAGS, SIGNATURE_TAGS } from './head';
import { TOPIC_TAGS } from './topic';

export const PLAN_TAGS: FieldsFacts<PlanData> = {
  ...HEAD_TAGS,
  ...NUMBER_TAGS,
  yearPhrase: { tag: 'nam', means: 'Năm của kế hoạch, có chữ “năm”.', example: 'năm 2022' },
  yearStart: { tag: 'nam_dau_cau', means: 'Như {nam}, chữ đầu viết hoa.', example: 'Năm 2022' },
  yearTitle: { tag: 'nam_in_hoa', means: 'Như {nam}, chữ in hoa.', example: 'NĂM 2022' },
  bases: {
    tag: 'cac_can_cu',
    means: 'Các căn cứ ở trang Nội dung, mỗi căn cứ một mục.',
    isList: true,
    example: 'Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư;',
  },
  opening: {
    tag: 'mo_dau',
    means: 'Các đoạn mở đầu ở trang Nội dung.',
    isList: true,
    example: 'Chi bộ xây dựng kế hoạch sinh hoạt chuyên đề năm 2022 như sau:',
  },
  aims: {
    tag: 'muc_dich_yeu_cau',
    means: 'Các đoạn “Mục đích, yêu cầu” ở trang Nội dung.',
    isList: true,
    example: '- Nâng cao nhận thức, trách nhiệm của đảng viên.',
  },
  method: {
    tag: 'hinh_thuc_to_chuc',
    means: 'Các đoạn “Hình thức tổ chức” ở trang Nội dung.',
    isList: true,
    example: '- Sinh hoạt chuyên đề mỗi quý ít nhất một lần.',
  },
  materials: {
    tag: 'tai_lieu_hoc_tap',
    means: 'Các đoạn “Tài liệu học tập” ở trang Nội dung.',
    isList: true,
    example: 'Tạp chí Cộng sản; Tạp chí Xây dựng Đảng.',
  },
  closing: {
    tag: 'ket_thuc',
    means: 'Các đoạn kết thúc ở trang Nội dung.',
    isList: true,
    example: 'Trên đây là kế hoạch sinh hoạt chuyên đề năm 2022 của chi bộ.',
  },
  count: { tag: 'so_luong_chuyen_de', means: 'Số lượng chuyên đề trong năm.', example: '03' },
  hasTopics: { tag: 'co_chuyen_de', means: 'Đúng khi có ít nhất một chuyên đề.', isSwitch: true },
  topics: {
    tag: 'cac_chuyen_de',
    means: 'Danh sách chuyên đề, mỗi chuyên đề một mục.',
    fields: {
      ...TOPIC_TAGS,
      order: { tag: 'thu_tu', means: 'Số thứ tự.', example: '1' },
      mark: { tag: 'dau_cuoi_dong', means: 'Dấu chấm phẩy; ở mục cuối là dấu chấm.', example: ';' },
    },
  },
  months: { tag: 'cac_thang', means: 'Tháng của các chuyên đề đã có tháng.', example: '4, 10, 12' },
  quarters: { tag: 'cac_quy', means: 'Quý của các chuyên đề chưa có tháng.', example: 'II, IV' },
  hasPeriods: { tag: 'co_thang_hoac_quy', means: 'Đúng khi {cac_thang} hoặc {cac_quy} không trống.', isSwitch: true },
  monthsAndQuarters: {
    tag: 'co_thang_va_quy',
    means: 'Đúng khi cả {cac_thang} và {cac_quy} đều không trống.',
    isSwitch: true,
  },
  chair: { tag: 'chu_tri', means: 'Người chủ trì.', example: 'Phó Bí thư Chi bộ' },
  needsApproval: {
    tag: 'can_duyet',
    means: 'Đúng khi kế hoạch của tổ chuyên môn cần Ban giám hiệu duyệt.',
    isSwitch: true,
  },
  ...SIGNATURE_TAGS,
};
