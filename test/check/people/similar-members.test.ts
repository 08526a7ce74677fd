import { bookOf, cellsOf, findingsOf, type MemberCells } from './book';

const TAM: MemberCells = ['Nguyễn Thanh Tâm', 'thanh.tam@example.com'];
const OFFICE = 'truong@example.com';

function cellsFor(...members: readonly MemberCells[]) {
  return cellsOf('member_similar', bookOf([], members));
}

test.each<[string, MemberCells, MemberCells]>([
  ['Thị left out, two addresses', TAM, ['Nguyễn Thị Thanh Tâm', 'tam@example.com']],
  ['Thị left out, none', 'Nguyễn Thanh Tâm', 'Nguyễn Thị Thanh Tâm'],
  ['Văn left out', ['Phạm Văn Đức', 'a@example.com'], ['Phạm Đức', 'b@example.com']],
  ['no marks at all', TAM, ['Nguyen Thanh Tam', 'tam@example.com']],
  [
    'no marks at all and Thị left out',
    ['Nguyễn Thị Thanh Tâm', 'a@example.com'],
    ['Nguyen Thanh Tam', 'b@example.com'],
  ],
  ['a word that lost its tone', ['Trần Ngọc Ánh', 'a@example.com'], ['Trần Ngoc Ánh', 'b@example.com']],
  ['the only word with a mark lost it', ['Cao Ngọc Anh', 'a@example.com'], ['Cao Ngoc Anh', 'b@example.com']],
  ['Thị that lost its tone', ['Nguyễn Thị Lý', 'a@example.com'], ['Nguyễn Thi Lý', 'b@example.com']],
  ['a family name that lost its marks', ['Nguyen Thị Lý', 'a@example.com'], ['Nguyễn Thị Lý', 'b@example.com']],
  ['the given name first', TAM, ['Tâm Nguyễn Thanh', 'tam@example.com']],
  ['a middle name left out, one address', ['Lê Mai Lan', 'lan@example.com'], ['Lê Lan', 'LAN@example.com']],
  ['a middle name left out, an address missing', ['Lê Mai Lan', 'lan@example.com'], 'Lê Lan'],
  ['a tone, one address', ['Nguyễn Thị Ly', 'ly@example.com'], ['Nguyễn Thị Lý', 'ly@example.com']],
  ['a tone, no address', 'Nguyễn Thị Ly', 'Nguyễn Thị Lý'],
  ['a tone of the family name, a bad address', ['Nguyễn Thị Ly', 'ly'], ['Nguyển Thị Ly', 'x@example.com']],
  ['a letter, no address', 'Hoàng Phương Thảo', 'Hoàng Phưong Thảo'],
  ['another apostrophe, two addresses', ["H'Hen Niê", 'a@example.com'], ['H’Hen Niê', 'b@example.com']],
  ['a letter of the family name, no address', 'Hoàng Thị An', 'Hoàg Thị An'],
  ['a letter left out, no address', 'Hoàng Phương Thảo', 'Hoàng Phươg Thảo'],
])('asked about: %s', (_, first, second) => {
  expect(cellsFor(first, 'Lê Thị An', second)).toEqual(['B4']);
});

test.each<[string, MemberCells, MemberCells]>([
  ['a tone, two addresses', ['Nguyễn Thị Ly', 'ly@example.com'], ['Nguyễn Thị Lý', 'ly2@example.com']],
  ['a tone, two addresses', ['Lê Văn Thanh', 'thanh@example.com'], ['Lê Văn Thành', 'thanh2@example.com']],
  [
    'a word that may lack the tone, two addresses',
    ['Lê Thanh Bắc', 'a@example.com'],
    ['Lê Thành Bắc', 'b@example.com'],
  ],
  ['Thị left out and another tone, two addresses', ['Lê Thị Hà', 'a@example.com'], ['Lê Hạ', 'b@example.com']],
  ['the given name first and another tone', ['Lê Minh Hà', 'a@example.com'], ['Hạ Lê Minh', 'b@example.com']],
  ['a name that may stand without marks', ['Cao Minh Anh', 'a@example.com'], ['Cao Minh Ánh', 'b@example.com']],
  ['two tones of one word', ['Lê Ngọc Hà', 'a@example.com'], ['Lê Ngóc Hà', 'b@example.com']],
  ['a middle name left out, two addresses', ['Lê Mai Lan', 'lan@example.com'], ['Lê Lan', 'le@example.com']],
  ['brackets', 'Nguyễn Thị Hoa (Lá 1)', 'Nguyễn Thị Hoa (Lá 2)'],
  ['brackets on one', 'Nguyễn Thị Hoa', 'Nguyễn Thị Hoa (Lá 2)'],
  ['brackets on the first', 'Nguyễn Thị Hoa (Lá 1)', 'Nguyễn Thị Hoa'],
  ['brackets on one, Thị left out', 'Nguyễn Hoa', 'Nguyễn Thị Hoa (Lá 2)'],
  ['equal', 'Nguyễn Thị Hoà', 'NGUYỄN THỊ HÒA'],
  ['one given name', 'Nguyễn Thị Tâm', 'Trần Thị Tâm'],
  ['a given name alone', 'Nguyễn Thị Tâm', 'Tâm'],
  ['family and given name alone', 'Nguyễn Thị Thanh Tâm', 'Nguyễn Tâm'],
  ['Thị and Văn', 'Nguyễn Thị Thanh', 'Nguyễn Văn Thanh'],
  ['another first letter', 'Nguyễn Thị Thương', 'Nguyễn Thị Phương'],
  ['a letter in a short name', 'Nguyễn Thị Lan', 'Nguyễn Thị Loan'],
  ['middle names in another order', 'Nguyễn Minh Ngọc', 'Nguyễn Ngọc Minh'],
  ['two tones', 'Nguyễn Thi Lý', 'Nguyễn Thị Ly'],
  ['no family', "H'Hen Niê", 'Y Moan Niê'],
])('not asked about: %s', (_, first, second) => {
  expect(cellsFor(first, second)).toEqual([]);
});

test('an address that many share is no evidence, but no hindrance either', () => {
  const ly: MemberCells = ['Nguyễn Thị Ly', OFFICE];
  expect(cellsFor(ly, ['Nguyễn Thị Lý', OFFICE], ['Lê Thị An', OFFICE])).toEqual(['B3']);
});

test('in a long list a tone is told only where the address is one', () => {
  const crowd = Array.from(
    { length: 120 },
    (_, at) => `Người${'abcdefghij'[at % 10]} ${'klmnopqrstuv'[Math.floor(at / 10)]}`,
  );
  expect(cellsFor(...crowd, 'Nguyễn Thị Ly', 'Nguyễn Thị Lý')).toEqual([]);
  expect(cellsFor(...crowd, ['Nguyễn Thị Ly', 'a@example.com'], ['Nguyễn Thị Lý', 'a@example.com'])).toEqual(['B123']);
  expect(cellsFor(...crowd, 'Nguyễn Thanh Tâm', 'Nguyễn Thị Thanh Tâm')).toEqual(['B123']);
});

test('each pair once, at the later row, all of a row in one sentence', () => {
  const book = bookOf([], [TAM, ['Nguyễn Thị Thanh Tâm', 'x@example.com'], ['Nguyen Thanh Tam', 'y@example.com']]);
  expect(findingsOf('member_similar', book).map(({ message }) => message)).toEqual([
    'Ô B3 ghi “Nguyễn Thị Thanh Tâm”, gần giống “Nguyễn Thanh Tâm” ở ô B2. Nếu là một người, hãy sửa họ tên cho đúng và xóa bớt một hàng; nếu là hai người thì cứ để nguyên.',
    'Ô B4 ghi “Nguyen Thanh Tam”, gần giống “Nguyễn Thanh Tâm” ở ô B2, “Nguyễn Thị Thanh Tâm” ở ô B3. Nếu là một người, hãy sửa họ tên cho đúng và xóa bớt một hàng; nếu là hai người thì cứ để nguyên.',
  ]);
});
