/** Rules on the text: how its paragraphs are set, its bases and headings, how it ends. */
import { ADDRESS, PART } from '../head';
import type { Paragraph } from '../paper';
import { distinct, faultAt, isWithin, POINTS_PER_MM, type Rule, SIZE_TOLERANCE, TOLERANCE, USUAL_SIZE } from '../rule';
import { isBlank, isCentred, isTypedLine, type Segment } from '../segment';

/** So many letters do not fit one line, so that its edges show. */
const MORE_THAN_A_LINE = 85;

const isRunning = (segment: Segment) => !isTypedLine(segment) && !ADDRESS.test(segment.key);
const isText = (segment: Segment) =>
  isRunning(segment) && !isCentred(segment) && segment.paragraph.look.align !== 'right';

const paragraphsOf = (segments: readonly Segment[]) => distinct(segments.map(({ paragraph }) => paragraph));

const alignment: Rule = ({ parts, form, words, say }) => [
  ...(['type', 'abstract'] as const).flatMap((role) => {
    const segments = role === 'type' ? (parts.type ? [parts.type] : []) : parts.abstract;
    const off = segments.filter((segment) => !segment.shared && !isCentred(segment));
    return faultAt(paragraphsOf(off), () => say.centred(words.roles(role, form)));
  }),
  ...faultAt(
    paragraphsOf(parts.body.filter(isRunning)).filter(
      ({ text, look }) => look.align !== 'both' && text.length > MORE_THAN_A_LINE && !/\t$/.test(text),
    ),
    () => say.justified,
  ),
];

const firstLine: Rule = ({ parts, measures: { spans }, say }) => {
  const start = ({ look }: Segment['paragraph']) => ((look.left ?? 0) + (look.firstLine ?? 0)) / POINTS_PER_MM;
  // What a tab or spaces move is not known, nor is a list's own indent.
  const judged = paragraphsOf(parts.body.filter(isText)).filter(({ text, look }) => !/^\s/.test(text) && !look.listed);
  const off = judged.filter((paragraph) => !spans.firstLine.some((mm) => Math.abs(start(paragraph) - mm) <= TOLERANCE));
  return faultAt(off, () =>
    say.firstLine(distinct(off.map((each) => Math.round(start(each) * 10) / 10)), spans.firstLine),
  );
};

const gap: Rule = ({ parts, measures: { paragraph }, say }) => {
  const judged = paragraphsOf(parts.body.filter(isText));
  const off = judged.filter((each, index) => {
    const next = judged[index + 1];
    if (next?.number !== each.number + 1) return false;
    const isJoined = each.look.contextual && next.style === each.style;
    const space = isJoined ? 0 : (each.look.after ?? 0) + (next.look.before ?? 0);
    return space < paragraph.gap - TOLERANCE;
  });
  return faultAt(off, () => say.gap(paragraph.gap));
};

const LINES_TOLERANCE = 0.02;

/** Single lines of Times New Roman, as a share of the size. */
const SINGLE = 1.15;

/** What counts is how far lines are apart: Google Docs knows multiples alone. */
const pitch: Rule = ({ parts, measures: { spans }, say }) => {
  const isOff = ({ look: { line = 1, lineRule = 'auto' }, runs }: Paragraph) => {
    if (lineRule !== 'auto') return !isWithin(line, spans.pitch);
    if (spans.lines) return !isWithin(line, spans.lines, LINES_TOLERANCE);
    return !isWithin(line * SINGLE * (runs[0]?.look.size ?? USUAL_SIZE), spans.pitch, SIZE_TOLERANCE);
  };
  const off = paragraphsOf(parts.body.filter(isText)).filter(isOff);
  return faultAt(off, () => say.pitch(spans.pitch, spans.lines));
};

/** Goes on after the last base that begins with `Căn cứ`. */
const MORE_BASES = /^[-–+•]? *(?:theo|xét|thực hiện|sau khi) /;

const bases: Rule = ({ parts: { bases: all, body }, form, say }) => {
  const off = all.filter(({ text, paragraph }, index) => {
    const isLast = index === all.length - 1 && !MORE_BASES.test(body[body.indexOf(all[index]!) + 1]?.key ?? '');
    const isMarked = form === 'state' || /^-/.test(text) || paragraph.look.listed;
    return !isMarked || !(isLast ? /[.,:]$/ : /;$/).test(text);
  });
  return faultAt(paragraphsOf(off), () => say.bases[form]);
};

const heading: Rule = ({ parts, form, say }) => {
  const mark = form === 'party' ? '-' : '.';
  const off = parts.headings.filter(({ text }) => !text.startsWith(`${PART.exec(text)?.[1]}${mark}`));
  return faultAt(paragraphsOf(off), () => say.heading(`I${mark} `));
};

/** Lists and drafts, which are not text. */
const LISTS = /^(?:danh mục|hồ sơ|đề cương)/;

/** The last paragraph before the signature; what is to be filled in by hand, or a table, has no end of its own. */
const ending: Rule = ({ parts, form, say }) => {
  const last = parts.segments[parts.start - 1];
  if (!last || last !== parts.body[parts.body.length - 1] || isBlank(last) || LISTS.test(parts.typeName ?? 'danh mục'))
    return [];
  const end = form === 'party' ? '.' : './.';
  const isRight = form === 'party' ? /[^/]\.$/.test(last.text) : /\.\/\.$/.test(last.text);
  return isRight ? [] : faultAt([last.paragraph], () => say.ending(end));
};

export const BODY_RULES = {
  form_alignment: alignment,
  form_first_line: firstLine,
  form_gap: gap,
  form_pitch: pitch,
  form_bases: bases,
  form_heading: heading,
  form_ending: ending,
} satisfies Record<string, Rule>;
