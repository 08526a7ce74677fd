/** A tick box for each person, with what would be written and sent. */
import type { PageItem } from '../../action/page';
import { Button } from '../parts/button';
import { CopyText } from '../parts/copy-text';
import { ExternalLink } from '../parts/external-link';
import { GrowingList } from '../parts/growing-list';
import { useShell } from '../shell';
import { useWords } from '../words';
import type { Recipient } from './recipients';

export function RecipientList({ recipients }: { readonly recipients: readonly Recipient[] }) {
  const { preview } = useWords();
  const { unticked, setUnticked } = useShell();
  const chosen = recipients.filter(({ name }) => !unticked.has(name)).length;
  const tick = (name: string, isTicked: boolean) => {
    const names = new Set(unticked);
    if (isTicked) names.delete(name);
    else names.add(name);
    setUnticked(names);
  };
  return (
    <section>
      <h2>{preview.people}</h2>
      <p role="status">{preview.chosen(chosen, recipients.length)}</p>
      <p class="buttons">
        <Button onPress={() => setUnticked(new Set())} isFree>
          {preview.all}
        </Button>
        <Button onPress={() => setUnticked(new Set(recipients.map(({ name }) => name)))} isFree>
          {preview.none}
        </Button>
      </p>
      <GrowingList
        items={recipients}
        isShort
        render={({ name, messages, sending }) => (
          <li key={name}>
            <label class="tick">
              <input
                type="checkbox"
                checked={!unticked.has(name)}
                onChange={({ currentTarget }) => tick(name, currentTarget.checked)}
              />
              <strong>{name}</strong>
            </label>
            {messages.map((item, index) => (
              <Message key={index} {...item} />
            ))}
            {sending.map((item, index) => (
              <Message key={index} {...item} text={preview.sending(item.text)} />
            ))}
          </li>
        )}
      />
    </section>
  );
}

function Message({ text, url, copy }: PageItem) {
  const { preview } = useWords();
  return (
    <div class="message">
      <ExternalLink text={text} url={url} />
      {copy && (
        <details>
          <summary>{preview.text}</summary>
          <CopyText text={copy} />
        </details>
      )}
    </div>
  );
}
