/** Takes out of a part what a paper must not carry over from its template: tracked changes, comments, marks of proofing. */

/** Taken out with all that is in them. */
const DROPPED = [
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
];

/** Taken out, what is in them stays. */
const UNWRAPPED = [
  'w:ins',
  'w:moveTo',
  'w:proofErr',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:lastRenderedPageBreak',
];

const WHOLE = new RegExp(`<(${DROPPED.join('|')})(?: [^>]*[^/])?>[\\s\\S]*?</\\1>`, 'g');
const MARKS = new RegExp(`</?(?:${[...DROPPED, ...UNWRAPPED].join('|')})(?: [^>]*)?/?>`, 'g');

/** As if every proposed change had been accepted and every comment settled. */
export function acceptRevisions(xml: string): string {
  return xml.replace(WHOLE, '').replace(MARKS, '');
}
