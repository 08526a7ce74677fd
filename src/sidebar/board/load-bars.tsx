/** Who carries how much: a bar each, its number beside it, the late part hatched. */
import type { BoardView } from '../../action/sidebar/views';
import { GrowingList } from '../parts/growing-list';
import { useWords } from '../words';
import { WIDTH } from './year-scale';

const HEIGHT = 10;

export function LoadBars({ load, isWhole }: Pick<BoardView, 'load'> & { readonly isWhole: boolean }) {
  const { board } = useWords();
  const most = Math.max(1, ...load.map(({ topics }) => topics));
  const width = (count: number) => (count / most) * WIDTH;
  return (
    <section>
      <h2>{board.load}</h2>
      <GrowingList
        items={load}
        isWhole={isWhole}
        render={({ name, topics, late }) => (
          <li key={name}>
            <span>
              <strong>{name}</strong>: {board.carries(topics, late)}
            </span>
            <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <rect class="carried" width={width(topics)} height={HEIGHT} />
              {late > 0 && <rect class="late-part" width={width(late)} height={HEIGHT} />}
              {late > 0 && <path class="hatch" d={hatch(width(late))} />}
            </svg>
          </li>
        )}
      />
    </section>
  );
}

function hatch(width: number): string {
  const count = Math.floor(width / 5);
  return Array.from({ length: count }, (_, index) => `M${index * 5} ${HEIGHT}l5-${HEIGHT}`).join('');
}
