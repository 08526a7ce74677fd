/** What a preview says of messages: the steps of the real run, each with its reason, and the whole text of what would be written. */
import { compareFacts, describeChanges } from '../mail/fact-change';
import type { Entry } from '../mail/ledger-entry';
import type { Mailing } from '../mail/mailing';
import { NOTICE } from '../mail/meeting-letter';
import type { ComposedMessage } from '../mail/message';
import { type DraftStep, planDrafts, planSending, type SendStep } from '../mail/outbox';
import { describeOrphan, reasonForRemoval } from './draft-notes';
import { allLetters, assignmentLetters } from './mailings';
import { type Letter, openOutbox } from './outbox';
import type { PageItem } from './page';
import { isSending } from './sending';
import { countAllowed } from './sending-limit';
import { recipientName, type Session } from './session';

/** Of a click on `send` now, before anything else is done. */
export function previewSending(session: Session): PageItem[] {
  const { preview } = session.words;
  const steps = allLetters(session).flatMap((mailing) => planSending(openOutbox(session, mailing)));
  const soon = new Set<SendStep>(steps.filter(isSending).slice(0, countAllowed(session)));
  return steps.map((step) => {
    const name = recipientName(session, step.key, step.entry.to);
    if (soon.has(step)) {
      const text = preview.because(preview.message.send(name, step.entry.to), explainSending(session, step));
      return { text, person: name };
    }
    return { text: preview.because(preview.message.hold(name), explainHolding(session, step)), isIdle: true };
  });
}

function explainSending({ words: { preview } }: Session, step: SendStep): string {
  if (step.do !== 'send' || !step.edited) return preview.why.ready;
  return step.outOfDate ? preview.why.editedOutdated : preview.why.edited;
}

function explainHolding({ words: { meetingMail, preview } }: Session, step: SendStep): string {
  if (step.do === 'send') return preview.why.limit;
  if (step.do === 'leaveForeign') return preview.why.foreign(step.entry.account);
  if (step.why === 'orphan' && step.key.startsWith(`${NOTICE}:`)) return meetingMail.notNeeded;
  return { outOfDate: preview.why.outdated, orphan: preview.why.noTopic, notMade: preview.why.retry }[step.why];
}

/** Of a click on `drafts`, once the papers are as they would be then. */
export function previewDrafts(session: Session): PageItem[] {
  const own = assignmentLetters(session);
  const others = allLetters(session).filter(({ family }) => family !== own.family);
  return [
    ...previewMailing(session, own, () => true),
    // Who is written to for the first time is for their own actions to say.
    ...others.flatMap((mailing) =>
      mailing.isOver ? [] : previewMailing(session, mailing, (step) => 'entry' in step || isCancellation(step)),
    ),
  ];
}

function isCancellation(step: DraftStep<Letter>): boolean {
  return step.do === 'create' && step.message.kind === 'cancellation';
}

function previewMailing(
  session: Session,
  mailing: Mailing,
  isWanted: (step: DraftStep<Letter>) => boolean,
): PageItem[] {
  const outbox = openOutbox(session, mailing);
  return planDrafts(outbox)
    .filter(isWanted)
    .flatMap((step) => previewStep(session, step));
}

function previewStep(session: Session, step: DraftStep<Letter>): PageItem[] {
  const { preview } = session.words;
  const { message: said, why, because } = preview;
  const name = 'entry' in step && step.entry ? recipientName(session, step.key, step.entry.to) : '';
  switch (step.do) {
    case 'create':
    case 'update': {
      const { to } = step.message;
      const text = because(said[step.do](to.name, to.address), explainWriting(session, step));
      return [{ text, copy: writeWhole(session, step.message), person: to.name }];
    }
    case 'remove':
      return [{ text: because(said.remove(name), explainRemoval(session, step, name)), person: name }];
    case 'keep':
      return [
        {
          text: because(said.keep(name), explainKeeping(session, step.entry)),
          isIdle: true,
          ...(step.entry.state === 'drafted' && { copy: writeWhole(session, step.message) }),
        },
      ];
    case 'leaveEdited':
      return [{ text: because(said.leave(name), step.outOfDate ? why.editedOutdated : why.edited), isIdle: true }];
    case 'leaveForeign':
      return [{ text: because(said.leave(name), why.foreign(step.entry.account)), isIdle: true }];
    case 'doubt':
      return [{ text: because(said.leave(name), why.doubt), isIdle: true }];
    case 'giveUp':
      return [{ text: because(said.leave(name), why.refused), isIdle: true }];
    case 'orphanSent': {
      const text = describeOrphan(session, step.key, name);
      return text === undefined ? [] : [{ text }];
    }
    case 'forget':
      return [];
  }
}

function writeWhole({ words }: Session, { composed }: Letter): string {
  return words.preview.message.whole(composed.subject, listAttachments(composed), composed.text);
}

type Writing = Extract<DraftStep<Letter>, { do: 'create' | 'update' }>;

function explainWriting(session: Session, step: Writing): string {
  const { words, ledger, plan } = session;
  const { why } = words.preview;
  const base = ledger.messages.get(step.message.key);
  const told = step.do === 'update' ? step.entry : lastTold(session, step.message);
  if (step.do === 'create' && step.entry) return why.retry;
  if (!base && !told) return why.missing;
  const topics = told?.topics?.flatMap((key) => ledger.facts.get(key) ?? []) ?? [];
  const isKnown = told?.facts !== step.message.facts && topics.length > 0 && topics.length === told?.topics?.length;
  const changes = isKnown
    ? describeChanges(compareFacts(topics, step.message.composed.topics, plan.topics), words)
    : [];
  if (changes.length > 0) return why.facts(changes);
  return told?.facts === step.message.facts ? why.wording : why.changed;
}

/** Of the person's letters, those that she has. */
function lastTold({ ledger }: Session, { key, year }: Letter): Entry | undefined {
  const told = [...ledger.messages].filter(
    ([known, entry]) =>
      (known === key || known.startsWith(`${key}:`)) &&
      entry.year === year &&
      (entry.state === 'sent' || entry.state === 'handled'),
  );
  return told[told.length - 1]?.[1];
}

function explainRemoval(session: Session, { entry, key }: { entry: Entry; key: string }, name: string): string {
  if (key.startsWith(`${NOTICE}:`)) return session.words.meetingMail.notNeeded;
  return session.words.preview.why[reasonForRemoval(session, key, entry, name)];
}

function explainKeeping({ words: { preview } }: Session, { state }: Entry): string {
  return state === 'sent' || state === 'handled' ? preview.why[state] : preview.why.drafted;
}

/** An outline that a person wrote into is exported for it, which may be refused: then the letter's own draft will be, too. */
function listAttachments({ attachments }: ComposedMessage): string[] {
  try {
    return attachments().map(({ fileName }) => fileName);
  } catch {
    return [];
  }
}
