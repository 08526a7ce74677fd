/** What is known of a field of the papers' data beside its type: the tag that stands for it in a template people edit. */

interface Facts {
  /** Vietnamese without diacritics, words joined by `_`. */
  readonly tag: string;
  /** One line for the legend and the guide. */
  readonly means: string;
}

/** Printed where it stands; as a condition true where it is not empty. */
export interface TextFacts extends Facts {
  readonly example: string;
}

/** Never printed: a condition only. */
export interface SwitchFacts extends Facts {
  readonly isSwitch: true;
}

/** A list of texts, each of which `{muc}` prints. */
export interface TextsFacts extends Facts {
  readonly isList: true;
  readonly example: string;
}

/** A list whose entries have fields of their own. */
export interface EntriesFacts<Entry> extends Facts {
  readonly fields: FieldsFacts<Entry>;
}

type FactsOf<Value> = [Value] extends [boolean]
  ? SwitchFacts
  : [Value] extends [string | number]
    ? TextFacts
    : [Value] extends [readonly (infer Entry)[]]
      ? [Entry] extends [string]
        ? TextsFacts
        : EntriesFacts<Entry>
      : never;

/** Every field but the form, which the templates never print. */
export type FieldsFacts<Data> = {
  readonly [Field in Exclude<keyof Data, 'form'>]-?: FactsOf<NonNullable<Data[Field]>>;
};

export type AnyFacts = TextFacts | SwitchFacts | TextsFacts | EntriesFacts<unknown>;
