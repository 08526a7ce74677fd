/** A .docx as a paper: its pages and their page numbers, and its paragraphs. */
import { readBody } from './body';
import { openPackage, type Package } from './package';
import type { Align, Header, Paper, RunLook, Section } from './paper';
import { readStyles, type Styles } from './styles';
import { attribute, child, children, descendants, type Element, switchOf, twips } from './xml';

const MARGINS = ['top', 'bottom', 'left', 'right'] as const;
/** A paper whose section says nothing of its page: Word's own letter, an inch all round. */
const USUAL = { w: 12240, h: 15840, margin: 1440, header: 720 };

function isPageField(element: Element): boolean {
  const code = element.name === 'fldSimple' ? attribute(element, 'instr') : element.text;
  return /^\s*PAGE\b/i.test(code ?? '');
}

/** The paragraph of a header or footer that holds the page's number. */
function findPageNumber(root: Element, styles: Styles): Header['pageNumber'] {
  for (const paragraph of descendants(root, 'p')) {
    const [field] = [...descendants(paragraph, 'instrText'), ...descendants(paragraph, 'fldSimple')].filter(
      isPageField,
    );
    if (!field) continue;
    const { look, text } = styles.paragraph(child(paragraph, 'pPr'));
    const shown = descendants(paragraph, 'r').filter((run) => children(run, 't').some((each) => /\d/.test(each.text)));
    const run = shown[0] ?? descendants(paragraph, 'r')[0];
    const runLook: RunLook = styles.run(child(run, 'rPr'), text);
    // A frame is how Word sets a number at the middle of the header.
    const frame = attribute(child(paragraph, 'pPr', 'framePr'), 'xAlign') as Align | undefined;
    return { align: frame ?? (tabbedAlign(paragraph) || (look.align ?? 'left')), look: runLook };
  }
  return undefined;
}

/** A number behind one tab stands in the middle, behind two at the right: so do the stops of Word's own headers. */
function tabbedAlign(paragraph: Element): Align | undefined {
  const tabs = descendants(paragraph, 'r').reduce((sum, run) => sum + children(run, 'tab').length, 0);
  return tabs === 1 ? 'center' : tabs > 1 ? 'right' : undefined;
}

function readHeaders(section: Element, type: string, parts: Package, styles: Styles): Header[] {
  return (['header', 'footer'] as const).flatMap((place) =>
    children(section, `${place}Reference`)
      .filter((reference) => attribute(reference, 'type') === type)
      .flatMap((reference) => {
        const root = parts.part(attribute(reference, 'id'));
        return root ? [{ place, pageNumber: findPageNumber(root, styles) }] : [];
      }),
  );
}

function readSection(element: Element, before: Section | undefined, parts: Package, styles: Styles): Section {
  const [size, margin] = [child(element, 'pgSz'), child(element, 'pgMar')];
  const points = (holder: Element | undefined, name: string, usual: number) =>
    (twips(attribute(holder, name)) ?? usual) / 20;
  const gutter = points(margin, 'gutter', 0);
  const margins = MARGINS.map(
    (side) => [side, Math.abs(points(margin, side, USUAL.margin)) + (side === 'left' ? gutter : 0)] as const,
  );
  const read = (type: string, inherited: readonly Header[] = []) => {
    const found = readHeaders(element, type, parts, styles);
    return found.length > 0 ? found : inherited;
  };
  const others = read('default', before?.others);
  return {
    width: points(size, 'w', USUAL.w),
    height: points(size, 'h', USUAL.h),
    margins: Object.fromEntries(margins) as Section['margins'],
    headerFromEdge: points(margin, 'header', USUAL.header),
    others,
    first: switchOf(element, 'titlePg') ? read('first') : others,
  };
}

/** Throws where the bytes are no .docx, a broken one, or too large. */
export function readPaper(bytes: Uint8Array): Paper {
  const parts = openPackage(bytes);
  const styles = readStyles(parts);
  const body = child(parts.document, 'body');
  if (!body) throw new Error('No body.');
  const sections: Section[] = [];
  for (const element of descendants(body, 'sectPr')) {
    sections.push(readSection(element, sections[sections.length - 1], parts, styles));
  }
  const first = sections[0];
  const width = first ? first.width - first.margins.left - first.margins.right : 0;
  return { sections, paragraphs: readBody(body, styles, width) };
}
