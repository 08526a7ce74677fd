/** `Nội dung` → the plan's paragraphs by part. */
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Section } from '../plan/plan';
import { makeFinding } from '../plan/rule';
import { foldKey, tidyLines } from '../plan/text';
import { cellError, cellText, type Rows, rawText } from './cell';
import { findErrorCells, readTab } from './read-tab';
import { CONTENT, SECTION_LABELS, SECTIONS } from './tabs';

export interface ContentReading {
  /** Parts without a row are missing. */
  readonly content: Readonly<Partial<Record<Section, readonly string[]>>>;
  readonly findings: readonly Finding[];
}

const LIST_MARK = /^[-–—•·●▪*](?=[\s\p{L}“"])\s*/u;

function sectionKey(label: string): string {
  return foldKey(label).replace(/[,:]/g, '').trim();
}

/** The part that a label in `Phần` names, with or without its comma and colon. */
export function sectionOf(label: string): Section | undefined {
  return SECTIONS.find((id) => sectionKey(SECTION_LABELS[id]) === sectionKey(label));
}

/** A row without a part goes on with the part above it; each line of a cell is a paragraph, without its bullet. */
export function readContent(rows: Rows | undefined, words: Catalogue): ContentReading {
  const tab = readTab(CONTENT, rows, words);
  const content: Partial<Record<Section, string[]>> = {};
  if (!tab.isComplete) return { content, findings: tab.findings };
  const findings = [...tab.findings, ...findErrorCells(CONTENT, tab.rows, words)];
  let section: Section | undefined;
  for (const row of tab.rows) {
    const label = cellText(row.value('section'));
    if (label !== '') section = sectionOf(label);
    const error = cellError(row.value('text'));
    const paragraphs = tidyLines(rawText(row.value('text')))
      .map((line) => line.replace(LIST_MARK, ''))
      .filter((line) => line !== '');
    if (error || cellError(row.value('section'))) continue;
    if (section && paragraphs.length > 0) content[section] = [...(content[section] ?? []), ...paragraphs];
    else if (paragraphs.length > 0) {
      const at = row.place('section');
      const message = words.finding.sectionUnknown(at, label, Object.values(SECTION_LABELS));
      findings.push(makeFinding('section_unknown', at, message));
    }
  }
  return { content, findings };
}
