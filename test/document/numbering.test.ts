import { citeNumber, paperType, symbolOf } from '../../src/document/numbering';

test.each([
  ['party', 'KH/CB', 'notice', 'TB/CB'],
  ['party', 'KH/CB', 'supplement', 'KH/CB'],
  ['party', 'KH/CBMNĐA', 'minutes', 'BB/CBMNĐA'],
  ['party', 'CB', 'resolution', 'NQ/CB'],
  ['state', 'KH-TMG', 'invitation', 'GM-TMG'],
  ['state', 'KHTCM', 'report', 'BCTCM'],
  ['state', 'TCM', 'notice', 'TB-TCM'],
  // A unit whose own letters begin alike.
  ['state', 'Khối 5', 'notice', 'TB-Khối 5'],
  ['state', 'KH-TCM', 'conclusion', 'TB-TCM'],
  ['party', 'KH/CB', 'conclusion', 'KL/CB'],
] as const)('in the %s form beside %s the symbol of a %s is %s', (form, symbol, kind, wanted) => {
  expect(symbolOf(kind, { form, symbol })).toBe(wanted);
});

test('a number is cited as its form writes it', () => {
  expect(citeNumber({ number: '05', symbol: 'TB/CB' }, 'party')).toBe('05-TB/CB');
  expect(citeNumber({ number: '05', symbol: 'TB-TCM' }, 'state')).toBe('05/TB-TCM');
});

test('a conclusion of a subject group is a notice, and runs in the notices’ numbers', () => {
  expect(paperType('conclusion', 'state')).toBe(paperType('notice', 'state'));
  expect(paperType('conclusion', 'party').name).toBe('Kết luận');
});
