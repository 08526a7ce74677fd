/** Tabs, columns and settings that are missing or cannot be used. */
import { rowsFrom, tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';

const TODAY = { year: 2026, month: 1, day: 5 };

export const unreadable: readonly CorpusEntry[] = [
  {
    name: 'no tab of members',
    tables: tablesWith({ 'Thành viên': null }),
    today: TODAY,
    findings: ['tab_missing Thành viên!'],
  },
  {
    name: 'the column of presenters is called otherwise',
    tables: tablesWith({ 'Chuyên đề': { H1: 'Ai làm' } }),
    today: TODAY,
    findings: ['column_missing Chuyên đề!'],
  },
  {
    name: 'headers only: nothing typed yet',
    tables: tablesWith({
      'Chuyên đề': rowsFrom(
        2,
        [1, 2, 3, 4].map(() => Array(9).fill(null)),
      ),
    }),
    today: TODAY,
    findings: ['title_missing Chuyên đề!'],
  },
  {
    name: 'a year in words, a form of no kind, a setting twice, a part that is none',
    tables: tablesWith({
      'Cài đặt': { B2: 'Văn bản thường', B5: 'hai không hai sáu', ...rowsFrom(13, [['Địa danh', 'Tân Hưng']]) },
      'Nội dung': { A5: 'Phương pháp' },
    }),
    today: TODAY,
    findings: [
      'setting_invalid Cài đặt!B2',
      'setting_missing Cài đặt!B5',
      'setting_repeated Cài đặt!B13',
      'section_unknown Nội dung!A5',
    ],
  },
];
