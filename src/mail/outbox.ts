/** What is to be done with the drafts: decided from the ledger and from what Gmail shows, without touching either. */
import { type CalendarDate, parseIso } from '../plan/date';
import { type Chain, collectChains, type Link, lastLink, matchChains, nextKey } from './chain';
import type { Entry } from './ledger-entry';
import type { DesiredMessage } from './message';
import { isEdited, isInterrupted, isSettled, type Observed } from './reconcile';
import type { TopicFact } from './topic-fact';

/** The letters of one sort to the members of one plan. */
export interface Series {
  /** What the keys of these messages begin with, before a colon; entries of other families are not looked at. */
  readonly family: string;
  /** The plan's year, as `Entry.year` has it. */
  readonly year: string;
  /** The keys of all members, with a message or without. */
  readonly people: ReadonlySet<string>;
}

export interface Outbox<M extends DesiredMessage = DesiredMessage> extends Series {
  readonly desired: readonly M[];
  /** After `reconcileEntries`. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly observed: Observed;
}

/** `key` is the entry's key in the ledger. */
export type DraftStep<M extends DesiredMessage = DesiredMessage> =
  /** `entry`: of an attempt that came to nothing. */
  | { readonly do: 'create'; readonly key: string; readonly message: M; readonly entry?: Entry }
  | { readonly do: 'update'; readonly key: string; readonly entry: Entry; readonly message: M }
  /** The draft, then the entry: its person has no topic left, or already holds a letter that says the same. */
  | { readonly do: 'remove'; readonly key: string; readonly entry: Entry }
  /** The entry only: no draft of it was ever made. */
  | { readonly do: 'forget'; readonly key: string; readonly entry: Entry }
  | { readonly do: 'keep'; readonly key: string; readonly entry: Entry; readonly message: M }
  /** A person edited the draft: it is never rewritten or removed; `outOfDate`: the facts have changed since. */
  | { readonly do: 'leaveEdited'; readonly key: string; readonly entry: Entry; readonly outOfDate: boolean }
  /** Another account's draft, to be sent by its owner, `entry.account`. */
  | { readonly do: 'leaveForeign'; readonly key: string; readonly entry: Entry; readonly outOfDate: boolean }
  /** A draft of it may be among those that nobody could read: it is not made twice. */
  | { readonly do: 'doubt'; readonly key: string; readonly entry: Entry }
  /** Gmail has refused it too often. */
  | { readonly do: 'giveUp'; readonly key: string; readonly entry: Entry }
  /** Was sent this year, and its person has no topic left: cannot be taken back, to be told by the user. */
  | { readonly do: 'orphanSent'; readonly key: string; readonly entry: Entry };

/** What a person was last told, where it is no longer so. */
export interface Replaced {
  /** Missing where only the user knows whether the last one was sent and arrived. */
  readonly sentOn?: CalendarDate;
  /** Missing where an earlier version did not keep it. */
  readonly topics?: readonly TopicFact[];
  /** How many letters the person has had. */
  readonly times: number;
}

/** By message key. */
export type ReplacedLetters = ReadonlyMap<string, Replaced>;

/** Those whose last settled letter tells other facts than `desired`: theirs are to be composed as changes. Only `key`, `to` and `facts` count. */
export function findReplaced(
  { family, people, desired, entries }: Omit<Outbox, 'observed'>,
  factOf: (key: string) => TopicFact | undefined = () => undefined,
): Map<string, Replaced> {
  const replaced = new Map<string, Replaced>();
  for (const [message, chain] of matchChains(desired, collectChains(entries, family), people)) {
    const settled = lastSettled(chain, message.year);
    if (!settled || settled.facts === message.facts) continue;
    // What went to an address that is not right any more may have told nobody.
    const hasReached = settled.to.toLowerCase() === message.to.address.toLowerCase();
    const sentOn = hasReached && settled.sentOn !== undefined ? parseIso(settled.sentOn) : undefined;
    const topics = settled.topics?.flatMap((key) => factOf(key) ?? []);
    const isWhole = topics?.length === settled.topics?.length;
    const times = chain.links.filter(({ entry }) => isSettled(entry)).length;
    replaced.set(message.key, { times, ...(sentOn && { sentOn }), ...(topics && isWhole && { topics }) });
  }
  return replaced;
}

/** One step a person, those of `desired` first, in their order. */
export function planDrafts<M extends DesiredMessage>({
  family,
  year,
  people,
  desired,
  entries,
  observed,
}: Outbox<M>): DraftStep<M>[] {
  const chains = collectChains(entries, family);
  const matched = matchChains(desired, chains, people);
  const taken = new Set(matched.values());
  const orphans = [...chains.values()].filter((chain) => !taken.has(chain));
  return [
    ...desired.map((message) => planMessage(message, matched.get(message), observed)),
    ...orphans.flatMap((chain) => planOrphan(lastLink(chain), year, observed)),
  ];
}

function planMessage<M extends DesiredMessage>(message: M, chain: Chain | undefined, observed: Observed): DraftStep<M> {
  if (!chain) return { do: 'create', key: message.key, message };
  const { key, entry } = lastLink(chain);
  const outOfDate = entry.facts !== message.facts;
  if (isSettled(entry)) {
    return outOfDate ? { do: 'create', key: nextKey(chain), message } : { do: 'keep', key, entry, message };
  }
  if (entry.account !== observed.account) return { do: 'leaveForeign', key, entry, outOfDate };
  if (isEdited(entry, observed)) return { do: 'leaveEdited', key, entry, outOfDate };
  if (lastSettled(chain, message.year)?.facts === message.facts)
    return { do: entry.draft ? 'remove' : 'forget', key, entry };
  if (!entry.draft) return planLost({ key, entry }, message, observed);
  const isCurrent = !outOfDate && entry.content === message.content;
  return isCurrent ? { do: 'keep', key, entry, message } : { do: 'update', key, entry, message };
}

/** Gmail refuses what it has refused so often. */
const MOST_ATTEMPTS = 5;

function planLost<M extends DesiredMessage>({ key, entry }: Link, message: M, observed: Observed): DraftStep<M> {
  if (isInterrupted(entry) && observed.isPartial) return { do: 'doubt', key, entry };
  const isSame = entry.to.toLowerCase() === message.to.address.toLowerCase();
  const isRefused = entry.state === 'failed' && (entry.attempts ?? 0) >= MOST_ATTEMPTS && isSame;
  return isRefused ? { do: 'giveUp', key, entry } : { do: 'create', key, message, entry };
}

function planOrphan({ key, entry }: Link, year: string, observed: Observed): DraftStep<never>[] {
  if (isSettled(entry)) {
    return entry.state === 'sent' && entry.year === year ? [{ do: 'orphanSent', key, entry }] : [];
  }
  if (entry.account !== observed.account) return [{ do: 'leaveForeign', key, entry, outOfDate: true }];
  if (isEdited(entry, observed)) return [{ do: 'leaveEdited', key, entry, outOfDate: true }];
  if (!entry.draft && isInterrupted(entry) && observed.isPartial) return [{ do: 'doubt', key, entry }];
  return [{ do: entry.draft ? 'remove' : 'forget', key, entry }];
}

export type SendStep =
  /** `edited`: as a person left it; `outOfDate`: and the facts have changed since. */
  | {
      readonly do: 'send';
      readonly key: string;
      readonly entry: Entry;
      readonly edited: boolean;
      readonly outOfDate: boolean;
    }
  /** Not to be sent: not as the sheet now has it, its person has no topic left, or its draft was never made. */
  | {
      readonly do: 'hold';
      readonly key: string;
      readonly entry: Entry;
      readonly why: 'outOfDate' | 'orphan' | 'notMade';
    }
  | { readonly do: 'leaveForeign'; readonly key: string; readonly entry: Entry; readonly outOfDate: boolean };

/** One step for every message not yet sent or handled. */
export function planSending({ family, people, desired, entries, observed }: Outbox): SendStep[] {
  const chains = collectChains(entries, family);
  const messages = new Map([...matchChains(desired, chains, people)].map(([message, { base }]) => [base, message]));
  return [...chains.values()].flatMap((chain) => {
    const link = lastLink(chain);
    return isSettled(link.entry) ? [] : [planLetter(link, messages.get(chain.base), observed)];
  });
}

function planLetter({ key, entry }: Link, message: DesiredMessage | undefined, observed: Observed): SendStep {
  const outOfDate = entry.facts !== message?.facts;
  if (entry.account !== observed.account) return { do: 'leaveForeign', key, entry, outOfDate };
  if (!message) return { do: 'hold', key, entry, why: 'orphan' };
  if (!entry.draft) return { do: 'hold', key, entry, why: 'notMade' };
  const edited = isEdited(entry, observed);
  if (edited || (!outOfDate && entry.content === message.content)) {
    return { do: 'send', key, entry, edited, outOfDate };
  }
  return { do: 'hold', key, entry, why: 'outOfDate' };
}

function lastSettled({ links }: Chain, year: string): Entry | undefined {
  return lastWhere(links, (entry) => isSettled(entry) && entry.year === year);
}

function lastWhere(links: readonly Link[], test: (entry: Entry) => boolean): Entry | undefined {
  for (let i = links.length - 1; i >= 0; i--) {
    const { entry } = links[i] as Link;
    if (test(entry)) return entry;
  }
  return undefined;
}
