/** What is said of outlines that are shared with their writers, in English. */
import type { sharing as vietnamese } from '../vi/sharing';

export const sharing: typeof vietnamese = {
  given: (address) => `Outline shared with ${address}`,
  takenBack: (address) => `Outline no longer shared with ${address}`,
  noAccount: (name, address) =>
    `${address} of ${name} has no Google account, so the outline could not be shared; the letter still carries the Word file.`,
  failed: (address, reason) => `Could not share the outline with ${address}: Google says “${reason}”.`,
  left: (count) => `${count} outlines are left to share.`,
};
