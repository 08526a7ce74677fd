/** Texts to paste into Zalo for those without e-mail. */
import type { OutboxView } from '../../action/sidebar/views';
import { Button } from '../parts/button';
import { CopyText } from '../parts/copy-text';
import { GrowingList } from '../parts/growing-list';
import { useShell } from '../shell';
import { useWords } from '../words';

export function ChatTexts({ texts }: Pick<OutboxView, 'texts'>) {
  const { mail } = useWords();
  const { startWork } = useShell();
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{mail.heading(mail.texts, texts.length)}</h2>
      <p class="note">{mail.textsLead}</p>
      <GrowingList
        items={texts}
        isShort
        render={({ id, name, text }) => (
          <li key={id}>
            <h3>{name}</h3>
            <CopyText text={text} label={mail.textFor(name)} />
            <p>
              <Button onPress={() => startWork({ name: 'handOver', ids: [id] })} label={mail.handOverFor(name)}>
                {mail.handOver}
              </Button>
            </p>
          </li>
        )}
      />
    </section>
  );
}
