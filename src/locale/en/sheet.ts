/** What we write into the sheet, in English. */
import type { sheet as vi } from '../vi/sheet';

export const sheet: typeof vi = {
  drafted: 'Drafted',
  sent: 'Sent',
  handled: 'Dealt with',
  failed: 'Not sent',
};
