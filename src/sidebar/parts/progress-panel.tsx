/**
 * The work under way: a bar of steps done, and the button that stops it after the slice in work. It stands at the foot of the
 * page: above the view it would move another button under the pointer of someone who clicks twice.
 */

import { useWords } from '../words';
import type { Progress } from '../work-loop';
import { Button } from './button';

export interface Running {
  readonly label: string;
  readonly progress?: Progress;
  readonly isStopping: boolean;
}

export function ProgressPanel({ running, onStop }: { readonly running?: Running; readonly onStop: () => void }) {
  const { work } = useWords();
  const text = !running
    ? ''
    : [running.label, running.progress && work.progress(running.progress.done, running.progress.planned)]
        .filter(Boolean)
        .join(' ');
  return (
    <div class={running && 'progress'}>
      <p aria-live="polite">{running?.isStopping ? work.stopping : text}</p>
      {running && (
        <>
          <progress aria-label={running.label} max={running.progress?.planned} value={running.progress?.done} />
          <Button onPress={onStop} isOff={running.isStopping} isFree>
            {work.stop}
          </Button>
        </>
      )}
    </div>
  );
}
