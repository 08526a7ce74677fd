/** `xl/sharedStrings.xml`: read only; the strings a run writes stand in their cells. */
import { findChild, findChildren, type XmlElement } from './xml';
import { plainText } from './xstring';

export interface SharedString {
  readonly text: string;
  /** The `<r>` runs as they stand in the file, when the text has formats of its own. */
  readonly rich?: string;
}

export function readSharedStrings(source: string, root: XmlElement): SharedString[] {
  return findChildren(root, 'si').map((item) => {
    const rich = findChild(item, 'r') ? source.slice(item.contentStart, item.contentEnd) : undefined;
    return { text: plainText(item), ...(rich && { rich }) };
  });
}
