/** What is said of a quarter's dossier, in English. */
import type { dossier as vietnamese } from '../vi/dossier';

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join('; ');

export const dossier: typeof vietnamese = {
  whichQuarter: 'The dossier of which quarter (I, II, III, IV)? Empty: the present one.',
  noTopics: (span) => `There is no topic in ${span}; the dossier holds only the papers common to all.`,
  missing: (name) => `Missing: ${name}`,
  inWord: (names) =>
    `No PDF could be made, so the archive holds the Word file: ${list(names)}. The next click tries again.`,
  lost: (names) => `The content could not be fetched, so the archive lacks: ${list(names)}.`,
  replaced: (name) =>
    `Somebody has put another file in the place of “${name}” on Google Drive, so it stays; the new archive lies beside it.`,
  idle: (name) => `“${name}” is of an earlier run and no longer needed; please delete it from Google Drive.`,
  left: (count) => `${count} papers are not in the archive yet.`,
};
