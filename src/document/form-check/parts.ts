/** A paper taken apart into what a form speaks of. */
import type { TextRole } from '../forms/measures';
import { type Ending, readEnding } from './ending';
import { ADDRESS, BASE, type Head, PART, readHead } from './head';
import type { Paper } from './paper';
import { isBold, isUpper, type Segment, splitParagraph } from './segment';

export interface Parts extends Head, Omit<Ending, 'end'> {
  /** A signature or recipients were found. */
  readonly closes: boolean;
  readonly segments: readonly Segment[];
  readonly bases: readonly Segment[];
  /** `I- …`, of the text between head and signature. */
  readonly headings: readonly Segment[];
  /** The text between head and signature, bases and headings too, tables left out. */
  readonly body: readonly Segment[];
}

function isHeading(segment: Segment): boolean {
  return PART.test(segment.text) && segment.text.length < 150 && (isBold(segment) || isUpper(segment.text));
}

/** `Kính gửi:` and those it names, each in its line. */
function countAddressed(body: readonly Segment[]): number {
  if (!ADDRESS.test(body[0]?.key ?? '')) return 0;
  const count = body.findIndex(({ key }, index) => index > 0 && !/^[-–+•]/.test(key));
  return count < 0 ? body.length : count;
}

export function readParts(paper: Paper): Parts {
  const segments = paper.paragraphs.flatMap(splitParagraph);
  const head = readHead(segments, paper.paragraphs);
  const ending = readEnding(segments, head.end);
  const all = segments.slice(head.end, ending.start).filter(({ paragraph }) => !paragraph.cell);
  const body = all.slice(countAddressed(all));
  const firstHeading = body.findIndex(isHeading);
  const opening = firstHeading < 0 ? body : body.slice(0, firstHeading);
  return {
    ...ending,
    ...head,
    closes: ending.start < ending.end,
    segments,
    bases: opening.filter(({ key }) => BASE.test(key)),
    headings: body.filter(isHeading),
    body,
  };
}

/** The segments of each part that a form gives a look, where the paper has it. */
export function listRoles(parts: Parts): ReadonlyArray<readonly [TextRole, readonly Segment[]]> {
  const one = (segment: Segment | undefined) => (segment ? [segment] : []);
  const { owners, bases, headings, body } = parts;
  const plain = body.filter((each) => !bases.includes(each) && !headings.includes(each));
  return [
    ['nation', one(parts.nation)],
    ['motto', one(parts.motto)],
    // Between the first and the last a name that goes on in the next line may be of either.
    ['superior', owners.length > 1 ? owners.slice(0, 1) : []],
    ['unit', owners.slice(-1)],
    ['number', one(parts.number)],
    ['placeAndDate', [...one(parts.place), ...one(parts.date)]],
    ['type', one(parts.type)],
    ['abstract', parts.abstract],
    ['base', bases],
    ['heading', headings],
    ['body', plain],
    ['authority', parts.authorities],
    ['position', parts.positions],
    ['signer', parts.signers],
    ['recipientsTitle', one(parts.recipientsTitle)],
    ['recipients', parts.recipients],
  ];
}
