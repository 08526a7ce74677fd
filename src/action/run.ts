/** What every action has in common: permissions, the toast, the lock, the closing dialog, and what happens when something throws. */
import { findMissingScopes, requireScopes, type Scope } from '../google/authorization';
import { type Stopwatch, startStopwatch } from '../google/clock';
import { Unanswered } from '../google/conversation';
import { confirm, showAlert, showPage, showToast } from '../google/dialog';
import { withDocumentLock } from '../google/lock';
import { isServiceFault, messageOf } from '../google/service-fault';
import { type Catalogue, vi } from '../locale/catalogue';
import { LedgerFault } from '../mail/buckets';
import type { Finding } from '../plan/finding';
import { type Page, renderPage } from './page';

/** What an entry function returns: Google ignores it, the local host puts it into its report. */
export interface RunResult {
  /** `findings`: errors in the workbook stopped it and nothing was made. `refused`: it did not do its work; `message` says why. */
  readonly outcome: 'done' | 'findings' | 'refused';
  readonly findings: readonly Finding[];
  readonly message?: string;
  /** The slice is over and its work is not: steps planned in all, and those left. */
  readonly progress?: { readonly planned: number; readonly left: number };
  /** Texts to hand over; the local host writes each to a file. */
  readonly texts?: readonly { readonly name: string; readonly text: string }[];
}

export interface Ending {
  readonly result: RunResult;
  readonly page: Page;
  /** Not granted, and needed by what was left undone: asked for after the dialog. */
  readonly missingScopes?: readonly Scope[];
  /** The dialog that called stays open and tells it. */
  readonly isSilent?: boolean;
  /** What only the user knows: nothing was done yet, and is done once she says yes. */
  readonly question?: Question;
}

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What is said where a no ends the run; without it the work is begun anew whatever she says. */
  readonly declined?: string;
  /** Under the lock, before the work is begun anew. */
  readonly answer: (isYes: boolean) => true;
}

export interface Action {
  readonly name: keyof Catalogue['dialog']['working'];
  /** Without them it does not begin. */
  readonly scopes: readonly Scope[];
  /** Asked before the lock is taken, since nobody knows how long an answer takes; a result ends the run. */
  readonly ask?: () => RunResult | undefined;
  /** Its slice of work, under the document lock. */
  readonly work: (stopwatch: Stopwatch) => Ending;
}

const SHEET_SCOPES: readonly Scope[] = ['spreadsheets.currentonly'];
const DIALOG_SCOPES: readonly Scope[] = [...SHEET_SCOPES, 'script.container.ui'];

/** A click: somebody sits before it. */
export function runAction(action: Action): RunResult {
  const words = vi.dialog;
  return guard(refuse, () => {
    const missing = findMissingScopes([...DIALOG_SCOPES, ...action.scopes]);
    if (missing.length > 0) {
      const message = describeMissing(missing);
      // The dialog itself may be what is not granted.
      if (!missing.includes('script.container.ui')) showAlert(words.title, message);
      requireScopes(missing);
      return { outcome: 'refused', findings: [], message };
    }
    const answer = action.ask?.();
    if (answer) return answer;
    showToast(words.working[action.name], words.title);
    const work = () => withDocumentLock(() => action.work(startStopwatch()));
    let ending = work();
    while (ending?.question) {
      const { title, text, declined, answer } = ending.question;
      const isYes = confirm(title, text);
      if (!isYes && declined !== undefined) return decline(title, declined, ending);
      ending = withDocumentLock(() => answer(isYes)) && work();
    }
    if (!ending) return refuse(words.busy);
    if (!ending.isSilent) showPage(ending.page, renderPage);
    if (ending.missingScopes) requireScopes(ending.missingScopes);
    return ending.result;
  });
}

/** What a trigger starts: nobody is asked, nothing is shown. `undefined` where another run is at work. */
export function runUnattended(action: Omit<Action, 'ask'>, patienceMs?: number): RunResult | undefined {
  return guard(refuseSilently, () => {
    const missing = findMissingScopes([...SHEET_SCOPES, ...action.scopes]);
    if (missing.length > 0) return refuseSilently(describeMissing(missing));
    return withDocumentLock(() => action.work(startStopwatch(false)).result, patienceMs);
  });
}

function guard<T>(refusal: (message: string) => RunResult, run: () => T): T | RunResult {
  try {
    return run();
  } catch (error) {
    if (error instanceof Unanswered) throw error;
    console.error(error);
    if (error instanceof LedgerFault) return refusal(error.isLater ? vi.dialog.ledgerLater : vi.dialog.ledgerSpoilt);
    const describe = isServiceFault(error) ? vi.dialog.serviceFailed : vi.dialog.programFailed;
    return refusal(vi.dialog.failed(describe(messageOf(error))));
  }
}

function describeMissing(scopes: readonly Scope[]): string {
  return vi.dialog.permissionMissing(scopes.map((scope) => vi.dialog.permissions[scope]));
}

function decline(title: string, message: string, { result: { findings } }: Ending): RunResult {
  showAlert(title, message);
  return { outcome: 'done', findings, message };
}

function refuse(message: string): RunResult {
  showAlert(vi.dialog.title, message);
  return refuseSilently(message);
}

function refuseSilently(message: string): RunResult {
  return { outcome: 'refused', findings: [], message };
}
