/** A paper as its reader sees it: pages, paragraphs, runs with the look that their styles come to. Lengths in points. */

export type Align = 'left' | 'center' | 'right' | 'both';

export interface RunLook {
  /** The font of ASCII letters and of all others. */
  readonly ascii?: string;
  readonly other?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  /** `RRGGBB`; missing where it is automatic. */
  readonly color?: string;
}

export interface Run {
  readonly text: string;
  readonly look: RunLook;
}

export interface ParagraphLook {
  readonly align?: Align;
  /** Negative where it hangs. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  /** Points where `exact` or at `least`, lines otherwise. */
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact' | 'atLeast';
  readonly contextual?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly lineAbove?: boolean;
  readonly lineBelow?: boolean;
  readonly listed?: boolean;
}

/** Where in a table a paragraph stands; tables of few columns are layout more often than data. */
export interface Cell {
  /** Counted from 0 over the paper, and from 0 in the table. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

export interface Paragraph {
  /** From 1, over all paragraphs of the body in reading order, those of table cells too. */
  readonly number: number;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly look: ParagraphLook;
  readonly style: string;
  readonly cell?: Cell;
  /** Of the column it stands in. */
  readonly width: number;
  /** Lengths of lines drawn at it. */
  readonly drawn: readonly number[];
  /** A page ends in it. */
  readonly breaksPage: boolean;
}

export interface Header {
  readonly place: 'header' | 'footer';
  /** The paragraph with the page number; missing where it has none. */
  readonly pageNumber?: { readonly align: Align; readonly look: RunLook };
}

export interface Section {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly headerFromEdge: number;
  /** Headers and footers of all pages but the first, and of the first. */
  readonly others: readonly Header[];
  readonly first: readonly Header[];
}

export interface Paper {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}
