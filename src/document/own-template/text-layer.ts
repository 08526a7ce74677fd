/** The text of a part of a .docx by paragraphs, each character knowing where in the XML it stands. */

/** A stretch of text, or one element that stands among it. */
export interface Piece {
  /** Offsets in the part: of a text's content, of an element from its `<` on. */
  readonly from: number;
  readonly to: number;
  /** Decoded; one character for an element, none for what nobody sees. */
  readonly text: string;
  readonly isElement: boolean;
}

export interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The tables, text boxes and notes around it, outermost first, by their offsets. */
  readonly inside: readonly number[];
}

/** Stands for what is no text: an image, a field's mark, a note's number. */
export const OBJECT = '\uFFFC';

const ELEMENTS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'a:br': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
  'w:drawing': OBJECT,
  'w:pict': OBJECT,
  'w:object': OBJECT,
  'w:sym': OBJECT,
  'w:fldChar': OBJECT,
  'w:footnoteReference': OBJECT,
  'w:endnoteReference': OBJECT,
};
const PARAGRAPHS = new Set(['w:p', 'a:p']);
const TEXTS = new Set(['w:t', 'a:t', 'm:t']);
const CONTAINERS = new Set(['w:tbl', 'w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment']);
/** In a paragraph's properties `w:tabs` holds tab stops. */
const PROPERTIES = new Set(['w:pPr', 'w:rPr']);

const TOKEN = /<(\/?)([\w:.-]+)[^>]*?(\/?)>/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#(\d+)|#x([\da-f]+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal, hex) => {
    if (decimal === undefined && hex === undefined) return NAMED[entity.toLowerCase()] ?? entity;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

export function encodeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

interface OpenParagraph {
  readonly from: number;
  readonly pieces: Piece[];
  readonly inside: readonly number[];
}

/** In the order in which they begin; a text box's paragraphs follow the one that holds the box. */
export function readParagraphs(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: OpenParagraph[] = [];
  const containers: number[] = [];
  let properties = 0;
  let textFrom = -1;
  const add = (from: number, to: number, text: string, isElement: boolean) =>
    open[open.length - 1]?.pieces.push({ from, to, text, isElement });
  for (const match of xml.matchAll(TOKEN)) {
    const [token, slash, name = '', selfClosing] = match;
    const from = match.index;
    const to = from + token.length;
    const isStart = slash === '' && selfClosing === '';
    if (PROPERTIES.has(name) && selfClosing === '') properties += isStart ? 1 : -1;
    else if (properties > 0) continue;
    else if (TEXTS.has(name)) {
      if (isStart) textFrom = to;
      else if (slash !== '') add(textFrom, from, decodeXml(xml.slice(textFrom, from)), false);
    } else if (PARAGRAPHS.has(name)) {
      if (isStart) open.push({ from, pieces: [], inside: [...containers] });
      else if (slash !== '') close(open.pop(), to);
    } else if (CONTAINERS.has(name)) {
      if (isStart) containers.push(from);
      else if (slash !== '') containers.pop();
    } else if (slash === '' && name in ELEMENTS) add(from, to, ELEMENTS[name] ?? '', true);
  }
  return paragraphs.sort((a, b) => a.from - b.from);

  function close(paragraph: OpenParagraph | undefined, to: number): void {
    if (paragraph) paragraphs.push({ ...paragraph, to, text: paragraph.pieces.map(({ text }) => text).join('') });
  }
}
