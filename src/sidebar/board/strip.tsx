/** The year's line of one topic, and the scale above all of them. */
import type { BoardTopic, BoardView } from '../../action/sidebar/views';
import { DueMark, MeetingMark, PeriodMark, TodayLine } from './shapes';
import type { TopicMarks } from './topic-marks';
import { WIDTH, type YearScale } from './year-scale';

const HEIGHT = 30;
const DUE_Y = 8;
const MEETING_Y = 22;
const SCALE_HEIGHT = 30;
export const GRID_ID = 'board-grid';

interface StripProps {
  readonly label: string;
  readonly topic: BoardTopic;
  readonly marks: TopicMarks;
}

export function Strip({ label, topic, marks }: StripProps) {
  return (
    <svg class="strip" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <use href={`#${GRID_ID}`} />
      {marks.period && <PeriodMark {...marks.period} y={MEETING_Y} />}
      {marks.meeting !== undefined && <MeetingMark x={marks.meeting} y={MEETING_Y} />}
      {marks.due !== undefined && <DueMark state={topic.outline} x={marks.due} y={DUE_Y} />}
    </svg>
  );
}

interface ScaleProps {
  readonly board: BoardView;
  readonly scale: YearScale;
  readonly quarterLabel: (roman: string) => string;
  readonly todayLabel: string;
}

/** Holds what the strips share; for eyes alone: each strip says its days. */
export function Scale({ board, scale, quarterLabel, todayLabel }: ScaleProps) {
  const { today, start, end } = board;
  const todayX = today >= start && today <= end ? scale.xOf(today) : undefined;
  return (
    <svg class="scale" viewBox={`0 0 ${WIDTH} ${SCALE_HEIGHT}`} aria-hidden="true">
      <defs>
        <g id={GRID_ID}>
          <rect class="ground" width={WIDTH} height={HEIGHT} />
          <path
            class="weekend"
            d={scale.weekends.map(({ x, width }) => `M${x} 0h${width}v${HEIGHT}h${-width}z`).join('')}
          />
          <path
            class="day-off"
            d={board.daysOff.map(({ day }) => `M${scale.xOf(day)} 0V${HEIGHT}`).join('')}
            stroke-width={Math.max(scale.dayWidth, 1)}
          />
          <path class="month" d={scale.months.map(({ x }) => `M${x} 0V${HEIGHT}`).join('')} />
          <path class="quarter" d={scale.quarters.map(({ x }) => `M${x} 0V${HEIGHT}`).join('')} />
          {todayX !== undefined && <TodayLine x={todayX} height={HEIGHT} />}
        </g>
      </defs>
      {scale.quarters.map(({ label, x, width }) => (
        <text key={x} x={x + width / 2} y="10">
          {quarterLabel(label)}
        </text>
      ))}
      {scale.months.map(({ label, x, width }) => (
        <text key={x} x={x + width / 2} y="23">
          {label}
        </text>
      ))}
      <path class="quarter" d={scale.quarters.map(({ x }) => `M${x} 0V${SCALE_HEIGHT}`).join('')} />
      {todayX !== undefined && (
        <path class="today-arrow" d={`M${todayX - 4} 24h8L${todayX} 30Z`}>
          <title>{todayLabel}</title>
        </path>
      )}
    </svg>
  );
}
