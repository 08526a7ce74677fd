/** What each shape of the board means. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import { DueMark, MeetingMark, PeriodMark, TodayLine } from './shapes';

/** @param isOpen for print, where nobody can open it */
export function Legend({ isOpen }: { readonly isOpen: boolean }) {
  const { board } = useWords();
  const { shapes } = board;
  const entries: readonly [string, ComponentChildren][] = [
    [shapes.due, <DueMark state="open" x={9} y={8} />],
    [shapes.handedIn, <DueMark state="handedIn" x={9} y={8} />],
    [shapes.late, <DueMark state="late" x={9} y={8} />],
    [shapes.meeting, <MeetingMark x={9} y={8} />],
    [shapes.period, <PeriodMark x={1} y={8} width={16} />],
    [shapes.today, <TodayLine x={9} height={16} />],
    [shapes.dayOff, <path class="day-off" stroke-width="2" d="M9 0V16" />],
    [shapes.weekend, <rect class="weekend" x="6" width="6" height="16" />],
  ];
  return (
    <details class="legend" open={isOpen}>
      <summary>{board.legend}</summary>
      <ul>
        {entries.map(([label, shape]) => (
          <li key={label}>
            <svg viewBox="0 0 18 16" width="18" height="16" aria-hidden="true">
              {shape}
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </details>
  );
}
