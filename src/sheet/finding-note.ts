/** A cell's note with our findings under the user's own words. Ours are known by their form, so they can go again alone. */
import type { Finding } from '../plan/finding';
import type { RuleId } from '../plan/rule';
import { tidyText } from '../plan/text';

const OUR_LINE = /^⚠ (.*?) \[(\w+)-([0-9a-z]{4})\](.*)$/;

interface OurLine {
  readonly rule: string;
  /** What somebody typed behind it. */
  readonly rest: string;
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

function readLine(line: string): OurLine | undefined {
  const [, text, rule, sum, rest] = OUR_LINE.exec(line) ?? [];
  return sum !== undefined && sum === checksum(`${rule} ${text}`) ? { rule: rule!, rest: rest! } : undefined;
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
    const ours = readLine(line);
    if (!ours) typed.push(line);
    else if (keeps(ours.rule as RuleId)) kept.push(line.slice(0, line.length - ours.rest.length));
    if (ours && ours.rest.trim() !== '') typed.push(ours.rest.trim());
  }
  return [...typed, ...kept, ...findings.map(writeLine)].join('\n');
}

/** Whether any line of the note is ours. */
export function hasOurLine(note: string): boolean {
  return note.split('\n').some((line) => readLine(line) !== undefined);
}
