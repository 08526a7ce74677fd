/** What is said of the papers of the cycle, in English. */
import type { paper as vietnamese } from '../vi/paper';

export const paper: typeof vietnamese = {
  whichTopic: 'For the topic of which number? Leave it empty for the next one.',
  noTopicLeft: 'All topics of the sheet have been held; please give the number of the topic that the paper is for.',
  topicUnknown: (typed, numbers) =>
    `There is no topic number “${typed}”. ${numbers.length > 0 ? `Numbers in use: ${numbers.join(', ')}.` : 'The tab “Chuyên đề” has no topic yet.'}`,
  topicRepeated: (number, count) =>
    `${count} topics have the number “${number}”, so it is not known which one is meant. Please mend the column Số and click again.`,
  whichSpan: 'A report on which quarter (I, II, III, IV)? Leave it empty for the whole year.',
  quarterUnknown: (typed) => `“${typed}” is not a quarter. Please type I, II, III or IV.`,
  issuedKept: (name) => `Issued, left as it is: ${name}`,
  issuedGone: (name) =>
    `“${name}” has been issued but is no longer on Google Drive; please restore it from the trash. A signed paper is not made again.`,
  issuedUnknown: (name) =>
    `It is not known what the signed “${name}” says (the run that made it was stopped, or an older version made it), so no supplementary plan could be made. If it has not been issued, set “Đã ban hành” to Không and click again.`,
  issuedNumberMissing:
    'The sheet differs from the issued plan, but “Số văn bản” is empty; type the number that the signed plan bears and click again for the supplementary plan.',
  supplementIdle: (name) =>
    `The sheet no longer differs from the issued plan, so “${name}” is not needed; it is left as it is.`,
  downloads: 'Click PDF or Word to download; you get what now stands on Google Drive, edits by hand included.',
  nothingToDownload: 'There are no papers yet. Click “Make the plan and the e-mails” to make them.',
  files: { pdf: 'PDF', word: 'Word' },
  numbered: (text, label) => `${text} – number ${label}`,
};
