/** Who is known beforehand to be absent. */
import { absenceReason } from '../../src/plan/attendance';

test.each([
  ['Vắng: nghỉ thai sản', 'nghỉ thai sản'],
  ['vắng - đi học', 'đi học'],
  ['VẮNG – ốm', 'ốm'],
  ['  Vắng   mặt:  đi công tác ', 'đi công tác'],
  ['Vắng (ốm)', 'ốm'],
  ['Vắng có lý do', 'có lý do'],
  ['Vắng', ''],
  ['Vắng.', ''],
  ['Vắng: họp (cả ngày)', 'họp (cả ngày)'],
  ['Vắng: đi học'.normalize('NFD'), 'đi học'],
  ['Vắng:\nnghỉ phép', 'nghỉ phép'],
])('%s', (note, reason) => {
  expect(absenceReason({ note })).toBe(reason);
});

test.each([undefined, '', 'Đảng viên dự bị', 'Không vắng', 'Vằng', 'vắngmặt', 'Sinh hoạt tạm; vắng tháng 4'])(
  'present: %s',
  (note) => {
    expect(absenceReason({ note })).toBeUndefined();
  },
);
