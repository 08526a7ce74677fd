/** Tags of a topic, and of the papers about its meeting. */
import type { MeetingData } from '../../meeting-data';
import type { MinutesData } from '../../minutes-data';
import type { OutlineData } from '../../outline-data';
import type { TopicData } from '../../topic-data';
import type { FieldsFacts } from '../tag-facts';
import { HEAD_TAGS, NUMBER_TAGS, SIGNATURE_TAGS } from './head';

export const TOPIC_TAGS: FieldsFacts<TopicData> = {
  number: { tag: 'so_chuyen_de', means: 'Số của chuyên đề.', example: '02' },
  title: {
    tag: 'ten_chuyen_de',
    means: 'Tên chuyên đề, không có dấu ngoặc kép.',
    example: 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ',
  },
  quarter: { tag: 'quy', means: 'Quý và năm; trống nếu không rõ.', example: 'quý II năm 2022' },
  period: { tag: 'thoi_gian', means: 'Ngày, tháng hoặc quý sinh hoạt.', example: 'tháng 4 năm 2022 (quý II)' },
  periodStart: {
    tag: 'thoi_gian_dau_cau',
    means: 'Như {thoi_gian}, chữ đầu viết hoa.',
    example: 'Tháng 4 năm 2022 (quý II)',
  },
  dated: { tag: 'da_co_ngay', means: 'Đúng khi ngày sinh hoạt đã được ấn định.', isSwitch: true },
  time: { tag: 'gio', means: 'Giờ sinh hoạt; trống nếu chưa rõ.', example: '14 giờ 00' },
  place: { tag: 'dia_diem', means: 'Địa điểm; trống nếu chưa rõ.', example: 'Văn phòng nhà trường' },
  assignees: {
    tag: 'cac_nguoi_thuc_hien',
    means: 'Danh sách người thực hiện, mỗi người một mục.',
    isList: true,
    example: 'Nguyễn Thị Ly',
  },
  presenters: {
    tag: 'nguoi_thuc_hien',
    means: 'Những người thực hiện, viết liền một dòng.',
    example: 'Nguyễn Thị Ly, Nguyễn Thanh Tâm',
  },
  several: { tag: 'nhieu_nguoi', means: 'Đúng khi có từ hai người thực hiện.', isSwitch: true },
  due: { tag: 'han_nop', means: 'Hạn nộp đề cương; trống nếu chưa rõ.', example: 'ngày 31 tháng 3 năm 2022' },
  dueShort: { tag: 'han_nop_ngan', means: 'Hạn nộp đề cương, viết ngắn.', example: '31/3/2022' },
};

export const OUTLINE_TAGS: FieldsFacts<OutlineData> = {
  ...HEAD_TAGS,
  ...TOPIC_TAGS,
  chair: { tag: 'chu_tri', means: 'Người chủ trì.', example: 'Phó Bí thư Chi bộ' },
  writers: {
    tag: 'cac_nguoi_viet',
    means: 'Danh sách người ký đề cương; một mục trống khi chưa phân công.',
    isList: true,
    example: 'Nguyễn Thị Ly',
  },
};

const { number: topicNumber, ...TOLD } = TOPIC_TAGS;

export const MEETING_TAGS: FieldsFacts<MeetingData> = {
  ...HEAD_TAGS,
  ...NUMBER_TAGS,
  topicNumber,
  ...TOLD,
  day: {
    tag: 'ngay_hop',
    means: 'Ngày sinh hoạt; chỗ chưa rõ là dấu chấm để điền tay.',
    example: 'ngày 08 tháng 4 năm 2022',
  },
  yearPhrase: { tag: 'nam', means: 'Năm của kế hoạch, có chữ “năm”.', example: 'năm 2022' },
  chair: { tag: 'chu_tri', means: 'Người chủ trì.', example: 'Phó Bí thư Chi bộ' },
  ...SIGNATURE_TAGS,
};

export const MINUTES_TAGS: FieldsFacts<MinutesData> = {
  ...MEETING_TAGS,
  chairName: { tag: 'ten_chu_tri', means: 'Họ tên người chủ trì; trống nếu không rõ.', example: 'Trần Thị Hồng Vân' },
  secretary: { tag: 'thu_ky', means: 'Người ghi biên bản; trống nếu không khai.', example: 'Nguyễn Thị Ly' },
  memberCount: { tag: 'tong_so', means: 'Tổng số thành viên.', example: '09' },
  presentCount: { tag: 'so_co_mat', means: 'Số người có mặt; trống khi chưa biết ai vắng.', example: '08' },
  absentCount: { tag: 'so_vang_mat', means: 'Số người vắng mặt; trống khi chưa biết ai vắng.', example: '01' },
  roll: {
    tag: 'diem_danh',
    means: 'Danh sách thành viên, mỗi người một mục.',
    fields: {
      order: { tag: 'thu_tu', means: 'Số thứ tự.', example: '1' },
      name: { tag: 'ho_ten', means: 'Họ và tên.', example: 'Nguyễn Thị Ly' },
      position: { tag: 'chuc_vu', means: 'Chức vụ; trống nếu không khai.', example: 'Phó Bí thư' },
      present: { tag: 'co_mat', means: 'Dấu x khi có mặt, trống để đánh dấu tay.', example: 'x' },
      absence: { tag: 'vang_mat', means: 'Lý do vắng, dấu x khi không rõ lý do; trống khi có mặt.', example: 'ốm' },
    },
  },
};
