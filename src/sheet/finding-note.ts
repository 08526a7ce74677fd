/** A cell's note with our findings under the user's own words. Ours are known by their form, so they can go again alone. */
import type { Finding } from '../plan/finding';
import type { RuleId } from '../plan/rule';
import { tidyText } from '../plan/text';

const MARK = '⚠ ';
const TAG = / \[(\w+)-([0-9a-z]{4})\]/g;
/** A message may quote up to two of either; looking no further back keeps the longest note quick to read. */
const MOST_TRIED = 3;

/** A part of a line: `rule` only where it is ours. */
interface Part {
  readonly text: string;
  readonly rule?: string;
}

/** Four characters that change with the text (FNV-1a), so that a line somebody edited is no longer taken for ours. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(4, '0').slice(-4);
}

function writeLine({ rule, message }: Finding): string {
  const text = tidyText(message);
  return `⚠ ${text} [${rule}-${checksum(`${rule} ${text}`)}]`;
}

/** Where in `text` our words start that end with it and were followed by this tag; -1 where they do not. */
function findStart(text: string, rule: string, sum: string): number {
  let start = text.length;
  for (let tried = 0; tried < MOST_TRIED && start > 0; tried++) {
    start = text.lastIndexOf(MARK, start - 1);
    if (start < 0 || checksum(`${rule} ${text.slice(start + MARK.length)}`) === sum) return start;
  }
  return -1;
}

/** What is ours in a line, and what somebody typed before, between and behind it. */
function splitLine(line: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const tags = [...line.matchAll(TAG)];
  for (const [count, { 0: tag, 1: rule = '', 2: sum = '', index = 0 }] of tags.entries()) {
    const floor = Math.max(from, tags[count - MOST_TRIED]?.index ?? 0);
    const start = findStart(line.slice(floor, index), rule, sum);
    if (start < 0) continue;
    const end = index + tag.length;
    parts.push({ text: line.slice(from, floor + start) }, { text: line.slice(floor + start, end), rule });
    from = end;
  }
  return [...parts, { text: line.slice(from) }];
}

/** The note with exactly these findings of ours, and of those that stood there the ones whose rule `keeps`. */
export function composeNote(
  note: string,
  findings: readonly Finding[],
  keeps: (rule: RuleId) => boolean = () => false,
): string {
  const typed: string[] = [];
  const kept: string[] = [];
  // The note of an empty cell is one empty line, which nobody typed.
  for (const line of note === '' ? [] : note.split('\n')) {
    const parts = splitLine(line);
    for (const { text, rule } of parts) {
      if (rule !== undefined) kept.push(...(keeps(rule as RuleId) ? [text] : []));
      else if (parts.length === 1) typed.push(text);
      else if (text.trim() !== '') typed.push(text.trim());
    }
  }
  return [...typed, ...kept, ...findings.map(writeLine)].join('\n');
}

/** Whether any part of the note is ours. */
export function hasOurLine(note: string): boolean {
  return note.split('\n').some((line) => splitLine(line).length > 1);
}
