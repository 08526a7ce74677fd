/** Somebody who sits before the sheet while a run works: sees what the script shows, and answers what it asks. */

export interface Asked {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** As Google names them: `OK`, `CANCEL`, `YES`, `NO`. */
  readonly buttons: readonly string[];
}

export interface Answered {
  /** One of the buttons, or `CLOSE`. */
  readonly button: string;
  readonly text: string;
}

export interface Shown {
  readonly kind: 'dialog' | 'sidebar';
  readonly title: string;
  readonly html: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

export interface Person {
  /** The run stands still until it answers. */
  answer(asked: Asked): Answered;
  see(page: Shown): void;
  toast(text: string, title: string): void;
  /** `cell` in A1. */
  goTo(tab: string, cell: string): void;
}
