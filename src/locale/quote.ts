/** How messages show what a user typed. */
import { shortenText } from '../plan/text';

/** In quotation marks, one line, 60 characters at most. */
export function quote(text: string): string {
  return `“${shortenText(text, 60)}”`;
}
