/** The notice of one meeting, or the invitation to it, with the outline. */
import { noticeFacts } from '../document/notice-data';
import { fillTemplate } from './filling';
import { createMeetingAction, type MeetingPaper, type TopicChoice } from './meeting-paper';
import { makeOutlinePaper } from './outlines';
import type { Action } from './run';

export type NoticeOptions = TopicChoice;

const NOTICE: MeetingPaper = {
  name: 'notice',
  template: ({ calledBy = 'notice' }) => calledBy,
  templates: ({ calledBy = 'notice' }) => [calledBy, 'outline'],
  fill: (session, topic, issue) =>
    fillTemplate(session, session.plan.settings.calledBy ?? 'notice', noticeFacts(session.plan, topic, issue)),
  workingPaper: false,
  prepare: makeOutlinePaper,
};

export function createNotice(options: NoticeOptions = {}): Action {
  return createMeetingAction(NOTICE, options);
}
