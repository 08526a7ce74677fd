/** How much may still be sent today, and sending, pausing or going on. */
import type { ContinuedAction } from '../../action/pause';
import type { OutboxView } from '../../action/sidebar/views';
import { showMoment } from '../dates';
import { Button } from '../parts/button';
import { useShell } from '../shell';
import { useWords } from '../words';

const SENDING: readonly ContinuedAction[] = ['send', 'remind', 'notify', 'daily'];

export function SendingBox({ items, allowed, limit, unfinished }: OutboxView) {
  const { mail, overview } = useWords();
  const { startWork, openTab, unticked } = useShell();
  const waiting = items.filter(({ state, owner }) => state === 'drafted' && owner === undefined).length;
  const send = () => (unticked.size > 0 ? openTab('preview') : startWork({ name: 'send' }));
  return (
    <>
      <p>
        <strong>{mail.left(allowed, limit)}</strong>
      </p>
      {allowed <= 0 && <p>{mail.limitReached}</p>}
      {unfinished ? (
        <div class="box warning">
          <p>
            {overview.unfinished(overview.actions[unfinished.action])}{' '}
            {unfinished.goesOn ? overview.goesOn(showMoment(unfinished.due)) : overview.waits}
          </p>
          <p class="buttons">
            <Button onPress={() => startWork({ name: 'goOn' })} look="action">
              {SENDING.includes(unfinished.action) ? mail.goOn : overview.goOn}
            </Button>
            <Button onPress={() => startWork({ name: 'pause' })}>{mail.pause}</Button>
          </p>
        </div>
      ) : (
        waiting > 0 && (
          <Button onPress={send} look="action">
            {mail.send(waiting)}
          </Button>
        )
      )}
    </>
  );
}
