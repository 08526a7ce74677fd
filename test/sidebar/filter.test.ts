import { filterItems, foldText, makeSearchable } from '../../src/sidebar/filter';

test.each([
  ['Đề cương của ĐẢNG', 'de cuong cua dang'],
  ['Nguyễn Thị Hoà', 'nguyen thi hoa'],
  ['Hoà'.normalize('NFD'), 'hoa'],
  ['<img>', '<img>'],
])('foldText(%j)', (text, folded) => expect(foldText(text)).toBe(folded));

const NAMES = ['Nguyễn Thị Hoa', 'Trần Thị Lan', 'Đỗ Văn Hòa'];
const SEARCHABLE = makeSearchable(NAMES, (name) => name);

test.each([
  ['', NAMES],
  ['  ', NAMES],
  ['hoa', ['Nguyễn Thị Hoa', 'Đỗ Văn Hòa']],
  ['hòa do', ['Đỗ Văn Hòa']],
  ['xyz', []],
  ['.*', []],
])('filterItems(%j)', (words, found) => expect(filterItems(SEARCHABLE, words)).toEqual(found));
