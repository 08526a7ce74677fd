/** Writes other text into some paragraphs of a part, and leaves all else as it stands. */
import { encodeXml, type Paragraph, type Piece } from './text-layer';

/** Of a paragraph's text, the characters from `from` to before `to` become `text`. */
export interface TextEdit {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

const OPEN_TEXT = /<([\w:]+)(?: [^>]*)?>$/;

/** The piece without what is edited away, and with what begins in it. */
function editPiece(piece: Piece, start: number, edits: readonly TextEdit[]): string {
  let text = '';
  let at = start;
  const end = start + piece.text.length;
  for (const edit of edits) {
    if (edit.to <= start || edit.from >= end) continue;
    text += piece.text.slice(at - start, Math.max(edit.from, start) - start);
    if (edit.from >= start) text += edit.text;
    at = Math.min(edit.to, end);
  }
  return text + piece.text.slice(at - start);
}

/** A text that now ends or begins with a space must say that the space counts. */
function replaceText(xml: string, { from, to }: Piece, text: string): Replacement {
  const start = xml.lastIndexOf('<', from - 1);
  const [open = '', name] = OPEN_TEXT.exec(xml.slice(start, from)) ?? [];
  const isSpaced = name === 'w:t' && text !== text.trim() && !open.includes('xml:space');
  return isSpaced
    ? { from: start, to, xml: `<w:t xml:space="preserve">${encodeXml(text)}` }
    : { from, to, xml: encodeXml(text) };
}

function editParagraph(xml: string, { pieces }: Paragraph, edits: readonly TextEdit[]): Replacement[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const pieceStart = start;
    start += piece.text.length;
    const covers = (edit: TextEdit) => edit.from < start && edit.to > pieceStart;
    const isHidden = piece.isElement && piece.text === '' && edits.some((e) => e.from < start && e.to > start);
    if (isHidden) return [{ from: piece.from, to: piece.to, xml: '' }];
    if (!edits.some(covers)) return [];
    const text = editPiece(piece, pieceStart, edits);
    if (text === piece.text) return [];
    return piece.isElement ? [{ from: piece.from, to: piece.to, xml: '' }] : [replaceText(xml, piece, text)];
  });
}

/** @param edits in reading order, those of a paragraph apart from each other, each beginning in a text */
export function editTexts(xml: string, edits: readonly TextEdit[]): string {
  const byParagraph = new Map<Paragraph, TextEdit[]>();
  for (const edit of edits) byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), edit]);
  const replacements = [...byParagraph].flatMap(([paragraph, own]) => editParagraph(xml, paragraph, own));
  let at = 0;
  let result = '';
  for (const { from, to, xml: replaced } of replacements.sort((a, b) => a.from - b.from)) {
    result += xml.slice(at, from) + replaced;
    at = to;
  }
  return result + xml.slice(at);
}
