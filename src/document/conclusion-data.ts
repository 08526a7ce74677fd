/** What the conclusion of a meeting, or the resolution, says before it is written out. */
import type { Plan, Topic } from '../plan/plan';
import type { Issue } from './kinds';
import { type MeetingData, meetingData } from './meeting-data';

export type ConclusionData = MeetingData;

/** The whole of what either template is given; it goes to whom the plan goes to. */
export function conclusionFacts(plan: Plan, topic: Topic, issue: Issue): ConclusionData {
  return meetingData(plan, topic, issue);
}
