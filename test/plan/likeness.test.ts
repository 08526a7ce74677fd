import { isLetterSlip, isOneLetterOff, shapeOf } from '../../src/plan/likeness';

test('shapeOf has no marks, and is no letter shorter', () => {
  expect(shapeOf('đỗ đức nguyễn thị lý ở huế')).toBe('do duc nguyen thi ly o hue');
});

test.each([
  ['thao', 'thaoo', true],
  ['thao', 'tao', true],
  ['thao', 'thau', true],
  ['thao', 'htao', true],
  ['aa', 'aaa', true],
  ['', 'a', true],
  ['', '', false],
  ['thao', 'thao', false],
  ['thao', 'thaooo', false],
  ['thao', 'tohaa', false],
  ['thao', 'oaht', false],
  ['abcd', 'acbx', false],
])('isOneLetterOff: %j, %j is %s', (a, b, isOff) => {
  expect([isOneLetterOff(a, b), isOneLetterOff(b, a)]).toEqual([isOff, isOff]);
});

test.each([
  ['thao', 'thau', true],
  ['thuong', 'phuong', false],
  ['lan', 'loan', false],
])('isLetterSlip: %j, %j is %s', (a, b, isSlip) => {
  expect(isLetterSlip(a, b)).toBe(isSlip);
});
