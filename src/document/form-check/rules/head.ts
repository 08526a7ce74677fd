/** Rules on the head's fixed words, its lines and the order of its parts. */
import { foldKey } from '../../../plan/text';
import type { Span, TextRole } from '../../forms/measures';
import { ADDRESS, MOTTO, NATIONS, PART } from '../head';
import { type Context, type Fault, isWithin, POINTS_PER_MM, type Rule } from '../rule';
import { findLine, nearest, widthOf } from '../rule-line';
import { isUpper, type Segment } from '../segment';

const headMissing: Rule = ({ parts: { nation, motto }, form, say }) => {
  const missing = [...(nation ? [] : [NATIONS[form]]), ...(form === 'state' && !motto ? [MOTTO] : [])];
  return missing.length === 0 ? [] : [{ at: [], saying: say.headMissing(missing) }];
};

/** For comparison: one kind of dash, tone marks at one place, capitals where they are. */
const fold = (text: string) =>
  foldKey(text.replace(/[–—]/g, '-')) +
  text
    .replace(/\P{L}/gu, '')
    .replace(/\p{Lu}/gu, '^')
    .replace(/\p{Ll}/gu, '.');

const headWords: Rule = ({ parts: { nation, motto, type, typeName }, form, say }) => {
  const judge = (segment: Segment | undefined, wanted: string) =>
    segment && fold(segment.text) !== fold(wanted) ? [{ at: [segment], saying: say.headWords(wanted) }] : [];
  const isMisspelt = type && typeName && !type.key.startsWith(typeName);
  return [
    // That it is in capitals is another rule's matter.
    ...(nation && foldKey(nation.text) !== foldKey(NATIONS[form]) ? judge(nation, NATIONS[form]) : []),
    ...judge(motto, MOTTO),
    ...(isMisspelt ? [{ at: [type], saying: say.headWords(typeName.toLocaleUpperCase('vi')) }] : []),
  ];
};

/** Share of the text's width that a line may be off. */
const LENGTH_TOLERANCE = 0.1;

/** The line below `segment`, which the form wants to be such a part of the text's width. */
function judgeLine(
  { paper, parts, say }: Context,
  segment: Segment,
  [least, most]: Span,
  text = segment.text,
): Fault[] {
  const last = parts.segments[parts.end - 1]?.number ?? 0;
  // The empty paragraph behind the head may hold its last line.
  const line = findLine(
    segment,
    paper.paragraphs.filter(({ number }) => number <= last + 1),
  );
  const width = widthOf({ ...segment, text });
  const wanted: Span = [(least * width) / POINTS_PER_MM, (most * width) / POINTS_PER_MM];
  const length = nearest(line.lengths, ((least + most) / 2) * width);
  if (length !== undefined) {
    return isWithin(length / width, [least, most], LENGTH_TOLERANCE)
      ? []
      : [{ at: [segment], saying: say.lineLength(length / POINTS_PER_MM, wanted) }];
  }
  return [{ at: [segment], saying: say.lineMissing(line.isTyped, wanted) }];
}

const headRule: Rule = (context) => {
  const { nation, motto } = context.parts;
  const [above, words] = context.form === 'party' ? [nation, NATIONS.party] : [motto, MOTTO];
  return above ? judgeLine(context, above, [1, 1], words) : [];
};

const THIRD_TO_HALF: Span = [1 / 3, 1 / 2];

/** Party: a `*` below the issuer; state: a line a third to a half of its name. */
const unitMark: Rule = (context) => {
  const { parts, form, say } = context;
  const unit = parts.owners[parts.owners.length - 1];
  if (!unit || !parts.nation) return [];
  if (form === 'party') return parts.star ? [] : [{ at: [unit], saying: say.starMissing }];
  return fitsLine(unit) ? judgeLine(context, unit, THIRD_TO_HALF) : [];
};

/** A text of several lines is as wide as its longest, which nobody knows. */
function fitsLine(segment: Segment): boolean {
  return !segment.shared && widthOf(segment) < segment.paragraph.width;
}

const abstractMissing: Rule = ({ parts: { type, typeName, numbered, abstract }, say }) =>
  type && numbered && abstract.length === 0 && type.key === typeName
    ? [{ at: [type], saying: say.abstractMissing }]
    : [];

/** Party: five hyphens below the abstract; state: a line a third to a half of it. */
const nameMark: Rule = (context) => {
  const { parts, form, say } = context;
  const last = parts.abstract[parts.abstract.length - 1];
  if (!last) return [];
  if (form === 'state') return fitsLine(last) ? judgeLine(context, last, THIRD_TO_HALF) : [];
  if (parts.typedMark?.text === '-----') return [];
  return [{ at: [parts.typedMark ?? last], saying: say.hyphens }];
};

const typeMissing: Rule = ({ parts: { nation, type, segments }, say }) =>
  nation && !type && !segments.some(({ key }) => ADDRESS.test(key)) ? [{ at: [], saying: say.typeMissing }] : [];

/** `PHẦN THỨ HAI`, `B- …`: headings begin anew below it. */
const isDivision = ({ text }: Segment) =>
  /^(?:(?:PHẦN|CHƯƠNG|MỤC)(?!\p{L})|[A-HĐ] ?[-.–])/u.test(text) && isUpper(text);

const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** The parts in their order, each heading after the one before it. */
const order: Rule = ({ parts, form, words, say }) => {
  const { segments, type, headings } = parts;
  const at = (segment: Segment) => segments.indexOf(segment);
  const expected: ReadonlyArray<readonly [role: TextRole, segment: Segment | undefined]> = [
    ['nation', parts.nation],
    ['motto', parts.motto],
    ['placeAndDate', parts.date],
    ['type', type],
    ['base', parts.bases[0]],
    ['heading', headings[0]],
    ['recipientsTitle', parts.recipientsTitle],
  ];
  const found = expected.flatMap(([role, segment]) => (segment ? [{ role, segment }] : []));
  const late = found.filter(({ segment }, index) => index > 0 && at(segment) < at(found[index - 1]!.segment));
  // The number stands left of the nation in some papers, below it in others.
  if (parts.number && type && at(parts.number) > at(type)) late.push({ role: 'number', segment: parts.number });
  let wanted = 0;
  const heading = headings.find((each, index) => {
    const between = segments.slice(index === 0 ? 0 : at(headings[index - 1]!) + 1, at(each));
    if (between.some(isDivision)) wanted = 0;
    wanted += 1;
    const right = NUMERALS[wanted - 1];
    return right !== undefined && PART.exec(each.text)?.[1] !== right;
  });
  return [
    ...late.map(({ role, segment }) => ({ at: [segment], saying: say.order(words.roles(role, form)) })),
    ...(heading ? [{ at: [heading], saying: say.headingOrder(NUMERALS[wanted - 1] as string) }] : []),
  ];
};

export const HEAD_RULES = {
  form_head_missing: headMissing,
  form_head_words: headWords,
  form_head_rule: headRule,
  form_unit_mark: unitMark,
  form_name_mark: nameMark,
  form_type_missing: typeMissing,
  form_abstract_missing: abstractMissing,
  form_order: order,
} satisfies Record<string, Rule>;
