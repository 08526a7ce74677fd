/** Takes out of a part what a paper must not carry over from its template: tracked changes, comments, marks of proofing, content controls. */

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
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
];

/** Taken out, what is in them stays: a loop may begin inside and end outside. Google Docs wraps what is commented on in `w:sdt`. */
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
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
];

const WHOLE = new RegExp(`<(${DROPPED.join('|')})(?: [^>]*[^/])?>[\\s\\S]*?</\\1>`, 'g');
const MARKS = new RegExp(`</?(?:${[...DROPPED, ...UNWRAPPED].join('|')})(?: [^>]*)?/?>`, 'g');

/** Links, fields and directions of writing that hold a list's tag without its other one: the list would tear them. */
const WRAPPED = /<(w:hyperlink|w:fldSimple|w:dir|w:bdo)(?: [^>]*[^/])?>([\s\S]*?)<\/\1>/g;

function isTorn(xml: string): boolean {
  const text = xml.replace(/<[^>]*>/g, '');
  return text.split(/\{\s*[#^]/).length !== text.split(/\{\s*\//).length;
}

/** As if every proposed change had been accepted and every comment settled. */
export function acceptRevisions(xml: string): string {
  return xml
    .replace(WHOLE, '')
    .replace(MARKS, '')
    .replace(WRAPPED, (whole: string, _name, inner: string) => (isTorn(inner) ? inner : whole));
}
