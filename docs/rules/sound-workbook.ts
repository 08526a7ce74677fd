/** A workbook in which no rule finds anything: what examples and tests start from. People are invented. */
import type { CellValue } from '../../src/sheet/cell';
import { type PlanTabName, TABS } from '../../src/sheet/tabs';

function headersOf(name: PlanTabName): CellValue[] {
  return TABS.find((tab) => tab.name === name)?.columns.map(({ header }) => header) ?? [];
}

function day(year: number, month: number, date: number): CellValue {
  return { year, month, day: date };
}

export function soundTables(): Record<PlanTabName, CellValue[][]> {
  return {
    'Chuyên đề': [
      headersOf('Chuyên đề'),
      [
        '01',
        'Nâng cao chất lượng sinh hoạt chi bộ',
        'I',
        3,
        day(2026, 3, 6),
        '14 giờ 00',
        'Phòng họp',
        'Lê Thị Hồng Nhung',
        day(2026, 2, 24),
        null,
        null,
        null,
      ],
      [
        '02',
        'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        'II',
        6,
        day(2026, 6, 5),
        null,
        null,
        'Phạm Văn Đức',
        null,
        null,
        null,
        null,
      ],
      [
        '03',
        'Chuẩn bị các điều kiện cho năm học mới',
        'III',
        9,
        null,
        null,
        null,
        'Trần Ngọc Ánh',
        null,
        null,
        null,
        null,
      ],
      [
        '04',
        'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ',
        'IV',
        null,
        null,
        null,
        null,
        'Vũ Minh Khôi',
        null,
        null,
        null,
        null,
      ],
    ],
    'Thành viên': [
      headersOf('Thành viên'),
      [1, 'Đỗ Thu Hà', 'thu.ha@example.com', 'Bí thư', null],
      [2, 'Lê Thị Hồng Nhung', 'hong.nhung@example.com', 'Đảng viên', null],
      [3, 'Phạm Văn Đức', 'van.duc@example.com', 'Đảng viên', null],
      [4, 'Trần Ngọc Ánh', 'ngoc.anh@example.com', 'Đảng viên', null],
      [5, 'Vũ Minh Khôi', 'minh.khoi@example.com', 'Đảng viên', null],
    ],
    'Cài đặt': [
      headersOf('Cài đặt'),
      ['Loại văn bản', 'Văn bản Đảng'],
      ['Cơ quan cấp trên', 'Đảng bộ xã Tân Hòa'],
      ['Tên đơn vị', 'Chi bộ Mầm non Hoa Sen'],
      ['Năm', 2026],
      ['Số văn bản', 5],
      ['Địa danh', 'Tân Hòa'],
      ['Ngày ban hành', day(2026, 1, 9)],
      ['Người ký', 'Đỗ Thu Hà'],
      ['Chức vụ người ký', 'Bí thư'],
      ['Địa điểm mặc định', 'Văn phòng nhà trường'],
      ['Giờ mặc định', '14 giờ 00'],
    ],
    'Nội dung': [
      headersOf('Nội dung'),
      ['Căn cứ', 'Căn cứ Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư'],
      ['Căn cứ', 'Căn cứ Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương'],
      ['Mở đầu', 'Chi bộ xây dựng kế hoạch sinh hoạt chuyên đề như sau:'],
      ['Hình thức tổ chức', 'Sinh hoạt chuyên đề được tổ chức mỗi quý một lần.'],
      ['Kết thúc', 'Trên đây là kế hoạch sinh hoạt chuyên đề của chi bộ.'],
      ['Nơi nhận', 'Đảng ủy xã (để báo cáo)'],
      [null, 'Lưu Chi bộ'],
    ],
  };
}
