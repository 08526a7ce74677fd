/** `Gửi thư` = `Gửi ngay`: one question with the names, then all the way to sent. */
import { maySetTriggers } from '../google/triggers';
import type { Mailing } from '../mail/mailing';
import { type DraftStep, planDrafts, planSending } from '../mail/outbox';
import { isSettled } from '../mail/reconcile';
import { addressOf } from './drafts';
import { type Letter, openOutbox } from './outbox';
import type { Ending } from './run';
import { agreementOf, isSending, sendAll } from './sending';
import { countAllowed } from './sending-limit';
import { isChosen, type Session } from './session';

/** What the user says to it in one click. */
export interface Agreement {
  isAsked: boolean;
  /** What she agreed to have sent, as `agreementOf` tells it. */
  given?: string;
}

/** To be put before anything is made; none where the letters stay drafts, where nothing is to go, or nobody is there to ask. */
export function askToSend(
  session: Session,
  mailings: () => readonly Mailing[],
  agreement: Agreement,
): Ending | undefined {
  const { plan, stopwatch, words, findings } = session;
  if (agreement.isAsked || !plan.settings.sendsAtOnce || !stopwatch.isAttended) return undefined;
  const { send } = words.dialog;
  const outboxes = mailings().map((mailing) => openOutbox(session, mailing));
  const people = outboxes.flatMap((outbox) =>
    planDrafts(outbox)
      .filter((step) => isChosen(session, step.key, addressOf(step)))
      .flatMap(describeRecipient),
  );
  if (people.length === 0) return undefined;
  const text = send.atOnce(people, countAllowed(session), maySetTriggers());
  const given = agreementOf(outboxes.flatMap(({ desired }) => desired));
  const answer = (isYes: boolean): true => {
    Object.assign(agreement, { isAsked: true, ...(isYes && { given }) });
    return true;
  };
  return {
    result: { outcome: 'done', findings },
    page: { title: send.title, sections: [] },
    question: { title: send.title, text, answer },
  };
}

/** Whose message will leave once the drafts are made. */
function describeRecipient(step: DraftStep<Letter>): string[] {
  const isToGo =
    step.do === 'create' ||
    step.do === 'update' ||
    (step.do === 'keep' && step.entry.draft !== undefined && !isSettled(step.entry));
  return isToGo ? [`${step.message.to.name} (${step.message.to.address})`] : [];
}

/**
 * After the drafts are made. Where the sheet has changed since the question, nothing leaves.
 *
 * @param now what would be agreed to now
 */
export function sendAtOnce(session: Session, mailings: readonly Mailing[], agreed: string, now?: string): true {
  const outboxes = mailings.map((mailing) => openOutbox(session, mailing));
  if ((now ?? agreementOf(outboxes.flatMap(({ desired }) => desired))) === agreed) {
    // A draft that she edited was not in the question.
    const sendings = outboxes
      .flatMap(planSending)
      .filter(isSending)
      .filter(({ key, entry }) => isChosen(session, key, entry.to));
    sendAll(
      session,
      sendings.filter(({ edited }) => !edited),
    );
  } else session.notes.attention.push({ text: session.words.dialog.send.changed });
  return true;
}
