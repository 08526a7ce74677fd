/** Tags of what stands at the top and at the foot of papers. */
import type { HeadData } from '../../head-data';
import type { SignatureData } from '../../signature-data';
import type { FieldsFacts } from '../tag-facts';

const RULE = 'Chọn độ dài gạch dưới tên đơn vị (văn bản hành chính); luôn đúng một trong bốn độ dài.';

export const HEAD_TAGS: FieldsFacts<HeadData> = {
  superior: {
    tag: 'co_quan_cap_tren',
    means: 'Cơ quan cấp trên, chữ in hoa; trống nếu không khai.',
    example: 'ĐẢNG BỘ XÃ ĐỊNH AN',
  },
  unitTitle: { tag: 'ten_don_vi_in_hoa', means: 'Tên đơn vị, chữ in hoa.', example: 'CHI BỘ MẦM NON ĐỊNH AN' },
  unit: { tag: 'ten_don_vi', means: 'Tên đơn vị như đã khai.', example: 'Chi bộ Mầm non Định An' },
  locality: { tag: 'dia_danh', means: 'Địa danh trước ngày tháng; trống nếu không khai.', example: 'Định An' },
  placeApart: {
    tag: 'dia_danh_dong_rieng',
    means: 'Đúng khi địa danh quá dài, phải đứng riêng một dòng trên ngày tháng.',
    isSwitch: true,
  },
  date: { tag: 'ngay_van_ban', means: 'Ngày tháng của văn bản.', example: 'ngày 05 tháng 02 năm 2026' },
  unitRule24: { tag: 'gach_don_vi_24', means: RULE, isSwitch: true },
  unitRule36: { tag: 'gach_don_vi_36', means: RULE, isSwitch: true },
  unitRule54: { tag: 'gach_don_vi_54', means: RULE, isSwitch: true },
  unitRule81: { tag: 'gach_don_vi_81', means: RULE, isSwitch: true },
};

export const SIGNATURE_TAGS: FieldsFacts<SignatureData> = {
  recipients: {
    tag: 'cac_noi_nhan',
    means: 'Danh sách nơi nhận, mỗi nơi một mục.',
    isList: true,
    example: 'Đảng ủy xã Định An (báo cáo);',
  },
  hasRecipients: { tag: 'co_noi_nhan', means: 'Đúng khi có ít nhất một nơi nhận.', isSwitch: true },
  signerTitle: { tag: 'chuc_vu_nguoi_ky', means: 'Chức vụ người ký, chữ in hoa.', example: 'BÍ THƯ' },
  signer: { tag: 'nguoi_ky', means: 'Họ tên người ký; trống nếu không khai.', example: 'Trần Thị Hồng Vân' },
  forCell: { tag: 'ky_thay_mat_chi_bo', means: 'Đúng khi chi bộ ban hành, có dòng T/M CHI BỘ.', isSwitch: true },
};

export const NUMBER_TAGS: FieldsFacts<{ readonly number: string; readonly symbol: string }> = {
  number: { tag: 'so_van_ban', means: 'Số của văn bản; trống thì chừa chỗ điền tay.', example: '05' },
  symbol: { tag: 'ky_hieu', means: 'Ký hiệu sau số.', example: 'KH/CB' },
};
