/** A quarter's dossier: its cover list, and one archive of its papers' PDFs. */
import { COVER_NAME } from '../document/archive-names';
import { dossierFacts } from '../document/dossier-data';
import { dossierName } from '../document/names';
import { findMissingScopes, type Scope } from '../google/authorization';
import type { Stopwatch } from '../google/clock';
import { askText } from '../google/dialog';
import { vi } from '../locale/catalogue';
import { isoDate, parseIso } from '../plan/date';
import { parseQuarter, quarterOf, spanPhrase } from '../plan/period';
import type { Quarter } from '../plan/plan';
import { closeSession, recordEffects } from './closing';
import { type ArchivedPaper, writeArchive } from './dossier-archive';
import { type FoundPaper, listPapers } from './dossier-papers';
import { fillTemplate } from './filling';
import { dossierKey } from './keys';
import { refuse } from './meeting-paper';
import { orderLatest, type PaperOrder, type PaperResult, writePaper } from './paper';
import { notePaper } from './paper-note';
import { beginPapers } from './paper-run';
import type { Action, Ending } from './run';
import type { Session } from './session';

export interface DossierOptions {
  /** `I`–`IV`; empty: today's; without it the user is asked. */
  readonly quarter?: string;
}

const EXPORT: Scope = 'script.external_request';

export function createDossier({ quarter }: DossierOptions = {}): Action {
  let typed = quarter;
  return {
    name: 'dossier',
    scopes: ['drive.file'],
    ask: () => {
      typed ??= askText(vi.menu.items.dossier, vi.dossier.whichQuarter);
      return typed === undefined ? { outcome: 'done', findings: [] } : undefined;
    },
    work: (stopwatch) => makeDossier(typed ?? '', stopwatch),
  };
}

function makeDossier(typed: string, stopwatch: Stopwatch): Ending {
  const begun = beginPapers(stopwatch, 'drive', () => ['dossier']);
  if ('stopped' in begun) return begun.stopped;
  const { session } = begun;
  const { plan, words, today } = session;
  const quarter = typed === '' ? quarterOf(today.month) : parseQuarter(typed, plan.settings.year);
  if (quarter === undefined) return refuse(words.paper.quarterUnknown(typed), words);
  recordEffects(session, () => collect(session, quarter));
  return closeSession(session);
}

function collect(session: Session, quarter: Quarter): void {
  const { plan, notes, words } = session;
  const papers = listPapers(session, quarter);
  if (papers.every(({ topic }) => !topic)) {
    notes.attention.push({ text: words.dossier.noTopics(spanPhrase(plan.settings.year, quarter)) });
  }
  for (const { name, state } of papers) {
    if (state === 'missing') notes.attention.push({ text: words.dossier.missing(name) });
  }
  const { step, entry } = writeCover(session, quarter, papers);
  if (step === 'leave' || !mayExport(session)) return;
  const cover = { id: entry.id!, name: COVER_NAME, modified: entry.modified! };
  const present = papers.flatMap(({ id, name, modified = '' }): ArchivedPaper[] =>
    id ? [{ id, name, modified }] : [],
  );
  writeArchive(session, quarter, [cover, ...present]);
}

function writeCover(session: Session, quarter: Quarter, papers: readonly FoundPaper[]): PaperResult {
  const { plan, ledger, today: day } = session;
  const key = dossierKey(plan, quarter);
  const kept = parseIso(ledger.papers.get(key)?.issued ?? '') ?? day;
  const order = orderLatest(session, key, (date = kept): PaperOrder => {
    return {
      key,
      kind: 'dossier',
      name: dossierName(plan, quarter),
      ...fillTemplate(session, 'dossier', dossierFacts(plan, quarter, date, papers)),
      workingPaper: false,
      record: { issued: isoDate(date) },
    };
  });
  const result = writePaper(session, order);
  notePaper(session, order, result);
  return result;
}

/** Without the permission the cover list stands alone, and the permission is asked for afterwards. */
function mayExport({ missingScopes, notes, words: { dialog } }: Session): boolean {
  const missing = findMissingScopes([EXPORT]);
  for (const scope of missing) {
    missingScopes.add(scope);
    notes.attention.push({ text: dialog.permissionMissing([dialog.permissions[scope]]) });
  }
  return missing.length === 0;
}
