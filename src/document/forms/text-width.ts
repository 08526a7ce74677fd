/** Widths of text in Times New Roman Bold, for the rules that a form wants as long as a text or a part of it. */

/** Thousandths of the font size, from the `hmtx` table of Times New Roman Bold (Tinos Bold has the same). */
const ADVANCES: ReadonlyArray<readonly [letters: string, advance: number]> = [
  [' .,', 250],
  ['/il', 278],
  ['-()fjt:;‘’', 333],
  ['Is', 389],
  ['cerz', 444],
  ['Jagovxy*–0123456789“”', 500],
  ['ơ', 554],
  ['Sbdđhknpqu', 556],
  ['ư', 600],
  ['FP', 611],
  ['BELTZ', 667],
  ['ACDĐNRUVXYw', 722],
  ['GHKOQƠ', 778],
  ['Ư', 796],
  ['m', 833],
  ['M', 944],
  ['W…', 1000],
];
const OTHER_ADVANCE = 600;

const advanceOf = new Map<string, number>();
for (const [letters, advance] of ADVANCES) for (const letter of letters) advanceOf.set(letter, advance);

/** Marks above and below leave a letter's width alone; the horn of Ơ and Ư does not. */
function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u031A\u031C-\u036F]/g, '')
    .normalize('NFC');
}

/** Width in points of a text set in Times New Roman Bold on one line. */
export function boldWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of stripMarks(text)) thousandths += advanceOf.get(letter) ?? OTHER_ADVANCE;
  return (thousandths * size) / 1000;
}
