/** Which settings of a time trigger go together. https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
import type { Json } from '../account/state';
import { ServiceError } from '../script/service-object';

/** Each says when by itself; a trigger has one of them. */
const MOMENTS = [
  'after',
  'at',
  'atDate',
  'everyMinutes',
  'everyHours',
  'everyDays',
  'everyWeeks',
  'onMonthDay',
  'onWeekDay',
];
/** "Frequency is required if you are using atHour() or nearMinute()", says Google's reference; what these go with. */
const GO_WITH: Readonly<Record<string, readonly string[]>> = {
  atHour: ['atDate', 'everyDays', 'everyWeeks', 'onMonthDay', 'onWeekDay'],
  nearMinute: ['atDate', 'everyHours', 'everyDays', 'everyWeeks', 'onMonthDay', 'onWeekDay'],
};

/** Google refuses such triggers; its wording is not published. */
export function checkSettings(settings: Readonly<Record<string, Json>>): void {
  const moments = MOMENTS.filter((name) => name in settings);
  const [first, second] = moments;
  if (first === undefined) throw new ServiceError('The trigger needs a time or a frequency.');
  if (first === 'everyWeeks' ? second !== 'onWeekDay' || moments.length > 2 : second !== undefined) {
    throw new ServiceError(
      moments.length > 1
        ? `A trigger cannot have both ${first} and ${second}.`
        : 'A trigger with everyWeeks needs onWeekDay.',
    );
  }
  for (const [name, frequencies] of Object.entries(GO_WITH)) {
    if (name in settings && !frequencies.includes(first)) {
      throw new ServiceError(`A trigger with ${name} needs a frequency that goes with it; ${first} does not.`);
    }
  }
}

export function checkWithin(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most))
    throw new ServiceError(`Invalid argument: ${name}. Should be between ${least} and ${most}.`);
}

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
}
