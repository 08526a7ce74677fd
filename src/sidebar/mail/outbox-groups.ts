/** The outbox by state, what needs the user first. */
import type { OutboxItem } from '../../action/sidebar/views';

export const STATES = ['failed', 'sending', 'pending', 'drafted', 'sent', 'handled'] as const;

/** Only states that any message is in; those that can be drafted again before the others. */
export function groupMessages(
  items: readonly OutboxItem[],
): { state: (typeof STATES)[number]; items: readonly OutboxItem[] }[] {
  const sorted = [...items].sort((one, other) => Number(!one.canRemake) - Number(!other.canRemake));
  return STATES.map((state) => ({ state, items: sorted.filter((item) => item.state === state) })).filter(
    (group) => group.items.length > 0,
  );
}
