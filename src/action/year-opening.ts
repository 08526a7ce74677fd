/** Puts a year away and opens the next, one step after the other; a run that died is gone on with. */
import { findSheet, readTab, readTables, withoutFormulas } from '../google/spreadsheet';
import { copyTab, deleteTab, hasTab, openTab, prepareTab, putTabAway, readCopy, writeCell } from '../google/year-tabs';
import { dropTurn, saveTurn } from '../google/year-turn';
import type { Catalogue } from '../locale/catalogue';
import { parseYear, yearPhrase } from '../plan/period';
import { cellName } from '../sheet/a1';
import type { YearTurn } from '../sheet/next-year';
import { readWorkbook } from '../sheet/read-plan';
import { SETTINGS, TOPICS } from '../sheet/tabs';
import { pairSettings, type SettingChange } from '../sheet/year-settings';
import type { PageItem } from './page';
import type { Ending } from './run';

export function refuse({ nextYear }: Catalogue, message: string): Ending {
  return {
    result: { outcome: 'refused', findings: [], message },
    page: { title: nextYear.title, lead: message, sections: [] },
  };
}

/** `năm 2026`, `năm học 2026-2027`. */
export function phrase(year: string): string {
  return yearPhrase(parseYear(year)!);
}

/** Until the old tab has its new name nothing that the user sees has changed. False where it may not be renamed. */
export function putAway(turn: YearTurn, rows: readonly (readonly string[])[]): boolean {
  saveTurn(turn);
  prepareTab(turn.fresh, TOPICS.name, rows);
  copyTab(SETTINGS.name, turn.copy);
  if (putTabAway(TOPICS.name, turn.archive)) return true;
  deleteTab(turn.fresh);
  deleteTab(turn.copy);
  dropTurn();
  return false;
}

/** From the old tab's new name on; every step may have been taken by a run that died. */
export function openYear(turn: YearTurn, words: Catalogue): Ending {
  if (hasTab(turn.fresh)) {
    if (findSheet(TOPICS.name)) return refuse(words, words.nextYear.twoTabs(TOPICS.name, turn.fresh));
    openTab(turn.fresh, TOPICS.name);
  }
  const settings = writeSettings(turn);
  const ending = close(turn, settings, words);
  // Last of all, and not where a cell refused: a click after a fault goes on with this year, and turns no other.
  if (settings.refused.length === 0) dropTurn();
  return ending;
}

interface SettingsOutcome {
  readonly written: readonly SettingChange[];
  readonly formulas: readonly SettingChange[];
  readonly edited: readonly SettingChange[];
  readonly refused: readonly SettingChange[];
}

const nameOf = ({ row, column }: SettingChange) => cellName(row, column);

function writeSettings(turn: YearTurn): SettingsOutcome {
  const { changes, done, edited } = pairSettings(readCopy(turn.copy), readTab(SETTINGS.name) ?? [], turn);
  const writes = changes.map((change) => ({ ...change, value: change.after }));
  const free = withoutFormulas(SETTINGS.name, writes).map(({ row }) => row);
  const written = changes.filter((change) => {
    return free.includes(change.row) && writeCell(SETTINGS.name, change, change.after);
  });
  const left = changes.filter((change) => !written.includes(change));
  return {
    written: [...done, ...written],
    formulas: left.filter(({ row }) => !free.includes(row)),
    edited,
    refused: left.filter(({ row }) => free.includes(row)),
  };
}

function close(turn: YearTurn, settings: SettingsOutcome, words: Catalogue): Ending {
  const { nextYear, dialog } = words;
  const { topics = [] } = readWorkbook(readTables());
  const toItems = (texts: readonly string[]): PageItem[] => texts.map((text) => ({ text }));
  return {
    result: { outcome: 'done', findings: [] },
    page: {
      title: nextYear.title,
      lead: nextYear.done(phrase(turn.to)),
      sections: [
        {
          heading: nextYear.tabsHeading,
          items: toItems([nextYear.fresh(topics.length), nextYear.archived(turn.archive), nextYear.copied(turn.copy)]),
        },
        {
          heading: nextYear.settingsHeading,
          items: toItems(settings.written.map(({ label, before, after }) => nextYear.change(label, before, after))),
        },
        {
          heading: nextYear.carriedHeading,
          items: toItems(topics.map(({ number, title }) => `${number}. ${title}`)),
        },
        {
          heading: dialog.headings.attention,
          items: toItems([
            ...settings.refused.map((change) => nextYear.refused(nameOf(change), change.label, change.after)),
            ...settings.formulas.map((change) => nextYear.formula(nameOf(change), change.label, change.after)),
            ...settings.edited.map((change) => nextYear.edited(nameOf(change), change.label, change.after)),
            ...(topics.length > 0 ? [nextYear.periods] : []),
            nextYear.bases,
          ]),
        },
        { heading: nextYear.undoHeading, items: toItems([nextYear.undo(turn.archive, turn.copy)]) },
      ],
    },
  };
}
