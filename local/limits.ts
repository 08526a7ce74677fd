/** `--limits`: Google's delays on the run's clock, its six minutes and its daily quotas. */
import type { Limits } from './calls';
import type { Host } from './host';
import { ServiceError } from './script/service-object';
import type { Termination } from './script/termination';

export type Plan = 'consumer' | 'workspace';

/** https://developers.google.com/apps-script/guides/services/quotas: "Script runtime: 6 min / execution". */
const RUN_LIMIT_MS = 6 * 60 * 1000;

/** The first pattern that fits a call's name gives its delay in milliseconds. */
const DELAYS: readonly (readonly [RegExp, number])[] = [
  // Timed by a user over 100 calls each: https://ziritione.org/post/apps_script_performance
  [/^Properties\.(set|delete)/, 63],
  [/^Properties\./, 32],
  [/^Cache\.get/, 4],
  [/^Cache\./, 93],
  // "a single write of a 4000-cell spreadsheet took less than 50ms", Stack Overflow: "What is faster: ScriptDb or SpreadsheetApp?"
  [/^(Range|RangeList|Sheet|Spreadsheet|SpreadsheetApp)\./, 50],
  // Assumed, on the slow side: nobody has published figures.
  [/^Lock\./, 100],
  [/^Drive\.Files\.(create|update|copy)$/, 2500],
  [/^Drive\./, 500],
  [/^Gmail\.Users\.Drafts\.(create|update|send)$/, 1000],
  [/^Gmail\./, 300],
  [/^UrlFetchApp\./, 1500],
];
const OTHER_DELAY = 100;

interface Quota {
  /** As Google's message names it. */
  readonly title: string;
  readonly consumer: number;
  readonly workspace: number;
}

/** https://developers.google.com/apps-script/guides/services/quotas, "Current quotas". */
const QUOTAS = {
  properties: { title: 'properties', consumer: 50000, workspace: 500000 },
  urlFetch: { title: 'urlfetch', consumer: 20000, workspace: 100000 },
  mailRecipients: { title: 'email', consumer: 100, workspace: 1500 },
  documentsCreated: { title: 'document create', consumer: 250, workspace: 1500 },
  filesConverted: { title: 'conversion', consumer: 2000, workspace: 4000 },
} satisfies Record<string, Quota>;

export type QuotaName = keyof typeof QUOTAS;

/** One account's counters; `since`: the first request of the 24 hours. */
export type QuotaCounters = Record<string, { since: number; used: number }>;

const DAY_MS = 86400000;

export interface RunLimits extends Limits {
  /** Takes from a daily quota; throws Google's exception where it is used up. */
  take(name: QuotaName, amount: number): void;
  /** Ends the run once its time is over. */
  checkTime(): void;
}

export interface LimitsOptions {
  readonly plan: Plan;
  readonly host: Host;
  /** By account; changed in place. */
  readonly quotas: Record<string, QuotaCounters>;
  readonly termination: Termination;
}

export function createLimits({ plan, host, quotas, termination }: LimitsOptions): RunLimits {
  const { clock, account } = host;
  const start = clock.now();

  const take = (name: QuotaName, amount: number): void => {
    const now = clock.now();
    const known = quotas[account]?.[name];
    const counter = known && now - known.since < DAY_MS ? known : { since: now, used: 0 };
    const quota = QUOTAS[name];
    if (counter.used + amount > quota[plan]) {
      throw new ServiceError(`Service invoked too many times for one day: ${quota.title}.`);
    }
    quotas[account] = { ...quotas[account], [name]: { since: counter.since, used: counter.used + amount } };
  };

  const checkTime = (): void => {
    if (clock.now() - start > RUN_LIMIT_MS) termination.end({ kind: 'time', limitMs: RUN_LIMIT_MS });
  };

  return {
    take,
    checkTime,
    spend(name, args) {
      clock.advance(DELAYS.find(([pattern]) => pattern.test(name))?.[1] ?? OTHER_DELAY);
      checkTime();
      if (name.startsWith('Properties.')) take('properties', 1);
      if (name.startsWith('UrlFetchApp.')) take('urlFetch', Array.isArray(args[0]) ? args[0].length : 1);
    },
  };
}
