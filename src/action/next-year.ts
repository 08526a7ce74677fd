/** `Sang năm mới…`: this year's topics put away under their year, a fresh tab for the next, the settings moved on. */
import { today } from '../google/clock';
import { confirm, showAlert } from '../google/dialog';
import { readTab, readTables } from '../google/spreadsheet';
import { hasTab, listTabNames } from '../google/year-tabs';
import { loadTurn } from '../google/year-turn';
import type { Catalogue } from '../locale/catalogue';
import type { Topic } from '../plan/plan';
import { shortenText } from '../plan/text';
import type { Rows } from '../sheet/cell';
import { composeFreshRows, findDoubts, listUnfinished, planTurn, type YearTurn } from '../sheet/next-year';
import { readEntries } from '../sheet/read-entries';
import { readWorkbook } from '../sheet/read-plan';
import { SETTINGS, TOPICS } from '../sheet/tabs';
import { listSettingChanges } from '../sheet/year-settings';
import { stoppedByFindings } from './finding-page';
import type { Action, Ending, RunResult } from './run';
import { openYear, phrase, putAway, refuse } from './year-opening';

/** A question in a dialog box stays readable. */
const LONGEST_QUESTION = 20;

interface Proposal {
  readonly turn: YearTurn;
  readonly words: Catalogue;
  readonly question: string;
  /** What the fresh tab holds; missing where this year's tab has been put away already. */
  readonly rows?: readonly (readonly string[])[];
}

type Proposed = Proposal | { readonly stopped: Ending };

export const nextYear = createNextYear();

/** What is done is what was agreed to. An error in a row does not keep a year from being put away. */
function createNextYear(): Action {
  let agreed: string | undefined;
  return {
    name: 'nextYear',
    scopes: [],
    ask: () => {
      const proposed = propose();
      if ('stopped' in proposed) return undefined;
      agreed = JSON.stringify(proposed);
      const { words, question } = proposed;
      return confirm(words.nextYear.title, question) ? undefined : cancel(words);
    },
    work: () => {
      const proposed = propose();
      if ('stopped' in proposed) return proposed.stopped;
      const { words, turn, rows } = proposed;
      if (JSON.stringify(proposed) !== agreed) return refuse(words, words.nextYear.changed);
      if (rows && !putAway(turn, rows)) return refuse(words, words.nextYear.protectedTab(TOPICS.name));
      return openYear(turn, words);
    },
  };
}

function cancel({ nextYear }: Catalogue): RunResult {
  showAlert(nextYear.title, nextYear.cancelled);
  return { outcome: 'done', findings: [] };
}

function propose(): Proposed {
  const known = loadTurn();
  if (known && hasTab(known.archive)) {
    const { words } = readEntries(readTab(SETTINGS.name));
    return { turn: known, words, question: words.nextYear.resume(phrase(known.from), phrase(known.to)) };
  }
  const tables = readTables();
  const { settings, topics, words, findings } = readWorkbook(tables);
  if (!settings || !topics) {
    const { result, page } = stoppedByFindings(
      findings.filter(({ severity }) => severity === 'error'),
      words,
    );
    return { stopped: { result, page: { ...page, title: words.nextYear.title, lead: words.nextYear.stopped } } };
  }
  const planned = planTurn(settings.year, listTabNames());
  const turn = known?.from === planned.from ? known : planned;
  const unfinished = listUnfinished(topics, settings, today());
  const doubts = findDoubts(topics, unfinished, settings.year, today());
  const question = composeQuestion(turn, unfinished, doubts, tables[SETTINGS.name]!, words);
  return { turn, words, question, rows: composeFreshRows(tables[TOPICS.name]!, unfinished, settings.year) };
}

function composeQuestion(
  turn: YearTurn,
  unfinished: readonly Topic[],
  doubts: ReturnType<typeof findDoubts>,
  settings: Rows,
  { nextYear }: Catalogue,
): string {
  const from = phrase(turn.from);
  const kinds = ['isAhead', 'hasNoTopics', 'hasNoneHeld'] as const;
  const shown = unfinished.slice(0, LONGEST_QUESTION);
  return nextYear.question(from, phrase(turn.to), [
    ...kinds.filter((kind) => doubts[kind]).map((kind) => nextYear.doubts[kind](from)),
    nextYear.renaming(turn.archive),
    nextYear.carrying(
      shown.map(({ number, title }) => nextYear.topic(number, shortenText(title, 60))),
      unfinished.length - shown.length,
    ),
    nextYear.settings(
      turn.copy,
      listSettingChanges(settings, turn).map(({ label, before, after }) => nextYear.change(label, before, after)),
    ),
    nextYear.kept,
  ]);
}
