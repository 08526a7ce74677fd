/** The year at a glance: every topic on the year's line, and who carries how much. */
import { useMemo, useState } from 'preact/hooks';
import type { BoardView as BoardData, BoardTopic } from '../../action/sidebar/views';
import { showDay } from '../dates';
import { filterItems, makeSearchable } from '../filter';
import { Button } from '../parts/button';
import { FilterBox } from '../parts/filter-box';
import { GrowingList } from '../parts/growing-list';
import { StoppedBox } from '../parts/stopped-box';
import { ViewFrame } from '../parts/view-frame';
import { useGoTo } from '../place';
import { usePrint } from '../print';
import { useView } from '../view';
import { useWords } from '../words';
import { Legend } from './legend';
import { LoadBars } from './load-bars';
import { Scale, Strip } from './strip';
import { placeMarks, tellTopic, titleOf } from './topic-marks';
import { TopicTable } from './topic-table';
import { scaleYear, type YearScale } from './year-scale';

export function BoardView() {
  const state = useView('board');
  return (
    <ViewFrame state={state}>
      {(view) => (view.stopped === undefined ? <Board view={view} /> : <StoppedBox text={view.stopped} />)}
    </ViewFrame>
  );
}

function Board({ view }: { readonly view: BoardData }) {
  const words = useWords();
  const { board } = words;
  const { topics, load, daysOff, start, end } = view;
  const [filter, setFilter] = useState('');
  const { isPrinting, print } = usePrint();
  const { goTo, goToNote } = useGoTo();
  const scale = useMemo(() => scaleYear(start, end), [start, end]);
  const searchable = useMemo(
    () => makeSearchable(topics, ({ number, title, people, status }) => [number, title, ...people, status].join(' ')),
    [topics],
  );
  const found = useMemo(() => filterItems(searchable, filter), [searchable, filter]);
  if (topics.length === 0) return <p>{board.none}</p>;
  const late = topics.filter(({ outline }) => outline === 'late').length;
  return (
    <>
      <p class="buttons">
        <span>{board.summary(topics.length, late)}</span>
        <Button onPress={print} isFree>
          {board.print}
        </Button>
      </p>
      <FilterBox label={board.filter} value={filter} onChange={setFilter} found={found.length} all={topics.length} />
      <p role="status">{goToNote}</p>
      <Legend isOpen={isPrinting} />
      <section class="board">
        <h2>{board.topics}</h2>
        <Scale board={view} scale={scale} quarterLabel={board.quarter} todayLabel={words.day.today} />
        {found.length === 0 && <p>{board.noneFound}</p>}
        <GrowingList
          items={found}
          isWhole={isPrinting}
          render={(topic, index) => <TopicRow key={index} topic={topic} scale={scale} onGoTo={goTo} />}
        />
      </section>
      <LoadBars load={load} isWhole={isPrinting} />
      <TopicTable topics={found} />
      {daysOff.length > 0 && (
        <details>
          <summary>{board.daysOff(daysOff.length)}</summary>
          <ul class="plain">
            {daysOff.map(({ day, name }) => (
              <li key={day}>
                {showDay(day)} – {name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface TopicRowProps {
  readonly topic: BoardTopic;
  readonly scale: YearScale;
  readonly onGoTo: (topic: BoardTopic) => void;
}

function TopicRow({ topic, scale, onGoTo }: TopicRowProps) {
  const { board } = useWords();
  const { due, meeting, outline, people } = tellTopic(topic, board);
  return (
    <li class={`topic ${topic.outline}`}>
      <Button onPress={() => onGoTo(topic)} look="item" isFree>
        <strong>{titleOf(topic, board)}</strong>
        <span>{people}</span>
        <span class="days">{[due, meeting, outline].join('; ')}</span>
      </Button>
      <Strip label={[due, meeting, outline].join('; ')} topic={topic} marks={placeMarks(topic, scale)} />
    </li>
  );
}
