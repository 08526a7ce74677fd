/** One piece of work from the click to its end: questions are put, and slices follow each other until nothing is left. */
import type { Question, WorkReply, WorkRequest } from '../action/sidebar/views';

export interface Progress {
  readonly done: number;
  readonly planned: number;
}

export interface WorkHooks {
  /** `yes`, `no` or what was typed. */
  ask(question: Question): Promise<string>;
  tell(progress: Progress): void;
  /** Asked between slices. */
  isStopped(): boolean;
}

export interface WorkResult {
  readonly outcome?: WorkReply['outcome'];
  readonly pages: WorkReply['pages'];
  /** Of slices before the last, the first at the head. */
  readonly earlier: WorkReply['pages'];
  readonly missingPermissions: readonly string[];
  /** Why it ended with something left. */
  readonly ended?: 'stopped' | 'stuck' | 'fault';
  readonly error?: unknown;
}

/** Slices in a row that may come to nothing. */
const IDLE_SLICES = 3;

/** Never rejects: what went wrong is part of the result, beside what was done before. */
export async function doWork(
  work: (request: WorkRequest) => Promise<WorkReply>,
  request: WorkRequest,
  hooks: WorkHooks,
): Promise<WorkResult> {
  const earlier: WorkReply['pages'][number][] = [];
  const pace = createPace();
  let reply: WorkReply | undefined;
  try {
    for (let next = request; ; ) {
      if (reply) earlier.push(...reply.pages);
      reply = undefined;
      reply = await answerQuestions(work, next, hooks.ask);
      if (!reply.progress) return finish(earlier, reply);
      hooks.tell(pace.note(reply.progress));
      if (hooks.isStopped()) return finish(earlier, reply, 'stopped');
      if (pace.idleSlices() >= IDLE_SLICES) return finish(earlier, reply, 'stuck');
      next = { name: reply.progress.next, ...(request.only && { only: request.only }) };
    }
  } catch (error) {
    return { ...finish(earlier, reply, 'fault'), error };
  }
}

async function answerQuestions(
  work: (request: WorkRequest) => Promise<WorkReply>,
  request: WorkRequest,
  ask: WorkHooks['ask'],
): Promise<WorkReply> {
  let asked = request;
  for (;;) {
    const reply = await work(asked);
    if (!reply.question) return reply;
    const answer = { id: reply.question.id, text: await ask(reply.question) };
    asked = { ...asked, answers: [...(asked.answers ?? []), answer] };
  }
}

function finish(earlier: WorkReply['pages'], reply?: WorkReply, ended?: WorkResult['ended']): WorkResult {
  return {
    outcome: reply?.outcome,
    pages: reply?.pages ?? [],
    earlier,
    missingPermissions: reply?.missingPermissions ?? [],
    ended,
  };
}

/** A later slice may plan less, since it does not see what earlier ones have done: what is shown never goes back. */
function createPace() {
  let planned = 0;
  let done = 0;
  let least = Number.POSITIVE_INFINITY;
  let idle = 0;
  return {
    note(slice: { readonly planned: number; readonly left: number }): Progress {
      idle = slice.left < least ? 0 : idle + 1;
      least = Math.min(least, slice.left);
      planned = Math.max(planned, slice.planned);
      done = Math.max(done, planned - slice.left, 0);
      return { done, planned };
    },
    idleSlices: () => idle,
  };
}
