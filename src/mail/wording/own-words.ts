/** What the user's own wording puts in the place of a letter's built-in subject and body. */
import type { ComposedMessage } from '../message';
import type { WordingData } from './data';
import { renderWordingHtml } from './html';
import { renderWording, type Wording } from './wording';

/** A part that she has not written, or that prints nothing, is not replaced. */
export function sayItHerWay(
  { subject, body }: Wording,
  data: WordingData,
  language: 'vi' | 'en',
): Partial<Pick<ComposedMessage, 'subject' | 'text' | 'html'>> {
  const heading = subject === undefined ? '' : renderWording(subject, data);
  const text = body === undefined ? '' : renderWording(body, data);
  return {
    ...(heading !== '' && { subject: heading }),
    ...(text !== '' && { text: `${text}\n`, html: renderWordingHtml(text, language) }),
  };
}
