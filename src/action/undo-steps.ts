/** What taking back a run comes to: one step for each thing that it made, changed or sent. */

import type { PaperEntry } from '../document/paper';
import { type PaperUndo, planPaperUndo } from '../document/undone-paper';
import { readTab } from '../google/spreadsheet';
import type { Entry } from '../mail/ledger-entry';
import type { ShareEntry } from '../mail/share';
import { isHandedOver, lastRun, type MessageUndo, planMessageUndo } from '../mail/undo';
import { formatYear } from '../plan/period';
import { findLine, readRegister } from '../sheet/register';
import { REGISTER } from '../sheet/tabs';
import { planKey } from './keys';
import { mailboxOf } from './outbox';
import { decideStep } from './paper';
import { recipientName, type Session } from './session';

export type UndoStep =
  | { readonly of: 'share'; readonly do: 'takeBack'; readonly key: string; readonly entry: ShareEntry }
  | { readonly of: 'message'; readonly do: MessageUndo; readonly key: string; readonly entry: Entry }
  | { readonly of: 'paper'; readonly do: PaperUndo; readonly key: string; readonly entry: PaperEntry };

/** In the ledger's notes while a run is being taken back: a killed undo goes on with that run, not with the one before it. */
export interface UndoNote {
  readonly run: string;
  /** Some of what it did was mail. */
  readonly isMail: boolean;
}

const keyOf = ({ account }: Session) => `undoing:${account}`;

export function readUndoNote(session: Session): UndoNote | undefined {
  return session.ledger.notes.get(keyOf(session)) as UndoNote | undefined;
}

export function writeUndoNote(session: Session, note: UndoNote | undefined): void {
  const { ledger } = session;
  if (note) ledger.notes.put(keyOf(session), note);
  else ledger.notes.remove(keyOf(session));
  ledger.commit();
}

type Accountable = { readonly account: string; readonly run?: string };

function listAll({ ledger: { messages, papers, shares } }: Session): Accountable[] {
  return [...messages.values(), ...papers.values(), ...shares.values()];
}

/** The run whose undoing is under way, unless there has been another since; else the last one of this account. */
export function findUndone(session: Session): UndoNote | undefined {
  const { account, ledger } = session;
  const run = lastRun(listAll(session).filter((entry) => entry.account === account));
  const isMail = [...ledger.messages.values()].some((entry) => entry.account === account && entry.run === run);
  const begun = readUndoNote(session);
  if (begun && (run === undefined || run <= begun.run)) return begun;
  return run === undefined ? undefined : { run, isMail };
}

/** Whose later runs only they can take back. */
export function findLaterOwner(session: Session, run = ''): string | undefined {
  const others = listAll(session).filter((entry) => entry.account !== session.account && (entry.run ?? '') > run);
  const last = lastRun(others);
  return others.find((entry) => entry.run === last)?.account;
}

/** Permissions, messages, papers, in this order. Without the mail permission only what needs none. */
export function listUndoSteps(session: Session, run: string, mayMail: boolean): UndoStep[] {
  const { ledger, account } = session;
  const isOfRun = (entry: Accountable) => entry.account === account && entry.run === run;
  const shares = [...ledger.shares].filter(([, entry]) => isOfRun(entry));
  const papers = [...ledger.papers].filter(([, entry]) => isOfRun(entry));
  return [
    ...shares.map(([key, entry]): UndoStep => ({ of: 'share', do: 'takeBack', key, entry })),
    ...listMessages(session, isOfRun, mayMail),
    ...listPapers(session, papers),
  ];
}

function listMessages(session: Session, isOfRun: (entry: Entry) => boolean, mayMail: boolean): UndoStep[] {
  const { messages } = session.ledger;
  if (![...messages.values()].some(isOfRun)) return [];
  const observed = mayMail ? mailboxOf(session) : { account: session.account, drafts: new Map() };
  return [...messages]
    .filter(([, entry]) => isOfRun(entry) && (mayMail || isHandedOver(entry)))
    .map(([key, entry]) => ({ of: 'message', do: planMessageUndo(entry, observed), key, entry }));
}

function listPapers(session: Session, papers: readonly [string, PaperEntry][]): UndoStep[] {
  const isListed = papers.some(([, { listing }]) => listing?.link);
  const lines = isListed ? readRegister(readTab(REGISTER.name)) : [];
  const { isIssued: isPlanIssued } = session.plan.settings;
  return papers.map(([key, known]) => {
    const { step, entry = known } = decideStep(session, { key, workingPaper: true }, known.facts);
    const isSigned = entry.listing !== undefined && findLine(lines, entry.listing).some((line) => line.isIssued);
    const isIssued = isSigned || (isPlanIssued === true && key === planKey(session.plan));
    const todo = planPaperUndo(entry, step, isIssued);
    // Whether the plan of another year was issued the sheet does not tell any more.
    const isClosed = todo === 'trash' && entry.kind === 'plan' && !isOfYear(session, key);
    return { of: 'paper', do: isClosed ? 'closed' : todo, key, entry };
  });
}

function isOfYear({ plan }: Session, key: string): boolean {
  return key.includes(`:${formatYear(plan.settings.year)}`);
}

/** Something is taken away, so she must have agreed to it. */
export function isDestructive(step: UndoStep): boolean {
  return step.do === 'takeBack' || step.do === 'remove' || step.do === 'forget' || step.do === 'trash';
}

export function stepId({ of, do: act, key }: UndoStep): string {
  return `${of} ${act} ${key}`;
}

/** What is or was done; `undefined` where there is nothing to tell. */
export function describeUndoStep(session: Session, step: UndoStep): string | undefined {
  const words = session.words.undoRun;
  if (step.of === 'share') return step.entry.permission ? words.share(step.entry.to) : undefined;
  if (step.of === 'message') {
    const name = recipientName(session, step.key, step.entry.to);
    if (step.do === 'remove') return words.draft(name);
    if (step.do === 'forget') return isHandedOver(step.entry) ? words.text(name) : undefined;
    if (step.do === 'updated') return words.updatedDraft(name);
    if (step.do === 'edited') return words.editedDraft(name);
    return words[step.do](name, step.entry.to);
  }
  const { name } = step.entry;
  if (step.do === 'trash') return words.paper(name);
  if (step.do === 'updated') return words.updatedPaper(name);
  if (step.do === 'edited') return words.editedPaper(name);
  if (step.do === 'closed') return words.closed(name);
  return step.do === 'issued' ? words.issued(name) : undefined;
}
