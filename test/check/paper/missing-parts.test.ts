import type { Cells } from '../../../docs/rules/example';
import { findInPaper } from './paper';

function told(cells: Cells): string[] {
  return findInPaper(cells).map(({ rule, severity, tab, cell }) => `${severity} ${rule} ${tab}!${cell}`);
}

test.each<[string, Cells, string[]]>([
  ['nobody signs', { 'Cài đặt': { B9: null } }, ['warning signer_missing Cài đặt!B9']],
  ['no row for the signer', { 'Cài đặt': { A9: null, B9: null } }, ['warning signer_missing Cài đặt!']],
  ['no locality', { 'Cài đặt': { B7: ' ' } }, ['info locality_missing Cài đặt!B7']],
  ['no recipients', { 'Nội dung': { B7: null, B8: null } }, ['info recipients_missing Nội dung!']],
  ['no paragraph at all', { 'Nội dung': { B2: null, B3: null, B4: null, B5: null, B6: null, B7: null, B8: null } }, []],
  ['no tab of paragraphs', { 'Nội dung': null }, []],
  ['no default place', { 'Cài đặt': { B11: null } }, ['info place_missing Chuyên đề!G3']],
  ['no place column', { 'Cài đặt': { B11: null }, 'Chuyên đề': { G1: 'Nơi' } }, ['info place_missing Chuyên đề!']],
  ['a topic without a day needs no place', { 'Cài đặt': { B11: null }, 'Chuyên đề': { E3: null } }, []],
  ['no unit: nothing is judged', { 'Cài đặt': { B4: null, B9: null, B7: null } }, []],
])('%s', (_, cells, expected) => {
  expect(told(cells)).toEqual(expected);
});
