/** `fix` and `undo-fix`: what is certain is mended in one go, everything else stays, and it can be taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { type Book, CONTENT, MEMBERS, sampleBook, TOPICS, topic } from './book';
import { createWorkspace, type Run, type Workspace } from './workspace';

const NFD_NAME = 'Nguyễn Thị Ly'.normalize('NFD');

/** One of each fault that is certain, among cells that nobody may touch. */
function spoiltBook(): Book {
  const book = sampleBook();
  return {
    ...book,
    topics: [
      {
        ...topic('01', '“Nâng cao chất\u00a0lượng sinh hoạt chi bộ.”', 'I', 3, 'Nguyễn Thanh Tâm'),
        'Cột khác': '"của tôi.',
      },
      { ...topic('02', 'Học tập Nghi quyết\nĐại hội', 'II', 6, NFD_NAME), 'Cột khác': { formula: '1+1', result: 2 } },
      topic('03', 'Rút kinh ngiệm công tác', 'III', 9, 'Nguyễn Thị Thanh Tam'),
      topic('04', 'Phòng, chống tai nạn', 'IV', 12, 'Nguyễn Thị Ly'),
    ],
    content: [
      { Phần: 'Căn cứ', 'Nội dung': 'Căn cứ Chỉ thị số 10-CT/TW ngày 30/03/2007 của Ban Bí thư' },
      { Phần: 'Kết thúc', 'Nội dung': 'Trên đây là kế hoạch của chi bộ./.' },
      { Phần: 'Nơi nhận', 'Nội dung': 'Lưu Chi bộ' },
    ],
  };
}

const MENDED: Readonly<Record<string, [before: string, after: string]>> = {
  'Chuyên đề!B2': ['“Nâng cao chất\u00a0lượng sinh hoạt chi bộ.”', 'Nâng cao chất lượng sinh hoạt chi bộ'],
  'Chuyên đề!B3': ['Học tập Nghi quyết\nĐại hội', 'Học tập Nghị quyết Đại hội'],
  'Chuyên đề!H3': [NFD_NAME, 'Nguyễn Thị Ly'],
  'Chuyên đề!B4': ['Rút kinh ngiệm công tác', 'Rút kinh nghiệm công tác'],
  'Nội dung!B2': [
    'Căn cứ Chỉ thị số 10-CT/TW ngày 30/03/2007 của Ban Bí thư',
    'Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư',
  ],
  'Nội dung!B3': ['Trên đây là kế hoạch của chi bộ./.', 'Trên đây là kế hoạch của chi bộ.'],
};

async function textOf(space: Workspace, place: string): Promise<unknown> {
  const [tab, cell] = place.split('!') as [string, string];
  return (await space.open()).getWorksheet(tab)!.getCell(cell).value;
}

async function textsOf(space: Workspace): Promise<Record<string, unknown>> {
  const entries = await Promise.all(
    Object.keys(MENDED).map(async (place): Promise<[string, unknown]> => [place, await textOf(space, place)]),
  );
  return Object.fromEntries(entries);
}

function sideOf(side: 0 | 1): Record<string, string> {
  return Object.fromEntries(Object.entries(MENDED).map(([place, texts]) => [place, texts[side]]));
}

/** Every part of the file, the mended cells cut out of the sheets; shared strings are those cells' words. */
function partsOf(space: Workspace): Record<string, string> {
  const zip = new PizZip(readFileSync(join(space.out, 'workbook.xlsx')));
  const cells = Object.keys(MENDED).map((place) => place.split('!')[1]);
  const cut = new RegExp(`<c r="(?:${cells.join('|')})"[^>]*?(?:/>|>.*?</c>)`, 'g');
  const names = Object.keys(zip.files).filter((name) => !/sharedStrings|\/$/.test(name));
  return Object.fromEntries(
    names.map((name) => {
      // Formulas of the user's may depend on the mended cells.
      const text = zip.file(name)!.asText().replace(' fullCalcOnLoad="1"', '');
      return [name, /worksheets\/sheet/.test(name) ? text.replace(cut, '') : text];
    }),
  );
}

async function openSpoilt(): Promise<Workspace> {
  const space = await createWorkspace(spoiltBook());
  // So that both files to be compared are the host's.
  await space.run('check');
  return space;
}

test('what is certain is mended and told as before → after; nothing else changes in the file', async () => {
  const space = await openSpoilt();
  const before = partsOf(space);
  const { exitCode, stdout, report } = await space.run('fix');
  expect(exitCode).toBe(0);
  expect(await textsOf(space)).toEqual(sideOf(1));
  expect(partsOf(space)).toEqual(before);
  expect(stdout).toContain('ô B4: Rút kinh ngiệm công tác → Rút kinh nghiệm công tác');
  expect(stdout).toContain('ngày 30/03/2007 của Ban … → … 10-CT/TW ngày 30/3/2007 của Ban …');
  expect(stdout).toContain('Trang “Chuyên đề”, ô H3: Nguyễn Thị Ly –');
  const rules = new Set(report.findings.map(({ rule }) => rule));
  for (const rule of ['title_quoted', 'spelling_suspect', 'unicode_not_nfc', 'party_ending', 'date_zero_padding']) {
    expect(rules).not.toContain(rule);
  }
  // A name is never merged by itself.
  expect(await textOf(space, 'Chuyên đề!H4')).toBe('Nguyễn Thị Thanh Tam');
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule: 'assignee_unknown', cell: 'H4', suggestion: 'Nguyễn Thị Thanh Tâm' }),
  );
});

test('a second fix finds nothing more, and keeps the record of the first', async () => {
  const space = await openSpoilt();
  await space.run('fix');
  const { stdout, report } = await space.run('fix');
  expect(stdout).toContain('Không có chỗ nào sửa được ngay');
  expect(Object.keys(report.calls).filter((call) => /setProperties|setValues/.test(call))).toEqual([]);
  await space.run('undo-fix');
  expect(await textsOf(space)).toEqual(sideOf(0));
});

test('undo-fix puts back what nobody has edited since, wherever its row is now', async () => {
  const space = await openSpoilt();
  await space.run('fix');
  await space.edit((workbook) => {
    workbook.getWorksheet(CONTENT)!.getCell('B3').value = 'Trên đây là kế hoạch của chi bộ, đã sửa.';
  });
  await space.retype(TOPICS, (rows) => [rows[3]!, rows[1]!, rows[2]!, rows[0]!]);
  const { stdout } = await space.run('undo-fix');
  expect((await space.rows(TOPICS)).map((row) => row['Chuyên đề'])).toEqual([
    'Phòng, chống tai nạn',
    MENDED['Chuyên đề!B3']![0],
    MENDED['Chuyên đề!B4']![0],
    MENDED['Chuyên đề!B2']![0],
  ]);
  expect(await textOf(space, 'Nội dung!B2')).toBe(MENDED['Nội dung!B2']![0]);
  expect(await textOf(space, 'Nội dung!B3')).toBe('Trên đây là kế hoạch của chi bộ, đã sửa.');
  expect(stdout).toContain('Trang “Nội dung”, ô B3: chữ đã sửa không còn ở đó');
  const again = await space.run('undo-fix');
  expect(again.stdout).toContain('Không có lần sửa nào để hoàn tác');
});

describe('a presenter is replaced only by the name that the user picks', () => {
  async function accept(...accepted: string[]): Promise<{ run: Run; name: unknown; space: Workspace }> {
    const space = await openSpoilt();
    const run = await space.run('fix', { accept: accepted });
    return { run, name: await textOf(space, 'Chuyên đề!H4'), space };
  }

  test.each([
    'assignee_unknown:H4=Nguyễn Thị Thanh Tâm',
    'assignee_unknown:Chuyên đề!h4=Nguyễn Thị Thanh Tâm',
    'assignee_unknown:H4=Nguyễn Thị Thanh Tâm'.normalize('NFD'),
  ])('%s', async (request) => {
    const { run, name } = await accept(request);
    expect([run.exitCode, name]).toEqual([0, 'Nguyễn Thị Thanh Tâm']);
    expect(run.stdout).toContain('Nguyễn Thị Thanh Tam → Nguyễn Thị Thanh Tâm');
    expect(run.report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['assignee_unknown:H4=Trần Thị Mai Hương', 'không có trong các gợi ý'],
    ['assignee_unknown:H4=Người Lạ', 'Có thể chọn: Nguyễn Thị Thanh Tâm'],
    ['assignee_unknown:H4', 'chưa nêu tên'],
    ['assignee_unknown:H4=', 'chưa nêu tên'],
    ['assignee_unknown:H5=Nguyễn Thị Ly', 'Không có gợi ý nào'],
    ['assignee_unknown:Thành viên!H4=Nguyễn Thị Thanh Tâm', 'Không có gợi ý nào'],
    ['number_gap:A2', 'Không có gợi ý nào'],
    ['H4=Nguyễn Thị Ly', 'Không hiểu'],
    ['toString:H4=x', 'Không hiểu'],
  ])('%s is refused, and nothing at all is changed', async (request, sentence) => {
    const { run, space } = await accept(request, 'assignee_unknown:H4=Nguyễn Thị Thanh Tâm');
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(await textsOf(space)).toEqual(sideOf(0));
    expect(await textOf(space, 'Chuyên đề!H4')).toBe('Nguyễn Thị Thanh Tam');
  });

  test('one of several in a cell, with what stands around it', async () => {
    const book = spoiltBook();
    book.topics![2]!['Người thực hiện'] = 'đ/c Nguyễn Thị Thanh Tam (chủ trì); Nguyễn Thị Ly';
    const space = await createWorkspace(book);
    const { report } = await space.run('check');
    const { suggestion } = report.findings.find(({ rule }) => rule === 'assignee_unknown')!;
    expect(suggestion).toBe('Nguyễn Thị Thanh Tâm');
    await space.run('fix', { accept: ['assignee_unknown:H4=Nguyễn Thị Thanh Tâm'] });
    expect(await textOf(space, 'Chuyên đề!H4')).toBe('đ/c Nguyễn Thị Thanh Tâm; Nguyễn Thị Ly');
  });
});

test('a formula that shows a faulty text is left and named', async () => {
  const space = await openSpoilt();
  await space.edit((workbook) => {
    workbook.getWorksheet(TOPICS)!.getCell('B4').value = {
      formula: '"Rút kinh ngiệm"&" công tác"',
      result: 'Rút kinh ngiệm công tác',
    };
  });
  const { stdout } = await space.run('fix');
  expect(await textOf(space, 'Chuyên đề!B4')).toMatchObject({ formula: '"Rút kinh ngiệm"&" công tác"' });
  expect(stdout).toContain('Trang “Chuyên đề”, ô B4: có công thức');
});

test('killed or refused at any call, nothing is half done that the next click does not finish or take back', async () => {
  const clean = await openSpoilt();
  const { callCount } = (await clean.copy().run('fix')).report;
  expect(callCount).toBeGreaterThan(8);
  for (let call = 1; call <= callCount; call++) {
    for (const options of [{ killAt: { call, after: false } }, { killAt: { call, after: true } }, { failAt: call }]) {
      const space = clean.copy();
      await space.run('fix', options);
      const done = space.copy();
      await done.run('fix');
      expect([call, await textsOf(done)]).toEqual([call, sideOf(1)]);
      await space.run('undo-fix');
      expect([call, await textsOf(space)]).toEqual([call, sideOf(0)]);
    }
  }
});

test('undo-fix killed at any call is finished by the next', async () => {
  const clean = await openSpoilt();
  await clean.run('fix');
  const { callCount } = (await clean.copy().run('undo-fix')).report;
  for (let call = 1; call <= callCount; call++) {
    const space = clean.copy();
    await space.run('undo-fix', { killAt: { call, after: true } });
    await space.run('undo-fix');
    expect([call, await textsOf(space)]).toEqual([call, sideOf(0)]);
  }
});

test('a fix that died is undone whole after the next one, which loses nothing of what was kept', async () => {
  const clean = await openSpoilt();
  const { callCount } = (await clean.copy().run('fix')).report;
  for (let call = 6; call <= callCount; call++) {
    for (const options of [{ killAt: { call, after: true } }, { failAt: call }]) {
      const space = clean.copy();
      await space.run('fix', options);
      await space.run('fix');
      await space.run('undo-fix');
      expect([call, await textsOf(space)]).toEqual([call, sideOf(0)]);
    }
  }
});

test('what cannot be put back now is kept for another time', async () => {
  const space = await openSpoilt();
  await space.run('fix');
  await space.edit(async (workbook) => {
    await workbook.getWorksheet(TOPICS)!.protect('', {});
    workbook.getWorksheet(CONTENT)!.name = 'Nháp';
  });
  const refused = await space.run('undo-fix');
  expect(refused.stdout).toContain('Chưa trả lại được ô nào');
  expect(refused.stdout).toContain('đang được bảo vệ');
  expect(refused.stdout).toContain('nay không còn, nên chưa trả lại được');
  await space.edit((workbook) => {
    workbook.getWorksheet(TOPICS)!.unprotect();
    workbook.getWorksheet('Nháp')!.name = CONTENT;
  });
  await space.run('undo-fix');
  expect(await textsOf(space)).toEqual(sideOf(0));
});

test('a fix that is refused everywhere keeps the record of the one before', async () => {
  const space = await openSpoilt();
  await space.run('fix');
  await space.edit(async (workbook) => {
    const sheet = workbook.getWorksheet(CONTENT)!;
    sheet.getCell('B4').value = 'Rút kinh ngiệm';
    await sheet.protect('', {});
  });
  await space.run('fix');
  await space.edit((workbook) => workbook.getWorksheet(CONTENT)!.unprotect());
  await space.run('undo-fix');
  expect(await textsOf(space)).toEqual(sideOf(0));
});

test.each(['30/4.', '2022.', '“50%”', '“TRUE”', '“8:30”', '“1,5”', "“'abc”", '“=1+2”', '“+A1”'])(
  'the title %s stays: Sheets would make something else of it',
  async (title) => {
    const book = spoiltBook();
    book.topics![3]!['Chuyên đề'] = title;
    const space = await createWorkspace(book);
    const { stdout } = await space.run('fix');
    expect(await textOf(space, 'Chuyên đề!B5')).toBe(title);
    expect(stdout).toContain('Trang “Chuyên đề”, ô B5: sửa thành');
  },
);

test('10,000 characters and emoji come back as they were', async () => {
  const book = spoiltBook();
  const long = `${'😀 chữ có dấu ế '.repeat(600)}kinh ngiệm`;
  book.members![0]!['Chức vụ'] = 'Phó\u200b Bí thư';
  book.content![2]!['Nội dung'] = long;
  const space = await createWorkspace(book);
  await space.run('fix');
  // Compared outside of expect, which would print both.
  expect((await textOf(space, 'Nội dung!B4')) === long.replace('ngiệm', 'nghiệm')).toBe(true);
  expect(await textOf(space, `${MEMBERS}!D2`)).toBe('Phó Bí thư');
  await space.run('undo-fix');
  expect((await textOf(space, 'Nội dung!B4')) === long).toBe(true);
  expect(await textOf(space, `${MEMBERS}!D2`)).toBe('Phó\u200b Bí thư');
});
