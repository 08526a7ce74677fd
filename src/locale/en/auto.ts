/** What the daily work by itself says, in English. */
import type { auto as vietnamese } from '../vi/auto';

export const auto: typeof vietnamese = {
  title: 'Reminders and notices by themselves',
  turnOn: (sendsAtOnce) =>
    `Prepare reminders of outlines and notices of meetings every morning at about 7, as they fall due? ${sendsAtOnce ? '“Gửi thư” says “Gửi ngay”, so they are sent at once, without a question.' : 'They stay drafts.'} On days with something done you get one summary.`,
  turnOff: 'The daily work is on. Turn it off?',
  isOn: (sendsAtOnce) =>
    `On: every morning at about seven the letters that fall due are ${sendsAtOnce ? 'made and sent without asking' : 'made as drafts'}.`,
  isOff: 'Off: nothing is prepared by itself any more.',
  unchanged: 'Nothing was changed.',
  refused: 'Google sets no timer now: there are too many, or the service is out of order. Please click again later.',

  summarySubject: (day) => `[Chuyên đề] Done by itself on ${day}`,
  summaryLead: 'This morning the add-on did the following:',
  faultSubject: '[Chuyên đề] The daily work has stopped: the workbook has errors',
  faultLead:
    'The daily work could do nothing, for the reasons below; once they are mended it goes on the next morning:',
};
