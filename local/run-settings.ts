/** What a run is asked to do, and what it gives. */
import type { RunOptions } from './arguments';
import type { Person } from './person';
import type { Report, ReportFinding } from './report';
import type { Fault, ServiceCall } from './service-fault';
import type { MenuItem } from './services/ui';

export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** Sees each call that counts; a fault that it gives, the call throws. What it throws itself, the run throws in the end. */
export type CallWatch = (call: ServiceCall, runInside: RunInside) => Fault | undefined;

export interface RunSettings extends Omit<RunOptions, 'workbook'> {
  /** The project's folder. */
  readonly root: string;
  /** A path, or the bytes themselves; left out, the account's own or an empty one. */
  readonly workbook?: string | Uint8Array;
  /** Runs in the place of the bundle, or of the file that `exec` names. */
  readonly code?: string;
  /** A function of the bundle instead of the action's. */
  readonly entry?: string;
  /** Its arguments; an unattended run of an `entry` is called with a time trigger's event. */
  readonly input?: readonly unknown[];
  /** Goes before `answer`. */
  readonly person?: Person;
  /** The user's language, as her Google account has it. */
  readonly locale?: string;
  /** Run by a time trigger: nobody looks at the sheet. */
  readonly unattended?: true;
  /** Where the run's clock starts, milliseconds since 1970; goes before `today`. */
  readonly startsAt?: number;
  /** More addresses and domains that Google has no account for, beside `no-google.example.com`. */
  readonly strangers?: readonly string[];
  /** Milliseconds that a draft's content needs to be found by a search (`q`). */
  readonly searchLag?: number;
  /**
   * Goes on in a realm that an earlier run of this process left, many times faster: what the bundle keeps in variables between its
   * calls stays, as it never does at Google, so the bundle may keep there only what every run would work out alike.
   */
  readonly warm?: true;
  /** Before a call, also before `killAt` ends the run there. */
  readonly onCall?: CallWatch;
  /** After a call took effect; not where it threw. */
  readonly afterCall?: CallWatch;
}

export interface RunResult {
  readonly exitCode: number;
  /** Missing where the directory could not be opened. */
  readonly report?: Report;
  /** A text that an `entry` returned. */
  readonly value?: string;
  /** The menus that the script added. */
  readonly menus?: readonly MenuItem[];
}

/** What is left out is as in the run around it; `deny`, `answer`, `unattended`, the hooks and the
 * ends are each run's own. */
export type InsideSettings = Partial<Omit<RunSettings, 'root' | 'out' | 'workbook' | 'today' | 'pdf'>>;

export interface InsideResult {
  readonly exitCode: number;
  readonly findings: readonly ReportFinding[];
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs to its end inside a call of another run, on the same sheet and account; each sees at once what the other does. It has a
 * clock of its own, which starts a second after the other's now.
 */
export type RunInside = (settings?: InsideSettings) => InsideResult;
