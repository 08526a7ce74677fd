/** What is asked in a workbook that may be a copy of another, in English. */
import type { copied as vietnamese } from '../vi/copied';

export const copied: typeof vietnamese = {
  title: 'Is this workbook a copy?',
  question: (cells, more) =>
    `There are statuses or links to papers here (${cells.join(', ')}${more > 0 ? ` and ${more} more cells` : ''}), but no record of that work: this workbook is a copy of another one, or the add-on was removed and is used again. Begin anew here?\n\nYes: from now on it is a workbook of its own; those statuses and links will be replaced, the papers made anew and everybody's mail drafted anew, also to those who have had theirs.\n\nNo: nothing is done.`,
  declined:
    'Nothing was done: nobody knows who has been written to, so more mail might be a second letter. If the original workbook is still there, go on in that one.',
  unattended: 'This workbook may be a copy of another; open it and click “Draft the e-mails” to answer.',
};
