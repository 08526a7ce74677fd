/** Messages by state; what failed says why and can be tried again. */
import type { OutboxItem } from '../../action/sidebar/views';
import { showMoment } from '../dates';
import { Button } from '../parts/button';
import { GrowingList } from '../parts/growing-list';
import { useShell } from '../shell';
import { useWords } from '../words';
import { groupMessages } from './outbox-groups';

/** Those that nobody waits for any more are folded. */
const FOLDED = ['sent', 'handled'];

export function Messages({ items }: { readonly items: readonly OutboxItem[] }) {
  const { mail } = useWords();
  const { startWork } = useShell();
  if (items.length === 0) return <p>{mail.none}</p>;
  return (
    <>
      {groupMessages(items).map((group) => {
        const heading = mail.heading(mail.states[group.state], group.items.length);
        const list = (
          <GrowingList items={group.items} isShort render={(item) => <Message key={item.key} message={item} />} />
        );
        return FOLDED.includes(group.state) ? (
          <details key={group.state}>
            <summary>{heading}</summary>
            {list}
          </details>
        ) : (
          <section key={group.state}>
            <h2 class={`state ${group.state}`}>{heading}</h2>
            {list}
            {group.items.filter(({ canRetry }) => canRetry).length > 1 && (
              <Button onPress={() => startWork({ name: 'retry' })}>{mail.retryAll}</Button>
            )}
          </section>
        );
      })}
    </>
  );
}

function Message({ message }: { readonly message: OutboxItem }) {
  const { mail } = useWords();
  const { startWork } = useShell();
  const { key, person, to, subject, at, error, owner, newAddress, canRetry, canRemake } = message;
  const retry = () => startWork({ name: 'retry', ids: [key] });
  return (
    <li>
      <p>
        <strong>{person}</strong> {to !== '' && `(${to})`}
      </p>
      <p>{subject}</p>
      <p class="note">{mail.at(showMoment(at))}</p>
      {error && <p class="reason">{mail.reason(error)}</p>}
      {owner && <p class="note">{mail.owner(owner)}</p>}
      {newAddress && <p class="note">{mail.newAddress(newAddress)}</p>}
      {canRetry && (
        <Button onPress={retry} label={mail.retryFor(person)}>
          {mail.retry}
        </Button>
      )}
      {canRemake && (
        <Button onPress={retry} label={mail.remakeFor(person)}>
          {mail.remake}
        </Button>
      )}
    </li>
  );
}
