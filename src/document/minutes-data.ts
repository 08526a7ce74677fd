/** What the minutes of a meeting say before the meeting, with blanks to fill in by hand. */
import { absenceReason } from '../plan/attendance';
import type { Member, Plan, Topic } from '../plan/plan';
import { tidyText } from '../plan/text';
import { countPhrase } from '../plan/topic';
import { type ChairData, chairData } from './chair-data';
import type { Issue } from './kinds';
import { type MeetingData, meetingData } from './meeting-data';
import { fileCopy } from './signature-data';

export interface RollRow {
  /** From 1. */
  readonly order: number;
  readonly name: string;
  readonly position: string;
  /** `x`, or empty to tick by hand. */
  readonly present: string;
  /** Why a member is known to be absent, `x` where no reason is given; empty otherwise. */
  readonly absence: string;
}

export interface MinutesData extends MeetingData, ChairData {
  /** All members in the sheet's order. */
  readonly roll: readonly RollRow[];
  /** `09`; empty where there are no members. */
  readonly memberCount: string;
  /** `08`; empty, as is the next, where nobody is known to be absent. */
  readonly presentCount: string;
  readonly absentCount: string;
  /** Who writes them; empty: a blank. */
  readonly secretary: string;
}

function rollCall(members: readonly Member[]) {
  const reasons = members.map(absenceReason);
  const absent = reasons.filter((reason) => reason !== undefined).length;
  const roll = members.map((member, index): RollRow => {
    const reason = reasons[index];
    return {
      order: index + 1,
      name: tidyText(member.name),
      position: tidyText(member.position ?? ''),
      present: absent > 0 && reason === undefined ? 'x' : '',
      absence: reason === undefined ? '' : reason || 'x',
    };
  });
  return {
    roll,
    memberCount: members.length > 0 ? countPhrase(members.length) : '',
    presentCount: absent > 0 ? countPhrase(members.length - absent) : '',
    absentCount: absent > 0 ? countPhrase(absent) : '',
  };
}

/** The whole of what the template is given. The minutes bear the day of the meeting, whatever the issue's. */
export function minutesFacts(plan: Plan, topic: Topic, issue: Issue): MinutesData {
  const { settings, members } = plan;
  const meeting = meetingData(plan, topic, issue, {
    isOfTheDay: true,
    receivers: settings.form === 'state' ? [fileCopy(plan)] : [],
  });
  return {
    ...meeting,
    ...rollCall(members),
    secretary: tidyText(settings.secretary ?? ''),
    ...chairData(plan),
  };
}
