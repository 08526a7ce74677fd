/** What becomes of `Cài đặt` at the turn of a year: what belongs to the old year is emptied or moved on, the rest stays. */
import { formatShortDate } from '../plan/date';
import { parseDayList } from '../plan/day-list';
import { formatYear, isWithinYear, parseYear } from '../plan/period';
import type { PlanYear } from '../plan/plan';
import { foldKey } from '../plan/text';
import { cellText, type Rows } from './cell';
import type { YearTurn } from './next-year';
import { settingOf } from './read-entries';
import { findColumns } from './read-tab';
import { NO, type SettingId } from './setting-rows';
import { parseAnswer } from './setting-value';
import { SETTINGS } from './tabs';

export interface SettingChange {
  readonly label: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

interface SettingCell extends Omit<SettingChange, 'after'> {
  readonly id: SettingId;
  /** Tells the rows of one label apart. */
  readonly key: string;
}

function listSettingCells(rows: Rows): SettingCell[] {
  const columns = findColumns(SETTINGS, rows);
  const [labels, values] = [columns.get('label'), columns.get('value')];
  if (labels === undefined || values === undefined) return [];
  const counts = new Map<SettingId, number>();
  return rows.flatMap((cells, index): SettingCell[] => {
    const setting = index === 0 ? undefined : settingOf(cellText(cells[labels]));
    if (!setting) return [];
    const count = counts.get(setting.id) ?? 0;
    counts.set(setting.id, count + 1);
    const before = cellText(cells[values]);
    const key = `${setting.id} ${count}`;
    return [{ id: setting.id, key, label: setting.label, row: index + 1, column: values, before }];
  });
}

/** What a setting of last year becomes; `undefined` for one that stays. */
function turnSetting({ id, before }: SettingCell, from: PlanYear, to: PlanYear): string | undefined {
  switch (id) {
    case 'year':
      return formatYear(to);
    case 'documentNumber':
    case 'issueDate':
    case 'planLink':
      return '';
    case 'isIssued':
      if (parseAnswer(before) === false) return undefined;
      return foldKey(before) === 'true' ? 'FALSE' : NO;
    case 'daysOff':
    case 'makeUpDays':
      return keepDays(before, from, to);
    default:
      return undefined;
  }
}

/** The days of a list that are the next year's; what cannot be read stays as it is. */
function keepDays(text: string, from: PlanYear, to: PlanYear): string | undefined {
  return parseDayList(text, from)
    ?.filter((day) => isWithinYear(day, to))
    .map(formatShortDate)
    .join('; ');
}

/** `rows` are `Cài đặt` as it was in that year. Rows without a value stay as they are. */
export function listSettingChanges(rows: Rows, turn: YearTurn): readonly SettingChange[] {
  return pairSettings(rows, rows, turn).changes;
}

export interface SettingsNow {
  /** Still to be written; `row` and `column` are where the setting stands now. */
  readonly changes: readonly SettingChange[];
  readonly done: readonly SettingChange[];
  /** Somebody has typed something else there since. */
  readonly edited: readonly SettingChange[];
}

/** @param before `Cài đặt` as it was; @param now as it is, some of it perhaps changed by a run that died */
export function pairSettings(before: Rows, now: Rows, turn: YearTurn): SettingsNow {
  const [from, to] = [parseYear(turn.from)!, parseYear(turn.to)!];
  const current = new Map(listSettingCells(now).map((cell) => [cell.key, cell]));
  const found = listSettingCells(before).flatMap((cell) => {
    const after = cell.before === '' ? undefined : turnSetting(cell, from, to);
    const place = current.get(cell.key);
    if (after === undefined || after === cell.before || !place) return [];
    const { label, row, column } = place;
    return [{ label, row, column, before: cell.before, after, now: place.before }];
  });
  const pick = (holds: (one: (typeof found)[number]) => boolean) =>
    found.filter(holds).map(({ now: _now, ...change }): SettingChange => change);
  return {
    changes: pick((one) => one.now === one.before),
    done: pick((one) => one.now === one.after),
    edited: pick((one) => one.now !== one.before && one.now !== one.after),
  };
}
