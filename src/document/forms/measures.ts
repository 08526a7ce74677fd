/** What a form fixes about a paper, as data: templates are made from it and tests hold the papers against it. */

/** How a piece of text looks; black and in the form's font like everything else. */
export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** The places of a paper that a form gives a look of their own. */
export type TextRole =
  /** `ĐẢNG CỘNG SẢN VIỆT NAM`, `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`. */
  | 'nation'
  /** `Độc lập - Tự do - Hạnh phúc`, in the state form alone. */
  | 'motto'
  | 'superior'
  | 'unit'
  | 'number'
  | 'placeAndDate'
  | 'type'
  | 'abstract'
  | 'base'
  | 'heading'
  | 'subheading'
  | 'body'
  /** Lines that tell the writer of an outline what belongs there. */
  | 'guide'
  /** `T/M CHI BỘ`. */
  | 'authority'
  | 'position'
  | 'signer'
  | 'recipientsTitle'
  | 'recipients'
  /** A paper's address in a list, in the form's smallest size. */
  | 'link'
  | 'tableHead'
  | 'table';

/** From least to most, both allowed. */
export type Span = readonly [least: number, most: number];

/** Where a form leaves room beside the value that our templates take. Units are those of `FormMeasures`. */
export interface FormSpans {
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Span>>;
  readonly pageNumber: Span;
  /** Each of them. */
  readonly firstLine: readonly number[];
  /** Points from line to line where set exactly. */
  readonly pitch: Span;
  /** In lines; missing where the form wants points. */
  readonly lines?: Span;
  /** Sizes of the roles that may have several. */
  readonly text: Readonly<Partial<Record<TextRole, Span>>>;
}

export interface FormMeasures {
  readonly spans: FormSpans;
  readonly font: string;
  /** Millimetres. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Centred in the header, none on page 1; `fromEdge` in millimetres from the sheet's top edge. */
  readonly pageNumber: TextStyle & { readonly fromEdge: number };
  readonly paragraph: {
    /** Millimetres. */
    readonly firstLine: number;
    /** Points between two paragraphs. */
    readonly gap: number;
    /** Points from line to line, exactly. */
    readonly pitch: number;
  };
  readonly text: Readonly<Record<TextRole, TextStyle>>;
  /** Width of the head's two columns, millimetres; together the width between the margins. */
  readonly headColumns: readonly [left: number, right: number];
  /** Thickness of the head's rules, points. */
  readonly ruleWeight: number;
}
