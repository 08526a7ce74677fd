/** A small picture for each of the five steps. */

/** Lines of the drawings, and what of them is blue. */
const DRAWINGS = {
  setUp: {
    lines: 'M6 9H50V39H6ZM6 16H50M6 24H50M6 31H50M20 9V39M35 9V39',
    blue: 'M6 9H50V16H6ZM52 32V44M46 38H58',
  },
  fill: { lines: 'M6 9H50V39H6ZM12 17H32M12 24H26M12 31H30', blue: 'M34 34 54 14 58 18 38 38 33 39Z' },
  check: { lines: 'M8 7H42V41H8ZM14 15H34M14 22H26M14 29H24', blue: 'M30 31 36 38 54 18' },
  make: { lines: 'M8 5H34V43H8ZM14 13H28M14 20H28M14 27H22', blue: 'M30 24H58V42H30ZM30 25 44 34 58 25' },
  send: { lines: 'M6 14H36V36H6ZM6 15 21 26 36 15', blue: 'M40 25H58M51 18 58 25 51 32' },
};

export type StepName = keyof typeof DRAWINGS;
export const STEPS = Object.keys(DRAWINGS) as StepName[];

export function StepPicture({ step }: { readonly step: StepName }) {
  const { lines, blue } = DRAWINGS[step];
  return (
    <svg class="picture" viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
      <path d={lines} />
      <path class="blue" d={blue} />
    </svg>
  );
}
