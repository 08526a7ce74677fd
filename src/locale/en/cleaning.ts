/** The taking away of all that the add-on keeps in a workbook, in English. */
import type { cleaning as vietnamese } from '../vi/cleaning';

export const cleaning: typeof vietnamese = {
  title: 'Remove the add-on from this workbook',
  question:
    'Remove what the add-on keeps in this workbook?\n\n' +
    'Goes: its records of letters and papers, its timers, its notes and its colour on cells.\n' +
    'Stays: every cell, the papers in Drive, drafts and sent letters in Gmail.\n\n' +
    'It will not know any more which letters were sent: before you use it again, delete old drafts, or somebody may be written to twice.',
  declined: 'Nothing was removed.',
  done: 'Removed. To take away the menu too, open Extensions → Apps Script and delete the code; to withdraw permissions, see myaccount.google.com/permissions.',
};
