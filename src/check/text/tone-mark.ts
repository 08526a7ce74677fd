/** Two styles of placing the tone in one workbook: `hòa`, `khỏe`, `ủy` and `hoà`, `khoẻ`, `uỷ`. The style that prevails is kept. */
import type { TextCell } from '../../sheet/read-text-cells';
import type { Slip, TextRule } from '../text-rule';
import { WRITING } from './kinds';
import { isLegacyCell } from './legacy';
import { isSyllable } from './syllable';

type Style = 'old' | 'new';

/** Only open syllables in oa, oe, uy have two places for the tone; after q the u is no vowel. */
const OLD = '[òóỏõọ][ae]|[ùúủũụ]y';
const NEW = 'o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]';
const ONSET = '[bcdđghklmnprstvx]{0,3}';
const RIME = new RegExp(`(?:${OLD}|${NEW})(?![\\p{L}\\p{M}])`, 'giu');
const IS_OLD = new RegExp(`^(?:${OLD})`, 'i');
const ONSET_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{M}])(${ONSET})$`, 'iu');
const LONGEST_ONSET = 3;

/** After these an all-capital word may be a place: `XÃ TÂN HOÀ`. */
const PLACE_BEFORE = /(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|HUYỆN|QUẬN|TỈNH|THÀNH PHỐ|THÔN|ẤP|BẢN|LÀNG|BUÔN)(?: \p{Lu}+)? $/u;
/** The start of a cell or line, or what ends a sentence; `ThS.` and `TP.` end none. */
const SENTENCE_START = /(?:^|\n|(?:\p{Ll}{2}|[\d”"»)])[.!?…]\s)[\s\-–+*•·“"«(]*(?:\d{1,2}[.)]\s)?$/u;
const CONTEXT = 40;

/** Names may be spelt either way: only words that are none are judged. `Uỷ` is nobody's name. */
function isJudged(text: string, start: number, word: string, kind: TextCell['kind']): boolean {
  const lower = word.toLowerCase();
  if (word === lower || lower === 'ủy' || lower === 'uỷ') return true;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  if (word === word.toUpperCase()) return !PLACE_BEFORE.test(before);
  const after = text.slice(start + word.length, start + word.length + 2);
  return kind !== 'phrase' && SENTENCE_START.test(before) && !/^ \p{Lu}/u.test(after);
}

interface StyledWord extends Slip {
  readonly style: Style;
}

function listStyled(text: string, kind: TextCell['kind']): StyledWord[] {
  if (text.search(RIME) < 0) return [];
  return [...text.matchAll(RIME)].flatMap(({ 0: rime, index = 0 }) => {
    const onset = ONSET_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_ONSET - 1), index))?.[1];
    if (onset === undefined) return [];
    const [start, end] = [index - onset.length, index + rime.length];
    const word = text.slice(start, end);
    if (!isSyllable(word.toLowerCase()) || !isJudged(text, start, word, kind)) return [];
    return [{ start, end, style: IS_OLD.test(rime) ? 'old' : 'new' }];
  });
}

const prevailing = new WeakMap<readonly TextCell[], Style | 'one'>();

/** `one` where the workbook has only one style. On a tie, the old. */
function prevailingStyle(cells: readonly TextCell[]): Style | 'one' {
  const known = prevailing.get(cells);
  if (known) return known;
  const counts = { old: 0, new: 0 };
  for (const cell of cells) {
    if (!WRITING.includes(cell.kind) || isLegacyCell(cell)) continue;
    for (const { style } of listStyled(cell.text, cell.kind)) counts[style]++;
  }
  const isOne = counts.old === 0 || counts.new === 0;
  const found = isOne ? 'one' : counts.new > counts.old ? 'new' : 'old';
  prevailing.set(cells, found);
  return found;
}

function moveTone(word: string): string {
  const rime = word.slice(-2).normalize('NFD');
  const tone = rime.replace(/\P{M}/gu, '');
  const [first = '', second = ''] = rime.replace(tone, '');
  const isOld = rime.charAt(1) === tone;
  return word.slice(0, -2) + (isOld ? first + second + tone : first + tone + second).normalize('NFC');
}

export const toneMarkRule: TextRule = {
  kinds: WRITING,
  of: 'text',
  find: (text, { kind }, { texts }) => {
    const style = prevailingStyle(texts);
    if (style === 'one') return [];
    return listStyled(text, kind)
      .filter((word) => word.style !== style)
      .map(({ start, end }) => ({ start, end, replacement: moveTone(text.slice(start, end)) }));
  },
  describe: ({ place }, quoted, slips, words) =>
    words.toneMarkMixed(place, quoted, [...new Set(slips.map(({ replacement = '' }) => replacement))]),
};
