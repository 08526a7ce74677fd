/** What a rule sees, and how one is declared. */
import type { Catalogue } from '../locale/catalogue';
import type { CalendarDate } from '../plan/date';
import type { Finding } from '../plan/finding';
import type { Member, Place, Settings, Topic } from '../plan/plan';
import { makeFinding, type RuleId } from '../plan/rule';
import type { TextCell } from '../sheet/read-text-cells';
import type { SettingId } from '../sheet/setting-rows';

export interface RuleContext {
  readonly topics: readonly Topic[];
  /** Missing where `Thành viên` could not be read: rules that need it find nothing. */
  readonly members?: readonly Member[];
  /** Missing where the unit or the year is: rules that need them find nothing. */
  readonly settings?: Settings;
  readonly settingPlace: (id: SettingId) => Place;
  /** In reading order. */
  readonly texts: readonly TextCell[];
  readonly today: CalendarDate;
  readonly words: Catalogue['finding'];
}

/** One fault: where, and what the user is told. */
export interface Fault {
  readonly place: Place;
  readonly message: string;
  readonly suggestion?: string;
}

export type Rule = (context: RuleContext) => readonly Fault[];

export function applyRule(id: RuleId, rule: Rule, context: RuleContext): Finding[] {
  return rule(context).map(({ place, message, suggestion }) => makeFinding(id, place, message, suggestion));
}
