/** Where the focus goes when what had it leaves the page. */
import type { TabName } from '../shell';

export const tabId = (tab: TabName) => `tab-${tab}`;
export const PANEL_ID = 'panel';

export function focusTab(tab: TabName): void {
  document.getElementById(tabId(tab))?.focus();
}

/** Once the page is as it is now; without effect where something has the focus still. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(PANEL_ID)?.focus({ preventScroll: true });
  });
}
