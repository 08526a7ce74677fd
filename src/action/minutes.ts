/** The minutes of one meeting, with blanks to fill in by hand. */
import { minutesFacts } from '../document/minutes-data';
import { fillTemplate } from './filling';
import { createMeetingAction, type MeetingPaper, type TopicChoice } from './meeting-paper';
import type { Action } from './run';

export type MinutesOptions = TopicChoice;

const MINUTES: MeetingPaper = {
  name: 'minutes',
  template: () => 'minutes',
  date: ({ date }) => date,
  templates: () => ['minutes'],
  fill: (session, topic, issue) => fillTemplate(session, 'minutes', minutesFacts(session.plan, topic, issue)),
  workingPaper: true,
};

export function createMinutes(options: MinutesOptions = {}): Action {
  return createMeetingAction(MINUTES, options);
}
