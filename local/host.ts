/** What every service of the local host may know of the run it serves. */

export interface Clock {
  /** Milliseconds since 1970, of the run's own virtual time. */
  now(): number;
  advance(ms: number): void;
}

export interface Host {
  readonly clock: Clock;
  /** The address of the signed-in user. */
  readonly account: string;
  /** IANA name, from the manifest. */
  readonly timeZone: string;
  /** The user's language, as her Google account has it; Vietnamese where missing. */
  readonly locale?: string;
}
