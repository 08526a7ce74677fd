import { readEntry } from '../../../local/sheets/entry';

// A text that a script sets is taken as typed by hand: https://github.com/brucemcpherson/gas-fakes `test/testsheetsvalues.js` ("gas
// automatically detects and converts types"), and https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED).
// Which texts are numbers and dates in the locale vi_VN is no more than likely: no page lists them.
test.each<[string, unknown]>([
  ['02', { value: 2 }],
  [' 5 ', { value: 5 }],
  ['-3', { value: -3 }],
  ['+5', { value: 5 }],
  ['(5)', { value: -5 }],
  ['1,5', { value: 1.5 }],
  ['1.000', { value: 1000, format: '#,##0' }],
  ['1.234,5', { value: 1234.5, format: '#,##0.00' }],
  ['1e3', { value: 1000, format: '0.00E+00' }],
  ['3%', { value: 0.03, format: '0%' }],
  ['2.000.000 ₫', { value: 2000000, format: '#,##0[$₫]' }],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['05/02/2026', { value: 46058, format: 'dd/mm/yyyy' }],
  ['5-2-2026', { value: 46058, format: 'dd/mm/yyyy' }],
  ['5/2/26', { value: 46058, format: 'dd/mm/yyyy' }],
  ['2026-02-05', { value: 46058, format: 'yyyy-mm-dd' }],
  ['4/2022', { value: 44652, format: 'mm/yyyy' }],
  ['5/2', { value: 44597, format: 'd/m' }],
  ['05/02/2026 8:30', { value: 46058 + 8.5 / 24, format: 'dd/mm/yyyy h:mm' }],
  ['8:00', { value: 1 / 3, format: 'h:mm' }],
  ['=A1+1', { formula: 'A1+1' }],
  // https://github.com/OWOX/owox-data-marts/pull/1535: a text that starts with + is parsed as a formula, one with - is not
  ['+84 912 345 678', { formula: '+84 912 345 678' }],
  ['+A1', { formula: '+A1' }],
  ["'+A1", { text: '+A1', quoted: true }],
  ['+', { text: '+' }],
  ['- mục', { text: '- mục' }],
  ['@a', { text: '@a' }],
  ["'02", { text: '02', quoted: true }],
  ["''x", { text: "'x", quoted: true }],
  ["'", { text: '', quoted: true }],
  ['=', { text: '=' }],
  ['', { text: '' }],
  ['  chữ ', { text: '  chữ ' }],
  ['05-KH/CB', { text: '05-KH/CB' }],
  ['2026-2027', { text: '2026-2027' }],
  ['31/4/2026', { text: '31/4/2026' }],
  ['29/02/2023', { text: '29/02/2023' }],
  ['12/13/2026', { text: '12/13/2026' }],
  ['tháng 4', { text: 'tháng 4' }],
  ['quý II', { text: 'quý II' }],
  ['8 giờ', { text: '8 giờ' }],
  ['24:00', { text: '24:00' }],
  ['0x10', { text: '0x10' }],
  ['-', { text: '-' }],
  ['1/2/3/4', { text: '1/2/3/4' }],
  ['٣', { text: '٣' }],
  ['Infinity', { text: 'Infinity' }],
  ['9e999', { text: '9e999' }],
  ['https://docs.google.com/document/d/1/edit', { text: 'https://docs.google.com/document/d/1/edit' }],
  ['Đã gửi 05/02/2026', { text: 'Đã gửi 05/02/2026' }],
])('%j', (typed, entry) => {
  expect(readEntry(typed, { year: 2022 })).toEqual(entry);
});

test.each<[string, unknown]>([
  ['05/02/2026', { value: 46144, format: 'm/d/yyyy' }],
  ['14/02/2026', { text: '14/02/2026' }],
  ['5.2.2026', { text: '5.2.2026' }],
  ['2026-02-05', { value: 46058, format: 'yyyy-mm-dd' }],
  ['5/2', { value: 44683, format: 'm/d' }],
  ['1,234.5', { value: 1234.5, format: '#,##0.00' }],
  ['1.5', { value: 1.5 }],
  ['1,5', { text: '1,5' }],
])('%s in a spreadsheet of the United States', (typed, entry) => {
  expect(readEntry(typed, { year: 2022, isAmerican: true })).toEqual(entry);
});
