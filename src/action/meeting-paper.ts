/** The papers of one meeting: which topic is meant, under which number, and what is written when. */
import type { Issue } from '../document/kinds';
import { meetingPaperName } from '../document/names';
import type { Stopwatch } from '../google/clock';
import { askText } from '../google/dialog';
import { type Catalogue, vi } from '../locale/catalogue';
import { type CalendarDate, compareDates } from '../plan/date';
import type { Plan, Settings, Topic } from '../plan/plan';
import { lastDay, progressOf } from '../plan/progress';
import type { TemplateKind } from '../plan/template-kind';
import { formatTopicNumber } from '../plan/topic';
import { closeSession, recordEffects } from './closing';
import { issuePaper } from './issue';
import { type PaperOrder, writePaper } from './paper';
import { notePaper } from './paper-note';
import { beginPapers } from './paper-run';
import { enterPapers } from './register';
import type { Action, Ending } from './run';
import type { Session } from './session';
import { paperKeys, type TopicPaper, topicMark } from './topics';
import { writeBackTopics } from './write-back';

export interface TopicChoice {
  /** `Số` of the topic; without it the user is asked. */
  readonly topic?: string;
}

export interface MeetingPaper {
  readonly name: Action['name'] & ('notice' | 'minutes' | 'conclusion');
  /** The settings' choice. */
  readonly template: (settings: Settings) => Exclude<TopicPaper, 'outline'>;
  /** The day that stands on it, blanks where there is none; without it the day on which it was first made. */
  readonly date?: (topic: Topic) => CalendarDate | undefined;
  readonly fill: (session: Session, topic: Topic, issue: Issue) => Pick<PaperOrder, 'facts' | 'render'>;
  /** What it and its company are made of. */
  readonly templates: (settings: Settings) => readonly TemplateKind[];
  /** People are meant to write into it. */
  readonly workingPaper: boolean;
  /** What must stand before it does. */
  readonly prepare?: (session: Session, topic: Topic) => void;
}

export function createMeetingAction(paper: MeetingPaper, { topic }: TopicChoice): Action {
  const words = vi.paper;
  let typed = topic;
  return {
    name: paper.name,
    scopes: ['drive.file'],
    ask: () => {
      typed ??= askText(vi.menu.items[paper.name], words.whichTopic);
      return typed === undefined ? { outcome: 'done', findings: [] } : undefined;
    },
    work: (stopwatch) => makePaper(paper, typed ?? '', stopwatch),
  };
}

function makePaper(paper: MeetingPaper, typed: string, stopwatch: Stopwatch): Ending {
  const begun = beginPapers(stopwatch, 'drive', paper.templates);
  if ('stopped' in begun) return begun.stopped;
  const { session, tables } = begun;
  const { plan, words } = session;
  const chosen = chooseTopic(plan, typed, session.today);
  if ('refusal' in chosen) return refuse(chosen.refusal(words), words);
  recordEffects(session, () => {
    paper.prepare?.(session, chosen.topic);
    writeMeetingPaper(session, paper, chosen.topic);
    enterPapers(session);
  });
  writeBackTopics(session, tables);
  return closeSession(session);
}

type Choice = { readonly topic: Topic } | { readonly refusal: (words: Catalogue) => string };

/** By `Số` (1 and 01 are one); without one the next meeting that is not held yet. */
export function chooseTopic({ topics, settings }: Plan, typed: string, day: CalendarDate): Choice {
  if (typed === '') {
    const [next] = topics
      .filter((topic) => progressOf(topic, settings, day) !== 'held')
      .flatMap((topic) => ({ topic, end: lastDay(topic, settings) ?? { year: 9999, month: 12, day: 31 } }))
      .sort((a, b) => compareDates(a.end, b.end));
    return next ? { topic: next.topic } : { refusal: ({ paper }) => paper.noTopicLeft };
  }
  const number = formatTopicNumber(typed);
  const found = topics.filter((topic) => formatTopicNumber(topic.number) === number);
  if (found.length === 1) return { topic: found[0]! };
  if (found.length > 1) return { refusal: ({ paper }) => paper.topicRepeated(number, found.length) };
  return {
    refusal: ({ paper }) =>
      paper.topicUnknown(
        typed,
        topics.map((topic) => topic.number),
      ),
  };
}

export function refuse(message: string, { dialog }: Catalogue): Ending {
  return {
    result: { outcome: 'refused', findings: [], message },
    page: { title: dialog.title, lead: message, sections: [] },
  };
}

export function writeMeetingPaper(session: Session, paper: MeetingPaper, topic: Topic): void {
  const order = orderMeetingPaper(session, paper, topic);
  notePaper(session, order, writePaper(session, order));
}

export function orderMeetingPaper(session: Session, paper: MeetingPaper, topic: Topic): PaperOrder {
  const { plan, ledger } = session;
  const kind = paper.template(plan.settings);
  const key = paperKeys(kind, plan, ledger.papers).get(topic)!;
  const name = meetingPaperName(kind, plan.settings, topic);
  const { record, issue } = issuePaper(session, { key, kind, name, date: paper.date && (paper.date(topic) ?? null) });
  return {
    key,
    kind: paper.name,
    name,
    ...paper.fill(session, topic, issue),
    workingPaper: paper.workingPaper,
    record: { ...record, topic: topicMark(topic) },
  };
}
