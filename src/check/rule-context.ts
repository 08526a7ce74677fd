/** What a rule sees, and how one is declared. */
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Member, Place, Topic } from '../plan/plan';
import { makeFinding, type RuleId } from '../plan/rule';

export interface RuleContext {
  readonly topics: readonly Topic[];
  /** Missing where `Thành viên` could not be read: rules that need it find nothing. */
  readonly members?: readonly Member[];
  readonly words: Catalogue['finding'];
}

/** One fault: where, and what the user is told. */
export interface Fault {
  readonly place: Place;
  readonly message: string;
}

export type Rule = (context: RuleContext) => readonly Fault[];

export function applyRule(id: RuleId, rule: Rule, context: RuleContext): Finding[] {
  return rule(context).map(({ place, message }) => makeFinding(id, place, message));
}
