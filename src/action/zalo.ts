/** `Tin nhắn Zalo…`: what those without e-mail are to be told, to be pasted into a chat and marked as handed over. */
import { checkWorkbook, countErrors, stopsRun } from '../check/check-plan';
import { findMissingScopes, type Scope } from '../google/authorization';
import { type Stopwatch, today } from '../google/clock';
import { readTables } from '../google/spreadsheet';
import { personKey } from '../plan/name';
import { recordEffects } from './closing';
import { checkCopied } from './copied';
import { stoppedByFindings } from './finding-page';
import { allLetters } from './mailings';
import type { Action, Ending } from './run';
import { openSession, type Session } from './session';
import { listTexts, markHandedOver, type OfferedText } from './texts';
import { renderTextsPage } from './texts-page';
import { writeBackTopics } from './write-back';

const MAIL: Scope = 'gmail.compose';

export interface TextsOptions {
  /** Texts by id or key, or all of a person by name: they have been handed over. */
  readonly handed?: readonly string[];
  /** The dialog that calls stays open. */
  readonly isInPlace?: boolean;
}

export function createTexts({ handed = [], isInPlace = false }: TextsOptions = {}): Action {
  return { name: 'zalo', scopes: ['drive.file'], work: (stopwatch) => workOnTexts(stopwatch, handed, isInPlace) };
}

function workOnTexts(stopwatch: Stopwatch, handed: readonly string[], isInPlace: boolean): Ending {
  const tables = readTables();
  const { plan, words, findings } = checkWorkbook(tables, today());
  if (!plan || stopsRun(findings)) {
    const { page } = stoppedByFindings(findings, words);
    const message = words.zalo.stopped(countErrors(findings));
    return { result: { outcome: 'refused', findings, message }, page: { ...page, lead: message } };
  }
  const session = openSession(plan, findings, stopwatch, 'drive');
  const copied = checkCopied(session);
  if (copied) return copied;
  const isForAll = findMissingScopes([MAIL]).length > 0;
  const list = () => listTexts(session, allLetters(session), isForAll);
  const marked = mark(session, list(), handed);
  if (typeof marked === 'string') return refuse(session, marked, isInPlace);
  if (marked.length > 0) writeBackTopics(session, tables, true);
  return show(session, list(), marked, isForAll, isInPlace);
}

/** The names of those marked; a sentence where one of `handed` is none of the texts, and nothing was marked. */
function mark(session: Session, texts: readonly OfferedText[], handed: readonly string[]): string[] | string {
  const waiting = texts.filter(({ step }) => step.do === 'offer');
  const chosen = new Set<OfferedText>();
  for (const typed of handed) {
    const found = waiting.filter(
      ({ id, key, name }) => id === typed || key === typed || personKey(name) === personKey(typed),
    );
    if (found.length === 0 && !isMarked(session, typed))
      return session.words.zalo.unknown(typed.replace(/^[0-9a-f]{12} /, ''));
    for (const text of found) chosen.add(text);
  }
  recordEffects(session, () => {
    for (const text of chosen) markHandedOver(session, text);
  });
  return [...chosen].map(({ name }) => name);
}

/** A run died after it had marked it, or a second click came. */
function isMarked({ ledger }: Session, id: string): boolean {
  const [, print = '', key = ''] = /^([0-9a-f]{12}) (.+)$/.exec(id) ?? [];
  return [...ledger.messages].some(
    ([known, { facts, state }]) =>
      print !== '' && (known === key || known.startsWith(`${key}:`)) && state === 'handled' && facts.startsWith(print),
  );
}

function refuse({ words, findings }: Session, message: string, isInPlace: boolean): Ending {
  const page = { title: words.zalo.title, lead: message, sections: [] };
  return { result: { outcome: 'refused', findings, message }, page, isSilent: isInPlace };
}

function show(
  { words, findings }: Session,
  texts: readonly OfferedText[],
  marked: readonly string[],
  isForAll: boolean,
  isSilent: boolean,
): Ending {
  const { zalo, dialog } = words;
  const offered = texts.filter(({ step }) => step.do === 'offer');
  const notes = [
    ...marked.map(zalo.marked),
    ...(isForAll ? [zalo.noMail(dialog.permissions[MAIL])] : []),
    ...texts.filter(({ step }) => step.do === 'wait').map(({ name }) => zalo.drafted(name)),
  ];
  return {
    result: { outcome: 'done', findings, texts: offered.map(({ name, text }) => ({ name, text })) },
    page: { title: zalo.title, sections: [], html: renderTextsPage('showTexts', offered, notes, words) },
    isSilent,
  };
}
