import type { FindingItem } from '../../../src/action/sidebar/views';
import { groupFindings } from '../../../src/sidebar/check/finding-groups';

const finding = (severity: FindingItem['severity'], cell: string, isSilenced = false): FindingItem => ({
  rule: 'x',
  severity,
  tab: 'Chuyên đề',
  cell,
  message: '',
  canMend: false,
  isSilenced,
});

test('errors come first, the silenced last, empty groups not at all', () => {
  const items = [finding('info', 'A1'), finding('error', 'A2', true), finding('error', 'A3'), finding('info', 'A4')];
  expect(groupFindings(items).map(({ name, items: found }) => [name, ...found.map(({ cell }) => cell)])).toEqual([
    ['error', 'A3'],
    ['info', 'A1', 'A4'],
    ['silenced', 'A2'],
  ]);
});
