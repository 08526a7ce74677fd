/** The dialog of texts to hand over in a chat, in English. */
import type { zalo as vietnamese } from '../vi/zalo';

export const zalo: typeof vietnamese = {
  title: 'Texts for Zalo',
  lead: 'Click a text to select it all, copy it and paste it into Zalo; then click “Handed over”. A text that was handed over is not shown again unless it changes.',
  noMail: (permission) => `The permission ${permission} is missing, so there is a text for everybody.`,
  nothing: 'There is no text to hand over.',
  handed: 'Handed over',
  saving: 'Saving…',
  saved: 'Marked as handed over.',
  marked: (name) => `Marked as handed over to ${name}`,
  unknown: (name) => `No text waits to be handed over to “${name}”.`,
  drafted: (name) =>
    `A draft to ${name} waits in Gmail, so there is no text, lest they be told twice; click “Draft the e-mails” to remove that draft, or send it.`,
  failed: 'Not saved:',
  stopped: (count) => `${count} places must be corrected first, so there are no texts. Then click again.`,
  changed: (name, unit) => `From ${unit} to Comrade ${name}: what you were told has changed:`,
};
