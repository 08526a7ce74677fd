/** Whether a topic's outline has been handed in, as the words in `Trạng thái` tell. */
import type { Topic } from './plan';
import { CLAUSE_END, wordsPattern } from './progress';
import { foldKey } from './text';

const HANDED_IN = wordsPattern(
  ...['đã (?:được )?nộp', 'nộp (?:rồi|xong|đủ)', 'đã nhận (?:được )?(?:đề cương|bài)'],
  ...['handed in', 'submitted'],
);
const SPOKEN_OF = wordsPattern('nộp', 'handed in', 'submitted');
/** Beside such a word nothing is handed in, or not all of it. */
const NOT_YET = wordsPattern(
  ...['chưa', 'không', 'sắp', 'đang', 'sẽ', 'phải', 'cần', 'dự kiến', 'chuẩn bị', 'not'],
  ...['nộp sau', 'thiếu', 'một phần', 'một nửa', 'partly'],
);
/** `1/2`, but neither `ngày 1/2` nor `1/2/2026`. */
const SHARE = /(?<!ngày )(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/;

/**
 * A share whose whole is the number of presenters (`1/2` of two) counts as one; else it is a day. A clause that speaks of what is
 * still to come (`Tâm đã nộp, Ly chưa nộp`) goes before any that says that it has.
 */
export function isHandedIn({ status, assignees }: Pick<Topic, 'status' | 'assignees'>): boolean {
  const clauses = foldKey(status)
    .split(CLAUSE_END)
    .filter((clause) => SPOKEN_OF.test(clause) || HANDED_IN.test(clause));
  const isOpen = (clause: string) =>
    NOT_YET.test(clause) || clause.includes('?') || isPart(clause, assignees.length) || !HANDED_IN.test(clause);
  return clauses.length > 0 && !clauses.some(isOpen);
}

function isPart(clause: string, people: number): boolean {
  const [, part, whole] = SHARE.exec(clause) ?? [];
  return people > 1 && Number(whole) === people && Number(part) < people;
}
