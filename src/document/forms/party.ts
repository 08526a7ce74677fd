/** The Party's form. */
import type { FormMeasures } from './measures';

/**
 * Source: Hướng dẫn 05-HD/VPTW (27/5/2026, under Quy định 399-QĐ/TW), whose sizes are those of 36-HD/VPTW (03/4/2018).
 * The pitch is the form's middle (18–22 pt) and has room for the two-storey marks of capitals. The form is silent on
 * `subheading`, `guide` and tables: those are ours.
 */
export const PARTY_MEASURES: FormMeasures = {
  font: 'Times New Roman',
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber: { size: 14, fromEdge: 10 },
  paragraph: { firstLine: 10, gap: 6, pitch: 20 },
  text: {
    nation: { size: 15, bold: true },
    motto: { size: 14, bold: true },
    superior: { size: 14 },
    unit: { size: 14, bold: true },
    number: { size: 14 },
    placeAndDate: { size: 14, italic: true },
    type: { size: 16, bold: true },
    abstract: { size: 14, bold: true },
    base: { size: 14 },
    heading: { size: 14, bold: true },
    subheading: { size: 14, bold: true },
    body: { size: 14 },
    guide: { size: 14, italic: true },
    authority: { size: 14, bold: true },
    position: { size: 14 },
    signer: { size: 14, bold: true },
    recipientsTitle: { size: 14, underline: true },
    recipients: { size: 12 },
    link: { size: 12 },
    tableHead: { size: 13, bold: true },
    table: { size: 13 },
  },
  headColumns: [79, 86],
  ruleWeight: 0.75,
  spans: {
    margins: { top: [20, 20], bottom: [20, 20], left: [30, 30], right: [15, 15] },
    pageNumber: [14, 14],
    firstLine: [10],
    pitch: [18, 22],
    text: { abstract: [14, 15] },
  },
};
