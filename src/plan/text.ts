/** Tidies what people type and folds it for comparison; diacritics always count (Ly is not Lý). */

/** But for what joins the parts of an emoji. */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])\u200D(?=\p{Extended_Pictographic}))[\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
const CONTROL_OR_SPACE = /[\p{Cc}\p{Z}]+/gu;
/** Anything but composed Latin letters, ASCII and usual punctuation with single spaces between: most text has none of it. */
const UNTIDY = /[^ -~\u00c0-\u02af\u1ea0-\u1ef9–“”…]| {2}|^ | $/;
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/**
 * One line, NFC. Every kind of space and control becomes one space; zero-width, bidirectional and other format
 * characters, lone surrogates and what XML cannot hold are dropped.
 */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(CONTROL_OR_SPACE, ' ').trim().normalize('NFC');
}

const SPACE_IN_LINE = /[^\S\n]|[\p{Cc}\p{Z}]/gu;

/** As typed but for what nobody sees: NFC, one kind of space, one kind of line end, no invisible characters. Nothing is folded or trimmed. */
export function cleanText(text: string): string {
  return text
    .split(LINE_END)
    .map((line) => line.replace(INVISIBLE, '').replace(SPACE_IN_LINE, ' '))
    .join('\n')
    .normalize('NFC');
}

/** The tidy, non-empty lines of a cell. */
export function tidyLines(text: string): string[] {
  return text
    .split(LINE_END)
    .map(tidyText)
    .filter((line) => line !== '');
}

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Old style → new style of the syllables whose tone has two places: `òa` → `oà`, `ủy` → `uỷ`. */
const TONE_PLACES = new Map(
  ['oa', 'oe', 'uy'].flatMap(([first, second]) =>
    TONES.map((tone): [string, string] => [
      `${first}${tone}${second}`.normalize('NFC'),
      `${first}${second}${tone}`.normalize('NFC'),
    ]),
  ),
);
const OLD_TONE_PLACE = new RegExp([...TONE_PLACES.keys()].join('|'), 'g');

/** A key for comparison: tidy, lower case, one tone position (`hoà` = `hòa`, `uỷ` = `ủy`). Never for print. */
export function foldKey(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .normalize('NFC')
    .replace(OLD_TONE_PLACE, (syllable) => TONE_PLACES.get(syllable) ?? syllable);
}

/** Tidy, at most `length` characters, the last an ellipsis where something was cut. */
export function shortenText(text: string, length: number): string {
  const characters = Array.from(tidyText(text));
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trim()}…`;
}
