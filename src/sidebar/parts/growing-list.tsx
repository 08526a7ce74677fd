/** A long list of which only the part scrolled to stands in the page. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

const STEP = 40;

interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item, index: number) => ComponentChild;
  /** For print. */
  readonly isWhole?: boolean;
  /** Grows only when she asks for it, so that what stands below can be reached. */
  readonly isShort?: boolean;
}

export function GrowingList<Item>({ items, render, isWhole = false, isShort = false }: GrowingListProps<Item>) {
  const words = useWords();
  const [limit, setLimit] = useState(STEP);
  const more = useRef<HTMLButtonElement>(null);
  const shown = isWhole ? items : items.slice(0, limit);
  const left = items.length - shown.length;
  const grow = () => setLimit((known) => known + STEP);

  useEffect(() => {
    if (isShort || !more.current) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && grow(), {
      rootMargin: '400px',
    });
    observer.observe(more.current);
    return () => observer.disconnect();
  }, [left]);

  return (
    <>
      <ul class="items">{shown.map(render)}</ul>
      {left > 0 && (
        <button type="button" ref={more} onClick={grow}>
          {words.more(left)}
        </button>
      )}
    </>
  );
}
