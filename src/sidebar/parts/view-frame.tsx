/** Around every view: that it is being read, that it could not be, and reading it again. */
import type { ComponentChildren } from 'preact';
import type { ViewState } from '../view';
import { useWords } from '../words';
import { Button } from './button';
import { FaultBox } from './fault-box';

interface ViewFrameProps<View> {
  readonly state: ViewState<View>;
  readonly children: (view: View) => ComponentChildren;
}

export function ViewFrame<View>({ state, children }: ViewFrameProps<View>) {
  const words = useWords();
  const { view, isReading, error, read } = state;
  return (
    <div aria-busy={isReading} class="view">
      <div class="reading">
        <span role="status">{isReading ? words.reading : ''}</span>
        {view !== undefined && !isReading && (
          <Button onPress={read} look="link" isFree>
            {words.readAgain}
          </Button>
        )}
      </div>
      {error !== undefined && <FaultBox error={error} onRetry={read} />}
      {view === undefined ? isReading && <Skeleton /> : children(view)}
    </div>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
