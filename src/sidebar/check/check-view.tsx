/** Findings by severity: going to a cell, mending it, ignoring it. */
import type { ComponentChild } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { FindingItem } from '../../action/sidebar/views';
import { filterItems, makeSearchable } from '../filter';
import { Button } from '../parts/button';
import { FaultBox } from '../parts/fault-box';
import { FilterBox } from '../parts/filter-box';
import { keepFocus } from '../parts/focus';
import { GrowingList } from '../parts/growing-list';
import { ViewFrame } from '../parts/view-frame';
import { useGoTo } from '../place';
import { useShell } from '../shell';
import { useView } from '../view';
import { useWords } from '../words';
import { FindingEntry } from './finding-entry';
import { groupFindings } from './finding-groups';

export function CheckView() {
  const { check } = useWords();
  const { call, startWork } = useShell();
  const state = useView('findings');
  const { goTo, goToNote } = useGoTo();
  const [fault, setFault] = useState<unknown>();
  /** Each answer holds all findings: one after the other, so that the last is the newest. */
  const silencing = useRef<Promise<void>>(Promise.resolve());
  const silence = ({ rule, tab, cell, isSilenced }: FindingItem) => {
    silencing.current = silencing.current.then(async () => {
      try {
        setFault(undefined);
        state.replace(await call('silence', { rule, tab, cell }, !isSilenced));
        keepFocus();
      } catch (error) {
        setFault(error);
      }
    });
  };
  return (
    <ViewFrame state={state}>
      {({ items }) => (
        <>
          {fault !== undefined && <FaultBox error={fault} />}
          <p class="buttons">
            <Button onPress={() => startWork({ name: 'fix' })}>{check.fixAll}</Button>
            <Button onPress={() => startWork({ name: 'undoFix' })}>{check.undoFix}</Button>
            <Button onPress={() => startWork({ name: 'check' })}>{check.mark}</Button>
          </p>
          <Findings
            items={items}
            note={goToNote}
            render={(item) => (
              <FindingEntry key={keyOf(item)} item={item} onGoTo={goTo} onSilence={silence} onWork={startWork} />
            )}
          />
        </>
      )}
    </ViewFrame>
  );
}

/** What was chosen for a finding stays with it. */
function keyOf({ rule, tab, cell, message }: FindingItem): string {
  return JSON.stringify([rule, tab, cell, message]);
}

interface FindingsProps {
  readonly items: readonly FindingItem[];
  readonly note: string;
  readonly render: (item: FindingItem) => ComponentChild;
}

function Findings({ items, note, render }: FindingsProps) {
  const { check } = useWords();
  const [words, setWords] = useState('');
  const searchable = useMemo(
    () => makeSearchable(items, ({ tab, cell, message, suggestion = '' }) => `${tab} ${cell} ${message} ${suggestion}`),
    [items],
  );
  const found = useMemo(() => filterItems(searchable, words), [searchable, words]);
  if (items.length === 0) return <p>{check.none}</p>;
  return (
    <>
      <FilterBox label={check.filter} value={words} onChange={setWords} found={found.length} all={items.length} />
      <p role="status">{note}</p>
      {found.length === 0 && <p>{check.noneFound}</p>}
      {groupFindings(found).map((group) => {
        const heading = check.heading(check.groups[group.name], group.items.length);
        const list = <GrowingList items={group.items} render={render} />;
        return group.name === 'silenced' ? (
          <details key={group.name}>
            <summary>{heading}</summary>
            <p class="note">{check.silenceNote}</p>
            {list}
          </details>
        ) : (
          <section key={group.name}>
            <h2 class={`severity ${group.name}`}>{heading}</h2>
            {list}
          </section>
        );
      })}
    </>
  );
}
