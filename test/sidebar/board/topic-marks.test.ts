import type { BoardTopic } from '../../../src/action/sidebar/views';
import { sidebar } from '../../../src/locale/vi/sidebar';
import { placeMarks, tellTopic, titleOf } from '../../../src/sidebar/board/topic-marks';
import { scaleYear, WIDTH } from '../../../src/sidebar/board/year-scale';

const SCALE = scaleYear('2026-01-01', '2026-12-31');
const TOPIC: BoardTopic = {
  tab: 'Chuyên đề',
  cell: 'B2',
  number: '01',
  title: 'Chăm sóc trẻ',
  people: ['Nguyễn Thị Hoa', 'Trần Thị Lan'],
  status: '',
  outline: 'late',
};

test('a topic with a day has its due date and its meeting', () => {
  const topic = { ...TOPIC, due: '2026-02-05', meeting: '2026-02-20', time: '14 giờ 00' };
  const marks = placeMarks(topic, SCALE);
  expect(marks).toEqual({ due: SCALE.xOf('2026-02-05'), meeting: SCALE.xOf('2026-02-20') });
  expect(tellTopic(topic, sidebar.board)).toEqual({
    due: 'hạn nộp 05/02/2026',
    meeting: 'sinh hoạt 20/02/2026, 14 giờ 00',
    outline: 'đề cương chậm',
    people: 'Nguyễn Thị Hoa; Trần Thị Lan',
  });
});

test('a topic without a day has its quarter as a whole', () => {
  const topic = { ...TOPIC, from: '2026-04-01', to: '2026-06-30' };
  const { period, meeting } = placeMarks(topic, SCALE);
  expect(meeting).toBeUndefined();
  expect(period!.x).toBeCloseTo((90 / 365) * WIDTH, 1);
  expect(period!.width).toBeCloseTo((91 / 365) * WIDTH, 1);
  expect(tellTopic(topic, sidebar.board).meeting).toBe('sinh hoạt trong khoảng 01/04/2026 – 30/06/2026');
});

test('a topic of which nothing is known says so', () => {
  const topic = { ...TOPIC, title: '', people: [] };
  expect(placeMarks(topic, SCALE)).toEqual({});
  expect(tellTopic(topic, sidebar.board)).toMatchObject({
    due: 'chưa có hạn nộp',
    meeting: 'chưa có ngày sinh hoạt',
    people: 'chưa có người thực hiện',
  });
  expect(titleOf(topic, sidebar.board)).toBe('01. (chưa có tên)');
});
