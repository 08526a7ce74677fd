import { readPlan } from '../../src/sheet/read-plan';
import { withSettings } from './workbook';

const read = (label: string, typed: string | number | { year: number; month: number; day: number }) => {
  const { plan, findings } = readPlan(withSettings([label, typed]));
  return { settings: plan!.settings, findings };
};

test.each([
  ['thứ Sáu đầu tiên', { weekday: 5, week: 1 }],
  [3, { day: 3 }],
  ['ngày 03 hằng tháng', { day: 3 }],
  ['', undefined],
])('Ngày sinh hoạt thường kỳ: %j', (typed, usualDay) => {
  const { settings, findings } = read('Ngày sinh hoạt thường kỳ', typed);
  expect(findings).toEqual([]);
  expect(settings.usualDay).toEqual(usualDay);
});

test.each([
  [
    '02/01; 31/8/2022',
    [
      { year: 2022, month: 1, day: 2 },
      { year: 2022, month: 8, day: 31 },
    ],
  ],
  [
    '02/01/2022\n31/8/2022',
    [
      { year: 2022, month: 1, day: 2 },
      { year: 2022, month: 8, day: 31 },
    ],
  ],
  [{ year: 2022, month: 1, day: 2 }, [{ year: 2022, month: 1, day: 2 }]],
])('Ngày nghỉ thêm, Ngày làm bù: %j', (typed, days) => {
  expect(read('Ngày nghỉ thêm', typed)).toMatchObject({ settings: { daysOff: days }, findings: [] });
  expect(read('Ngày làm bù', typed)).toMatchObject({ settings: { makeUpDays: days }, findings: [] });
});

test.each([
  ['Ngày sinh hoạt thường kỳ', 'đầu tháng', 'usualDay', 'tạm dùng “ngày 3”'],
  ['Ngày nghỉ thêm', 'nghỉ bù', 'daysOff', 'tạm dùng chỗ trống'],
  ['Ngày làm bù', '31/02/2022', 'makeUpDays', 'tạm dùng chỗ trống'],
] as const)('%s: %j cannot be used', (label, typed, id, used) => {
  const { settings, findings } = read(label, typed);
  expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([['setting_invalid', 'B4']]);
  expect(findings[0]!.message).toContain(used);
  expect(settings[id]).toBeUndefined();
});
