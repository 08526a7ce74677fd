/** What one click would make, change, leave and send, before anything is written. */
import { useMemo } from 'preact/hooks';
import type { PreviewView as PreviewData } from '../../action/sidebar/views';
import { Button } from '../parts/button';
import { GrowingList } from '../parts/growing-list';
import { PageItemContent } from '../parts/page-items';
import { StoppedBox } from '../parts/stopped-box';
import { ViewFrame } from '../parts/view-frame';
import { useShell } from '../shell';
import { useView } from '../view';
import { useWords } from '../words';
import { RecipientList } from './recipient-list';
import { choose, readPreview } from './recipients';

export function PreviewView() {
  const state = useView('preview');
  return (
    <ViewFrame state={state}>
      {(view) => (view.stopped === undefined ? <Preview {...view} /> : <StoppedBox text={view.stopped} />)}
    </ViewFrame>
  );
}

function Preview(view: PreviewData) {
  const { preview } = useWords();
  const { unticked } = useShell();
  const { sections, recipients, idle } = useMemo(() => readPreview(view), [view.sections]);
  const before = sections.filter(({ id }) => id === 'papers' || id === 'shares');
  const after = sections.filter(({ id }) => id !== 'papers' && id !== 'shares');
  const isNothing = before.length === 0 && recipients.length === 0;
  const makes = before.length > 0 || recipients.some(({ messages }) => messages.length > 0);
  return (
    <>
      <p class="note">{isNothing ? preview.nothing : preview.lead}</p>
      {before.map((section) => (
        <Section key={section.id} {...section} />
      ))}
      {recipients.length > 0 && <RecipientList recipients={recipients} />}
      {after.map((section) => (
        <Section key={section.id} {...section} />
      ))}
      {idle.length > 0 && (
        <details>
          <summary>{preview.idle(idle.length)}</summary>
          <Items items={idle} />
        </details>
      )}
      {!isNothing && (
        <Actions choice={choose(recipients, unticked)} makes={makes} hasRecipients={recipients.length > 0} />
      )}
    </>
  );
}

function Section({ heading, items }: PreviewData['sections'][number]) {
  return (
    <section>
      <h2>{heading}</h2>
      <Items items={items} />
    </section>
  );
}

function Items({ items }: Pick<PreviewData['sections'][number], 'items'>) {
  return (
    <GrowingList
      items={items}
      isShort
      render={(item, index) => (
        <li key={index}>
          <PageItemContent {...item} />
        </li>
      )}
    />
  );
}

interface ActionsProps {
  readonly choice: ReturnType<typeof choose>;
  /** There is something to be made, not only to be sent. */
  readonly makes: boolean;
  readonly hasRecipients: boolean;
}

function Actions({ choice, makes, hasRecipients }: ActionsProps) {
  const { preview } = useWords();
  const { startWork } = useShell();
  const { only, chosen, drafted, toSend } = choice;
  const isNobody = hasRecipients && chosen === 0;
  const start = (name: 'all' | 'send' | 'test') => startWork({ name, ...(only && { only }) });
  return (
    <div class="actions">
      {isNobody && <p role="status">{preview.noneChosen}</p>}
      {makes && (
        <Button onPress={() => start('all')} look="action" isOff={isNobody}>
          {drafted > 0 ? preview.make(drafted) : preview.makePapers}
        </Button>
      )}
      {hasRecipients && (
        <>
          <Button onPress={() => start('send')} look={makes ? undefined : 'action'} isOff={toSend === 0}>
            {preview.send(toSend)}
          </Button>
          <Button onPress={() => start('test')} isOff={isNobody}>
            {preview.test}
          </Button>
          <p class="note">{preview.testNote}</p>
        </>
      )}
    </div>
  );
}
