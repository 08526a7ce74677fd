/** Whether two names may be those of one person. */
import { mayBeOnePerson } from '../../src/plan/name-distance';

test.each<[name: string, other: string, mayBe: boolean]>([
  ['Nguyễn Thị Ly', 'Nguyễn Thị Lý', true],
  ['nguyen thi ly', 'Nguyễn Thị Ly', true],
  ['Ly', 'Nguyễn Thị Ly', true],
  ['Cô Ly', 'Trần Khánh Ly', true],
  ['Nguyễn Thị Thanh Tam', 'Nguyễn Thanh Tâm', true],
  ['Nguyễn Thị Hương', 'Nguyễn Thị Hưong', true],
  ['Ly Nguyễn Thị', 'Nguyễn Thị Ly', true],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa (Lá 1)', true],
  ['Nguyễn Thị Ly', 'Nguyễn Thị Hương', false],
  ['Nguyễn Văn An', 'Trần Thị Bình', false],
])('%s, %s: %s', (name, other, mayBe) => {
  expect([mayBeOnePerson(name, other), mayBeOnePerson(other, name)]).toEqual([mayBe, mayBe]);
});
