/** The outbox: messages by state, today's limit, texts for a chat, the daily work. */
import type { OutboxView } from '../../action/sidebar/views';
import { Button } from '../parts/button';
import { StoppedBox } from '../parts/stopped-box';
import { ViewFrame } from '../parts/view-frame';
import { useShell } from '../shell';
import { useView } from '../view';
import { useWords } from '../words';
import { ChatTexts } from './chat-texts';
import { Messages } from './messages';
import { SendingBox } from './sending-box';

export function MailView() {
  const state = useView('outbox');
  return (
    <ViewFrame state={state}>
      {(view) => (
        <>
          {view.stopped !== undefined && <StoppedBox text={view.stopped} />}
          <SendingBox {...view} />
          <Messages items={view.items} />
          <ChatTexts texts={view.texts} />
          <DailyWork {...view} />
          <OtherWork />
        </>
      )}
    </ViewFrame>
  );
}

function DailyWork({ isDailyOn }: OutboxView) {
  const { mail } = useWords();
  const { startWork } = useShell();
  return (
    <section>
      <h2>{mail.daily}</h2>
      <p>{isDailyOn ? mail.dailyOn : mail.dailyOff}</p>
      <Button onPress={() => startWork({ name: 'auto' })}>{isDailyOn ? mail.turnOff : mail.turnOn}</Button>
    </section>
  );
}

function OtherWork() {
  const { mail } = useWords();
  const { startWork } = useShell();
  return (
    <section>
      <h2>{mail.other}</h2>
      <p class="buttons">
        <Button onPress={() => startWork({ name: 'remind' })}>{mail.remind}</Button>
        <Button onPress={() => startWork({ name: 'undo' })}>{mail.undo}</Button>
      </p>
    </section>
  );
}
