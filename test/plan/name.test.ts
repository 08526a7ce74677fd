import { bareName, personKey, splitNames } from '../../src/plan/name';

test.each([
  ['đ/c Nguyễn Thị Ly', 'Nguyễn Thị Ly'],
  ['Đ/C  Nguyễn Thị Ly', 'Nguyễn Thị Ly'],
  ['Đ/c. Nguyễn Thị Ly', 'Nguyễn Thị Ly'],
  ['Đc Nguyễn Thị Ly', 'Nguyễn Thị Ly'],
  ['đồng chí Nguyễn Thị Ly', 'Nguyễn Thị Ly'],
  ['ĐỒNG CHÍ Nguyễn Thị Ly'.normalize('NFD'), 'Nguyễn Thị Ly'],
  ['Cô Nguyễn Thị Ly', 'Nguyễn Thị Ly'],
  ['Thầy Trần Bắc Bộ', 'Trần Bắc Bộ'],
  ['ThS. Trần Bắc Bộ', 'Trần Bắc Bộ'],
  ['ThS.Trần Bắc Bộ', 'Trần Bắc Bộ'],
  ['đ/c: ThS. Trần Bắc Bộ.', 'Trần Bắc Bộ'],
  ['- đ/c Trần Bắc Bộ,', 'Trần Bắc Bộ'],
  ['2. Trần Bắc Bộ', 'Trần Bắc Bộ'],
  ['Cổ Thị Hoa', 'Cổ Thị Hoa'],
  ['Thầy', 'Thầy'],
  ['Đcương Văn An', 'Đcương Văn An'],
  ['Nguyễn Thị Hoa (Lá 1)', 'Nguyễn Thị Hoa (Lá 1)'],
  ['', ''],
])('bareName: %j is %j', (typed, name) => {
  expect(bareName(typed)).toBe(name);
});

test.each([
  ['Nguyễn Thị Hoà', 'đ/c NGUYỄN  THỊ HÒA'],
  ['Nguyễn Thị Hoa(Lá 1)', 'Nguyễn Thị Hoa ( lá 1 )'],
])('personKey: %s is %s', (a, b) => {
  expect(personKey(a)).toBe(personKey(b));
});

test.each([
  ['Nguyễn Thanh Tâm', 'Nguyễn Thị Thanh Tâm'],
  ['Nguyễn Thị Ly', 'Nguyễn Thị Lý'],
  ['Nguyễn Thị Hoa (Lá 1)', 'Nguyễn Thị Hoa (Lá 2)'],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa (Lá 1)'],
])('personKey: %s is not %s', (a, b) => {
  expect(personKey(a)).not.toBe(personKey(b));
});

const MEMBERS = ['Trần Bắc Bộ', 'Nguyễn Thị Ly', 'Lê Văn Và', 'Tổ Mầm & Chồi', 'Nguyễn Thị Hoa (Lá 1)'].map(personKey);
const isMember = (name: string) => MEMBERS.includes(personKey(name));

test.each([
  ['', []],
  [' \n ; \u200b', []],
  ['Trần Bắc Bộ', ['Trần Bắc Bộ']],
  ['Trần Bắc Bộ\nNguyễn Thị Ly', ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['Trần Bắc Bộ\r\nđ/c Nguyễn Thị Ly', ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['đ/c Trần Bắc Bộ; đ/c Nguyễn Thị Ly;', ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['Trần Bắc Bộ & Nguyễn Thị Ly', ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['Trần Bắc Bộ và cô Nguyễn Thị Ly', ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['Trần Bắc Bộ VÀ Nguyễn Thị Ly'.normalize('NFD'), ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['Trần Bắc Bộ\u00a0và\u00a0Nguyễn Thị Ly', ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['Trần Bắc Bộ, Nguyễn Thị Ly', ['Trần Bắc Bộ', 'Nguyễn Thị Ly']],
  ['Trần Bắc Bộ, Nguyễn Thị Lý', ['Trần Bắc Bộ, Nguyễn Thị Lý']],
  ['Trần Bắc Bộ, Nguyễn Thị Ly và Lê Văn Và', ['Trần Bắc Bộ', 'Nguyễn Thị Ly', 'Lê Văn Và']],
  ['Tổ Mầm & Chồi; Trần Bắc Bộ', ['Tổ Mầm & Chồi', 'Trần Bắc Bộ']],
  ['Trần Bắc Bộ; TRẦN BẮC BỘ', ['Trần Bắc Bộ']],
  ['1. Trần Bắc Bộ\n2. Nguyễn Thị Hoa (Lá 1)', ['Trần Bắc Bộ', 'Nguyễn Thị Hoa (Lá 1)']],
  ['Người Lạ', ['Người Lạ']],
  [
    'Nguyễn Thị Ly (chủ trì và báo cáo, phản biện); Trần Bắc Bộ',
    ['Nguyễn Thị Ly (chủ trì và báo cáo, phản biện)', 'Trần Bắc Bộ'],
  ],
])('splitNames: %j', (typed, names) => {
  expect(splitNames(typed, isMember)).toEqual(names);
});
