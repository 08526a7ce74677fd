/** What the sidebar is shown: plain JSON; days are `yyyy-mm-dd`, moments RFC 3339. */

import type { EntryState } from '../../mail/ledger-entry';
import type { Severity } from '../../plan/finding';
import type { Place } from '../../plan/plan';
import type { PageSection } from '../page';
import type { ContinuedAction } from '../pause';

/** What there is to do next; `wait`: all is drafted, sent or waits for its time. */
export type NextStep = 'setUp' | 'mend' | 'goOn' | 'make' | 'send' | 'wait';

export interface Unfinished {
  readonly action: ContinuedAction;
  /** A trigger goes on with it at `due`; else it waits for the user. */
  readonly goesOn: boolean;
  readonly due: string;
}

export interface Overview {
  readonly language: 'vi' | 'en';
  readonly version: string;
  /** Empty where `Cài đặt` does not say. */
  readonly unit: string;
  readonly year: string;
  readonly counts: {
    readonly topics: number;
    readonly members: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Drafts of this account that were not sent. */
    readonly waiting: number;
    readonly sent: number;
    readonly outlines: number;
  };
  readonly planUrl?: string;
  readonly missingTabs: readonly string[];
  /** Permissions not granted, in plain words. */
  readonly missingPermissions: readonly string[];
  readonly unfinished?: Unfinished;
  readonly nextStep: NextStep;
  /** `Gửi thư` = `Gửi ngay`: the one click sends. */
  readonly sendsAtOnce: boolean;
}

export interface FindingItem extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion?: string;
  /** What a name may be replaced by; one of them goes with the request to mend. */
  readonly choices?: readonly string[];
  readonly canMend: boolean;
  readonly isSilenced: boolean;
}

export interface FindingsView {
  readonly items: readonly FindingItem[];
}

export interface PreviewSection extends PageSection {
  readonly id: 'papers' | 'shares' | 'messages' | 'sending' | 'attention';
}

export interface PreviewView {
  /** Errors stop everything: there is nothing to preview but this sentence. */
  readonly stopped?: string;
  readonly sections: readonly PreviewSection[];
}

/** `handedIn` by the sheet; `late`: due before today and not handed in; `open`: neither. */
export type OutlineState = 'handedIn' | 'late' | 'open';

export interface BoardTopic extends Place {
  readonly number: string;
  readonly title: string;
  readonly quarter?: number;
  /** First day of the first month and last day of the last in which it is held, where no day is given. */
  readonly from?: string;
  readonly to?: string;
  readonly due?: string;
  readonly meeting?: string;
  readonly time?: string;
  readonly place?: string;
  readonly people: readonly string[];
  readonly status: string;
  readonly outline: OutlineState;
}

export interface BoardView {
  readonly stopped?: string;
  /** Of the year or school year. */
  readonly start: string;
  readonly end: string;
  readonly today: string;
  readonly topics: readonly BoardTopic[];
  /** Who carries how much, most first. */
  readonly load: readonly { readonly name: string; readonly topics: number; readonly late: number }[];
  /** Working days off: holidays on weekdays, and the workbook's own. */
  readonly daysOff: readonly { readonly day: string; readonly name: string }[];
}

export interface OutboxItem {
  readonly key: string;
  readonly kind: string;
  readonly person: string;
  readonly to: string;
  readonly subject: string;
  readonly state: EntryState;
  readonly at: string;
  readonly error?: string;
  /** Gmail refused to take its draft, which can be tried anew. */
  readonly canRetry?: true;
  /** Where its person is to be reached now, if it was sent elsewhere. */
  readonly newAddress?: string;
  /** Its draft was taken away or sent in Gmail, or it went elsewhere; another can be made. */
  readonly canRemake?: true;
  /** Another account's, which alone can send it. */
  readonly owner?: string;
}

export interface OutboxView {
  readonly stopped?: string;
  readonly items: readonly OutboxItem[];
  /** `Hạn mức thư mỗi ngày`, and what is left of it now. */
  readonly limit: number;
  readonly allowed: number;
  readonly texts: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly unfinished?: Unfinished;
  readonly isDailyOn: boolean;
}

/** Work that the sidebar may ask for. `goOn`: with what is `unfinished`. */
export type WorkName =
  | 'setUp'
  | 'check'
  | 'fix'
  | 'undoFix'
  | 'schedule'
  | 'all'
  | 'plan'
  | 'outlines'
  | 'drafts'
  | 'send'
  | 'test'
  | 'remind'
  | 'auto'
  | 'undo'
  | 'retry'
  | 'handOver'
  | 'goOn'
  | 'pause'
  | 'cleanUp';

export interface WorkRequest {
  readonly name: WorkName;
  /** `all`, `drafts`, `send`, `test`: names as in `Thành viên`, nobody else is written to. */
  readonly only?: readonly string[];
  /** `fix`: this finding alone; `value` is the name picked where there are `choices`. */
  readonly finding?: Place & { readonly rule: string; readonly value?: string };
  /** `handOver`: ids of texts. `retry`: keys of messages, all that failed where missing. */
  readonly ids?: readonly string[];
  /** What the user said to the questions that earlier replies to this request put. */
  readonly answers?: readonly { readonly id: string; readonly text: string }[];
}

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `confirm` is answered `yes` or `no`, `prompt` by what she types (an empty text cancels). */
  readonly kind: 'confirm' | 'prompt';
}

export interface WorkReply {
  readonly outcome: 'done' | 'findings' | 'refused';
  /** Nothing was done yet: ask, and send the request again with the answer. */
  readonly question?: Question;
  /** What the dialog of a menu click would show. */
  readonly pages: readonly {
    readonly title: string;
    readonly lead?: string;
    readonly sections: readonly PageSection[];
  }[];
  /** More is to be done now: send the request again with the name `next`. Steps planned in all as this slice saw them, and steps left. */
  readonly progress?: { readonly planned: number; readonly left: number; readonly next: 'goOn' | 'test' };
  /** Permissions to be granted from the menu first, in plain words. */
  readonly missingPermissions?: readonly string[];
}

/** A call that failed: one sentence, what to do, and details on request. */
export interface Fault {
  readonly fault: { readonly message: string; readonly advice: string; readonly details: string };
}
