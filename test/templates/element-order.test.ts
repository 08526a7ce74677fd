/**
 * Word calls a file corrupt whose properties stand in another order than the schema's. The orders are those of ECMA-376
 * Part 1, 17.3.1.26 (pPr), 17.3.2.28 (rPr), 17.4.60 (tblPr), 17.4.82 (trPr), 17.4.70 (tcPr), 17.6.17 (sectPr).
 */
import type { Element } from '@xmldom/xmldom';
import { makeTemplates } from '../../templates/templates';
import { all, children, openBody } from '../document/docx';

const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:trPr': 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
};

const namesOf = (element: Element) => children(element).map(({ tagName }) => tagName.replace('w:', ''));

test.each(Object.entries(makeTemplates()))('%s keeps the order of the schema', (_name, bytes) => {
  const body = openBody(bytes);
  for (const [property, text] of Object.entries(ORDERS)) {
    const order = text.split(' ');
    for (const element of all(body, property)) {
      const places = namesOf(element).map((name) => order.indexOf(name));
      expect([property, namesOf(element), places.includes(-1)]).toEqual([property, expect.anything(), false]);
      // Headers come several in a row.
      expect([property, places]).toEqual([property, [...places].sort((a, b) => a - b)]);
    }
  }
  for (const cell of all(body, 'w:tc')) expect(namesOf(cell).slice(-1)).toEqual(['p']);
  for (const row of all(body, 'w:tr')) {
    const grid = all(row.parentNode as Element, 'w:tblGrid')[0] as Element;
    expect(namesOf(row).filter((name) => name === 'tc')).toHaveLength(children(grid).length);
  }
});
