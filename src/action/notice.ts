/** The notice of one meeting, or the invitation to it, with the outline. */
import { noticeFacts } from '../document/notice-data';
import type { PaperEntry } from '../document/paper';
import type { OutlineFile } from '../mail/compose';
import type { Topic } from '../plan/plan';
import { fillTemplate } from './filling';
import {
  createMeetingAction,
  type MeetingPaper,
  orderMeetingPaper,
  type TopicChoice,
  writeMeetingPaper,
} from './meeting-paper';
import { makeOutlinePaper } from './outlines';
import { takePaper } from './paper-file';
import type { Action } from './run';
import type { Session } from './session';
import { paperKeys } from './topics';

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

/** What `makeNoticePapers` and letters that carry it are made of. */
export const noticeTemplates = NOTICE.templates;

/** The outline and the notice; a notice that a person has edited stays the one that goes out, while the meeting is what it says. */
export function makeNoticePapers(session: Session, topic: Topic): void {
  makeOutlinePaper(session, topic);
  writeMeetingPaper(session, { ...NOTICE, workingPaper: true }, topic);
}

/** Missing where it was never made. */
export function findNotice({ plan, ledger }: Session, topic: Topic): { key: string; entry: PaperEntry } | undefined {
  const key = paperKeys(NOTICE.template(plan.settings), plan, ledger.papers).get(topic)!;
  const entry = ledger.papers.get(key);
  return entry && { key, entry };
}

export function takeNotice(session: Session, topic: Topic, key: string): OutlineFile {
  const { name, facts, render } = orderMeetingPaper(session, NOTICE, topic);
  return takePaper(session, key, { name, facts: () => facts, render });
}

export function createNotice(options: NoticeOptions = {}): Action {
  return createMeetingAction(NOTICE, options);
}
