import { CITED_DOCUMENTS, documentsOf } from '../../../src/check/paper/cited-documents';
import { compareDates } from '../../../src/plan/date';
import { findInParagraph, tell } from './paper';

const YEAR_2022 = { 'Cài đặt': { B5: 2022, B8: null } };

test('the table: every follower is in it, is later, and no chain is a ring', () => {
  for (const cited of CITED_DOCUMENTS) {
    const chain = [cited];
    for (let next = cited.followedBy; next !== undefined; next = documentsOf(next)[0]?.followedBy) {
      const follower = documentsOf(next)[0];
      expect([cited.number, follower?.number]).toEqual([cited.number, next]);
      expect(compareDates(follower!.issued, chain[chain.length - 1]!.issued)).toBeGreaterThan(0);
      chain.push(follower!);
    }
  }
  const days = CITED_DOCUMENTS.map(({ number, issued }) => `${number} ${issued.year}-${issued.month}-${issued.day}`);
  expect(new Set(days).size).toBe(CITED_DOCUMENTS.length);
});

describe('dates', () => {
  const find = (text: string) => tell(findInParagraph(text, YEAR_2022));

  test.each<[string, string]>([
    [
      'Hướng dẫn số 12-HD/BTCTW ngày 02/3/2012 của Ban Tổ chức Trung ương',
      'Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương',
    ],
    ['Hướng dẫn số 12-HD/BTCTW, ngày 02 tháng 3 năm 2012', 'Hướng dẫn số 12-HD/BTCTW, ngày 06 tháng 7 năm 2018'],
    ['Hướng dẫn số 12 - HD/BTCTW ngày 02-3-2012', 'Hướng dẫn số 12 - HD/BTCTW ngày 06-7-2018'],
    ['Hướng dẫn 12-HD/BTCTW ngày 06.7.2017', 'Hướng dẫn 12-HD/BTCTW ngày 06.7.2018'],
    [
      'Hướng dẫn 12-HD/BTCTW của Ban Tổ chức Trung ương ngày 16/8/2019',
      'Hướng dẫn 12-HD/BTCTW của Ban Tổ chức Trung ương ngày 06/7/2018',
    ],
    ['Chỉ thị số 10-CT/TW ngày 30/3/2017', 'Chỉ thị số 10-CT/TW ngày 30/3/2007'],
    [
      'Chỉ thị số 10-CT/TW ngày 15/4/2012 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ',
      'Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ',
    ],
    [
      'Nghị định số 30/2020/NĐ-CP ngày 03/5/2020 của Chính phủ',
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
    ],
    ['Quy định số 37-QĐ/TW ngày 30/7/2021', 'Quy định số 37-QĐ/TW ngày 25/10/2021'],
    ['Chỉ thị số 5-CT/TW ngày 15/6/2016 của Bộ Chính trị', 'Chỉ thị số 5-CT/TW ngày 15/5/2016 của Bộ Chính trị'],
  ])('%s', (text, right) => {
    expect(find(text)).toEqual([`citation_date_mismatch → ${right}`]);
  });

  test.each([
    'Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ',
    'Chỉ thị số 10-CT/TW, ngày 30 tháng 3 năm 2007 của Ban Bí thư',
    'Chỉ thị số 10-CT/TW ngày 05/12/2011 của Bộ Chính trị về phổ cập giáo dục mầm non cho trẻ em năm tuổi',
    'Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương',
    'Hướng dẫn số 12-HD/BTCTW ngày 17/5/2022 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên',
    'Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về công tác dân số',
    'Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương về công nghiệp hóa',
    'Chỉ thị số 10-CT/TW ngày 30/3/2017 của Ban Bí thư về công tác dân vận',
    'Quyết định số 22-QĐ/TW ngày 05/10/2021 của Bộ Chính trị',
    'Kế hoạch số 12-KH/ĐU ngày 12/01/2026 của Đảng ủy xã Tân Hòa',
    'Kế hoạch số 10-KH/CB ngày 10/01/2026 của chi bộ',
    'Công văn số 1234/BGDĐT-GDMN ngày 10/9/2025 của Bộ Giáo dục và Đào tạo',
    'Thông tư số 52/2020/TT-BGDĐT ngày 31/12/2020 của Bộ Giáo dục và Đào tạo',
    'Thực hiện Chỉ thị 10-CT/TW, họp chi bộ ngày 05/01/2026.',
    'Thực hiện Chỉ thị 10-CT/TW trong buổi sinh hoạt ngày 05/01/2026.',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư',
    'Hướng dẫn số 12-HD/BTCTW của Ban Tổ chức Trung ương; kế hoạch ban hành ngày 09/01/2026.',
    'Chỉ thị số 10-CT/TW ngày 31/02/2007',
  ])('nothing: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('a padded month is the right day', () => {
    expect(find('Chỉ thị số 10-CT/TW ngày 30/03/2007')).toEqual([
      'date_zero_padding → Chỉ thị số 10-CT/TW ngày 30/3/2007',
    ]);
  });

  test('the message names whose date it is', () => {
    const [finding] = findInParagraph('Hướng dẫn số 12-HD/BTCTW ngày 02/3/2012 của Ban', YEAR_2022);
    expect(finding!.message).toBe(
      'Ô B5 dẫn “12-HD/BTCTW ngày 02/3/2012”, nhưng văn bản này ban hành ngày 06/7/2018 (ngày 02/3/2012 là của văn bản 09-HD/BTCTW). Hãy xem lại ngày, hoặc số của văn bản.',
    );
  });

  test('a date of nobody', () => {
    const [finding] = findInParagraph('Hướng dẫn số 12-HD/BTCTW ngày 09/7/2018', YEAR_2022);
    expect(finding!.message).toBe(
      'Ô B5 dẫn “12-HD/BTCTW ngày 09/7/2018”, nhưng văn bản này ban hành ngày 06/7/2018. Hãy xem lại ngày, hoặc số của văn bản.',
    );
  });
});

describe('what has been followed', () => {
  const GUIDANCE =
    'Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương về nâng cao chất lượng sinh hoạt chi bộ';

  function followers(text: string, year: string | number, issued: string | null = null): string[] {
    return findInParagraph(text, { 'Cài đặt': { B5: year, B8: issued } })
      .filter(({ rule }) => rule === 'citation_superseded')
      .map(({ message }) => /đã có (.+) thay/.exec(message)?.[1] ?? message);
  }

  test.each<[string, string | number, string | null, string[]]>([
    [GUIDANCE, 2026, null, ['Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025']],
    [GUIDANCE, 2026, '09/01/2026', ['Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025']],
    [GUIDANCE, 2026, '15/10/2025', []],
    [GUIDANCE, 2025, null, []],
    [GUIDANCE, 2022, null, []],
    [GUIDANCE, '2025-2026', null, []],
    [GUIDANCE, '2026-2027', null, ['Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025']],
    ['Hướng dẫn 12-HD/BTCTW', 2026, null, ['Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025']],
    ['Hướng dẫn số 12-HD/BTCTW ngày 02/3/2012', 2026, null, ['Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025']],
    ['Hướng dẫn số 09-HD/BTCTW ngày 02/3/2012', 2026, null, ['Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025']],
    ['Hướng dẫn số 09-HD/BTCTW ngày 02/3/2012', 2022, null, ['Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018']],
    ['Hướng dẫn số 09-HD/BTCTW ngày 02/3/2012', 2018, null, []],
    ['Hướng dẫn số 12-HD/BTCTW ngày 17/5/2022 về nghiệp vụ công tác đảng viên', 2026, null, []],
    ['Hướng dẫn số 12-HD/BTCTW về nghiệp vụ công tác đảng viên', 2026, null, []],
    ['Chỉ thị số 10-CT/TW ngày 30/3/2007', 2026, null, ['Chỉ thị số 50-CT/TW ngày 23/7/2025']],
    ['Chỉ thị số 10-CT/TW ngày 05/12/2011', 2026, null, []],
    [
      'Quy định số 29-QĐ/TW ngày 25/7/2016 về thi hành Điều lệ Đảng',
      2022,
      null,
      ['Quy định số 24-QĐ/TW ngày 30/7/2021'],
    ],
    ['Quy định số 24-QĐ/TW ngày 30/7/2021', '2025-2026', null, ['Quy định số 294-QĐ/TW ngày 26/5/2025']],
    ['Quy định số 66-QĐ/TW ngày 06/02/2017', 2026, null, []],
    ['Quy định số 66-QĐ/TW ngày 06/02/2017', 2027, null, ['Quy định số 399-QĐ/TW ngày 09/01/2026']],
    ['Nghị định số 110/2004/NĐ-CP ngày 08/4/2004', 2026, null, ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020']],
    ['Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 thay thế Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018', 2026, null, []],
    ['Tổng kết việc thực hiện Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018', 2026, null, []],
    [`${GUIDANCE}; Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025`, 2026, null, []],
  ])('%s in %s (%s)', (text, year, issued, expected) => {
    expect(followers(text, year, issued)).toEqual(expected);
  });

  test('the message', () => {
    const [finding] = findInParagraph(GUIDANCE);
    expect(finding).toEqual({
      ...{ rule: 'citation_superseded', severity: 'warning', tab: 'Nội dung', cell: 'B5' },
      message:
        'Ô B5 dẫn “12-HD/BTCTW”, nay đã có Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 thay. Hãy xem có nên dẫn văn bản mới không.',
    });
  });
});

describe('forms of numbers', () => {
  const find = (text: string) => tell(findInParagraph(text, YEAR_2022));

  test.each<[string, string]>([
    ['Hướng dẫn số 12/HD-BTCTW', 'Hướng dẫn số 12-HD/BTCTW'],
    ['Hướng dẫn số 12 HD/BTCTW', 'Hướng dẫn số 12-HD/BTCTW'],
    ['Hướng dẫn số: 12HD/BTCTW', 'Hướng dẫn số: 12-HD/BTCTW'],
    ['Hướng dẫn số 12/HD/BTCTW', 'Hướng dẫn số 12-HD/BTCTW'],
    ['Hướng dẫn số 12-HD-BTCTW', 'Hướng dẫn số 12-HD/BTCTW'],
    ['Nghị quyết số 03/NQ-ĐU của Đảng ủy', 'Nghị quyết số 03-NQ/ĐU của Đảng ủy'],
    ['Nghị quyết số 29-NQTW', 'Nghị quyết số 29-NQ/TW'],
    ['Nghị định số 30/2020/NĐCP', 'Nghị định số 30/2020/NĐ-CP'],
    ['Nghị định số 30/2020/NĐ/CP', 'Nghị định số 30/2020/NĐ-CP'],
    ['Thông tư số 52/2020/TTBGDĐT', 'Thông tư số 52/2020/TT-BGDĐT'],
    ['Chỉ thị số 12-HD/BTCTW ngày 06/7/2018', 'Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018'],
    ['Thực hiện chỉ thị 12-HD/BTCTW', 'Thực hiện hướng dẫn 12-HD/BTCTW'],
    ['Nghị quyết số 30/2020/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP'],
  ])('%s', (text, right) => {
    expect(find(text)).toEqual([`citation_unknown_form → ${right}`]);
  });

  test('a number that is missing', () => {
    const [finding] = findInParagraph('Thực hiện Chỉ thị số -CT/TW của Ban Bí thư.', YEAR_2022);
    expect([finding!.rule, finding!.message]).toEqual([
      'citation_unknown_form',
      'Ô B5 ghi “Chỉ thị số -CT/TW”, chưa có số của văn bản. Hãy điền số, ví dụ “số 50-CT/TW”.',
    ]);
  });

  test.each([
    'Chỉ thị số 50-CT/TW',
    'Hướng dẫn số 12 - HD/BTCTW',
    'Hướng dẫn số 12–HD/BTCTW',
    'Nghị quyết số 03-NQ/CB, Nghị quyết số 07-NQ/ĐU',
    'Kế hoạch số 5-KH/CB; Kế hoạch số 45/KH-MNDA; Kế hoạch số 15/KH-UBND',
    'Kế hoạch số 118/KH-PGDĐT-MN, Kế hoạch số 12/KHTCM',
    'Công văn số 1234/BGDĐT-GDMN; Công văn số 345/SGDĐT-GDMN-TH',
    'Thông tư số 51/2020/TT-BGDĐT; Thông tư liên tịch số 06/2015/TTLT-BGDĐT-BNV',
    'Quyết định số 22/QĐ-UBND; Quyết định số 14/2008/QĐ-BGDĐT; Quyết định số 1677/QĐ-TTg',
    'Nghị quyết số 42/NQ-HĐND; Nghị quyết số 88/2014/QH13; Nghị quyết số 11/NQ-CP',
    'Quy định số 08-QĐi/TW; Quy định số 37-QĐ/TW; Quyết định số 99-QĐ/TW',
    'Văn bản hợp nhất số 17/VBHN-BGDĐT; Luật số 43/2019/QH14',
    'Kế hoạch số …-KH/CB; Kế hoạch số ...../KH-MN',
    'Hướng dẫn số 03-HD/BTGTU của Ban Tuyên giáo Tỉnh ủy; Hướng dẫn số 159-HD/BTGTW',
    'Kế hoạch số 12-KH/TĐTN-BTG; Quyết định số 367-QĐ/TWĐTN-VPĐOÀN',
    'Thông báo số 15-TB/VPTW; Kết luận số 21-KL/TW; Báo cáo số 45-BC/ĐU',
    'Nghị quyết số 01 của chi bộ; Hướng dẫn số 2; Kế hoạch số 3/2026',
    'Điện thoại số 0912/345/678; phòng số 12/B',
  ])('nothing: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
