/** `Sửa lỗi gõ`: applies every certain suggestion, and those the user asked for by name; keeps what stood there. */
import { type Acceptance, type Refusal, resolveRequest } from '../check/acceptance';
import { checkWorkbook } from '../check/check-plan';
import { listMends, type Mend } from '../check/mend';
import { today } from '../google/clock';
import { digest } from '../google/digest';
import { readPlainTexts } from '../google/plain-text';
import { readTables, writeCells } from '../google/spreadsheet';
import { saveRecord } from '../google/undo-store';
import type { Catalogue } from '../locale/catalogue';
import { contrastTexts } from '../plan/difference';
import { factsOf } from '../plan/rule';
import { cleanText } from '../plan/text';
import { parseCell } from '../sheet/a1';
import { findTab, type TabName } from '../sheet/tabs';
import { countThatFit, type MendedCell } from '../sheet/undo-record';
import { findingSections } from './finding-page';
import type { PageItem } from './page';
import type { Action, Ending } from './run';

export interface FixOptions {
  /** `assignee_unknown:H4=<name>`, `legacy_font_text:B3`; the tab may stand before the cell as `Chuyên đề!H4`. */
  readonly accept?: readonly string[];
}

export function createFix({ accept = [] }: FixOptions = {}): Action {
  return { name: 'fix', scopes: [], work: () => fixTables(accept) };
}

function fixTables(accept: readonly string[]): Ending {
  const { findings, words, context } = checkWorkbook(readTables(), today());
  const resolutions = accept.map((request) => resolveRequest(request, findings, context));
  const refusal = resolutions.flatMap((one) => ('refusal' in one ? [one.refusal] : []))[0];
  if (refusal) return refuse(refusal, words);
  const accepted = resolutions.flatMap((one): Acceptance[] => ('accepted' in one ? [one.accepted] : []));
  const mends = listMends(context, accepted);
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
  /** Formulas, cells that somebody is typing in, and texts that Sheets would not take as they are. */
  readonly untouched: readonly Mend[];
  readonly refused: readonly Mend[];
  /** More than one record of old values holds: for the next click. */
  readonly later: number;
}

function writeMends(mends: readonly Mend[]): Outcome {
  const isSame = unchangedNow(mends);
  const possible = mends.filter((mend) => isSame(mend) && !/^[=+']/.test(mend.after));
  const records = possible.map(toRecord);
  const now = possible.slice(0, countThatFit(records));
  // Before the first cell changes: whatever happens then, what stood there is kept.
  if (now.length > 0) saveRecord(records.slice(0, now.length));
  const refused = new Set(tabsOf(now).flatMap((tab) => writeTab(tab, now)));
  return {
    written: now.filter((mend) => !refused.has(mend)),
    untouched: mends.filter((mend) => !possible.includes(mend)),
    refused: [...refused],
    later: possible.length - now.length,
  };
}

function toRecord({ place, before, after }: Mend): MendedCell {
  return { tab: place.tab, cell: place.cell, before, after: digest(after, 16) };
}

function tabsOf(mends: readonly Mend[]): TabName[] {
  return [...new Set(mends.flatMap(({ place }) => findTab(place.tab) ?? []))];
}

/** Whether a mend's cell still holds, as plain text, what was read at first. */
function unchangedNow(mends: readonly Mend[]): (mend: Mend) => boolean {
  const texts = new Map<string, ReadonlyMap<string, string>>();
  for (const tab of tabsOf(mends)) texts.set(tab, readPlainTexts(tab));
  return ({ place, before }) => texts.get(place.tab)?.get(place.cell) === before;
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

function describeLeft({ untouched, refused, later }: Outcome, { dialog }: Catalogue): PageItem[] {
  return [
    ...untouched.map(({ place }) => dialog.fix.untouched(place.tab, place.cell)),
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
