/** The state's form. */
import type { FormMeasures } from './measures';

/**
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. Where it leaves a span, the lesser margin and the value the Party's form has
 * too is taken; the exact pitch of 20 pt lies between single and 1.5 lines of 14 pt. It is silent on tables and guides.
 */
export const STATE_MEASURES: FormMeasures = {
  font: 'Times New Roman',
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber: { size: 14, fromEdge: 10 },
  paragraph: { firstLine: 10, gap: 6, pitch: 20 },
  text: {
    nation: { size: 13, bold: true },
    motto: { size: 14, bold: true },
    superior: { size: 13 },
    unit: { size: 13, bold: true },
    number: { size: 13 },
    placeAndDate: { size: 14, italic: true },
    type: { size: 14, bold: true },
    abstract: { size: 14, bold: true },
    base: { size: 14, italic: true },
    heading: { size: 14, bold: true },
    subheading: { size: 14, bold: true },
    body: { size: 14 },
    guide: { size: 14, italic: true },
    authority: { size: 14, bold: true },
    position: { size: 14, bold: true },
    signer: { size: 14, bold: true },
    recipientsTitle: { size: 12, bold: true, italic: true },
    recipients: { size: 11 },
    link: { size: 11 },
    tableHead: { size: 13, bold: true },
    table: { size: 13 },
  },
  headColumns: [67, 98],
  ruleWeight: 0.75,
  spans: {
    margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
    pageNumber: [13, 14],
    firstLine: [10, 12.7],
    pitch: [16, 25],
    lines: [1, 1.5],
    text: {
      nation: [12, 13],
      motto: [13, 14],
      superior: [12, 13],
      unit: [12, 13],
      placeAndDate: [13, 14],
      type: [13, 14],
      abstract: [13, 14],
      base: [13, 14],
      heading: [13, 14],
      body: [13, 14],
      authority: [13, 14],
      position: [13, 14],
      signer: [13, 14],
    },
  },
};

/**
 * Lengths (points) of the rule below the issuer, each with the template's tag that shows it: one of them is a third to a
 * half of any name from 48 points on that fits its column.
 */
export const UNIT_RULES = [
  { tag: 'unitRule24', length: 24 },
  { tag: 'unitRule36', length: 36 },
  { tag: 'unitRule54', length: 54 },
  { tag: 'unitRule81', length: 81 },
] as const;
