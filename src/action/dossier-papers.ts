/** What belongs in a quarter's dossier, in order: each paper with its state, whether or not it exists. */
import type { DossierPaper } from '../document/dossier-data';
import { meetingPaperName, outlineName, planName, reportName, supplementName } from '../document/names';
import { decidePaper, type PaperEntry } from '../document/paper';
import type { RemoteFile } from '../google/drive';
import type { Quarter, Topic } from '../plan/plan';
import { planKey, reportKey, supplementKey } from './keys';
import type { Session } from './session';
import { paperKeys, type TopicPaper } from './topics';

export interface FoundPaper extends DossierPaper {
  /** Of the Doc; missing where there is none. */
  readonly id?: string;
  /** Another value, another content. */
  readonly modified?: string;
}

export function listPapers(session: Session, quarter: Quarter): FoundPaper[] {
  const { plan } = session;
  const topics = plan.topics.filter((topic) => topic.quarter === quarter);
  const keys = new Map(TOPIC_PAPERS.map((paper) => [paper, paperKeys(paper, plan, session.ledger.papers)]));
  return [
    findPaper(session, 'plan', planKey(plan), planName(plan)),
    ...listSupplements(session),
    ...topics.flatMap((topic) => listTopicPapers(session, topic, (paper) => keys.get(paper)!.get(topic)!)),
    findPaper(session, 'report', reportKey(plan, quarter), reportName(plan, quarter)),
  ];
}

function listSupplements(session: Session): FoundPaper[] {
  const { plan, ledger } = session;
  const papers: FoundPaper[] = [];
  for (let order = 1; ledger.papers.has(supplementKey(plan, order)); order++) {
    papers.push(findPaper(session, 'plan', supplementKey(plan, order), supplementName(plan, order)));
  }
  return papers;
}

const TOPIC_PAPERS: readonly TopicPaper[] = ['outline', 'notice', 'invitation', 'minutes', 'conclusion', 'resolution'];

type MeetingPaper = Exclude<TopicPaper, 'outline'>;

/** Of either kind that can stand for it, those that exist; where none does, the one that the settings ask for. */
function listTopicPapers(session: Session, topic: Topic, keyOf: (paper: TopicPaper) => string): FoundPaper[] {
  const { settings } = session.plan;
  const called: readonly MeetingPaper[] =
    settings.calledBy === 'invitation' ? ['invitation', 'notice'] : ['notice', 'invitation'];
  const ended: readonly MeetingPaper[] =
    settings.endsIn === 'resolution' ? ['resolution', 'conclusion'] : ['conclusion', 'resolution'];
  const find = (kind: DossierPaper['kind'], papers: readonly MeetingPaper[]) => {
    const found = papers.map((paper) =>
      findPaper(session, kind, keyOf(paper), meetingPaperName(paper, settings, topic), topic),
    );
    const present = found.filter(({ state }) => state !== 'missing');
    return present.length > 0 ? present : found.slice(0, 1);
  };
  return [
    findPaper(session, 'outline', keyOf('outline'), outlineName(session.plan, topic), topic),
    ...find('notice', called),
    ...find('minutes', ['minutes']),
    ...find('conclusion', ended),
  ];
}

/** `name`: what it would be called where it does not exist. */
function findPaper(session: Session, kind: DossierPaper['kind'], key: string, name: string, topic?: Topic): FoundPaper {
  const { ledger, files, account } = session;
  const entry = ledger.papers.get(key);
  const isOwn = entry?.account === account;
  const remote = isOwn ? (entry.id ? files.byId(entry.id) : files.byMark(entry.mark)) : undefined;
  const state = stateOf(entry, remote, account);
  const of = topic && { topic: { number: topic.number, title: topic.title } };
  if (!entry || state === 'missing') return { kind, name, state: 'missing', number: '', ...of };
  return {
    kind,
    name: remote?.name ?? entry.name,
    url: remote?.url ?? entry.url,
    state,
    number: entry.listing?.label ?? '',
    id: remote?.id ?? entry.id,
    modified: remote?.modified ?? entry.modified,
    ...of,
  };
}

function stateOf(
  entry: PaperEntry | undefined,
  remote: RemoteFile | undefined,
  account: string,
): DossierPaper['state'] {
  if (!entry) return 'missing';
  switch (decidePaper(entry, remote, entry.facts, account, true)) {
    case 'create':
      return 'missing';
    case 'leave':
      return entry.url ? 'foreign' : 'missing';
    case 'keepEdited':
      return 'edited';
    default:
      return 'made';
  }
}
