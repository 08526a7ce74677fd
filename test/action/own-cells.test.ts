/** The user's cells: only those that are empty or hold our own words are ever written. */
import type { Workbook } from 'exceljs';
import { type Book, SETTINGS, sampleBook, TOPICS } from './book';
import { createWorkspace, openDrafted } from './workspace';

/** Every cell's value of every tab by address, but those that a run is meant to fill. */
function cells(workbook: Workbook, filled: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const place = `${sheet.name}!${cell.address}`;
        if (!filled.includes(place)) found[place] = cell.formula ? `=${cell.formula}` : cell.value;
      });
    });
  }
  return found;
}

function crowdedBook(): Book {
  const book = sampleBook();
  const [first, second, third] = book.topics!;
  const settings = {
    ...book.settings,
    'Văn bản kế hoạch': { formula: 'HYPERLINK("https://example.com","bản giấy")', result: 'bản giấy' },
  };
  return {
    ...book,
    settings,
    topics: [
      { ...first, 'Trạng thái': 'Đã nộp', 'Đề cương': 'bản giấy ở tủ', 'Cột của tôi': 'giữ nguyên' },
      { ...second, 'Cột của tôi': { formula: '1+1', result: 2 } },
      { ...third, 'Cột của tôi': 'Đã soạn thư', 'Ghi chú': 'https://docs.google.com/document/d/x/edit' },
    ],
  };
}

test('what she typed stays: words, links, formulas, other columns, other tabs', async () => {
  const space = await createWorkspace(crowdedBook());
  await space.edit((workbook) => {
    workbook.addWorksheet('Sổ tay').addRows([
      ['Trạng thái', 'Đề cương'],
      ['', 'giữ nguyên'],
    ]);
    const sheet = workbook.getWorksheet(TOPICS)!;
    sheet.getCell('A20').value = 'ghi chú ở cuối trang';
    // They look empty.
    for (const cell of ['J3', 'K3']) sheet.getCell(cell).value = { formula: 'IF(A3="","x","")', result: '' };
  });
  const filled = ['Chuyên đề!J4', 'Chuyên đề!K4'];
  const before = cells(await space.open(), filled);
  expect(before).toMatchObject({ 'Chuyên đề!J3': '=IF(A3="","x","")', 'Cài đặt!B6': expect.stringMatching(/^=/) });
  for (const action of ['drafts', 'drafts', 'send'] as const) {
    await space.click(action);
    expect(cells(await space.open(), filled)).toEqual(before);
  }
  expect((await space.rows(TOPICS))[2]).toMatchObject({
    'Trạng thái': 'Đã gửi 10/01/2022',
    'Đề cương': expect.stringMatching(/^https/),
  });
});

test.each(['Đã nộp', 'đã gửi', 'Đã soạn thư rồi', 'Đã gửi 5/2/2022', 'x', ' . '])(
  'the status %j is hers',
  async (typed) => {
    const { space } = await openDrafted();
    await space.set(TOPICS, 'Trạng thái', typed, (row) => row.Số === '03');
    await space.click('send');
    expect((await space.rows(TOPICS)).map((row) => row['Trạng thái'])).toEqual([
      'Đã gửi 10/01/2022',
      typed,
      'Đã gửi 10/01/2022',
    ]);
  },
);

test.each(['https://docs.google.com/document/d/abc/edit', 'ở tủ', '=x'])('her own link %j stays', async (typed) => {
  const { space } = await openDrafted();
  await space.set(TOPICS, 'Đề cương', typed, (row) => row.Số === '03');
  await space.set(SETTINGS, 'Giá trị', typed, (row) => row.Mục === 'Văn bản kế hoạch');
  await space.click('drafts');
  expect((await space.rows(TOPICS))[1]?.['Đề cương']).toBe(typed);
  expect((await space.rows(SETTINGS)).at(-1)).toMatchObject({ Mục: 'Văn bản kế hoạch', 'Giá trị': typed });
});

test('where she cleared our cells they are filled again', async () => {
  const { space } = await openDrafted();
  const before = await space.rows(TOPICS);
  await space.set(TOPICS, 'Đề cương', null);
  await space.set(TOPICS, 'Trạng thái', '  ');
  await space.click('drafts');
  expect(await space.rows(TOPICS)).toEqual(before);
});

test('columns of ours that the tab does not have are not missed', async () => {
  const space = await createWorkspace();
  await space.edit((workbook) => workbook.getWorksheet(TOPICS)!.spliceColumns(9, 4));
  await space.click('drafts');
  expect(Object.keys((await space.rows(TOPICS))[0]!)).toHaveLength(8);
});
