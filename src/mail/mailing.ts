/** The letters of one sort to the members of one plan: what ought to be said to whom, and what the outbox must know to tell. */
import type { Handover } from './handover';
import type { ComposedMessage } from './message';
import type { ReplacedLetters, Series } from './outbox';

export interface Mailing extends Series {
  /** @param replaced those whose letter is to say what has changed */
  compose(replaced: ReplacedLetters): ComposedMessage[];
  /** The same for those who cannot be written to by e-mail, to be pasted into a chat. */
  handovers(): Handover[];
  /** What it tells of is over: its drafts are neither written, sent nor removed. */
  readonly isOver?: boolean;
}
