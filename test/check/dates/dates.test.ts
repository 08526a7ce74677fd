import { type Cells, EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import { dateRules } from '../../../src/check/dates/rules';
import { type CalendarDate, parseIso } from '../../../src/plan/date';
import { DATE_RULES } from '../../../src/plan/rules/dates';
import type { CellValue } from '../../../src/sheet/cell';

type Row = Readonly<Record<string, CellValue>>;

const day = (iso: string) => parseIso(iso)!;

/** What the rules of this group find: `rule cell suggestion`. */
function told(cells: Cells, today: CalendarDate = EXAMPLE_TODAY): string[] {
  return checkWorkbook(tablesWith(cells), today)
    .findings.filter(({ rule }) => rule in DATE_RULES)
    .map(({ rule, cell, suggestion }) => [rule, cell, ...(suggestion === undefined ? [] : [suggestion])].join(' '));
}

const topics = (cells: Row, settings: Row = {}): Cells => ({ 'Chuyên đề': cells, 'Cài đặt': settings });

test.each<[string, Row, Row, string[]]>([
  ['the sound plan', {}, {}, []],

  // Periods.
  ['a month of the next quarter', { D4: 10 }, {}, ['month_outside_quarter D4']],
  ['a run of months into the quarter', { D4: '6–7' }, {}, []],
  ['a date of the next quarter', { D4: null, E4: day('2026-10-02') }, {}, ['month_outside_quarter E4']],
  ['a date in its run of months', { D3: '6-7', E3: day('2026-07-01') }, {}, []],
  ['a date after its month', { E3: day('2026-07-02') }, {}, ['date_outside_month E3']],
  ['a date before its month', { E3: day('2026-05-29') }, {}, ['date_outside_month E3']],
  ['a date of another year', { E3: day('2027-06-04') }, {}, ['date_outside_month E3']],
  ['a date without quarter and month', { C3: null, D3: null }, {}, []],

  // Clashes.
  [
    'one day and one default time',
    { E4: day('2026-09-25'), E5: day('2026-09-25') },
    {},
    ['session_clash E5', 'month_outside_quarter E5'],
  ],
  [
    'one day, two times',
    { E4: day('2026-09-25'), D5: 9, C5: 'III', E5: day('2026-09-25'), F5: '8 giờ 00' },
    {},
    ['quarter_uncovered '],
  ],
  [
    'one day, one time written twice',
    { D4: null, E4: day('2026-12-04'), C4: 'IV', F4: '14h', D5: 12, E5: day('2026-12-04'), F5: '2 giờ chiều' },
    {},
    ['session_clash E5', 'quarter_uncovered '],
  ],
  [
    'one presenter twice in a day',
    {
      C4: 'IV',
      D4: 12,
      E4: day('2026-12-04'),
      F4: '8 giờ',
      E5: day('2026-12-04'),
      H5: 'Vũ Minh Khôi; đ/c Trần Ngọc Ánh',
    },
    {},
    ['session_clash E5', 'quarter_uncovered '],
  ],
  [
    'alike names are two presenters',
    { C4: 'IV', D4: 12, E4: day('2026-12-04'), F4: '8 giờ', E5: day('2026-12-04'), H5: 'Trần Ngọc Anh' },
    {},
    ['quarter_uncovered '],
  ],
  [
    'no times at all',
    { C4: 'IV', D4: 12, E4: day('2026-12-04'), E5: day('2026-12-04') },
    { B12: null },
    ['session_clash E5', 'quarter_uncovered '],
  ],
  ['one month is no clash', { C4: 'IV', D4: 12, D5: 12, H5: 'Trần Ngọc Ánh' }, {}, ['quarter_uncovered ']],

  // Days off.
  ['a Saturday', { E3: day('2026-06-06') }, {}, ['meeting_on_weekend E3 05/06/2026']],
  ['a Sunday', { E3: day('2026-06-07') }, {}, ['meeting_on_weekend E3 08/06/2026']],
  ['a Sunday at the month’s end', { D3: 5, E3: day('2026-05-31') }, {}, ['meeting_on_weekend E3 29/05/2026']],
  ['a Saturday that is worked', { E3: day('2026-06-06') }, { A13: 'Ngày làm bù', B13: '06/6/2026' }, []],
  [
    'a day off of the year',
    { E3: day('2026-06-05') },
    { A13: 'Ngày nghỉ thêm', B13: day('2026-06-05') },
    ['meeting_on_holiday E3 04/06/2026'],
  ],
  ['mùng 1 Tết', { D2: 2, E2: day('2026-02-17'), I2: null }, {}, ['meeting_on_holiday E2 13/02/2026']],
  ['a doubtful day is no fault', { D2: 2, E2: day('2026-02-13'), I2: null }, {}, []],
  ['the day in lieu of Giỗ Tổ', { D3: 4, E3: day('2026-04-27') }, {}, ['meeting_on_holiday E3 28/04/2026']],
  ['a holiday on a Sunday is told once', { D3: 4, E3: day('2026-04-26') }, {}, ['meeting_on_holiday E3 28/04/2026']],
  ['the second day of 02/9', { E4: day('2026-09-01') }, {}, ['meeting_on_holiday E4 03/09/2026']],
  [
    'not before its due date',
    { D3: 6, E3: day('2026-06-06'), I3: day('2026-06-05') },
    {},
    ['meeting_on_weekend E3 08/06/2026'],
  ],

  // Due dates.
  ['due on the day itself', { I3: day('2026-06-05') }, {}, ['deadline_after_meeting I3 26/05/2026']],
  ['due the day before', { I3: day('2026-06-04') }, {}, []],
  ['due on a Sunday', { I2: day('2026-03-01') }, {}, ['due_on_weekend I2 27/02/2026']],
  ['due on a Saturday that is worked', { I2: day('2026-02-28') }, { A13: 'Ngày làm bù', B13: '28/02/2026' }, []],
  ['due on a Sunday in Tết', { D2: 3, I2: day('2026-02-22') }, {}, ['due_on_weekend I2 13/02/2026']],
  ['due last year', { I2: day('2025-12-31') }, {}, ['deadline_passed I2 24/02/2026']],
  ['handed in', { I2: day('2025-12-31'), J2: 'Đã nộp' }, {}, []],
  ['sent', { I2: day('2025-12-31'), J2: 'Đã gửi 20/12/2025' }, {}, []],
  [
    'the due date that follows is past',
    { D2: 1, E2: day('2026-01-13'), I2: null },
    {},
    ['deadline_passed I2 06/01/2026'],
  ],
  ['no day is left', { D2: 1, E2: day('2026-01-06'), I2: null }, { B8: null }, ['deadline_passed I2']],
  ['a quarter that has begun', { C5: 'I' }, {}, ['deadline_passed I5', 'quarter_uncovered ']],
  ['a month whose due date has come', { D2: 1, E2: null, I2: null }, {}, ['deadline_passed I2']],
  ['a past meeting', { D2: 1, E2: day('2026-01-05'), I2: null }, { B8: null }, []],
  ['without the column of due dates', { I1: null, I2: null, D2: 1, E2: day('2026-01-13') }, {}, ['deadline_passed B2']],

  // The year.
  ['a quarter without a topic', { C2: 'II', D2: 4, E2: null, I2: null }, {}, ['quarter_uncovered ']],
  ['a run of months covers its quarters', { C2: 'II', D2: '3-4', E2: null, I2: null }, {}, []],
  ['an unreadable quarter may be the one', { C5: 'IIII' }, {}, []],
  ['a subject group meets as it likes', { C5: 'III' }, { B2: 'Văn bản hành chính' }, []],
  ['issued after the first meeting', {}, { B8: day('2026-03-09') }, ['issue_date_after_start B8']],
  ['issued on that day', {}, { B8: day('2026-03-06') }, []],
  ['issued in the first month', { E2: null, I2: null }, { B8: day('2026-03-31') }, []],
  ['issued after the first month', { E2: null, I2: null }, { B8: day('2026-04-01') }, ['issue_date_after_start B8']],
])('%s', (_, cells, settings, findings) => {
  expect(told(topics(cells, settings)).sort()).toEqual([...findings].sort());
});

test('a plan of a past year is left alone', () => {
  expect(told({}, { year: 2027, month: 3, day: 1 })).toEqual([]);
});

test('a school year has its own four quarters', () => {
  const cells = { B5: '2026-2027' };
  const rows = { D2: 3, E2: day('2027-03-05'), I2: null, D3: 6, E3: day('2027-06-04') };
  expect(told(topics(rows, cells))).toEqual([]);
  const [finding] = checkWorkbook(
    tablesWith(topics({ ...rows, C2: 'II', D2: 4, E2: null }, cells)),
    EXAMPLE_TODAY,
  ).findings;
  expect(finding!.message).toBe(
    'Trang “Chuyên đề” chưa có chuyên đề nào của quý I năm 2027, trong khi chi bộ phải sinh hoạt chuyên đề ít nhất mỗi quý một lần (Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025). Hãy thêm một chuyên đề cho quý này.',
  );
});

test.each<[string, Row, Row, string]>([
  [
    'a late meeting',
    { D4: null, E4: day('2026-10-02') },
    {},
    'Ô E4 ghi ngày 02/10/2026, thuộc quý IV, nhưng hàng này ghi quý III. Buổi sinh hoạt đôi khi lùi sang đầu quý sau; nếu đúng như vậy thì cứ để nguyên.',
  ],
  [
    'quite another quarter',
    { D4: null, E4: day('2026-11-02') },
    {},
    'Ô E4 ghi ngày 02/11/2026, thuộc quý IV, nhưng hàng này ghi quý III. Hãy xem lại quý hoặc ngày.',
  ],
  [
    'days into the next month',
    { E3: day('2026-07-02') },
    {},
    'Ô E3 ghi ngày 02/07/2026, nhưng hàng này ghi tháng 6. Buổi sinh hoạt đôi khi lùi sang đầu tháng sau; nếu đúng như vậy thì cứ để nguyên.',
  ],
  [
    'another month',
    { E3: day('2026-05-29') },
    {},
    'Ô E3 ghi ngày 29/05/2026, nhưng hàng này ghi tháng 6. Hãy xem lại tháng hoặc ngày.',
  ],
  [
    'Tết',
    { D2: 2, E2: day('2026-02-17'), I2: null },
    {},
    'Ô E2 ghi ngày 17/02/2026, là ngày nghỉ: Tết Nguyên đán (Bộ luật Lao động 2019, Điều 112). Ngày làm việc gần nhất là 13/02/2026; hãy đổi sang ngày ấy nếu được.',
  ],
  [
    'the Day of Culture',
    { D5: 11, E5: day('2026-11-24') },
    {},
    'Ô E5 ghi ngày 24/11/2026, là ngày nghỉ: Ngày Văn hóa Việt Nam 24/11 (Nghị quyết 80-NQ/TW). Ngày làm việc gần nhất là 25/11/2026; hãy đổi sang ngày ấy nếu được.',
  ],
  [
    'the same time',
    { C5: 'III', E4: day('2026-09-25'), E5: day('2026-09-25') },
    {},
    'Ô E5 ghi ngày 25/09/2026 lúc 14 giờ 00, trùng cả ngày và giờ với ô E4. Hãy đổi ngày hoặc giờ của một trong hai chuyên đề.',
  ],
])('what is said of %s', (_, cells, settings, message) => {
  const messages = checkWorkbook(tablesWith(topics(cells, settings)), EXAMPLE_TODAY).findings.map(
    (each) => each.message,
  );
  expect(messages).toContain(message);
});

test('4,000 topics on few days are compared within their day', () => {
  const rows: Record<string, CellValue> = {};
  for (let row = 2; row < 4002; row += 1) {
    Object.assign(rows, {
      [`B${row}`]: `Chuyên đề thứ ${row}`,
      [`C${row}`]: null,
      [`E${row}`]: day(`2026-0${1 + (row % 9)}-15`),
    });
    Object.assign(rows, { [`F${row}`]: `${row} giờ`, [`H${row}`]: `Người thứ ${row}` });
  }
  const tables = tablesWith({ 'Chuyên đề': rows });
  const { context } = checkWorkbook(tables, EXAMPLE_TODAY);
  const start = performance.now();
  for (const rule of Object.values(dateRules)) rule(context);
  expect(performance.now() - start).toBeLessThan(20_000);
});
