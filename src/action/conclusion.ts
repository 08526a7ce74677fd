/** The conclusion of one meeting, or the resolution. */
import { conclusionFacts } from '../document/conclusion-data';
import { fillTemplate } from './filling';
import { createMeetingAction, type MeetingPaper, type TopicChoice } from './meeting-paper';
import type { Action } from './run';

export type ConclusionOptions = TopicChoice;

const CONCLUSION: MeetingPaper = {
  name: 'conclusion',
  template: ({ endsIn = 'conclusion' }) => endsIn,
  templates: ({ endsIn = 'conclusion' }) => [endsIn],
  fill: (session, topic, issue) =>
    fillTemplate(session, session.plan.settings.endsIn ?? 'conclusion', conclusionFacts(session.plan, topic, issue)),
  workingPaper: true,
};

export function createConclusion(options: ConclusionOptions = {}): Action {
  return createMeetingAction(CONCLUSION, options);
}
