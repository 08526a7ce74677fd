import type { Overview } from '../../../src/action/sidebar/views';
import { sidebar } from '../../../src/locale/vi/sidebar';
import { listReadiness } from '../../../src/sidebar/overview/readiness';

const EMPTY: Overview = {
  language: 'vi',
  version: '1.0.0',
  unit: '',
  year: '',
  counts: { topics: 0, members: 0, errors: 0, warnings: 0, infos: 0, waiting: 0, sent: 0, outlines: 0 },
  missingTabs: ['Cài đặt', 'Thành viên'],
  missingPermissions: ['soạn thư'],
  nextStep: 'setUp',
  sendsAtOnce: false,
};
const list = (overview: Overview) =>
  listReadiness(overview, sidebar.overview).map(({ mark, text }) => `${mark} ${text}`);

test('nothing is ready in an empty workbook', () => {
  expect(list(EMPTY)).toEqual([
    'missing Chưa có trang “Cài đặt”, “Thành viên”',
    'missing Chưa ghi đủ tên đơn vị và năm ở trang “Cài đặt”',
    'missing Chưa có chuyên đề nào',
    'done Không thấy chỗ nào phải sửa',
    'missing Chưa cấp đủ quyền',
    'missing Chưa lập kế hoạch',
    'missing Đã soạn 0 trên 0 đề cương',
    'missing Chưa soạn thư nào',
  ]);
});

test('all is ready once all is sent', () => {
  const ready: Overview = {
    ...EMPTY,
    unit: 'Chi bộ Hoa Sen',
    year: '2026',
    counts: { topics: 4, members: 9, errors: 0, warnings: 0, infos: 2, waiting: 0, sent: 4, outlines: 4 },
    missingTabs: [],
    missingPermissions: [],
    planUrl: 'https://docs.google.com/document/d/x',
  };
  expect(list(ready).filter((line) => !line.startsWith('done '))).toEqual([]);
});

test.each([
  [{ topics: 4, members: 0 }, 'missing Chưa có thành viên nào'],
  [{ errors: 2, warnings: 1 }, 'missing Có 2 lỗi phải sửa trước khi lập văn bản'],
  [{ warnings: 1 }, 'notice Không có lỗi; có 1 chỗ nên xem lại'],
  [{ topics: 4, outlines: 3 }, 'notice Đã soạn 3 trên 4 đề cương'],
  [{ sent: 1, waiting: 2 }, 'notice Đã gửi 1 thư; 2 thư nháp đang chờ gửi'],
])('%j', (counts, line) => {
  expect(list({ ...EMPTY, counts: { ...EMPTY.counts, ...counts } })).toContain(line);
});
