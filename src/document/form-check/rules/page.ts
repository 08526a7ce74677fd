/** Rules on the sheet and on what stands in its margins. */
import type { Header, Paper, Section } from '../paper';
import {
  type Context,
  isWithin,
  POINTS_PER_MM,
  type Rule,
  type Saying,
  SIZE_TOLERANCE,
  TOLERANCE,
  USUAL_SIZE,
} from '../rule';

const toMm = (points: number) => points / POINTS_PER_MM;

const pageSize: Rule = ({ paper, measures: { page }, say }) => {
  const isA4 = ({ width, height }: Section) => {
    const [short, long] = [Math.min(width, height), Math.max(width, height)].map(toMm) as [number, number];
    return Math.abs(short - page.width) < 1 && Math.abs(long - page.height) < 1;
  };
  const [first] = paper.sections;
  const wrong = first && first.width > first.height ? first : paper.sections.find((section) => !isA4(section));
  return wrong ? [{ at: [], saying: say.pageSize(toMm(wrong.width), toMm(wrong.height)) }] : [];
};

const margins: Rule = ({ paper, measures: { spans }, say }) => {
  const wrong = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const found = toMm(paper.sections[0]?.margins[side] ?? spans.margins[side][0] * POINTS_PER_MM);
    return isWithin(found, spans.margins[side]) ? [] : [[side, found, spans.margins[side]] as const];
  });
  return wrong.length > 0 ? [{ at: [], saying: say.margins(wrong) }] : [];
};

type Numbered = Header & { readonly pageNumber: NonNullable<Header['pageNumber']> };

function findNumbered({ paper }: Context): Numbered | undefined {
  const isNumbered = (header: Header): header is Numbered => header.pageNumber !== undefined;
  return paper.sections.flatMap(({ others }) => others).find(isNumbered);
}

/** Letters in a line and lines on a page of 14 pt; fewer fit where they are spaced as the forms want. */
const LINE = 80;
const PAGE = 45;

/** More than a page by its breaks or, roughly, by its lines. */
function isLong({ paragraphs }: Paper): boolean {
  const lines = paragraphs.reduce(
    (sum, { text, cell }) => sum + Math.ceil(text.length / LINE) / (cell?.columns || 1),
    0,
  );
  return lines > PAGE || paragraphs.some(({ breaksPage }, index) => breaksPage && index > 0);
}

const pageNumberMissing: Rule = (context) =>
  !findNumbered(context) && isLong(context.paper) ? [{ at: [], saying: context.say.pageNumberMissing }] : [];

/** Judges the page number where there is one. */
const judgeNumber =
  (judge: (numbered: Numbered, context: Context) => Saying | undefined): Rule =>
  (context) => {
    const numbered = findNumbered(context);
    const saying = numbered && judge(numbered, context);
    return saying ? [{ at: [], saying }] : [];
  };

const pageNumberPlace = judgeNumber(({ place, pageNumber: { align } }, { say }) =>
  place === 'header' && align === 'center' ? undefined : say.pageNumberPlace,
);

const pageNumberEdge = judgeNumber(({ place }, { form, paper, measures, say }) => {
  const mm = toMm(paper.sections[0]?.headerFromEdge ?? 0);
  const { fromEdge } = measures.pageNumber;
  const isRight = form === 'state' || place === 'footer' || Math.abs(mm - fromEdge) <= TOLERANCE;
  return isRight ? undefined : say.pageNumberEdge(mm, fromEdge);
});

const pageNumberLook = judgeNumber(({ pageNumber: { look } }, { measures: { spans, font }, say }) => {
  const { size = USUAL_SIZE, bold, italic, ascii = font } = look;
  const isRight = isWithin(size, spans.pageNumber, SIZE_TOLERANCE) && !bold && !italic && ascii === font;
  return isRight ? undefined : say.pageNumberLook(size, spans.pageNumber);
});

const pageNumberFirst: Rule = ({ paper, say }) =>
  paper.sections[0]?.first.some(({ pageNumber }) => pageNumber) ? [{ at: [], saying: say.pageNumberFirst }] : [];

export const PAGE_RULES = {
  form_page_size: pageSize,
  form_margin: margins,
  form_page_number_missing: pageNumberMissing,
  form_page_number_place: pageNumberPlace,
  form_page_number_edge: pageNumberEdge,
  form_page_number_look: pageNumberLook,
  form_page_number_first: pageNumberFirst,
} satisfies Record<string, Rule>;
