/** How every run that makes papers begins: from the tabs to a session with the templates that it will fill. */
import { type CheckedWorkbook, checkWorkbook, stopsRun } from '../check/check-plan';
import { type Stopwatch, today } from '../google/clock';
import { readTables } from '../google/spreadsheet';
import type { Settings } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';
import type { Tables } from '../sheet/cell';
import { stoppedByFindings } from './finding-page';
import { loadOwnTemplate, stoppedByTemplate } from './own-template';
import type { Ending } from './run';
import { openSession, type Session } from './session';
import { withoutSilenced } from './silenced';
import { loadWordings } from './wordings';

export type Beginning =
  | { readonly session: Session; readonly tables: Tables }
  /** Errors in the sheet or in a template: nothing is made. */
  | { readonly stopped: Ending };

/** @param kinds whose templates are wanted */
export function beginPapers(
  stopwatch: Stopwatch,
  service: 'drive' | 'mail',
  kinds: (settings: Settings) => readonly TemplateKind[],
): Beginning {
  const tables = readTables();
  return beginChecked(stopwatch, service, kinds, { ...checkWorkbook(tables, today()), tables });
}

/** Where the workbook has been read and checked. */
export function beginChecked(
  stopwatch: Stopwatch,
  service: 'drive' | 'mail',
  kinds: (settings: Settings) => readonly TemplateKind[],
  { plan, words, findings, tables }: Omit<CheckedWorkbook, 'context'> & { readonly tables: Tables },
): Beginning {
  if (!plan || stopsRun(findings)) return { stopped: stoppedByFindings(findings, words) };
  const opened = openSession(plan, findings, stopwatch, service);
  const session = { ...opened, findings: withoutSilenced(opened.ledger, findings, tables) };
  for (const kind of kinds(plan.settings)) session.templates.set(kind, loadOwnTemplate(session, kind, tables));
  const faults = [...session.templates.values()].flatMap((template) => template.findings);
  if (service === 'mail') {
    const { wordings, findings: odd } = loadWordings(session.words);
    session.wordings = wordings;
    faults.push(...odd.filter(({ severity }) => severity === 'error'));
    session.remarks.push(...odd.filter(({ severity }) => severity !== 'error'));
  }
  return faults.length > 0 ? { stopped: stoppedByTemplate(session, [...faults, ...findings]) } : { session, tables };
}
