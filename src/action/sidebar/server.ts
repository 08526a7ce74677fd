/** What the sidebar's page may call: views that only read, and work that is done in slices. JSON in, JSON out. */
import type { Place } from '../../plan/plan';
import { readBoard } from './board';
import { readFindings, silenceFinding } from './findings';
import { readOutbox } from './outbox-view';
import { readOverview } from './overview';
import { goToCell } from './place';
import { previewAll } from './preview-view';
import type {
  BoardView,
  FindingItem,
  FindingsView,
  OutboxView,
  Overview,
  PreviewView,
  WorkReply,
  WorkRequest,
} from './views';
import { doWork } from './work';

/** Each call is answered within 30 seconds. */
export const server = {
  overview: (): Overview => readOverview(),
  findings: (): FindingsView => readFindings(),
  preview: (): PreviewView => previewAll(),
  board: (): BoardView => readBoard(),
  outbox: (): OutboxView => readOutbox(),
  goTo: (place: Place): boolean => goToCell(place),
  /** Until the cell changes. */
  silence: (finding: Pick<FindingItem, 'rule' | 'tab' | 'cell'>, isSilent: boolean): FindingsView =>
    silenceFinding(finding, isSilent),
  work: (request: WorkRequest): WorkReply => doWork(request),
};

export type Server = typeof server;
