/** What one run of an action works with, from its first read to its closing dialog. */
import { readDriveAddress, readMailAddress } from '../google/account';
import type { Scope } from '../google/authorization';
import { type Stopwatch, today } from '../google/clock';
import { findFile, listFiles, type RemoteFile } from '../google/drive';
import { type Ledger, openLedger } from '../google/ledger';
import { type Catalogue, catalogueOf } from '../locale/catalogue';
import type { Wordings } from '../mail/wording/wording';
import type { CalendarDate } from '../plan/date';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';
import type { Mailbox } from './mailbox';
import type { LoadedTemplate } from './own-template';
import type { PageItem } from './page';
import type { Pause } from './pause';
import { memberOf, openRoster, type Roster } from './roster';

export interface Session {
  readonly plan: Plan;
  readonly words: Catalogue;
  readonly ledger: Ledger;
  /** Lower case. */
  readonly account: string;
  readonly stopwatch: Stopwatch;
  /** The run's own name: the moment it was begun, by whichever slice. Later runs' names are greater. */
  readonly run: string;
  readonly today: CalendarDate;
  readonly files: RemoteFiles;
  readonly roster: () => Roster;
  readonly findings: readonly Finding[];
  /** Findings of this run's own work; the closing dialog tells them in its notes. */
  readonly remarks: Finding[];
  /** People's own, of the kinds that this run fills. */
  readonly templates: Map<TemplateKind, LoadedTemplate>;
  /** The user's own words for letters; missing in a run that makes none. */
  wordings?: Wordings;
  /** What the closing dialog will say. */
  readonly notes: Notes;
  /** Not granted, and needed by what was left undone: asked for after the closing dialog. */
  readonly missingScopes: Set<Scope>;
  /** Missing until the run looks at the mail. */
  mailbox?: Mailbox;
  /** Of this run's work, by effects: what it did or found done, and what it left. */
  readonly steps: { done: number; left: number };
  /** Names as in `Thành viên`: nobody else is written to; missing for everybody. */
  chosen?: readonly string[];
  /** Set where the run could not do all of its work. */
  pause?: Pause;
}

export interface Notes {
  readonly papers: PageItem[];
  readonly messages: PageItem[];
  readonly attention: PageItem[];
  readonly left: PageItem[];
}

/** What Drive has of ours: one list a run, and none where the ledger knows of nothing. */
export interface RemoteFiles {
  byId(id: string): RemoteFile | undefined;
  /** Never one in the trash. */
  byMark(mark: string): RemoteFile | undefined;
  /** As it stands now, which no list of a while ago tells. One call. */
  fresh(id: string): RemoteFile | undefined;
  /** What has been seen of it in this run, without a call. */
  known(id: string | undefined): RemoteFile | undefined;
  /** Takes in what our own write returned. */
  put(file: RemoteFile): void;
}

/** `service`: whose word says which account this is; an action that may not ask for mail asks Drive. */
export function openSession(
  plan: Plan,
  findings: readonly Finding[],
  stopwatch: Stopwatch,
  service: 'drive' | 'mail',
): Session {
  return {
    plan,
    words: catalogueOf(plan.settings.language),
    ledger: openLedger(),
    account: service === 'mail' ? readMailAddress() : readDriveAddress(),
    stopwatch,
    run: stopwatch.began,
    today: today(),
    files: openFiles(),
    roster: openRoster(plan.members),
    templates: new Map(),
    findings,
    remarks: [],
    notes: { papers: [], messages: [], attention: [], left: [] },
    missingScopes: new Set(),
    steps: { done: 0, left: 0 },
  };
}

function openFiles(): RemoteFiles {
  const written = new Map<string, RemoteFile>();
  let listed: Map<string, RemoteFile> | undefined;
  const list = () => {
    listed ??= new Map(listFiles().map((file) => [file.id, file]));
    return listed;
  };
  // A list may lag behind: what it lacks is asked for by its ID, until it proves right about one file.
  let isListTrusted = false;
  const ask = (id: string) => {
    const file = isListTrusted ? undefined : findFile(id);
    isListTrusted = file === undefined;
    return file;
  };
  return {
    byId: (id) => written.get(id) ?? list().get(id) ?? ask(id),
    byMark: (mark) => [...list().values()].find((file) => file.mark === mark && !file.trashed),
    fresh: (id) => {
      const file = findFile(id);
      if (file) written.set(id, file);
      return file;
    },
    known: (id = '') => written.get(id) ?? listed?.get(id),
    put: (file) => written.set(file.id, file),
  };
}

/** Whether the letter is to somebody whom this run writes to. */
export function isChosen(session: Session, key: string, address: string): boolean {
  return session.chosen === undefined || session.chosen.includes(recipientName(session, key, address));
}

/** Whose the ledger's message is; the address where nobody is known by it. */
export function recipientName({ roster }: Session, key: string, address: string): string {
  return memberOf(roster(), key, address)?.name ?? address;
}
