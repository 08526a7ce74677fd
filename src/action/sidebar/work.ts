/** Work that the sidebar asks for: the actions of the menu, in slices, their dialogs told in the reply. */
import { converse } from '../../google/conversation';
import { vi } from '../../locale/catalogue';
import { createAuto } from '../auto';
import { check } from '../check';
import { cleanUp } from '../clean-up';
import { goOnByHand, pauseWork } from '../continuation';
import { createFix } from '../fix';
import { makeAll, makeLetters, makeOutlines, makePlan } from '../make';
import { createReminders } from '../remind';
import { createRetry } from '../retry';
import { type Action, runAction } from '../run';
import { createSchedule } from '../schedule';
import { createSending } from '../send';
import { createSetUp } from '../set-up';
import { undoFix } from '../undo-fix';
import { createUndo } from '../undo-run';
import { createTexts } from '../zalo';
import type { WorkName, WorkReply, WorkRequest } from './views';

type Options = Omit<WorkRequest, 'name' | 'answers'>;

const WORK: Readonly<Record<WorkName, (options: Options) => Action>> = {
  setUp: () => createSetUp(),
  check: () => check,
  fix: ({ finding }) => createFix(finding && { accept: [describeFinding(finding)], isAlone: true }),
  undoFix: () => undoFix,
  schedule: () => createSchedule(),
  all: makeAll,
  plan: () => makePlan,
  outlines: () => makeOutlines,
  drafts: makeLetters,
  send: ({ only }) => createSending(only && { only }),
  test: ({ only = [] }) => createSending({ only, test: true }),
  remind: () => createReminders(),
  auto: () => createAuto(),
  undo: createUndo,
  retry: ({ ids }) => createRetry(ids),
  handOver: ({ ids = [] }) => createTexts({ handed: ids, isInPlace: true }),
  goOn: () => goOnByHand,
  pause: () => pauseWork,
  cleanUp: () => cleanUp,
};

function describeFinding({ rule, tab, cell, value }: NonNullable<Options['finding']>): string {
  return `${rule}:${tab}!${cell}${value === undefined ? '' : `=${value}`}`;
}

export function doWork({ name, answers = [], ...options }: WorkRequest): WorkReply {
  const given = new Map(answers.map(({ id, text }) => [id, text]));
  const { value, question, pages, missing } = converse(given, () => runAction(WORK[name](options)));
  const progress = value?.progress;
  return {
    outcome: value?.outcome ?? 'refused',
    ...(question && { question }),
    pages: pages as WorkReply['pages'],
    // Trials have no note of their own that could be gone on with.
    ...(progress && { progress: { ...progress, next: name === 'test' ? name : 'goOn' } }),
    ...(missing.length > 0 && { missingPermissions: missing.map((scope) => vi.dialog.permissions[scope]) }),
  };
}
