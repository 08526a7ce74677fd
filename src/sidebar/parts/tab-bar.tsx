/** The six views' tabs: arrow keys move, Enter opens, since opening asks the server. */
import { useRef } from 'preact/hooks';
import { TABS, type TabName } from '../shell';
import { useWords } from '../words';
import { PANEL_ID, tabId } from './focus';

const MOVES: Record<string, (at: number) => number> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

export function TabBar({ open, onOpen }: { readonly open: TabName; readonly onOpen: (tab: TabName) => void }) {
  const { tabs } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const buttons = [...bar.current!.querySelectorAll('button')];
    const to = MOVES[event.key]?.(buttons.indexOf(document.activeElement as HTMLButtonElement));
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <div role="tablist" aria-label={tabs.label} ref={bar} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === open}
          aria-controls={tab === open ? PANEL_ID : undefined}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {tabs[tab]}
        </button>
      ))}
    </div>
  );
}
