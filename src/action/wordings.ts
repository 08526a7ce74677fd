/** `Mẫu thư`: the words of letters that a person changed, and what is wrong with them. */

import type { TemplateFault } from '../document/own-template/fault';
import { foldTag } from '../document/own-template/fold';
import { findNearest } from '../document/own-template/nearest';
import { readTab } from '../google/spreadsheet';
import type { Catalogue } from '../locale/catalogue';
import { prepareWordings } from '../mail/wording/prepare-wordings';
import type { Wordings } from '../mail/wording/wording';
import type { Finding } from '../plan/finding';
import type { Place } from '../plan/plan';
import { WORDING_KINDS, WORDING_LABELS } from '../plan/wording-kind';
import type { Rows } from '../sheet/cell';
import { type OddLabel, readWordings } from '../sheet/read-wordings';
import { WORDINGS } from '../sheet/tabs';
import { describeFault, makeTemplateFinding } from './template-finding';

export interface LoadedWordings {
  /** For kinds and parts that are missing here the product has its own words. */
  readonly wordings: Wordings;
  /** Errors stop a run before its first effect, as those of a paper's template do. */
  readonly findings: readonly Finding[];
}

/** One read, where the tab is there; else none. */
export function loadWordings(words: Catalogue): LoadedWordings {
  return judgeWordings(readTab(WORDINGS.name), words);
}

export function judgeWordings(rows: Rows | undefined, words: Catalogue): LoadedWordings {
  const { cells, odd, missing, findings } = readWordings(rows, words);
  const { wordings, faults } = prepareWordings(cells);
  const ofTab = { tab: WORDINGS.name, cell: '' };
  const columns = missing.map((header) => {
    const message = words.template.wording.columnMissing(WORDINGS.name, header);
    return makeTemplateFinding('template_wording_column', ofTab, message);
  });
  const inCells = faults.map(({ fault, place }) =>
    makeTemplateFinding(fault.rule, place, describeInCell(fault, place, words)),
  );
  // Of a tag written twice alike it is told once.
  const told = new Map(inCells.map((finding) => [`${finding.cell} ${finding.message}`, finding]));
  return {
    wordings,
    findings: [...columns, ...findings, ...odd.map((label) => describeOdd(label, words)), ...told.values()],
  };
}

function describeInCell(fault: TemplateFault, { cell }: Place, words: Catalogue): string {
  const { wording, where } = words.template;
  const told = (): string => {
    if (fault.rule === 'template_too_large') return wording.tooLarge;
    if (fault.rule !== 'template_tag_unknown') return describeFault(fault, words);
    return wording.tagUnknown(fault.tag, where(fault.part, fault.around), fault.near ?? '');
  };
  return wording.inCell(cell, told());
}

const LABELS = WORDING_KINDS.map((kind): string => WORDING_LABELS[kind]);

function findLabel(typed: string): string | undefined {
  const near = findNearest(typed, LABELS.map(foldTag));
  return LABELS.find((label) => foldTag(label) === near);
}

function describeOdd({ typed, place, first }: OddLabel, { template: { wording } }: Catalogue): Finding {
  if (first) return makeTemplateFinding('template_wording_repeated', place, wording.kindRepeated(place, typed, first));
  const suggestion = findLabel(typed);
  const message = wording.kindUnknown(place, typed, LABELS);
  const finding = makeTemplateFinding('template_wording_unknown', place, message);
  return suggestion === undefined ? finding : { ...finding, suggestion };
}
