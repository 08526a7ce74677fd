/** Findings on the sheet: notes and marks that come and go, and nobody else's that do. */
import { readFileSync } from 'node:fs';
import type { Workbook } from 'exceljs';
import { holdLock } from '../../local/services/lock';
import { type Book, CONTENT, sampleBook, TOPICS, topic } from './book';
import { createWorkspace, type Options, type Run, type Workspace } from './workspace';

function spoiltBook(): Book {
  return {
    ...sampleBook(),
    topics: [
      topic('01', 'Rút kinh ngiệm công tác', 'I', 3, 'Nguyễn Thanh Tâm'),
      topic('02', 'Nâng cao chất lượng', 'II', 6, 'Người Lạ Mặt'),
      topic('03', '“Học tập Bác”', 'III', 9, 'Nguyễn Thị Thanh Tâm'),
      topic('04', 'Phòng, chống tai nạn', 'IV', 12, 'Nguyễn Thị Ly'),
    ],
  };
}

type Note = string | { texts?: readonly { text: string }[] } | undefined;

function noteOf(workbook: Workbook, cell: string, tab = TOPICS): string {
  const note = workbook.getWorksheet(tab)!.getCell(cell).note as Note;
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

/** Which rules a note names, in order; other lines stand as they are. */
async function told(space: Workspace, cell: string, tab = TOPICS): Promise<string[]> {
  const note = noteOf(await space.open(), cell, tab);
  return note === '' ? [] : note.split('\n').map((line) => /\[(\w+)-[0-9a-z]{4}\]$/.exec(line)?.[1] ?? line);
}

interface FormatRule {
  readonly ref: string;
  readonly formulae?: readonly string[];
}

async function marksOf(space: Workspace, tab = TOPICS): Promise<FormatRule[]> {
  const sheet = (await space.open()).getWorksheet(tab)! as unknown as {
    conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
  };
  return sheet.conditionalFormattings.flatMap(({ ref, rules }) => rules.map(({ formulae }) => ({ ref, formulae })));
}

const OURS = ['"chuyen-de"="chuyen-de"'];

test('check notes each finding on its cell and marks it; mended, both go', async () => {
  const space = await createWorkspace(spoiltBook());
  await space.run('check');
  expect(await told(space, 'B2')).toEqual(['spelling_suspect']);
  expect(await told(space, 'H3')).toEqual(['assignee_unknown']);
  expect(await told(space, 'B4')).toEqual(['title_quoted']);
  expect(noteOf(await space.open(), 'H3')).toMatch(/^⚠ Ô H3 ghi “Người Lạ Mặt”/);
  const [mark, ...others] = await marksOf(space);
  expect([mark!.formulae, mark!.ref.split(' ').sort(), others]).toEqual([OURS, ['B2', 'B4', 'H3'], []]);

  await space.run('fix');
  expect(await told(space, 'B2')).toEqual(['spelling_suspect']);
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', (row) => row.Số === '02');
  await space.run('check');
  for (const cell of ['B2', 'H3', 'B4']) expect([cell, await told(space, cell)]).toEqual([cell, []]);
  expect(await marksOf(space)).toEqual([]);
});

test('a check of an unchanged sheet writes nothing', async () => {
  const space = await createWorkspace(spoiltBook());
  await space.run('check');
  const { report } = await space.run('check');
  expect(Object.keys(report.calls).filter((call) => /\.set/.test(call))).toEqual([]);
});

test('the user’s own notes and format rules stay, in their order', async () => {
  const space = await createWorkspace(spoiltBook());
  await space.edit((workbook) => {
    const sheet = workbook.getWorksheet(TOPICS)!;
    sheet.getCell('B2').note = 'hỏi lại\ncô Hoa';
    sheet.getCell('C2').note = 'của tôi';
    for (const [ref, formula] of [
      ['A2:A9', '$A2="02"'],
      ['B2:B9', 'LEN($B2)>200'],
    ] as const) {
      const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } } as const;
      sheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority: 1, formulae: [formula], style }] });
    }
  });
  await space.run('check');
  expect(await told(space, 'B2')).toEqual(['hỏi lại', 'cô Hoa', 'spelling_suspect']);
  expect((await marksOf(space)).map(({ formulae }) => formulae)).toEqual([['$A2="02"'], ['LEN($B2)>200'], OURS]);
  await space.set(TOPICS, 'Chuyên đề', 'Rút kinh nghiệm', (row) => row.Số === '01');
  await space.set(TOPICS, 'Chuyên đề', 'Học tập Bác', (row) => row.Số === '03');
  await space.set(TOPICS, 'Người thực hiện', 'Nguyễn Thị Ly', (row) => row.Số === '02');
  await space.run('check');
  expect(await told(space, 'B2')).toEqual(['hỏi lại', 'cô Hoa']);
  expect(await told(space, 'C2')).toEqual(['của tôi']);
  expect(await marksOf(space)).toEqual([
    { ref: 'A2:A9', formulae: ['$A2="02"'] },
    { ref: 'B2:B9', formulae: ['LEN($B2)>200'] },
  ]);
});

test.each(['plan', 'drafts', 'fix', 'undo-fix'] as const)('%s writes no note and no mark', async (action) => {
  const book = spoiltBook();
  book.topics![1]!['Người thực hiện'] = 'Nguyễn Thị Ly';
  const space = await createWorkspace(book);
  const { report } = await space.run(action);
  expect(report.findings.length > 0 || action === 'undo-fix').toBe(true);
  expect(Object.keys(report.calls).filter((call) => /Note|Conditional/.test(call))).toEqual([]);
});

/** As `Bảo vệ trang tính` with all cells excepted but these. */
async function protect(space: Workspace, locked: readonly string[], tab = TOPICS): Promise<void> {
  await space.edit(async (workbook) => {
    const sheet = workbook.getWorksheet(tab)!;
    await sheet.protect('', { spinCount: 1 });
    for (let row = 1; row <= 20; row++) {
      for (let column = 1; column <= 12; column++) {
        const cell = sheet.getCell(row, column);
        cell.protection = { locked: locked.includes(cell.address) };
      }
    }
  });
}

const spelt = (rows: number) => ({
  ...spoiltBook(),
  topics: Array.from({ length: rows }, (_, index) => topic(`${index + 1}`, 'Rút kinh ngiệm', '', 3, 'Nguyễn Thị Ly')),
});

describe('protected cells', () => {
  const PROTECTED_TAB = 'Trang “Chuyên đề” đang được bảo vệ';

  test.each<[string, string[], string[]]>([
    ['that need no note', ['C2', 'G3'], []],
    ['that need one', ['B2'], ['Ô B2 trang “Chuyên đề” đang được bảo vệ']],
    ['two', ['B2', 'H3'], ['Ô B2 trang “Chuyên đề” đang được bảo vệ', 'Ô H3 trang “Chuyên đề” đang được bảo vệ']],
  ])('%s: all other cells are noted, the refused ones named', async (_, locked, refused) => {
    const space = await createWorkspace(spoiltBook());
    await protect(space, locked);
    const { exitCode, stdout } = await space.run('check');
    expect([exitCode, stdout.match(/Ô \w+ trang “[^”]+” đang được bảo vệ/g) ?? []]).toEqual([2, refused]);
    expect(stdout).toContain(PROTECTED_TAB);
    for (const [cell, rule] of [
      ['B2', 'spelling_suspect'],
      ['H3', 'assignee_unknown'],
      ['B4', 'title_quoted'],
    ] as const) {
      expect([cell, await told(space, cell)]).toEqual([cell, locked.includes(cell) ? [] : [rule]]);
    }
    expect(await marksOf(space)).toEqual([]);
  });

  test('in a column of findings, a few calls for one refused cell', async () => {
    const space = await createWorkspace(spelt(19));
    await protect(space, ['B7']);
    const { report } = await space.run('check');
    for (const cell of ['B2', 'B6', 'B8', 'B20']) expect(await told(space, cell)).toContain('spelling_suspect');
    expect(await told(space, 'B7')).toEqual([]);
    expect(report.calls['Range.setNotes']).toBeLessThan(19);
  });

  test('a tab that is protected as a whole is named, and not tried cell by cell without end', async () => {
    const space = await createWorkspace(spelt(300));
    await space.edit((workbook) => workbook.getWorksheet(TOPICS)!.protect('', { spinCount: 1 }));
    const { stdout, report } = await space.run('check');
    expect(stdout).toContain(PROTECTED_TAB);
    expect(stdout).not.toMatch(/Ô \w+ trang “[^”]+” đang được bảo vệ/);
    expect(report.callCount).toBeLessThan(200);
  });
});

describe('onEdit', () => {
  /** As Google fires it after somebody typed into `range`. */
  function edit(space: Workspace, range: string, tab = TOPICS, options: Options = {}): Promise<Run> {
    const script = `function edited() {
      const sheet = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(tab)});
      onEdit({ range: sheet.getRange(${JSON.stringify(range)}), source: SpreadsheetApp.getActive() });
      return 'done';
    }`;
    const code = `${readFileSync('dist/Code.js', 'utf8')}\n${script}`;
    return space.run('exec', { args: ['Code.js', 'edited'], code, ...options });
  }

  test('checks the edited row by itself, in at most eight calls', async () => {
    const space = await createWorkspace(spoiltBook());
    const { exitCode, report } = await edit(space, 'B2');
    expect([exitCode, await told(space, 'B2'), await told(space, 'B4')]).toEqual([0, ['spelling_suspect'], []]);
    expect(report.callCount).toBeLessThanOrEqual(8);
    expect((await marksOf(space)).map(({ ref }) => ref)).toEqual(['B2']);
    await space.set(TOPICS, 'Chuyên đề', 'Rút kinh nghiệm', (row) => row.Số === '01');
    await edit(space, 'B2');
    expect([await told(space, 'B2'), await marksOf(space)]).toEqual([[], []]);
  });

  test('what needs the whole workbook stays told, but in the cells just typed', async () => {
    const space = await createWorkspace(spoiltBook());
    await space.run('check');
    await edit(space, 'B3');
    expect(await told(space, 'H3')).toEqual(['assignee_unknown']);
    await edit(space, 'H3');
    expect(await told(space, 'H3')).toEqual([]);
    expect((await marksOf(space))[0]!.ref.split(' ').sort()).toEqual(['B2', 'B4']);
  });

  test('rows with days, far down, pasted over many: never more than eight calls, never more than 50 rows', async () => {
    const space = await createWorkspace(spoiltBook());
    await space.edit((workbook) => {
      const sheet = workbook.getWorksheet(TOPICS)!;
      for (let row = 1000; row < 1080; row++) {
        sheet.getCell(row, 2).value = 'kinh ngiệm';
        sheet.getCell(row, 5).value = new Date(Date.UTC(2022, 3, 30));
        sheet.getCell(row, 5).numFmt = 'dd/mm/yyyy';
        sheet.getCell(row, 8).value = 'Tổ 1';
      }
    });
    const { report } = await edit(space, 'A1000:H1079');
    expect(report.callCount).toBeLessThanOrEqual(8);
    expect(await told(space, 'B1049')).toEqual(['spelling_suspect']);
    expect(await told(space, 'B1050')).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['the edited row', ['B2', 'C2']],
    ['another cell', ['C9']],
  ])('a sheet that protects %s: a quiet end', async (_, locked) => {
    const space = await createWorkspace(spoiltBook());
    await protect(space, locked);
    const { exitCode, report } = await edit(space, 'B2:H2');
    expect(exitCode).toBe(0);
    expect(report.callCount).toBeLessThanOrEqual(8);
    expect(await told(space, 'B2')).toEqual(locked.includes('B2') ? [] : ['spelling_suspect']);
    expect(await marksOf(space)).toEqual([]);
  });

  test.each<[string, string]>([
    ['English', '⚠ Cell B2'],
    ['Tiếng Việt', '⚠ Ô B2'],
  ])('tells it in the workbook’s language, %s, in eight calls', async (language, beginning) => {
    const book = spoiltBook();
    const space = await createWorkspace({ ...book, settings: { ...book.settings, 'Ngôn ngữ': language } });
    await space.edit((workbook) => {
      const day = workbook.getWorksheet(TOPICS)!.getCell('E2');
      day.value = new Date(Date.UTC(2022, 2, 30));
      day.numFmt = 'dd/mm/yyyy';
    });
    const { report } = await edit(space, 'B2');
    expect(noteOf(await space.open(), 'B2').slice(0, beginning.length)).toBe(beginning);
    expect(report.callCount).toBeLessThanOrEqual(8);
    expect((await marksOf(space)).map(({ ref }) => ref)).toEqual(['B2']);
  });

  test('a tab whose name is typed another way is judged by its own rows', async () => {
    const space = await createWorkspace(spoiltBook());
    await space.edit((workbook) => {
      const sheet = workbook.addWorksheet('chuyên  đề');
      sheet.addRow(['Số', 'Chuyên đề']);
      sheet.addRow(['01', 'Nâng cao chất lượng']);
    });
    await edit(space, 'A2:B2', 'chuyên  đề');
    expect(await told(space, 'B2', 'chuyên  đề')).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['the header', 'A1:L1', TOPICS],
    ['a tab that is not ours', 'A2', 'Sổ tay'],
    ['the settings', 'B2', 'Cài đặt'],
  ])('%s: no call at all', async (_, range, tab) => {
    const space = await createWorkspace(spoiltBook());
    await space.edit((workbook) => {
      workbook.addWorksheet('Sổ tay').addRow(['kinh ngiệm']);
    });
    const { exitCode, report } = await edit(space, range, tab);
    expect([exitCode, report.callCount]).toEqual([0, 0]);
  });

  test('letters’ words are judged as they are typed, in at most eight calls', async () => {
    const space = await createWorkspace();
    const tab = 'Mẫu thư';
    await space.click('template', { args: ['thu'] });
    const type = async (value: string) => {
      await space.set(tab, 'Tiêu đề', value, (row) => row.Loại === 'Báo họp');
      return edit(space, `B${at}`, tab);
    };
    const at = (await space.rows(tab)).findIndex((row) => row.Loại === 'Báo họp') + 2;
    const { report, exitCode } = await type('Mời họp {sai_the}');
    expect([exitCode, await told(space, `B${at}`, tab)]).toEqual([0, ['template_tag_unknown']]);
    expect(report.callCount).toBeLessThanOrEqual(8);
    expect((await marksOf(space, tab)).map(({ ref }) => ref)).toEqual([`B${at}`]);
    const checked = await space.run('check');
    const ofTab = checked.report.findings.filter((finding) => finding.tab === tab);
    expect([checked.exitCode, ofTab]).toMatchObject([2, [{ rule: 'template_tag_unknown', cell: `B${at}` }]]);
    await type('Mời họp');
    expect([await told(space, `B${at}`, tab), await marksOf(space, tab)]).toEqual([[], []]);
    expect((await space.run('check')).exitCode).toBe(0);
  });

  test('does nothing while another run holds the lock', async () => {
    const space = await createWorkspace(spoiltBook());
    await space.run('setup');
    const free = holdLock(space.out, 'document');
    try {
      const { exitCode, report } = await edit(space, 'B2');
      expect([exitCode, report.calls]).toEqual([0, { 'Lock.tryLock': 1 }]);
    } finally {
      free();
    }
    await edit(space, 'B2');
    expect(await told(space, 'B2')).toEqual(['spelling_suspect']);
  });

  test('a paragraph', async () => {
    const book = spoiltBook();
    book.content = [{ Phần: 'Mở đầu', 'Nội dung': 'Rút kinh ngiệm' }];
    const space = await createWorkspace(book);
    await edit(space, 'A2:B2', CONTENT);
    expect(await told(space, 'B2', CONTENT)).toEqual(['spelling_suspect']);
  });
});
