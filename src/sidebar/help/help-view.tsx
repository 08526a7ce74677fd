/** Five steps with their pictures, what the add-on may and may not see, and taking it away. */
import { Button } from '../parts/button';
import { useShell } from '../shell';
import { useView } from '../view';
import { useWords } from '../words';
import { STEPS, StepPicture } from './step-pictures';

export function HelpView() {
  const { help } = useWords();
  const { startWork } = useShell();
  const { view } = useView('overview');
  return (
    <>
      <section>
        <h2>{help.steps}</h2>
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step}>
              <StepPicture step={step} />
              <span>{help[step]}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{help.may}</h2>
        <List texts={Object.values(help.scopes)} />
        <h2>{help.mayNot}</h2>
        <List texts={help.limits} />
      </section>
      <section>
        <h2>{help.about}</h2>
        <p role="status">{view && help.version(view.version)}</p>
      </section>
      <section>
        <h2>{help.remove}</h2>
        <p>{help.removeLead}</p>
        <Button onPress={() => startWork({ name: 'cleanUp' })} look="danger">
          {help.removeButton}
        </Button>
      </section>
    </>
  );
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="plain">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
