/** The report on the topics of a year or of a quarter. */
import { reportName } from '../document/names';
import { reportFacts } from '../document/report-data';
import type { Stopwatch } from '../google/clock';
import { askText } from '../google/dialog';
import { vi } from '../locale/catalogue';
import { type CalendarDate, isoDate } from '../plan/date';
import { parseQuarter } from '../plan/period';
import type { Quarter } from '../plan/plan';
import { closeSession, recordEffects } from './closing';
import { fillTemplate } from './filling';
import { issuePaper } from './issue';
import { reportKey } from './keys';
import { refuse } from './meeting-paper';
import { orderLatest, type PaperOrder, writePaper } from './paper';
import { notePaper } from './paper-note';
import { beginPapers } from './paper-run';
import { enterPapers } from './register';
import type { Action, Ending } from './run';
import type { Session } from './session';

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
  const begun = beginPapers(stopwatch, 'drive', () => ['report']);
  if ('stopped' in begun) return begun.stopped;
  const { session } = begun;
  const { plan, words } = session;
  const quarter = typed === '' ? undefined : parseQuarter(typed, plan.settings.year);
  if (typed !== '' && quarter === undefined) return refuse(words.paper.quarterUnknown(typed), words);
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
  const orderOn = (date?: CalendarDate): PaperOrder => {
    const { record, issue } = issuePaper(session, { key, kind: 'report', name, date });
    return {
      key,
      kind: 'report',
      name,
      ...fillTemplate(session, 'report', reportFacts(plan, quarter, issue, session.today)),
      workingPaper: true,
      record: date ? { ...record, issued: isoDate(date) } : record,
    };
  };
  const order = orderLatest(session, key, orderOn);
  notePaper(session, order, writePaper(session, order));
}
