/** The outbox by state, what needs the user first. */
import type { OutboxItem } from '../../action/sidebar/views';

export const STATES = ['failed', 'sending', 'pending', 'drafted', 'sent', 'handled'] as const;

/** Only states that any message is in. */
export function groupMessages(
  items: readonly OutboxItem[],
): { state: (typeof STATES)[number]; items: readonly OutboxItem[] }[] {
  return STATES.map((state) => ({ state, items: items.filter((item) => item.state === state) })).filter(
    (group) => group.items.length > 0,
  );
}
