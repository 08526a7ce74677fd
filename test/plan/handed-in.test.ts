/** Whether an outline has been handed in, as `Trạng thái` tells. */
import { isHandedIn } from '../../src/plan/handed-in';

const person = (name: string) => ({ name });
const tell = (status: string, people = 2) =>
  isHandedIn({ status, assignees: ['Ly', 'Tâm', 'Hoa'].slice(0, people).map(person) });

test.each([
  'Đã nộp',
  'đã nộp',
  'ĐÃ NỘP ĐỀ CƯƠNG',
  'Đã nộp.',
  '  Đã  nộp ngày 20/3 ',
  'Đã nộp 20/3/2022',
  'Đã nộp ngày 1/2',
  'Đã nộp 2/2',
  'Đã được nộp',
  'nộp rồi',
  'Nộp đủ',
  'Nộp xong',
  'Đã nhận đề cương',
  'Đã nộp, chưa duyệt',
  'Đã nộp nhưng còn phải sửa',
  'Đã gửi 05/02/2022; đã nộp',
  'Handed in',
  'submitted 20 March',
  'Đã nộp'.normalize('NFD'),
])('handed in: %s', (status) => expect(tell(status)).toBe(true));

test.each([
  '',
  'Chưa nộp',
  'chưa nộp đề cương',
  'Chưa nộp đủ',
  'Sắp nộp',
  'Sẽ nộp 20/3',
  'Phải nộp lại',
  'Đã nộp 1/2',
  'Đã nộp một phần',
  'Đã nộp thiếu',
  'Đã nộp?',
  'Đã nộp chưa?',
  'Tâm đã nộp, Ly chưa nộp',
  'Tâm đã nộp, Ly nộp sau',
  'Đã nhắc nộp',
  'Nộp trước 20/3',
  'Hạn nộp 20/3',
  'Đã gửi 05/02/2022',
  'Đã gửi 2/3',
  'Đã soạn thư',
  'Xong dự thảo',
  'Da nop',
  'Không nộp',
  'not submitted',
  'Chưa nộp'.normalize('NFD'),
])('not handed in: %s', (status) => expect(tell(status)).toBe(false));

test('a share is one only where its whole is the number of presenters; else it is a day', () => {
  expect([tell('Đã nộp 1/2', 1), tell('Đã nộp 1/2', 2), tell('Đã nộp 1/2', 3)]).toEqual([true, false, true]);
  expect([tell('Đã nộp 2/3', 3), tell('Đã nộp 3/3', 3)]).toEqual([false, true]);
});
