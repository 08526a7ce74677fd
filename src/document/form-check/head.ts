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
const [NUMBERED, OTHERS] = [
  'kế hoạch,thông báo,kết luận,nghị quyết,báo cáo,quyết định,hướng dẫn,tờ trình,chương trình',
  'giấy mời,biên bản,đề cương,danh mục,hồ sơ,chỉ thị,quy định,quy chế,đề án,phương án,nghị định,thông tư,hợp đồng,giấy giới thiệu',
].map((types) => types.split(',')) as [string[], string[]];
const TYPES = [...NUMBERED, ...OTHERS];

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
  const found = TYPES.find((type) => `${shape} `.startsWith(`${shapeOf(type)} `));
  return found ?? TYPES.find((type) => countEdits(shape, shapeOf(type)) === 1);
}

function isType(segment: Segment): boolean {
  const stands = isUpper(segment.text) || (isCentred(segment) && isBold(segment));
  return stands && segment.key.length < 100 && typeOf(segment) !== undefined;
}

/** Nothing but place and date: a base or a sentence may name another day. */
const DATE = /^[^\d:(]*ngày.*tháng.*năm[\d\s.…_]*$|^[\p{L} ]+, *(?:ngày *)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;
/** `số 05-kh/cb`, also where a piece is missing; no telephone. */
const NUMBER = /^số *:? *(?:[\d.…_ ]*(?:[-–/]|$)|\d+ *\p{L}+[-–/])/u;
/** Stamped or typed above or below whose paper it is. */
const STAMP = /^(?:dự thảo|bản sao|sao y|(?:tối |tuyệt )?mật|(?:thượng )?khẩn|hoả tốc)/;
/** Who is addressed: a letter has no type. */
export const ADDRESS = /^kính gửi/;
export const BASE = /^[-–+•]? *căn cứ /;
export const PART = /^([IVX]+) *[-–.:)] *\p{L}/u;

/** Left of the nation; outside tables a centred line below it is a title. */
function isOwner(segment: Segment, { number, cell }: Segment['paragraph']): boolean {
  const own = segment.paragraph.cell;
  if (segment.key.length < 4 || segment.text.startsWith('(') || STAMP.test(segment.key)) return false;
  if (own && cell) return own.table === cell.table && own.column < cell.column;
  return isUpper(segment.text) && (segment.number < number || !isCentred(segment));
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
    for (let at = paragraphs.indexOf(paragraph) - 1; abstract.length > 0 && paragraphs[at]?.text === ''; at--) {
      const { look, drawn } = paragraphs[at]!;
      if (look.lineAbove || look.lineBelow || drawn.length > 0) return true;
    }
    return false;
  };
  for (const segment of segments.slice(from)) {
    if (isTypedLine(segment)) return { abstract, typedMark: segment, end: end + 1 };
    const begins =
      PART.test(segment.text) || BASE.test(segment.key) || segment.paragraph.cell || ADDRESS.test(segment.key);
    // Who decides stands in capitals below what is decided.
    const isOffice = isUpper(segment.text) && abstract.some(({ text }) => !isUpper(text));
    const isOwnLine =
      isCentred(segment) || (abstract.length === 0 && isBold(segment) && !/^(?:\d|điều|phần|chương)/.test(segment.key));
    if (begins || isOffice || !isOwnLine || isRuledOff(segment)) break;
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
  const number = segments.find(({ key }) => key.length < 100 && NUMBER.test(key));
  const date = segments.find(({ key }) => key.length < 100 && DATE.test(key) && !BASE.test(key));
  const tops = [nation, motto, number, date];
  const top = type
    ? segments.indexOf(type)
    : Math.max(-1, ...tops.map((each) => (each ? segments.indexOf(each) : -1))) + 1;
  const before = segments.slice(0, top);
  const place = date && before[before.indexOf(date) - 1];
  const isPlace = place?.text.endsWith(',') && place.paragraph.cell?.column === date?.paragraph.cell?.column;
  const star = before.find(({ text }) => text === '*');
  const known = new Set([...tops, star, isPlace ? place : undefined]);
  const owning = before.filter(
    (each) => !known.has(each) && !isTypedLine(each) && isOwner(each, (nation ?? each).paragraph),
  );
  // Below the number a letter says what it is about.
  const above = owning.filter((each) => !number || segments.indexOf(each) < segments.indexOf(number));
  const typeName = type && typeOf(type);
  return {
    form: party ? 'party' : (state ?? motto) ? 'state' : undefined,
    nation,
    motto,
    owners: above.length > 0 ? above : owning,
    star,
    number,
    date,
    place: isPlace ? place : undefined,
    type,
    typeName,
    numbered: NUMBERED.includes(typeName ?? ''),
    ...(type ? readName(all, top + 1, paragraphs) : { abstract: [], end: top }),
  };
}
