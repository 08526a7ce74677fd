/** What an earlier run left, with going on and dropping it. */
import type { Unfinished } from '../../action/sidebar/views';
import { showMoment } from '../dates';
import { Button } from '../parts/button';
import { useShell } from '../shell';
import { useWords } from '../words';

interface UnfinishedBoxProps {
  readonly unfinished: Unfinished;
  /** The blue button goes on already. */
  readonly isNextStep: boolean;
}

export function UnfinishedBox({ unfinished, isNextStep }: UnfinishedBoxProps) {
  const { overview } = useWords();
  const { startWork } = useShell();
  const { action, goesOn, due } = unfinished;
  return (
    <div class="box warning">
      <p>
        <strong>{overview.unfinished(overview.actions[action])}</strong>{' '}
        {goesOn ? overview.goesOn(showMoment(due)) : overview.waits}
      </p>
      <p class="buttons">
        {!isNextStep && <Button onPress={() => startWork({ name: 'goOn' })}>{overview.goOn}</Button>}
        <Button onPress={() => startWork({ name: 'pause' })}>{overview.drop}</Button>
      </p>
    </div>
  );
}
