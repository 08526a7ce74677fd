/** A message as its sender looks at it first: the same but for whom it goes to, and marked as a trial. */

import type { Catalogue } from '../locale/catalogue';
import { escapeHtml } from '../plan/html';
import type { ComposedMessage } from './message';

/** Without the invitation: a trial must not get into anybody's calendar. */
export function asTrial(message: ComposedMessage, address: string, words: Catalogue['mail']): ComposedMessage {
  const notice = words.trial(message.to.name, message.to.address);
  const body = message.html.indexOf('>', message.html.indexOf('<body')) + 1;
  return {
    ...message,
    to: { name: '', address },
    subject: words.trialSubject(message.subject),
    text: `${notice}\n\n${message.text}`,
    html: `${message.html.slice(0, body)}\n<p style="padding:8px">${escapeHtml(notice)}</p>${message.html.slice(body)}`,
  };
}
