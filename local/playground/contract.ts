/** What the playground's page and its server say to each other. */

/** A question of the script's that stands open: its run waits. */
export interface OpenQuestion {
  readonly title: string;
  readonly text: string;
  /** `prompt` asks for a text, too. */
  readonly kind: 'alert' | 'prompt';
  /** `OK`, `CANCEL`, `YES`, `NO`, as Google names them. */
  readonly buttons: readonly string[];
}

/** `POST /answer`. */
export interface Answer {
  /** One of the buttons, or `CLOSE`. */
  readonly button: string;
  readonly text: string;
}

/** A page that the script shows. */
export interface ShownPage {
  readonly kind: 'dialog' | 'sidebar';
  readonly title: string;
  readonly html: string;
  /** Pixels, of a dialog. */
  readonly width?: number;
  readonly height?: number;
}

export interface LoggedCall {
  readonly number: number;
  /** `Drive.Files.create`. */
  readonly name: string;
  /** It threw, or the run ended in it. */
  readonly isFailed?: true;
}

/** The end of a run, or the question at which it waits. */
export interface RunReply {
  readonly question?: OpenQuestion;
  /** A text that the function returned. */
  readonly value?: string;
  /** One sentence, where the run did not end well. */
  readonly fault?: string;
  readonly pages: readonly ShownPage[];
  readonly toasts: readonly { readonly title: string; readonly text: string }[];
  /** The cell that the script went to. */
  readonly active?: { readonly tab: string; readonly cell: string };
  readonly calls: readonly LoggedCall[];
  /** What was run: a function's name. */
  readonly entry: string;
  /** Milliseconds of the run's own clock. */
  readonly ms: number;
}

export interface SheetCell {
  /** As Sheets shows it. */
  readonly shown: string;
  /** What the formula bar shows, where it is another. */
  readonly typed?: string;
  readonly note?: string;
  /** Coloured by the checker's rule. */
  readonly isMarked?: true;
}

export interface SheetState {
  readonly name: string;
  /** Pixels, of each column. */
  readonly widths: readonly number[];
  /** Rows of equal length, header first. */
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface DriveFile {
  /** For `/file` and `/document`. */
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly kind: string;
  readonly url: string;
}

export interface Mail {
  /** For `/mail`, `/file` and `/draft`. */
  readonly id: string;
  readonly box: 'drafts' | 'sent';
  readonly to: string;
  readonly subject: string;
}

/** `GET /mail?id=…`. */
export interface MailText {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  /** RFC 3339; missing where nobody can tell. */
  readonly firesAt?: string;
}

export interface MenuEntry {
  readonly caption: string;
  /** A separator and a submenu have none. */
  readonly functionName?: string;
  readonly items?: readonly MenuEntry[];
}

/** `GET /state`. */
export interface State {
  readonly samples: readonly string[];
  readonly menus: readonly MenuEntry[];
  readonly sheets: readonly SheetState[];
  readonly files: readonly DriveFile[];
  readonly mails: readonly Mail[];
  readonly triggers: readonly Trigger[];
  /** The account's day, `yyyy-mm-dd`. */
  readonly today: string;
  readonly account: string;
  readonly breaks: Breaks;
}

/** `POST /break`: what is set stays until it is set anew; what is missing stays as it is. */
export interface Breaks {
  /** The next run ends after so many calls; null: it does not. */
  readonly killAt?: number | null;
  /** The permission for mail is withdrawn. */
  readonly isMailDenied?: boolean;
  /** Nothing more can be sent today. */
  readonly isQuotaUsedUp?: boolean;
  /** Google's delays and six minutes hold on the run's own clock. */
  readonly hasLimits?: boolean;
  /** The language of the user's Google pages. */
  readonly locale?: 'vi' | 'en';
  /** `yyyy-mm-dd`. */
  readonly today?: string;
}

/**
 * Requests, all but `/upload` with JSON bodies:
 * `POST /open {sample}` · `POST /upload` (the .xlsx's bytes) → State;
 * `POST /run {function, args}` (a menu click or `google.script.run`) · `POST /answer Answer` · `POST /trigger {id}` → RunReply;
 * `POST /edit {tab, cell, text}` · `POST /rows {tab, do: 'insert' | 'delete' | 'sort', at}` (`at`: 1-based row, or column) → State;
 * `POST /document {id, do: 'edit' | 'rename' | 'trash', text}` · `POST /draft {id, do: 'edit' | 'delete' | 'send', subject, text}`
 * · `POST /break Breaks` → State; `GET /file?id=…` (`workbook`, a document's or a message's id;
 * with `&part=0`, the message's first attachment): a download.
 * A refusal has a status from 400 on and `{"message": …}` in Vietnamese.
 */
export type Paths =
  | '/open'
  | '/upload'
  | '/run'
  | '/answer'
  | '/trigger'
  | '/edit'
  | '/rows'
  | '/document'
  | '/draft'
  | '/break'
  | '/state'
  | '/mail'
  | '/file';
