/** What is said of the start of the next year, in English. */
import { quote } from '../quote';
import type { nextYear as vietnamese } from '../vi/next-year';

const shown = (text: string) => (text === '' ? '(empty)' : quote(text));
const bullets = (lines: readonly string[]) => lines.map((line) => `• ${line}`).join('\n');
const more = (count: number) => (count > 0 ? `\n… and ${count} more topics.` : '');

export const nextYear: typeof vietnamese = {
  title: 'The next year',
  question: (from, to, parts) => `Put ${from} away and open the tabs for ${to}?\n\n${parts.join('\n\n')}`,
  doubts: {
    isAhead: (from) => `Please check: ${from} has not begun; perhaps the next year was opened already.`,
    hasNoTopics: (from) => `Please check: ${from} has no topics yet.`,
    hasNoneHeld: (from) => `Please check: not one topic of ${from} is marked as held.`,
  },
  renaming: (archive) =>
    `The tab “Chuyên đề” is renamed “${archive}”, each cell stays as it is. A new tab “Chuyên đề” takes its place, with the same columns.`,
  carrying: (lines, left) =>
    lines.length === 0
      ? 'No topic goes on to the next year.'
      : `Topics not yet held go on, numbered from 01, with their titles, assignees and notes; quarter, month, date and the other cells are left empty to be set anew:\n${bullets(lines)}${more(left)}\nIf one of these has been held, answer No, type “Đã sinh hoạt” into its Trạng thái and choose this item again.`,
  topic: (before, title) => `${title === '' ? '(no title)' : title} (was number ${before})`,
  settings: (copy, lines) => `The tab “Cài đặt” is copied to “${copy}”, then changed:\n${bullets(lines)}`,
  kept: 'The tabs “Thành viên” and “Nội dung” stay as they are.',
  resume: (from, to) => `The last change from ${from} to ${to} stopped halfway. Go on with it?`,
  cancelled: 'Nothing was changed.',
  changed: 'Somebody has just edited the sheet, so nothing was done; choose the item again to see what will change.',
  stopped: 'The topics or the year cannot be read, so the next year was not opened. Mend it and choose the item again.',
  protectedTab: (tab) =>
    `The tab “${tab}” is protected and cannot be renamed; nothing was changed. Remove the protection, or ask the sheet’s owner, and choose the item again.`,
  twoTabs: (tab, other) =>
    `There is another tab “${tab}”, so the tab “${other}” cannot take its place. Rename that tab “${tab}” and choose the item again.`,
  done: (to) => `The tabs for ${to} are open.`,
  tabsHeading: 'Tabs',
  archived: (archive) => `“${archive}”: last year’s topics, each cell as it was`,
  fresh: (count) =>
    count === 0 ? '“Chuyên đề”: a new tab, without topics' : `“Chuyên đề”: a new tab, with ${count} topics that go on`,
  copied: (copy) => `“${copy}”: last year’s “Cài đặt”`,
  settingsHeading: 'Changed in the tab “Cài đặt”',
  change: (label, before, after) => `${label}: ${shown(before)} → ${shown(after)}`,
  carriedHeading: 'Topics that go on',
  refused: (cell, label, after) =>
    `Cell ${cell} of the tab “Cài đặt” (${label}) is protected or does not take this value, so it was not changed; please type ${shown(after)}.`,
  formula: (cell, label, after) =>
    `Cell ${cell} of the tab “Cài đặt” (${label}) holds a formula and stays; the new year’s value is ${shown(after)}.`,
  edited: (cell, label, after) =>
    `Cell ${cell} of the tab “Cài đặt” (${label}) has just been edited and stays; it was to become ${shown(after)}.`,
  periods:
    'The topics that go on have no quarter, month or date yet: fill one in for each, then choose “Check the sheet”.',
  bases:
    'The tab “Nội dung” stays as it is: please read the legal bases again, newer documents may have replaced them.',
  undoHeading: 'To go back',
  undo: (archive, copy) =>
    `Delete the new tab “Chuyên đề”, rename “${archive}” to “Chuyên đề”, and copy the values of the tab “${copy}” back to “Cài đặt”.`,
};
