/** The one blue button. */
import type { Overview } from '../../action/sidebar/views';
import { Button } from '../parts/button';
import { useShell } from '../shell';
import { useWords } from '../words';

interface NextStepBoxProps {
  readonly overview: Overview;
  readonly onReadAgain: () => void;
}

export function NextStepBox({ overview, onReadAgain }: NextStepBoxProps) {
  const words = useWords().overview;
  const { startWork, openTab, unticked } = useShell();
  const { nextStep, sendsAtOnce, counts } = overview;
  if (nextStep === 'wait') {
    return (
      <section>
        <h2>{words.next}</h2>
        <p>{words.wait}</p>
        <Button onPress={onReadAgain}>{words.checkAgain}</Button>
      </section>
    );
  }
  const writes = nextStep === 'make' || nextStep === 'send';
  const isNarrowed = writes && unticked.size > 0;
  const step = nextStep === 'make' && sendsAtOnce ? 'makeAndSend' : nextStep;
  const press = () => {
    if (isNarrowed) openTab('preview');
    else if (nextStep === 'mend') openTab('check');
    else startWork({ name: nextStep === 'make' ? 'all' : nextStep });
  };
  return (
    <section>
      <h2>{words.next}</h2>
      <p class="buttons">
        <Button onPress={press} look="action">
          {step === 'send' ? words.steps.send(counts.waiting) : words.steps[step]}
        </Button>
        {writes && (
          <Button onPress={() => openTab('preview')} look="link" isFree>
            {words.preview}
          </Button>
        )}
      </p>
      <p class="note">{isNarrowed ? words.unticked(unticked.size) : words.why[step]}</p>
    </section>
  );
}
