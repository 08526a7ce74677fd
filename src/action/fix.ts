/** `Sửa lỗi gõ`: applies every certain suggestion, and those the user asked for by name; keeps what stood there. */
import { type Acceptance, type Refusal, resolveRequest } from '../check/acceptance';
import { checkWorkbook } from '../check/check-plan';
import { listMends, type Mend } from '../check/mend';
import { today } from '../google/clock';
import { readTabText } from '../google/plain-text';
import { readTables, writeCells } from '../google/spreadsheet';
import { loadRecord, saveRecord } from '../google/undo-store';
import type { Catalogue } from '../locale/catalogue';
import { contrastTexts } from '../plan/difference';
import { factsOf } from '../plan/rule';
import { cleanText } from '../plan/text';
import { parseCell } from '../sheet/a1';
import { printRow, type TabText } from '../sheet/tab-text';
import { findTab, type TabName } from '../sheet/tabs';
import { countThatFit, type MendedCell } from '../sheet/undo-record';
import { findingSections } from './finding-page';
import { PRINTS } from './fingerprints';
import type { PageItem } from './page';
import type { Action, Ending } from './run';

export interface FixOptions {
  /** `assignee_unknown:H4=<name>`, `legacy_font_text:B3`; the tab may stand before the cell as `Chuyên đề!H4`. */
  readonly accept?: readonly string[];
  /** Nothing but what is accepted: what is certain elsewhere waits. */
  readonly isAlone?: boolean;
}

export function createFix({ accept = [], isAlone = false }: FixOptions = {}): Action {
  return { name: 'fix', scopes: [], work: () => fixTables(accept, isAlone) };
}

function fixTables(accept: readonly string[], isAlone: boolean): Ending {
  const { findings, words, context } = checkWorkbook(readTables(), today());
  const resolutions = accept.map((request) => resolveRequest(request, findings, context));
  const refusal = resolutions.flatMap((one) => ('refusal' in one ? [one.refusal] : []))[0];
  if (refusal) return refuse(refusal, words);
  const accepted = resolutions.flatMap((one): Acceptance[] => ('accepted' in one ? [one.accepted] : []));
  const isWanted = ({ place }: Mend) =>
    !isAlone || accepted.some((one) => one.place.tab === place.tab && one.place.cell === place.cell);
  const mends = listMends(context, accepted).filter(isWanted);
  const outcome = writeMends(mends);
  const after = checkWorkbook(readTables(), today());
  const { fix, title, headings } = words.dialog;
  return {
    result: { outcome: 'done', findings: after.findings },
    page: {
      title,
      lead: outcome.written.length === 0 ? fix.nothing : fix.done(outcome.written.length),
      sections: [
        { heading: fix.heading, items: outcome.written.map((mend) => ({ text: describeMend(mend, words) })) },
        { heading: headings.attention, items: describeLeft(outcome, words) },
        ...findingSections(after.findings, words),
      ],
    },
  };
}

interface Outcome {
  readonly written: readonly Mend[];
  /** Formulas, and cells that somebody is typing in. */
  readonly untouched: readonly Mend[];
  /** Texts that Sheets would take for a formula, a number or a day. */
  readonly mistakable: readonly Mend[];
  readonly refused: readonly Mend[];
  /** More than one record of old values holds: for the next click. */
  readonly later: number;
}

/** What Sheets makes of a text that a script writes is what it makes of one that is typed. */
function isMistakable({ after }: Mend): boolean {
  return /^[=+']/.test(after) || !/\p{L}/u.test(after) || /^\s*(?:true|false|[\d.,]+e[+-]?\d+)\s*$/i.test(after);
}

function writeMends(mends: readonly Mend[]): Outcome {
  const sheets = new Map(tabsOf(mends).map((tab) => [tab as string, readTabText(tab)]));
  const same = mends.filter((mend) => isUnchanged(mend, sheets.get(mend.place.tab)));
  const possible = same.filter((mend) => !isMistakable(mend));
  const records = toRecords(possible, sheets);
  const now = possible.slice(0, countThatFit(records));
  const refused = now.length === 0 ? [] : writeRecorded(now, records.slice(0, now.length));
  return {
    written: now.filter((mend) => !refused.includes(mend)),
    untouched: mends.filter((mend) => !same.includes(mend)),
    mistakable: same.filter(isMistakable),
    refused,
    later: possible.length - now.length,
  };
}

/** Old values are kept from before the first cell changes; those of a mending that died go on being kept. */
function writeRecorded(mends: readonly Mend[], records: readonly MendedCell[]): Mend[] {
  const earlier = loadRecord();
  saveRecord({ cells: [...earlier.cells, ...records], isOpen: true });
  const refused = tabsOf(mends).flatMap((tab) => writeTab(tab, mends));
  const written = records.filter((_, index) => !refused.includes(mends[index]!));
  const isAgain = (cell: MendedCell) =>
    written.some(({ tab, column, row, before }) => {
      return tab === cell.tab && column === cell.column && row === cell.row && before === cell.before;
    });
  const kept = earlier.isOpen || written.length === 0 ? earlier.cells.filter((cell) => !isAgain(cell)) : [];
  saveRecord({ cells: [...kept, ...written], isOpen: false });
  return refused;
}

function toRecords(mends: readonly Mend[], sheets: ReadonlyMap<string, TabText | undefined>): MendedCell[] {
  const places = mends.map(({ place }) => ({ tab: place.tab, ...parseCell(place.cell)! }));
  const idOf = ({ tab, column }: { tab: string; column: number }) =>
    [...(sheets.get(tab)?.columns ?? [])].find(([, at]) => at === column)?.[0] ?? '';
  const ofRow = new Map<string, Set<string>>();
  for (const place of places) {
    const key = `${place.tab} ${place.row}`;
    ofRow.set(key, (ofRow.get(key) ?? new Set()).add(idOf(place)));
  }
  return mends.map(({ before, after }, index) => {
    const place = places[index]!;
    const { tab, row } = place;
    const text = sheets.get(tab)!;
    const others = [...text.columns.keys()].filter((id) => !ofRow.get(`${tab} ${row}`)!.has(id));
    const beside = printRow(text, row, others, PRINTS.short);
    return { tab, column: idOf(place), row, before, after: PRINTS.long(after), beside };
  });
}

function tabsOf(mends: readonly Mend[]): TabName[] {
  return [...new Set(mends.flatMap(({ place }) => findTab(place.tab) ?? []))];
}

/** Whether a mend's cell still holds, as plain text, what was read at first. */
function isUnchanged({ place, before }: Mend, text: TabText | undefined): boolean {
  const cell = parseCell(place.cell)!;
  const now = text?.rows[cell.row - 1]?.[cell.column];
  return now?.isPlain === true && now.shown === before;
}

function writeTab(tab: TabName, mends: readonly Mend[]): Mend[] {
  const ofTab = mends.filter(({ place }) => place.tab === tab);
  const writes = ofTab.map(({ place, after }) => ({ ...parseCell(place.cell)!, value: after }));
  const refused = writeCells(tab, writes);
  return ofTab.filter(({ place }) => refused.includes(place.cell));
}

function describeMend({ place, before, after, rules }: Mend, { dialog }: Catalogue): string {
  // Where nobody could see the difference, the reasons tell it.
  const isSeen = cleanText(before) !== cleanText(after);
  const shown = contrastTexts(cleanText(before), cleanText(after));
  return isSeen
    ? dialog.fix.changed(place.tab, place.cell, shown.before, shown.after)
    : dialog.fix.cleaned(place.tab, place.cell, shown.after, rules.map((rule) => factsOf(rule).explanation).join(' '));
}

function describeLeft({ untouched, mistakable, refused, later }: Outcome, { dialog }: Catalogue): PageItem[] {
  return [
    ...untouched.map(({ place }) => dialog.fix.untouched(place.tab, place.cell)),
    ...mistakable.map(({ place, after }) => dialog.fix.mistakable(place.tab, place.cell, after)),
    ...refused.map(({ place }) => dialog.protectedCell(place.tab, place.cell)),
    ...(later > 0 ? [dialog.fix.later(later)] : []),
  ].map((text) => ({ text }));
}

function refuse({ request, reason, choices }: Refusal, { dialog }: Catalogue): Ending {
  const message = dialog.fix.refused[reason](request, choices);
  return {
    result: { outcome: 'refused', findings: [], message },
    page: { title: dialog.title, lead: message, sections: [] },
  };
}
