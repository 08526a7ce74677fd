/** The notices of meetings, in English. */
import type { meetingMail as vi } from '../vi/meeting-mail';
import { mail } from './mail';

const day = mail.shortDay;

export const meetingMail: typeof vi = {
  subject: (number, date, unit) => `Meeting on topic ${number}${date ? `, ${day(date)}` : ''} – ${unit}`,
  changeSubject: (subject) => `${subject} (changed)`,
  cancelSubject: (number, date, unit) =>
    `Meeting on topic ${number}${date ? `, ${day(date)}` : ''}, cancelled – ${unit}`,
  opening: (unit) => `${unit} invites you to the meeting on this topic:`,
  replaces: (sent) =>
    sent
      ? `This letter replaces the one about the meeting sent to you on ${day(sent)}; please go by what follows.`
      : 'If you have had an earlier letter about this meeting, this one replaces it.',
  changed: (unit, sent) =>
    `The topical meeting of ${unit} has changed since the notice sent to you${sent ? ` on ${day(sent)}` : ''}:`,
  cancelled: (unit, sent) =>
    `${unit} regrets that this meeting, of which you were told${sent ? ` on ${day(sent)}` : ''}, will not take place:`,
  presenters: 'Presented by',
  chair: 'In the chair',
  attend: 'Be there in time, or say early that you cannot come.',
  study: (hasOutline) =>
    `Study the topic beforehand${hasOutline ? ' with the outline attached' : ''} and prepare for the discussion.`,
  present: 'Prepare to present the topic, with questions to discuss.',
  dayToCome: 'You will be told the day and the time later.',
  regret: 'We are sorry for the trouble.',
  dayGone: 'Please take the earlier date out of your calendar; you will be told the new one later.',
  handover: (name, unit, topic, time, place, presenters) =>
    `${unit} invites Comrade ${name} to a topical meeting.\n- ${topic}. When: ${time}.${place ? ` Where: ${place}.` : ''}${presenters ? ` Presented by: ${presenters}.` : ''}\nPlease study the topic beforehand and prepare for the discussion. With thanks and kind regards.`,
  handoverCancelled: (name, unit, topic, time) =>
    `${unit} tells Comrade ${name} that this meeting will not take place.\n- ${topic}. It was to be: ${time}.\nWe are sorry for the trouble.`,

  whichTopic: 'Which topic? Leave it empty for the next meeting.',
  gone: 'The topic of which the notice was being sent is no longer in the sheet.',
  held: (number) => `Topic ${number} has been held, so no notice is sent.`,
  past: (number) =>
    `The time of topic ${number} is over, so no notice is sent. If the meeting is still to come, mend its day in the tab “Chuyên đề” and click again.`,
  noMeetingAhead: 'No meeting lies ahead.',
  foreignPaper: (name, owner) => `“${name}” was made by ${owner}, so letters from this account cannot carry it.`,
  outdated: (name) =>
    `The meeting's notice to ${name} was not sent, as the sheet has changed since; click “Send the notice of a meeting…” and send again.`,
  over: (name) =>
    `The draft about the meeting to ${name} is not sent: the meeting is over or no longer in the sheet, or there is no usable address.`,
  notNeeded: 'the meeting is over or no longer in the sheet, or there is no usable address',
  removed: (name) => `Removed the draft about the meeting to ${name}, which is no longer needed`,
  orphan: (name) =>
    `${name} was sent the meeting's notice and is no longer in the tab “Thành viên”, or has no usable address; if the meeting changes, please tell them yourself.`,
};
