// The year of the plan that a secretary wrote by hand: its topics, quarters and presenters. The addresses and the signer are invented.
export const PLAN_2022 = {
  today: '2022-01-10',
  settings: {
    'Cơ quan cấp trên': 'Đảng bộ xã Định An',
    'Tên đơn vị': 'Chi bộ Mầm non Định An',
    Năm: 2022,
    'Số văn bản': 1,
    'Địa danh': 'Định An',
    'Người ký': 'Trần Thị Mai Hương',
    'Chức vụ người ký': 'Phó Bí thư',
    'Chủ trì': 'Phó Bí thư Chi bộ',
    'Địa điểm mặc định': 'Văn phòng Trường Mầm non Định An',
    'Giờ mặc định': '14 giờ 00',
  },
  members: [
    { STT: 1, 'Họ và tên': 'Trần Thị Mai Hương', Email: 'mai.huong@example.com', 'Chức vụ': 'Phó Bí thư' },
    { STT: 2, 'Họ và tên': 'Nguyễn Thanh Tâm', Email: 'thanh.tam@example.com', 'Chức vụ': 'Đảng viên' },
    { STT: 3, 'Họ và tên': 'Nguyễn Thị Thanh Tâm', Email: 'thi.thanh.tam@example.com', 'Chức vụ': 'Đảng viên' },
    { STT: 4, 'Họ và tên': 'Nguyễn Thị Ly', Email: 'nguyen.ly@example.com', 'Chức vụ': 'Đảng viên' },
  ],
  topics: [
    {
      Số: '02',
      'Chuyên đề':
        'Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn nghiệp vụ, năng lực công tác của đội ngũ cán bộ, đảng viên',
      Quý: 'II',
      Tháng: 4,
      'Người thực hiện': 'Nguyễn Thanh Tâm',
    },
    {
      Số: '03',
      'Chuyên đề': 'Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ',
      Quý: 'III',
      Tháng: 10,
      'Người thực hiện': 'Nguyễn Thị Thanh Tâm',
    },
    {
      Số: '04',
      'Chuyên đề': 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường mầm non',
      Quý: 'IV',
      Tháng: 12,
      'Người thực hiện': 'Nguyễn Thị Ly',
    },
  ],
};
