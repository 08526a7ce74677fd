import { buildNameIndex, findNeighbours, type NameIndex, namesSeveral } from '../../src/plan/name-likeness';
import type { Member } from '../../src/plan/plan';

function findCandidates(name: string, index: NameIndex) {
  return findNeighbours(name, index).map(({ member }) => member);
}

function memberOf(name: string): Member {
  const place = { tab: 'Thành viên', cell: 'B2' };
  return { name, places: { name: place, email: place } };
}

const NAMES = [
  'Nguyễn Thị Thanh Tâm',
  'Nguyễn Thị Ly',
  'Trần Văn Bắc',
  'Phạm Thị Lý',
  'Lê Minh Ngọc',
  'Kpă Thuyên',
  "H'Hen Niê",
  'Nguyễn Thị Hoa (Lá 1)',
  'Nguyễn Thị Hoa (Lá 2)',
  'Đỗ Đức Thịnh',
  'Hoàng Phương Thảo',
];
const INDEX = buildNameIndex(NAMES.map(memberOf));

test.each<[string, string, string[]]>([
  ['a middle name left out', 'Nguyễn Thanh Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['two middle names left out', 'Nguyễn Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['a middle name too many', 'Lê Văn Minh Ngọc', ['Lê Minh Ngọc']],
  ['all marks lost', 'Nguyen Thi Ly', ['Nguyễn Thị Ly']],
  ['marks lost and a middle name left out', 'Nguyen Thanh Tam', ['Nguyễn Thị Thanh Tâm']],
  ['one tone', 'Nguyễn Thị Lý', ['Nguyễn Thị Ly']],
  ['đ lost', 'Đỗ Dức Thịnh', ['Đỗ Đức Thịnh']],
  ['NFD', 'Nguyễn Thanh Tâm'.normalize('NFD'), ['Nguyễn Thị Thanh Tâm']],
  ['a letter changed', 'Hoàng Phương Thảp', ['Hoàng Phương Thảo']],
  ['a letter left out', 'Hoàng Phơng Thảo', ['Hoàng Phương Thảo']],
  ['a letter too many', 'Hoàng Phương Thảoo', ['Hoàng Phương Thảo']],
  ['two letters swapped', 'Hoàng Phưnơg Thảo', ['Hoàng Phương Thảo']],
  ['a space left out', 'HoàngPhương Thảo', ['Hoàng Phương Thảo']],
  ['the given name first', 'Tâm Nguyễn Thị Thanh', ['Nguyễn Thị Thanh Tâm']],
  ['words in another order', 'Minh Lê Ngọc', ['Lê Minh Ngọc']],
  ['initials', 'N.T.T. Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['initials without spaces', 'N.T.T.Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['a family name cut short', 'Ng. Thanh Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['a family name cut short, another given name', 'Ng. Thanh Thảo', []],
  ['a given name', 'Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['a given name, addressed', 'chị Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['two given names', 'Thanh Tâm', ['Nguyễn Thị Thanh Tâm']],
  ['a given name of two, the exact one first', 'Ly', ['Nguyễn Thị Ly', 'Phạm Thị Lý']],
  ['a role in brackets', 'Nguyễn Thị Ly (chủ trì)', ['Nguyễn Thị Ly']],
  ['a role behind', 'Nguyễn Thị Ly - báo cáo', ['Nguyễn Thị Ly']],
  ['a role behind a comma', 'Nguyễn Thị Ly, tổ trưởng', ['Nguyễn Thị Ly']],
  ['a role behind, no mark between', 'Nguyễn Thị Ly báo cáo', ['Nguyễn Thị Ly']],
  ['a role before', 'Phó Bí thư Nguyễn Thị Ly', ['Nguyễn Thị Ly']],
  ['brackets left out', 'Nguyễn Thị Hoa', ['Nguyễn Thị Hoa (Lá 1)', 'Nguyễn Thị Hoa (Lá 2)']],
  ['other brackets', 'Nguyễn Thị Hoa (Lá 3)', ['Nguyễn Thị Hoa (Lá 1)', 'Nguyễn Thị Hoa (Lá 2)']],
  ['another apostrophe', 'H’Hen Niê', ["H'Hen Niê"]],
  ['another family name', 'Vũ Thị Ly', []],
  ['another middle name', 'Nguyễn Văn Ly', []],
  ['a stranger', 'Người Lạ', []],
  ['two persons', 'Nguyễn Thị Ly, Trần Văn Bắc', []],
  ['a member and a stranger', 'Nguyễn Thị Ly - Vũ Thị Mận', []],
  ['nothing to read', '…', []],
  ['a group', 'Tổ 1', []],
])('findCandidates, %s: %j', (_, typed, names) => {
  expect(findCandidates(typed, INDEX).map(({ name }) => name)).toEqual(names);
});

test('another tone in the given name is no nearer than a middle name left out', () => {
  const index = buildNameIndex(['Nguyễn Thanh Tám', 'Nguyễn Thị Thanh Tâm'].map(memberOf));
  expect(findNeighbours('Nguyễn Thanh Tâm', index).map(({ likeness }) => likeness.cost)).toEqual([2, 2]);
});

test('those much farther than the nearest are no candidates', () => {
  const index = buildNameIndex(['Nguyễn Ly', 'Nguyễn Thị Ly (Lá 1)'].map(memberOf));
  expect(findCandidates('Nguyễn Thị Ly', index).map(({ name }) => name)).toEqual(['Nguyễn Thị Ly (Lá 1)']);
});

test('a family name cut short is found among many of one given name', () => {
  const crowd = Array.from(
    { length: 100 },
    (_, at) => `Lê ${'abcdefghij'[at % 10]}u ${'klmnopqrst'[Math.floor(at / 10)]}o Tâm`,
  );
  const index = buildNameIndex([...crowd, 'Phan Thị Ngọc Tâm'].map(memberOf));
  expect(findCandidates('Ph. Tâm', index).map(({ name }) => name)).toEqual(['Phan Thị Ngọc Tâm']);
});

test('a name typed without marks is as near to Ly as to Lý', () => {
  const index = buildNameIndex(['Nguyễn Thị Lý', 'Nguyễn Thị Ly'].map(memberOf));
  expect(findCandidates('Nguyen Thi Ly', index)).toHaveLength(2);
});

test.each([
  ['Nguyễn Thị Ly, Trần Văn Bắc', true],
  ['Nguyễn Thị Ly - Trần Văn Bắc', true],
  ['Nguyễn Thị Ly cùng Trần Văn Bắc', true],
  ['Nguyễn Thị Ly - Tổ Trưởng', false],
  ['Nguyễn Thị Ly - báo cáo', false],
  ['Nguyễn Thị Ly (Lá 1)', false],
  ['Nguyễn Thị Ly', false],
  ['Trần Bắc Bộ', false],
])('namesSeveral: %j is %s', (name, several) => {
  expect(namesSeveral(name)).toBe(several);
});

test('a name as long as a book, and as many names as a street', () => {
  expect(findCandidates('Nguyễn Thị '.repeat(5000), INDEX)).toEqual([]);
  expect(findCandidates('Nguyễn, '.repeat(5000), INDEX).length).toBeLessThan(200);
  const crowd = buildNameIndex(Array.from({ length: 2000 }, (_, at) => memberOf(`Nguyễn Thị Hoa (${at})`)));
  expect(findCandidates('Nguyễn Thị Hoa', crowd).length).toBeLessThanOrEqual(200);
});
