/** What taking back the last run says, in English. */
import type { undoRun as vietnamese } from '../vi/undo-run';

export const undoRun: typeof vietnamese = {
  title: 'Undo the last run',
  nothing: 'There is no run to take back.',
  question: (when, isBegun) => (isBegun ? `Go on taking back the run of ${when}?` : `Take back the run of ${when}?`),
  will: 'To be done:',
  cannot: 'Left as it is:',
  more: (count) => `… and ${count} more.`,
  cancelled: 'Nothing was taken back.',
  stopped: (count) => `${count} places must be corrected first, so nothing was taken back. Then click again.`,
  overtaken:
    'There has been another run since that undo began, so it is not gone on with; click “Undo the last run” again if need be.',
  done: (when) => `The run of ${when} was taken back.`,
  onlyForeign: (owner) => `The runs on this workbook are ${owner}'s, who alone can take them back.`,
  foreign: (owner) => `${owner} has worked on this workbook since, and alone can take that back.`,
  left: (count) => `${count} things are left to take back.`,
  heading: 'Taken back',
  draft: (name) => `Delete the draft to ${name}`,
  text: (name) => `Forget that the text was handed to ${name}`,
  paper: (name) => `Move to the trash: ${name}`,
  numbered: (name, label) => `“${name}” keeps its number ${label} if made again; its line in “Sổ văn bản” stays.`,
  share: (address) => `Stop sharing the outline with ${address}`,
  sent: (name, address) => `The letter sent to ${name} (${address}) cannot be taken back; tell them if need be.`,
  unsent: (name) => `The letter to ${name} was not sent; its draft is still in Gmail.`,
  updatedDraft: (name) =>
    `The draft to ${name} was updated and its former words are gone; mend the sheet and click “Draft the e-mails” again.`,
  updatedPaper: (name) => `“${name}” was updated; its former words are in File → Version history.`,
  editedDraft: (name) => `The draft to ${name} was edited by a person and is left.`,
  editedPaper: (name) => `“${name}” was edited by a person and is left.`,
  closed: (name) => `“${name}” is the plan of another year and is left.`,
  issued: (name) => `“${name}” has been issued and is left.`,
  handled: (name) => `The draft to ${name} was deleted or sent in Gmail.`,
  doubt: (name) => `Nobody can tell whether a draft to ${name} is in Gmail; please look.`,
};
