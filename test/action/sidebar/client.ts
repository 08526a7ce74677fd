/** The sidebar's page as a test plays it: it calls, reads JSON, and does what the page's own loop does. */
import type { Server } from '../../../src/action/sidebar/server';
import type { Fault, WorkReply, WorkRequest } from '../../../src/action/sidebar/views';
import type { Options, Run, Workspace } from '../workspace';

type Name = keyof Server;

export interface Call<T> extends Run {
  readonly answer: T;
}

export interface Client {
  call<N extends Name>(name: N, ...args: Parameters<Server[N]>): Promise<Call<ReturnType<Server[N]>>>;
  /** Slice after slice, every question answered with yes; gives each reply. */
  work(request: WorkRequest): Promise<WorkReply[]>;
}

export function openClient(space: Workspace, options: Options = {}): Client {
  const call: Client['call'] = async (name, ...args) => {
    const input = [JSON.stringify({ call: name, args })];
    const run = await space.run('check', { entry: 'serveSidebar', input, ...options });
    if (run.value === undefined) throw new Error(run.stderr);
    const answer = JSON.parse(run.value);
    if ((answer as Fault | null)?.fault) throw new Error(JSON.stringify(answer));
    return { ...run, answer };
  };
  return {
    call,
    async work(request) {
      const replies: WorkReply[] = [];
      let next: WorkRequest | undefined = request;
      while (next) {
        const { answer }: Call<WorkReply> = await call('work', next);
        replies.push(answer);
        if (answer.question) {
          const answers: WorkRequest['answers'] = [...(next.answers ?? []), { id: answer.question.id, text: 'yes' }];
          next = { ...next, answers };
        } else next = answer.progress && { ...next, name: answer.progress.next, answers: [] };
      }
      return replies;
    },
  };
}
