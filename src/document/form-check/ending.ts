/** The parts at a paper's end: recipients, signatures, and where an annex begins. */
import { isCentred, isUpper, type Segment } from './segment';

export interface Ending {
  /** Index of the first segment of the block; `end` where there is none. */
  readonly start: number;
  /** Index of the first segment after it. */
  readonly end: number;
  readonly recipientsTitle?: Segment;
  readonly recipients: readonly Segment[];
  /** `T/M CHI BỘ`. */
  readonly authorities: readonly Segment[];
  /** Below an authority, or an office that signs. */
  readonly positions: readonly Segment[];
  readonly signers: readonly Segment[];
}

/** Segments of the block that are looked at; a real one has some thirty. */
const LARGEST = 200;

const AUTHORITY = /^(?:t ?\/ ?m|tm\b|t\.m|k ?\/ ?t|kt\b|t ?\/ ?l|tl\b|tuq)/;
const OFFICE = /^(?:phó )?(?:bí thư|tổ trưởng|tổ phó|hiệu trưởng|trưởng|chủ tịch|chi uỷ viên|giám đốc|khối trưởng)/;
const OTHER = /^(?:người |chủ trì|chủ toạ|thư ký|duyệt|ký duyệt|phê duyệt|xác nhận|đại diện)/;
const TITLE = /^nơi nhận/;
const ANNEX = /^phụ lục/;

/** A line of its own that a page or a part begins with. */
function isTitle(segment: Segment): boolean {
  return !segment.paragraph.cell && (isCentred(segment) || isUpper(segment.text));
}

function stands({ text, key }: Segment, pattern: RegExp): boolean {
  return (isUpper(text) || /^[tk] ?\/ ?[mtl] /.test(key)) && key.length < 80 && pattern.test(key);
}

/** Tables of more columns hold data. */
function isLayout({ paragraph: { cell } }: Segment): boolean {
  return !cell || cell.columns <= 3;
}

function isSigning(segment: Segment): boolean {
  if (!isLayout(segment)) return false;
  return TITLE.test(segment.key) || stands(segment, AUTHORITY) || stands(segment, OFFICE) || stands(segment, OTHER);
}

/** Two to seven words, each with a capital; all in capitals only where a signature has its room above. */
function isName(segment: Segment, before: Segment | undefined): boolean {
  const words = segment.text.split(' ');
  const named =
    words.length > 1 && words.length < 8 && words.every((word) => /^(?:\p{Lu}[\p{L}.]*|[Đđ]\/c)$/u.test(word));
  const room = before ? (segment.number - before.number - 1) * LINE + (segment.paragraph.look.before ?? 0) : 0;
  return named && (!isUpper(segment.text) || room >= ROOM);
}

/** Points of an empty paragraph, and of the room for a signature. */
const LINE = 16;
const ROOM = 2 * LINE;

function isSameCell(a: Segment, b: Segment): boolean {
  const [one, other] = [a.paragraph.cell, b.paragraph.cell];
  return one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
}

function readRecipients(block: readonly Segment[], title: Segment | undefined): Segment[] {
  if (!title) return [];
  const below = block.slice(block.indexOf(title) + 1).filter((each) => isSameCell(each, title));
  return below.filter(({ text, key }) => (title.paragraph.cell ? text !== '' : /^[-–+•]|^lưu/.test(key)));
}

/** @param from index of the first segment after the head */
export function readEnding(segments: readonly Segment[], from: number): Ending {
  const annex = segments.findIndex((each, index) => index >= from && ANNEX.test(each.key) && isTitle(each));
  const end = annex < 0 ? segments.length : annex;
  const first = segments.find((each, index) => index >= from && index < end && isSigning(each));
  const table = first?.paragraph.cell?.table;
  const isInBlock = (each: Segment) => each === first || (table !== undefined && each.paragraph.cell?.table === table);
  const start = first ? segments.findIndex(isInBlock) : end;
  const block = segments.slice(start, Math.min(end, start + LARGEST));
  const recipientsTitle = block.find(({ key }) => TITLE.test(key));
  const recipients = readRecipients(block, recipientsTitle);
  const authorities = block.filter((each) => stands(each, AUTHORITY));
  const aboveOf = (each: Segment) => {
    const column = block.slice(0, block.indexOf(each)).filter((other) => isSameCell(other, each));
    return column[column.length - 1];
  };
  const isBelowAuthority = (each: Segment) =>
    authorities.includes(aboveOf(each)!) && (isUpper(each.text) || OFFICE.test(each.key));
  return {
    start,
    end,
    recipientsTitle,
    recipients,
    authorities,
    positions: block.filter((each) => !authorities.includes(each) && (stands(each, OFFICE) || isBelowAuthority(each))),
    signers: block.filter((each) => !recipients.includes(each) && isName(each, aboveOf(each))),
  };
}
