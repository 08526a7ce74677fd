/** What every action has in common: permissions, the toast, the lock, the closing dialog, and what happens when something throws. */
import { findMissingScopes, requireScopes, type Scope } from '../google/authorization';
import { type Stopwatch, startStopwatch } from '../google/clock';
import { showAlert, showHtml, showToast } from '../google/dialog';
import { withDocumentLock } from '../google/lock';
import { isServiceFault, messageOf } from '../google/service-fault';
import { type Catalogue, vi } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import { type Page, renderPage } from './page';

/** What an entry function returns: Google ignores it, the local host puts it into its report. */
export interface RunResult {
  /** `findings`: errors in the workbook stopped it and nothing was made. `refused`: it did not do its work; `message` says why. */
  readonly outcome: 'done' | 'findings' | 'refused';
  readonly findings: readonly Finding[];
  readonly message?: string;
}

export interface Ending {
  readonly result: RunResult;
  readonly page: Page;
  /** Not granted, and needed by what was left undone: asked for after the dialog. */
  readonly missingScopes?: readonly Scope[];
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

const SHEET_SCOPES: readonly Scope[] = ['spreadsheets.currentonly', 'script.container.ui'];

export function runAction(action: Action): RunResult {
  const words = vi.dialog;
  try {
    const missing = findMissingScopes([...SHEET_SCOPES, ...action.scopes]);
    if (missing.length > 0) {
      const message = words.permissionMissing(missing.map((scope) => words.permissions[scope]));
      // The dialog itself may be what is not granted.
      if (!missing.includes('script.container.ui')) showAlert(words.title, message);
      requireScopes(missing);
      return { outcome: 'refused', findings: [], message };
    }
    const answer = action.ask?.();
    if (answer) return answer;
    showToast(words.working[action.name], words.title);
    const ending = withDocumentLock(() => action.work(startStopwatch()));
    if (!ending) return refuse(words.busy);
    showHtml(ending.page.title, renderPage(ending.page));
    if (ending.missingScopes) requireScopes(ending.missingScopes);
    return ending.result;
  } catch (error) {
    console.error(error);
    const describe = isServiceFault(error) ? words.serviceFailed : words.programFailed;
    return refuse(words.failed(describe(messageOf(error))));
  }
}

function refuse(message: string): RunResult {
  showAlert(vi.dialog.title, message);
  return { outcome: 'refused', findings: [], message };
}
