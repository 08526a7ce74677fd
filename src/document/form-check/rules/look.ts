/** Rules on letters: their font, size, colour and style, part by part. */
import type { TextRole, TextStyle } from '../../forms/measures';
import type { Paragraph, Run, RunLook } from '../paper';
import { listRoles } from '../parts';
import {
  type Context,
  distinct,
  type Fault,
  faultAt,
  isWithin,
  type Rule,
  type Saying,
  SIZE_TOLERANCE,
  USUAL_SIZE,
} from '../rule';
import { isUpper, type Segment } from '../segment';

const ASCII = /[A-Za-z0-9]/;
const OTHER = /[\u00c0-\u1eff]/;

/** Paragraphs by what their runs show that they should not. */
function findRuns(paragraphs: readonly Paragraph[], find: (run: Run) => string | undefined) {
  const found = paragraphs.flatMap((paragraph) =>
    paragraph.runs.flatMap((run) => {
      const value = find(run);
      return value === undefined ? [] : [{ paragraph, value }];
    }),
  );
  return { at: found.map(({ paragraph }) => paragraph), values: distinct(found.map(({ value }) => value)) };
}

const font: Rule = ({ paper, measures, say }) => {
  // `Times New Roman Bold` is the same font.
  const isRight = (name: string | undefined) => !name || name.toLowerCase().startsWith(measures.font.toLowerCase());
  const { at, values } = findRuns(paper.paragraphs, ({ text, look }) => {
    const names = [ASCII.test(text) ? look.ascii : '', OTHER.test(text) ? look.other : ''];
    return names.find((name) => !isRight(name));
  });
  return faultAt(at, () => say.font(values, measures.font));
};

/** Each of red, green, blue so dark that print shows black. */
const BLACK = /^(?:AUTO|(?:[01][0-9A-F]){3})$/;

const color: Rule = ({ paper, say }) => {
  const { at, values } = findRuns(paper.paragraphs, ({ text, look }) =>
    /[\p{L}\p{N}]/u.test(text) && look.color !== undefined && !BLACK.test(look.color) ? `#${look.color}` : undefined,
  );
  return faultAt(at, () => say.color(values));
};

/** One fault for each part whose look is off. */
function judgeRoles(
  { parts, measures }: Context,
  isOff: (segment: Segment, style: TextStyle, role: TextRole) => boolean,
  tell: (role: TextRole, off: readonly Segment[]) => Saying,
): Fault[] {
  return listRoles(parts).flatMap(([role, segments]) => {
    const off = segments.filter((segment) => isOff(segment, measures.text[role], role));
    return faultAt(off, () => tell(role, off));
  });
}

const size: Rule = (context) => {
  const { measures, words, form, say } = context;
  const span = (role: TextRole) =>
    measures.spans.text[role] ?? ([measures.text[role].size, measures.text[role].size] as const);
  const isOff = (role: TextRole) => (run: Run) => !isWithin(run.look.size ?? USUAL_SIZE, span(role), SIZE_TOLERANCE);
  return judgeRoles(
    context,
    ({ runs }, _style, role) => runs.some(isOff(role)),
    (role, off) => {
      const found = off.flatMap(({ runs }) => runs.filter(isOff(role)).map(({ look }) => look.size ?? USUAL_SIZE));
      return say.size(words.roles(role, form), distinct(found), span(role));
    },
  );
};

/** In the text people stress words as they like. */
const isFree = (role: TextRole) => role === 'body';

const judgeSwitch =
  (name: 'bold' | 'italic' | 'underline', isJudged: (role: TextRole) => boolean): Rule =>
  (context) => {
    const isOn = ({ look }: { readonly look: RunLook }) => look[name] === true;
    return judgeRoles(
      context,
      ({ runs }, style, role) =>
        isJudged(role) && runs.length > 0 && (style[name] ? !runs.every(isOn) : runs.some(isOn)),
      (role) => context.say[name](context.words.roles(role, context.form), context.measures.text[role][name] === true),
    );
  };

const CAPITALS: readonly TextRole[] = ['nation', 'superior', 'unit', 'type', 'heading', 'authority', 'position'];

const SMALL: readonly TextRole[] = ['abstract', 'signer'];

const capitals: Rule = (context) =>
  judgeRoles(
    context,
    ({ text }, _style, role) => (CAPITALS.includes(role) ? !isUpper(text) : SMALL.includes(role) && isShouted(text)),
    (role) => context.say.capitals(context.words.roles(role, context.form), CAPITALS.includes(role)),
  );

/** In capitals, and more than an abbreviation. */
const isShouted = (text: string) => isUpper(text) && text.includes(' ');

export const LOOK_RULES = {
  form_font: font,
  form_color: color,
  form_size: size,
  form_bold: judgeSwitch('bold', (role) => !isFree(role)),
  form_italic: judgeSwitch('italic', (role) => !isFree(role)),
  form_underline: judgeSwitch('underline', (role) => role === 'recipientsTitle'),
  form_capitals: capitals,
} satisfies Record<string, Rule>;
