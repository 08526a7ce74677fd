/** A text for somebody who cannot be written to by e-mail: short, plain, to be pasted into a chat. */
import type { MessageKind } from './message';
import type { TopicFact } from './topic-fact';

export interface Handover {
  /** As the key of the message that it stands for. */
  readonly key: string;
  readonly kind: MessageKind;
  readonly year: string;
  /** As in `Thành viên`. */
  readonly name: string;
  readonly hasAddress: boolean;
  readonly text: string;
  /** As `ComposedMessage` has them. */
  readonly facts: string;
  readonly topics: readonly TopicFact[];
}
