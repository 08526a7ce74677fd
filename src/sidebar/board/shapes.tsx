/** The marks of the board: each has a shape of its own, so that grey print and colour-blind eyes tell them apart. */
import type { OutlineState } from '../../action/sidebar/views';

interface At {
  readonly x: number;
  readonly y: number;
}

/** When the outline is due, and whether it came: a hollow diamond, a ticked square, a triangle with its exclamation mark. */
export function DueMark({ state, x, y }: At & { readonly state: OutlineState }) {
  if (state === 'late') {
    return (
      <g class="late" transform={`translate(${x} ${y})`}>
        <path d="M0-6 6.5 5.5H-6.5Z" />
        <path class="inner" d="M0-2.5V1.5M0 3.4V3.8" />
      </g>
    );
  }
  if (state === 'handedIn') {
    return (
      <g class="handed-in" transform={`translate(${x} ${y})`}>
        <rect x="-5" y="-5" width="10" height="10" rx="1.5" />
        <path class="inner" d="M-2.8.2-.8 2.4 3-2.4" />
      </g>
    );
  }
  return <path class="due" transform={`translate(${x} ${y})`} d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />;
}

export function MeetingMark({ x, y }: At) {
  return <circle class="meeting" cx={x} cy={y} r="4.5" />;
}

export function PeriodMark({ x, y, width }: At & { readonly width: number }) {
  return <rect class="period" x={x} y={y - 3} width={width} height="6" rx="3" />;
}

export function TodayLine({ x, height }: { readonly x: number; readonly height: number }) {
  return <path class="today" d={`M${x} 0V${height}`} />;
}
