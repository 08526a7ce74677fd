/** What a preview says, in English: what the next click would do, and why. */
import { formatShortDate, parseIso } from '../../plan/date';
import { quote } from '../quote';
import type { preview as vietnamese } from '../vi/preview';

const FIELDS = { title: 'title', period: 'period', time: 'time', place: 'place', due: 'outline due' };
const NONE = '(none)';

export const preview: typeof vietnamese = {
  title: 'Preview',
  lead: 'Nothing was written, made, drafted or sent. “Make the plan and the e-mails” would do this:',
  noMail: (permission) => `The mail cannot be previewed without this permission: ${permission}.`,
  headings: {
    papers: 'Papers',
    messages: 'Mail',
    sending: '“Send the drafted e-mails…” would now do this',
    shares: 'Sharing',
  },
  because: (what, why) => `${what} – ${why}`,
  paper: {
    create: (name) => `To be made: ${name}`,
    update: (name) => `To be updated: ${name}`,
    keep: (name) => `Unchanged: ${name}`,
    keepEdited: (name) => `Left as it is: ${name}`,
    fork: (name) => `A new one to be made beside it: ${name}`,
    leave: (name) => `Left as it is: ${name}`,
  },
  message: {
    create: (name, address) => `Draft to be made to ${name} (${address})`,
    update: (name, address) => `Draft to be updated to ${name} (${address})`,
    remove: (name) => `Draft to be deleted, to ${name}`,
    keep: (name) => `Unchanged: the letter to ${name}`,
    leave: (name) => `Left as it is: the letter to ${name}`,
    send: (name, address) => `To be sent to ${name} (${address})`,
    hold: (name) => `Not to be sent to ${name}`,
    whole: (subject, attachments, text) =>
      `Subject: ${subject}\n${attachments.length > 0 ? `Attached: ${attachments.join('; ')}\n` : ''}\n${text}`,
  },
  why: {
    missing: 'there is none',
    gone: 'the former one is gone',
    changed: 'the sheet or the template has changed',
    same: 'as the sheet has it',
    edited: 'edited by a person',
    editedOutdated: 'edited by a person, but not as the sheet has it any more',
    foreign: (owner) => `made by ${owner}`,
    facts: (changes) => `since ${changes.join('; ')}`,
    wording: 'its words, address or attachments change',
    drafted: 'the draft is as the sheet has it',
    sent: 'sent, and nothing has changed',
    handled: 'told, and nothing has changed',
    retry: 'the last attempt came to nothing',
    noTopic: 'no topic left',
    noAddress: 'no usable address any more',
    told: 'a letter sent before says what the sheet says',
    doubt: 'nobody can tell whether it was drafted, as there are too many drafts',
    refused: 'Gmail has refused it too often',
    outdated: 'the sheet has changed since it was drafted',
    limit: 'beyond the limit of 24 hours',
    ready: 'its draft is waiting',
  },
  linkToCome: '(the link comes with the paper)',
  share: (address) => `Outline to be shared with ${address}`,
  unshare: (address) => `Outline no longer to be shared with ${address}`,
  change: {
    added: (number, title) => `topic ${number} ${quote(title)} is added`,
    removed: (number, title) => `topic ${number} ${quote(title)} is gone`,
    field: (number, field, before, after) =>
      `topic ${number}: ${FIELDS[field]} ${formatIso(before) || NONE} → ${formatIso(after) || NONE}`,
  },
};

function formatIso(text: string): string {
  const date = parseIso(text);
  return date ? formatShortDate(date) : text;
}
