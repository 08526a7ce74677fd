/** What the user asked to have mended beyond what is certain: `assignee_unknown:H4=<name>`, `legacy_font_text:B3`. */

import type { Finding } from '../plan/finding';
import { personKey } from '../plan/name';
import type { Place } from '../plan/plan';
import { factsOf, isRuleId, type RuleId } from '../plan/rule';
import { cleanText } from '../plan/text';
import { findTab } from '../sheet/tabs';
import { neighboursOf } from './people/candidates';
import type { RuleContext } from './rule-context';

export interface Acceptance {
  readonly rule: RuleId;
  readonly place: Place;
  /** For `assignee_unknown`: the name as it stands, and the member's. */
  readonly name?: { readonly from: string; readonly to: string };
}

/** Why a request cannot be met; `choices` are what could be asked for there. */
export interface Refusal {
  readonly request: string;
  readonly reason: 'unreadable' | 'notFound' | 'notOffered' | 'nameNeeded';
  readonly choices: readonly string[];
}

export type Resolution = { readonly accepted: Acceptance } | { readonly refusal: Refusal };

const REQUEST = /^(\w+):(?:(.+)!)?([A-Za-z]{1,3}\d{1,7})(?:=([\s\S]*))?$/;

/** `findings` are those of the workbook as it is. */
export function resolveRequest(request: string, findings: readonly Finding[], context: RuleContext): Resolution {
  const refuse = (reason: Refusal['reason'], choices: readonly string[] = []): Resolution => ({
    refusal: { request, reason, choices },
  });
  const [, rule = '', tab, cell = '', value] = REQUEST.exec(request.normalize('NFC')) ?? [];
  if (!isRuleId(rule)) return refuse('unreadable');
  const named = tab === undefined ? undefined : (findTab(tab.replace(/^'|'$/g, '')) ?? tab);
  const found = findings.filter(
    (finding) =>
      finding.rule === rule && finding.cell === cell.toUpperCase() && (named === undefined || finding.tab === named),
  );
  const [first] = found;
  if (!first || !factsOf(rule).mends) return refuse('notFound');
  const place = { tab: first.tab, cell: first.cell };
  if (rule === 'assignee_unknown') return resolveName(place, value, context, refuse);
  if (first.suggestion === undefined) return refuse('notFound');
  const isOffered = value === undefined || cleanText(value) === cleanText(first.suggestion);
  return isOffered ? { accepted: { rule, place } } : refuse('notOffered', [first.suggestion]);
}

/** The names in a cell that are no member's, each with those of members that are near. */
function listUnknown(place: Place, { topics, members = [] }: Pick<RuleContext, 'topics' | 'members'>) {
  return topics
    .filter(({ places }) => places.assignees.cell === place.cell)
    .flatMap(({ assignees }) => assignees.filter(({ member }) => !member))
    .map(({ name }) => ({ from: name, candidates: neighboursOf(name, members).map(({ member }) => member.name) }));
}

/** What a finding offers: names to pick one from, or that its suggestion may be taken; `undefined` where nothing can be asked for. */
export function offerOf({ rule, suggestion, ...place }: Finding, context: RuleContext): readonly string[] | undefined {
  if (!isRuleId(rule) || !factsOf(rule).mends) return undefined;
  if (rule !== 'assignee_unknown') return suggestion === undefined ? undefined : [];
  const choices = [...new Set(listUnknown(place, context).flatMap(({ candidates }) => candidates))];
  return choices.length > 0 ? choices : undefined;
}

/** Only one of the members whose names are near may be picked, and only by name. */
function resolveName(
  place: Place,
  value: string | undefined,
  { topics, members = [] }: RuleContext,
  refuse: (reason: Refusal['reason'], choices: readonly string[]) => Resolution,
): Resolution {
  const unknown = listUnknown(place, { topics, members });
  const choices = [...new Set(unknown.flatMap(({ candidates }) => candidates))];
  if (value === undefined || value.trim() === '') return refuse('nameNeeded', choices);
  const picked = unknown.flatMap(({ from, candidates }) =>
    candidates.filter((name) => personKey(name) === personKey(value)).map((to) => ({ from, to })),
  );
  const [name] = picked;
  return name ? { accepted: { rule: 'assignee_unknown', place, name } } : refuse('notOffered', choices);
}

/** `text` with the person's name replaced where it stands by itself; as it was where it does not. */
export function replaceName(text: string, { from, to }: { readonly from: string; readonly to: string }): string {
  for (const line of [cleanText(text), cleanText(text).replace(/ {2,}/g, ' ')]) {
    for (let at = line.indexOf(from); at >= 0; at = line.indexOf(from, at + 1)) {
      const isStart = !/[\p{L}\p{M}]$/u.test(line.slice(0, at));
      const isEnd = /^\s*(?:$|[;\n&,.]|và\s)/iu.test(line.slice(at + from.length));
      if (isStart && isEnd) return line.slice(0, at) + to + line.slice(at + from.length);
    }
  }
  return text;
}
