/** The sorts of letters that there are to be, or have been, in a year. */
import { assignmentMailing, assignmentSeries } from '../mail/compose';
import type { Mailing } from '../mail/mailing';
import { listReached } from '../mail/released';
import { noticeLetters } from './meeting-letters';
import { outlineFiles } from './outlines';
import { reminderLetters } from './remind';
import type { Session } from './session';

/** Who prepares what, with the outlines as they now are. */
export function assignmentLetters(session: Session): Mailing {
  const { plan, ledger, wordings } = session;
  const listReleased = () => listReached(assignmentSeries(plan), ledger.messages, (fact) => ledger.facts.has(fact));
  return assignmentMailing(plan, outlineFiles(session), listReleased, wordings);
}

/** All of which a draft may wait to be sent. */
export function allLetters(session: Session): Mailing[] {
  return [assignmentLetters(session), ...reminderLetters(session), ...noticeLetters(session)];
}
