import { dueTriggers } from '../../local/due-triggers';
import { catching, createDirectory, evaluate, runBody } from './support';

const ENTRY = { unattended: true, entry: 'fire' } as const;
const at = (time: string) => Date.parse(`${time}+07:00`);

test('nobody looks at the sheet of an unattended run', async () => {
  const out = createDirectory();
  expect(await evaluate(out, catching('SpreadsheetApp.getUi()'), { unattended: true })).toBe(
    'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  );
  const { stdout } = await runBody(out, `SpreadsheetApp.getActive().toast('Xong'); return 1`, { unattended: true });
  expect(stdout).toBe('1\n');
});

// https://developers.google.com/apps-script/guides/triggers/events#time-driven
test('an entry is called with the event of its time', async () => {
  const code = `function fire(event) { return [event.authMode === ScriptApp.AuthMode.FULL, { ...event, authMode: 0 }, Date.now()] }`;
  const result = await runBody(createDirectory(), '', { ...ENTRY, code, startsAt: at('2022-01-02T07:05:09') });
  expect(JSON.parse(result.stdout)).toEqual([
    true,
    {
      authMode: 0,
      'day-of-month': 2,
      'day-of-week': 7,
      hour: 7,
      minute: 5,
      month: 1,
      second: 9,
      timezone: 'Asia/Ho_Chi_Minh',
      triggerUid: '1',
      'week-of-year': 52,
      year: 2022,
    },
    at('2022-01-02T07:05:09'),
  ]);
});

test('an entry can be given its own arguments', async () => {
  const options = { entry: 'add', input: [1, { b: 2 }], code: `function add(a, { b }) { return a + b }` };
  expect((await runBody(createDirectory(), '', options)).stdout).toBe('3\n');
});

test('tells the triggers that runs left, in the order of their time', async () => {
  const out = createDirectory();
  expect(dueTriggers(out)).toEqual([]);
  const build = (handler: string, rule: string) => `ScriptApp.newTrigger('${handler}').timeBased().${rule}.create();`;
  await evaluate(
    out,
    build('daily', 'everyDays(1).atHour(7)') +
      build('once', 'after(60000)') +
      build('monthly', 'onMonthDay(3)') +
      build('hourly', 'everyHours(2)'),
  );
  expect(dueTriggers(out).map(({ handler, settings, firesAt }) => [handler, settings, firesAt])).toEqual([
    ['once', { after: 60000 }, at('2022-01-10T08:01:00')],
    ['hourly', { everyHours: 2 }, at('2022-01-10T10:00:00')],
    ['daily', { everyDays: 1, atHour: 7 }, at('2022-01-11T07:00:00')],
    ['monthly', { onMonthDay: 3 }, undefined],
  ]);
  const later = dueTriggers(out, at('2022-01-12T07:00:00')).map(({ handler, firesAt }) => [handler, firesAt]);
  expect(later.slice(0, 3)).toEqual([
    ['once', at('2022-01-10T08:01:00')],
    ['hourly', at('2022-01-12T08:00:00')],
    ['daily', at('2022-01-13T07:00:00')],
  ]);
});

test('a daily trigger made before its hour runs the same day', async () => {
  const out = createDirectory();
  await evaluate(out, `ScriptApp.newTrigger('f').timeBased().everyDays(2).atHour(9).nearMinute(30).create()`);
  expect(dueTriggers(out)[0]?.firesAt).toBe(at('2022-01-10T09:30:00'));
  expect(dueTriggers(out, at('2022-01-10T09:30:00'))[0]?.firesAt).toBe(at('2022-01-12T09:30:00'));
});

// https://developers.google.com/apps-script/reference/script/clock-trigger-builder: "Frequency is required if you are using atHour() or nearMinute()"
describe('ClockTriggerBuilder', () => {
  const out = createDirectory();
  const build = (rule: string) => evaluate(out, catching(`ScriptApp.newTrigger('f').timeBased()${rule}.create()`));

  test.each([
    '',
    '.atHour(7)',
    '.nearMinute(30)',
    '.after(1000).everyDays(1)',
    '.everyDays(1).everyHours(1)',
    '.everyMinutes(5).atHour(7)',
    '.everyHours(2).atHour(7)',
    '.after(1000).nearMinute(3)',
    '.everyWeeks(1)',
    '.everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).onMonthDay(1)',
    '.everyMinutes(7)',
    '.everyDays(0)',
    '.after(-1)',
    '.at(new Date(0))',
    '.atDate(2022, 13, 1)',
    `.everyDays(1).inTimezone('Hà Nội')`,
  ])('refuses %s', async (rule) => {
    expect(await build(rule)).toMatch(/^Exception: /);
    expect(dueTriggers(out)).toEqual([]);
  });

  test.each([
    '.everyDays(1).atHour(7).nearMinute(30)',
    '.everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(5)',
    '.onWeekDay(ScriptApp.WeekDay.FRIDAY)',
    '.onMonthDay(1).atHour(6)',
    '.atDate(2022, 2, 1)',
    '.at(new Date(2030, 0, 1))',
    `.atHour(12).everyDays(1).inTimezone('America/Los_Angeles')`,
  ])('takes %s', async (rule) => {
    expect(await evaluate(createDirectory(), catching(`ScriptApp.newTrigger('f').timeBased()${rule}.create()`))).toBe(
      'nothing thrown',
    );
  });
});

test('a trigger is deleted once', async () => {
  const body = `const made = ScriptApp.newTrigger('f').timeBased().after(1).create(); ScriptApp.deleteTrigger(made); ${catching('ScriptApp.deleteTrigger(made)')}`;
  expect(await evaluate(createDirectory(), body)).toMatch(/^Exception: Unexpected error while getting/);
});

test.each(["newTrigger('f')", 'getProjectTriggers()'])('ScriptApp.%s needs its scope', async (call) => {
  expect(await evaluate(createDirectory(), catching(`ScriptApp.${call}`), { deny: ['script.scriptapp'] })).toMatch(
    /^Exception: You do not have permission to call ScriptApp\.\w+\. Required permissions: https:\/\/www\.googleapis\.com\/auth\/script\.scriptapp$/,
  );
});
