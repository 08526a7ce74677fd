/** Presenters and members: groups, given names alone, names nearly right, members nearly alike, addresses, the load. */
import { rowsFrom, tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';

const TODAY = { year: 2026, month: 1, day: 5 };

export const presenters: readonly CorpusEntry[] = [
  {
    name: 'groups as presenters',
    tables: tablesWith({
      'Chuyên đề': { H2: 'Tổ 1', H3: 'Chi ủy', H4: 'Tập thể giáo viên khối Lá', H5: 'Toàn thể đảng viên' },
    }),
    today: TODAY,
    findings: ['H2', 'H3', 'H4', 'H5'].flatMap((cell) => [
      `assignee_unknown Chuyên đề!${cell}`,
      `assignee_group Chuyên đề!${cell}`,
    ]),
  },
  {
    name: 'given names alone as presenters',
    tables: tablesWith({ 'Chuyên đề': { H2: 'Nhung', H3: 'đ/c Đức', H4: 'Cô Ánh', H5: 'Thầy Khôi và đồng chí Hà' } }),
    today: TODAY,
    findings: [
      ...['H2', 'H3', 'H4', 'H5', 'H5'].map((cell) => `assignee_unknown Chuyên đề!${cell}`),
      ...['H2', 'H3', 'H4', 'H5', 'H5'].map((cell) => `assignee_single_name Chuyên đề!${cell}`),
    ],
  },
  {
    name: 'presenters whose names lost their tones or a letter',
    tables: tablesWith({
      'Chuyên đề': { H2: 'Le Thi Hong Nhung', H3: 'Phạm Văn Đưc', H4: 'Trần Ngọc Anh', H5: 'Vũ Minh Khoi' },
    }),
    today: TODAY,
    findings: ['H2', 'H3', 'H4', 'H5'].map((cell) => `assignee_unknown Chuyên đề!${cell}`),
  },
  {
    name: 'presenters with a middle name missing, in another order, unknown altogether, two in one cell',
    tables: tablesWith({
      'Chuyên đề': {
        H2: 'Lê Hồng Nhung',
        H3: 'Đức Phạm Văn',
        H4: 'Nguyễn Hoàng Yến',
        H5: 'Vũ Khôi; Đỗ Hà',
      },
    }),
    today: TODAY,
    findings: ['H2', 'H3', 'H4', 'H5', 'H5'].map((cell) => `assignee_unknown Chuyên đề!${cell}`),
  },
  {
    name: 'presenters with what they do, or what they are, behind their names',
    tables: tablesWith({
      'Chuyên đề': { H2: 'Lê Thị Hồng Nhung (báo cáo)', H3: 'Phạm Văn Đức - Phó Bí thư', H4: 'Đ/C: Trần Ngọc Ánh.' },
    }),
    today: TODAY,
    findings: ['H2', 'H3'].map((cell) => `assignee_unknown Chuyên đề!${cell}`),
  },
  {
    name: 'Ly is not Lý; a name whose brackets were left out; one right name and one wrong',
    tables: tablesWith({
      'Chuyên đề': {
        H2: 'Cao Thị Lý',
        H3: 'Nguyễn Thị Hoa',
        H4: 'Trần Ngọc Ánh; Vũ Minh Khối',
        H5: 'Vũ Minh Khôi',
      },
      'Thành viên': rowsFrom(7, [
        [6, 'Cao Thị Ly', 'cao.ly@example.com', 'Đảng viên'],
        [7, 'Nguyễn Thị Hoa (Lá 1)', 'hoa.la1@example.com', 'Đảng viên'],
        [8, 'Nguyễn Thị Hoa (Lá 2)', 'hoa.la2@example.com', 'Đảng viên'],
      ]),
    }),
    today: TODAY,
    findings: ['H2', 'H3', 'H4'].map((cell) => `assignee_unknown Chuyên đề!${cell}`),
  },
  {
    name: 'nobody as presenter, and a row without a title',
    tables: tablesWith({ 'Chuyên đề': { H3: null, B4: null, H5: ' ; ' } }),
    today: TODAY,
    findings: ['assignee_missing Chuyên đề!H3', 'title_missing Chuyên đề!B4', 'assignee_missing Chuyên đề!H5'],
  },
  {
    name: 'members nearly alike: a middle name missing, marks lost',
    tables: tablesWith({
      'Thành viên': rowsFrom(7, [
        [6, 'Lê Hồng Nhung', 'nhung.le@example.com', 'Đảng viên'],
        [7, 'Trần Ngoc Ánh', 'anh.tran@example.com', 'Đảng viên'],
      ]),
    }),
    today: TODAY,
    findings: ['member_similar Thành viên!B7', 'member_similar Thành viên!B8'],
  },
  {
    name: 'members of families and given names in common who are plainly different people',
    tables: tablesWith({
      'Thành viên': rowsFrom(7, [
        [6, 'Lê Thị Hồng Hạnh', 'hanh.le@example.com', 'Đảng viên'],
        [7, 'Phạm Văn Đạt', 'dat.pham@example.com', 'Đảng viên'],
        [8, 'Trần Thị Loan', 'loan.tran@example.com', 'Đảng viên'],
        [9, 'Trần Thị Lan', 'lan.tran@example.com', 'Đảng viên'],
        [10, 'Vũ Minh Khang', 'khang.vu@example.com', 'Đảng viên'],
      ]),
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'a member twice, an address without a name, addresses missing and wrong',
    tables: tablesWith({
      'Thành viên': {
        C2: null,
        C3: null,
        C4: 'van.duc(at)example.com',
        ...rowsFrom(7, [
          [6, 'VŨ MINH KHÔI', 'khoi.2@example.com', 'Đảng viên'],
          [7, null, 'ai.do@example.com', null],
        ]),
      },
    }),
    today: TODAY,
    findings: [
      'email_missing Thành viên!C3',
      'email_invalid Thành viên!C4',
      'member_duplicate Thành viên!B7',
      'member_name_missing Thành viên!B8',
    ],
  },
  {
    name: 'one person has every topic',
    tables: tablesWith({
      'Chuyên đề': { H3: 'Lê Thị Hồng Nhung', H4: 'Lê Thị Hồng Nhung', H5: 'Lê Thị Hồng Nhung' },
    }),
    today: TODAY,
    findings: ['load_uneven Thành viên!B3'],
  },
];
