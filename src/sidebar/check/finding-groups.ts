/** Findings by how much they matter, the silenced apart. */
import type { FindingItem } from '../../action/sidebar/views';

export const GROUPS = ['error', 'warning', 'info', 'silenced'] as const;
export type GroupName = (typeof GROUPS)[number];

export function groupOf({ severity, isSilenced }: FindingItem): GroupName {
  return isSilenced ? 'silenced' : severity;
}

/** Only groups that have any. */
export function groupFindings(items: readonly FindingItem[]): { name: GroupName; items: FindingItem[] }[] {
  return GROUPS.map((name) => ({ name, items: items.filter((item) => groupOf(item) === name) })).filter(
    (group) => group.items.length > 0,
  );
}
