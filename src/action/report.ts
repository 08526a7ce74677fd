/** The report on the topics of a year or of a quarter. */
import { checkWorkbook, stopsRun } from '../check/check-plan';
import { reportName } from '../document/names';
import { reportFacts } from '../document/report-data';
import { type Stopwatch, today } from '../google/clock';
import { askText } from '../google/dialog';
import { readTables } from '../google/spreadsheet';
import { vi } from '../locale/catalogue';
import { parseQuarter } from '../plan/period';
import type { Quarter } from '../plan/plan';
import { closeSession, recordEffects } from './closing';
import { fillTemplate } from './filling';
import { stoppedByFindings } from './finding-page';
import { issuePaper } from './issue';
import { reportKey } from './keys';
import { refuse } from './meeting-paper';
import { type PaperOrder, writePaper } from './paper';
import { notePaper } from './paper-note';
import { enterPapers } from './register';
import type { Action, Ending } from './run';
import { openSession, type Session } from './session';

export interface ReportOptions {
  /** `I`–`IV`; empty: the whole year; without it the user is asked. */
  readonly quarter?: string;
}

export function createReport({ quarter }: ReportOptions = {}): Action {
  let typed = quarter;
  return {
    name: 'report',
    scopes: ['drive.file'],
    ask: () => {
      typed ??= askText(vi.menu.items.report, vi.paper.whichSpan);
      return typed === undefined ? { outcome: 'done', findings: [] } : undefined;
    },
    work: (stopwatch) => makeReport(typed ?? '', stopwatch),
  };
}

function makeReport(typed: string, stopwatch: Stopwatch): Ending {
  const { plan, words, findings } = checkWorkbook(readTables(), today());
  if (!plan || stopsRun(findings)) return stoppedByFindings(findings, words);
  const quarter = typed === '' ? undefined : parseQuarter(typed, plan.settings.year);
  if (typed !== '' && quarter === undefined) return refuse(words.paper.quarterUnknown(typed), words);
  const session = openSession(plan, findings, stopwatch, 'drive');
  recordEffects(session, () => {
    writeReport(session, quarter);
    enterPapers(session);
  });
  return closeSession(session);
}

function writeReport(session: Session, quarter: Quarter | undefined): void {
  const { plan } = session;
  const key = reportKey(plan, quarter);
  const name = reportName(plan, quarter);
  const { record, issue } = issuePaper(session, { key, kind: 'report', name });
  const order: PaperOrder = {
    key,
    kind: 'report',
    name,
    ...fillTemplate('report', reportFacts(plan, quarter, issue, session.today)),
    workingPaper: false,
    record,
  };
  notePaper(session, order, writePaper(session, order));
}
