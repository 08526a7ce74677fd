/** How a title stands in its cell: on one line, without quotes of its own, without a stop; the papers quote it within a sentence. */
import { tidyText } from '../../plan/text';
import { bareTitle } from '../../plan/topic';
import type { Slip, TextRule } from '../text-rule';
import { TITLE } from './kinds';

const LIST_MARK = /\n\s?(?:[-+*•·–]\s|\d{1,2}[.)]\s)/;

/** Lines that are items of a list are not joined: they may be several topics. */
function findBreaks(title: string): Slip[] {
  const isList = LIST_MARK.test(title.trim());
  return [...title.matchAll(/\s+/g)].flatMap(({ 0: space, index: start = 0 }) => {
    if (!space.includes('\n')) return [];
    const end = start + space.length;
    const isInside = start > 0 && end < title.length;
    if (isInside && isList) return [{ start, end }];
    return [{ start, end, replacement: isInside ? ' ' : '' }];
  });
}

export const titleBreakRule: TextRule = {
  kinds: TITLE,
  of: 'text',
  find: findBreaks,
  describe: ({ place, text }, _, slips, words) => {
    const { start, end } = slips.find((slip) => slip.start > 0) ?? { start: 0, end: 0 };
    const before =
      text
        .slice(Math.max(0, start - 60), start)
        .split('\n')
        .pop() ?? '';
    const after = text.slice(end, end + 60).split('\n')[0] ?? '';
    return words.titleLineBreak(place, before.split(' ').slice(-3).join(' '), after.split(' ').slice(0, 3).join(' '));
  },
};

const OUTER_QUOTES = /^["“”„‟«»″].*["“”„‟«»″]$/;

/** A lone mark is not a pair: `quotes_unbalanced` tells it. */
function findOuterQuotes(title: string): Slip[] {
  const tidy = tidyText(title);
  const bare = bareTitle(title);
  if (bare === '' || bare === tidy || !OUTER_QUOTES.test(tidy)) return [];
  const opened = title.length - title.trimStart().slice(1).trimStart().length;
  const closed = title.trimEnd().slice(0, -1).trimEnd().length;
  return [
    { start: 0, end: opened, replacement: '' },
    { start: closed, end: title.length, replacement: '' },
  ];
}

export const titleQuotedRule: TextRule = {
  kinds: TITLE,
  of: 'text',
  find: findOuterQuotes,
  describe: ({ place, text }, _quoted, _slips, words) => words.titleQuoted(place, bareTitle(text)),
};

const LONGEST_TAIL = 20;
const TAIL = /(?:\.\/\.|[\s.;,:"”»])*$/;
const STOPS = /(?:\s*(?:\.\/\.|[.;,:]))+\s*/g;
/** What ends in a stop of its own: an ellipsis, `v.v.`, `vv.`. */
const OWN_STOP = /(?:\.{3}|…\.?|(?:^|[^\p{L}\p{N}])(?:(?:\p{L}\.){2,4}|vv\.|etc\.))$/u;

function findTrailingStops(title: string): Slip[] {
  const end = title.slice(-LONGEST_TAIL);
  const tail = TAIL.exec(end)?.[0] ?? '';
  const from = title.length - tail.length;
  if (!/[\p{L}\p{N}]/u.test(title.slice(0, from))) return [];
  return [...tail.matchAll(STOPS)].flatMap(({ 0: stops, index = 0 }) => {
    const start = from + index;
    const isOwn = OWN_STOP.test(title.slice(Math.max(0, start - LONGEST_TAIL), start) + stops.trim());
    return isOwn ? [] : [{ start, end: start + stops.length, replacement: '' }];
  });
}

export const titleStopRule: TextRule = {
  kinds: TITLE,
  of: 'text',
  find: findTrailingStops,
  describe: ({ place }, [stop = ''], _, words) => words.titleTrailingStop(place, stop.trim()),
};
