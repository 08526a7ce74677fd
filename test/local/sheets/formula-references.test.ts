import { quoteSheet, renameSheetIn, shiftFormula, translateFormula } from '../../../local/sheets/formula-references';

const insertAt3 = { axis: 'row', at: 3, count: 2 } as const;
const deleteAt3 = { axis: 'row', at: 3, count: -2 } as const;
const insertColumnB = { axis: 'column', at: 2, count: 1 } as const;
const deleteColumnB = { axis: 'column', at: 2, count: -1 } as const;

test.each([
  ['A1+A3', insertAt3, 'A1+A5'],
  ['$A$3:B$4', insertAt3, '$A$5:B$6'],
  ['SUM(A1:A9)', insertAt3, 'SUM(A1:A11)'],
  ['A:A+2:3', insertAt3, 'A:A+2:5'],
  ['"A3"&A3', insertAt3, '"A3"&A5'],
  ['A!A3+B!A3', insertAt3, 'A!A5+B!A3'],
  ["'A'!A3+'[1]A'!A3+[1]A!A3", insertAt3, "'A'!A5+'[1]A'!A3+[1]A!A3"],
  ['LOG10(A3)+A3B+_A3+A3(1)', insertAt3, 'LOG10(A5)+A3B+_A3+A3(1)'],
  ['A1048576', insertAt3, '#REF!'],
  ['A3+A5', deleteAt3, '#REF!+A3'],
  ['SUM(A1:A9)+SUM(A3:A4)+SUM(A4:A6)+SUM(A1:A3)', deleteAt3, 'SUM(A1:A7)+SUM(#REF!)+SUM(A3:A4)+SUM(A1:A2)'],
  ['A1+B1+C1:D2+B:B', insertColumnB, 'A1+C1+D1:E2+C:C'],
  ['A1+B1+C1+B:C', deleteColumnB, 'A1+#REF!+B1+B:B'],
] as const)('%s', (formula, shift, expected) => {
  expect(shiftFormula(formula, 'A', 'A', shift)).toBe(expected);
});

test('a formula of another sheet moves only where it names the sheet', () => {
  expect(shiftFormula('A3+A!A3', 'B', 'A', insertAt3)).toBe('A3+A!A5');
});

test.each([
  ['A1+$B2+C$3+$D$4', 'B3+$B4+D$3+$D$4'],
  ['SUM(A:A)+"A1"', 'SUM(B:B)+"A1"'],
])('%s, one to the right and two down', (formula, expected) => {
  expect(translateFormula(formula, 2, 1)).toBe(expected);
});

test.each([
  ["'Cũ'!A1+Cũ!A2", 'Mới', "'Mới'!A1+'Mới'!A2"],
  ['cũ!A1&"Cũ!A1"', 'Moi', 'Moi!A1&"Cũ!A1"'],
  ['KhácCũ!A1+[1]Cũ!A1', 'Moi', 'KhácCũ!A1+[1]Cũ!A1'],
  ["'Cũ'!A1+B!A1", undefined, '#REF!+B!A1'],
])('%s', (formula, name, expected) => {
  expect(renameSheetIn(formula, 'Cũ', name)).toBe(expected);
});

test.each([
  ['Moi', 'Moi'],
  ['A1', "'A1'"],
  ['Có dấu', "'Có dấu'"],
  ["Của 'ta' đó", "'Của ''ta'' đó'"],
])('%s in a formula', (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});
