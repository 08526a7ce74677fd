/** The parts of a paper's head: whose it is, its number, place and date, its type and what it is about. */

import { shapeOf } from '../../plan/likeness';
import type { Form } from '../../plan/plan';
import { foldKey } from '../../plan/text';
import { countEdits } from './distance';
import type { Paragraph } from './paper';
import { isBold, isCentred, isTypedLine, isUpper, type Segment } from './segment';

export const NATIONS: Readonly<Record<Form, string>> = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
};
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Folded. Those of the first line are numbered wherever they are issued. */
const TYPES = [
  ['kế hoạch', 'thông báo', 'kết luận', 'nghị quyết', 'báo cáo', 'quyết định', 'hướng dẫn', 'tờ trình', 'chương trình'],
  ['giấy mời', 'biên bản', 'đề cương', 'danh mục', 'hồ sơ', 'chỉ thị', 'quy định', 'quy chế', 'đề án', 'phương án'],
] as const;

export interface Head {
  readonly form?: Form;
  readonly nation?: Segment;
  readonly motto?: Segment;
  /** Left of the nation, in order; the last is the issuer. */
  readonly owners: readonly Segment[];
  readonly star?: Segment;
  readonly number?: Segment;
  readonly date?: Segment;
  /** The place where it has a line of its own above the date. */
  readonly place?: Segment;
  readonly type?: Segment;
  /** The type as it is spelt; folded. */
  readonly typeName?: string;
  readonly numbered: boolean;
  readonly abstract: readonly Segment[];
  /** Hyphens or another typed line below. */
  readonly typedMark?: Segment;
  /** Index of the first segment after the head. */
  readonly end: number;
}

/** Further down nothing is taken for a part of the head. */
const DEEPEST = 40;
const LONGEST = 60;

/** The segment that is those words but for a few slips. */
function findLike(segments: readonly Segment[], words: string): Segment | undefined {
  const wanted = foldKey(words);
  return segments.find(({ key }) => key.length < LONGEST && countEdits(key, wanted) <= wanted.length / 4);
}

function typeOf({ key }: Segment): string | undefined {
  const shape = shapeOf(key);
  return TYPES.flat().find((type) => shape === shapeOf(type) || shape.startsWith(`${shapeOf(type)} `));
}

function isType(segment: Segment): boolean {
  const stands = isUpper(segment.text) || (isCentred(segment) && isBold(segment));
  return stands && segment.key.length < 100 && typeOf(segment) !== undefined;
}

const DATE = /ngày.*tháng.*năm|^[\p{L} ]+, *(?:ngày *)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;
export const BASE = /^[-–+•]? *căn cứ /;
export const PART = /^([IVX]+) *[-–.:)] *\p{L}/u;

function isOwner(segment: Segment, { cell }: Segment['paragraph']): boolean {
  const own = segment.paragraph.cell;
  if (segment.key.length < 4 || segment.text.startsWith('(')) return false;
  return own && cell ? own.table === cell.table && own.column < cell.column : isUpper(segment.text);
}

/** What stands below the type: centred lines up to a typed mark or the text. */
function readName(
  segments: readonly Segment[],
  from: number,
  paragraphs: readonly Paragraph[],
): Pick<Head, 'abstract' | 'typedMark' | 'end'> {
  let end = from;
  const abstract: Segment[] = [];
  const isRuledOff = ({ paragraph }: Segment) => {
    const above = paragraphs[paragraphs.indexOf(paragraph) - 1];
    return (
      abstract.length > 0 &&
      above?.text === '' &&
      (above.look.lineAbove || above.look.lineBelow || above.drawn.length > 0)
    );
  };
  for (const segment of segments.slice(from)) {
    if (isTypedLine(segment)) return { abstract, typedMark: segment, end: end + 1 };
    const begins =
      PART.test(segment.text) || BASE.test(segment.key) || segment.paragraph.cell || /^kính gửi/.test(segment.key);
    const isOwnLine =
      isCentred(segment) || (abstract.length === 0 && isBold(segment) && !/^(?:\d|điều|phần|chương)/.test(segment.key));
    if (begins || !isOwnLine || isRuledOff(segment)) break;
    abstract.push(segment);
    end += 1;
  }
  return { abstract, end };
}

export function readHead(all: readonly Segment[], paragraphs: readonly Paragraph[]): Head {
  const segments = all.slice(0, DEEPEST);
  const party = findLike(segments, NATIONS.party);
  const state = findLike(segments, NATIONS.state);
  const motto = findLike(segments, MOTTO);
  const nation = party ?? state;
  const type = segments.find((segment) => segment !== nation && isType(segment));
  const number = segments.find(({ key }) => key.length < 100 && /^số(?!\p{L}).*[-–/:…\d]/u.test(key));
  const date = segments.find(({ key }) => key.length < 100 && DATE.test(key));
  const tops = [nation, motto, number, date];
  const top = type
    ? segments.indexOf(type)
    : Math.max(-1, ...tops.map((each) => (each ? segments.indexOf(each) : -1))) + 1;
  const before = segments.slice(0, top);
  const place = date && before[before.indexOf(date) - 1];
  const isPlace = place?.text.endsWith(',') && place.paragraph.cell?.column === date?.paragraph.cell?.column;
  const star = before.find(({ text }) => text === '*');
  const known = new Set([...tops, star, isPlace ? place : undefined]);
  const owners = before.filter(
    (each) => !known.has(each) && !isTypedLine(each) && isOwner(each, (nation ?? each).paragraph),
  );
  const typeName = type && typeOf(type);
  return {
    form: party ? 'party' : (state ?? motto) ? 'state' : undefined,
    nation,
    motto,
    owners,
    star,
    number,
    date,
    place: isPlace ? place : undefined,
    type,
    typeName,
    numbered: (TYPES[0] as readonly string[]).includes(typeName ?? ''),
    ...readName(all, type ? top + 1 : top, paragraphs),
  };
}
