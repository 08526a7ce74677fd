/** What the trigger `continueWork` does: goes on with what a run left, and sets the next one as long as there is something left. */
import { readDriveAddress, readMailAddress } from '../google/account';
import { findMissingScopes, type Scope } from '../google/authorization';
import type { Stopwatch } from '../google/clock';
import { type Ledger, openLedger } from '../google/ledger';
import { fireLater, removeTriggers } from '../google/triggers';
import { vi } from '../locale/catalogue';
import { LedgerFault } from '../mail/buckets';
import { workDaily } from './daily';
import { goOnMailing, makeOutlines, makePlan } from './make';
import { goOnNotifying, NOTIFYING_SCOPES } from './notify';
import {
  type Continuation,
  type ContinuedAction,
  dropContinuation,
  listContinuations,
  listUnfinished,
  putContinuation,
  SAFETY_MS,
  setTrigger,
  whenDead,
} from './pause';
import { goOnReminding, REMINDING_SCOPES } from './remind';
import { type Action, type Ending, type RunResult, runUnattended } from './run';
import { sendWhatIsLeft } from './send';
import { dropAgreements } from './sending';
import { goOnUndoing } from './undo-run';
import { leaveWord } from './word';

/** Until the run that holds the lock has ended. */
const BUSY_MS = 8 * 60_000;
/** In a row, each of which died or found Google out of order. */
const MOST_TRIES = 6;

const DRIVE: Scope = 'drive.file';
const MAIL: Scope = 'gmail.compose';

interface Work {
  readonly scopes: readonly Scope[];
  readonly goOn: (stopwatch: Stopwatch, left: Continuation) => Ending;
}

const WORK: Readonly<Record<ContinuedAction, Work>> = {
  all: { scopes: [DRIVE], goOn: (stopwatch, left) => goOnMailing(stopwatch, 'all', left) },
  drafts: { scopes: [DRIVE, MAIL], goOn: (stopwatch, left) => goOnMailing(stopwatch, 'drafts', left) },
  plan: { scopes: [DRIVE], goOn: (stopwatch) => makePlan.work(stopwatch) },
  outlines: { scopes: [DRIVE], goOn: (stopwatch) => makeOutlines.work(stopwatch) },
  send: { scopes: [MAIL], goOn: sendWhatIsLeft },
  remind: { scopes: REMINDING_SCOPES, goOn: (stopwatch, { agreed }) => goOnReminding(stopwatch, agreed) },
  notify: {
    scopes: NOTIFYING_SCOPES,
    goOn: (stopwatch, { family = '', agreed }) => goOnNotifying(stopwatch, family, agreed),
  },
  daily: { scopes: [DRIVE, MAIL], goOn: workDaily },
  undo: { scopes: [DRIVE], goOn: (stopwatch, { agreed }) => goOnUndoing(stopwatch, agreed) },
};

function resume({ began, ...stopwatch }: Stopwatch, left: Continuation): Ending {
  return WORK[left.action].goOn({ ...stopwatch, began: left.began ?? began }, left);
}

/** The next trigger stands before anything else: this one does not fire again. */
export function continueWork(): RunResult {
  fireLater('continueWork', SAFETY_MS);
  const result = runUnattended({ name: 'all', scopes: [], work: goOn });
  if (!result) fireLater('continueWork', BUSY_MS);
  return result ?? refuse(vi.dialog.busy).result;
}

/** With what a slice of the sidebar's left; with what a trigger would go on with, where there is none. */
export const goOnByHand: Action = {
  name: 'all',
  scopes: [],
  work: (stopwatch) => {
    const ledger = openLedger();
    const account = readAccount();
    const all = account === undefined ? [] : listUnfinished(ledger, account);
    const left = all.find(({ isSliced }) => isSliced) ?? all[0];
    if (!left) return { result: { outcome: 'done', findings: [] }, page: { title: vi.dialog.title, sections: [] } };
    const missing = findMissingScopes(WORK[left.action].scopes);
    return missing.length > 0 ? refuse(describeMissing(missing)) : resume(stopwatch, left);
  },
};

/** What is left of earlier runs is not gone on with; nothing that was made goes. */
export const pauseWork: Action = {
  name: 'all',
  scopes: [],
  work: () => {
    const ledger = openLedger();
    const account = readAccount();
    if (account !== undefined) {
      dropAgreements(ledger, account);
      for (const left of listUnfinished(ledger, account)) dropContinuation(ledger, left);
      ledger.commit();
    }
    return {
      result: { outcome: 'done', findings: [] },
      page: { title: vi.dialog.title, sections: [] },
      isSilent: true,
    };
  },
};

function goOn(stopwatch: Stopwatch): Ending {
  const ledger = openReadable();
  const account = readAccount();
  if (account === undefined) {
    removeTriggers('continueWork');
    return leaveRefusal(ledger, describeMissing([MAIL]));
  }
  const [left] = listContinuations(ledger, account);
  if (!left) {
    setTrigger(ledger, account);
    return { result: { outcome: 'done', findings: [] }, page: { title: vi.dialog.title, sections: [] } };
  }
  const missing = findMissingScopes(WORK[left.action].scopes);
  const tries = (left.tries ?? 0) + 1;
  if (missing.length > 0) return giveUp(ledger, left, describeMissing(missing));
  if (tries > MOST_TRIES) return giveUp(ledger, left, vi.dialog.left.gaveUp);
  putContinuation(ledger, { ...left, due: whenDead(), tries });
  ledger.commit();
  const ending = resume(stopwatch, left);
  const { result, page } = ending;
  // Faults in the sheet: only the user can mend them, and her next click finds out what is left.
  if (result.outcome !== 'done') giveUp(openLedger(), left, result.message ?? page.lead ?? '');
  return ending;
}

/** What cannot be read now cannot be read in half an hour: the user's next click says so. */
function openReadable(): Ledger {
  try {
    return openLedger();
  } catch (error) {
    if (error instanceof LedgerFault) removeTriggers('continueWork');
    throw error;
  }
}

/** Whoever set the trigger; `undefined` where neither permission that tells is granted. */
function readAccount(): string | undefined {
  const missing = findMissingScopes([DRIVE, MAIL]);
  if (!missing.includes(MAIL)) return readMailAddress();
  return missing.includes(DRIVE) ? undefined : readDriveAddress();
}

function describeMissing(scopes: readonly Scope[]): string {
  return vi.dialog.permissionMissing(scopes.map((scope) => vi.dialog.permissions[scope]));
}

function giveUp(ledger: Ledger, left: Continuation, message: string): Ending {
  const ending = leaveRefusal(ledger, message);
  dropContinuation(ledger, left);
  return ending;
}

function leaveRefusal(ledger: Ledger, message: string): Ending {
  leaveWord(ledger, message);
  ledger.commit();
  return refuse(message);
}

function refuse(message: string): Ending {
  return {
    result: { outcome: 'refused', findings: [], message },
    page: { title: vi.dialog.title, lead: message, sections: [] },
  };
}
