/** What the notice of a meeting, or the invitation to it, says. */
import type { Plan, Topic } from '../plan/plan';
import { tidyText } from '../plan/text';
import type { Issue } from './kinds';
import { type MeetingData, meetingData } from './meeting-data';

export type NoticeData = MeetingData;

/** The whole of what either template is given; it goes to all members, with the outline. */
export function noticeFacts(plan: Plan, topic: Topic, issue: Issue): NoticeData {
  const { form, unit } = plan.settings;
  const members = form === 'party' ? 'Các đồng chí đảng viên' : `Các thành viên ${tidyText(unit)}`;
  return meetingData(plan, topic, issue, { receivers: [members] });
}
