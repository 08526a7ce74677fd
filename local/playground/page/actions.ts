/** All that a person can do on the page, each ending in a state that the page then shows. */
import type { Answer, Breaks, OpenQuestion, Paths, RunReply, State } from '../contract';
import { get, inTurn, post, postFile, whileIdle } from './server';
import type { Store } from './store';

export interface Watching {
  /** A new workbook and an empty account. */
  opened(): void;
  ask(question: OpenQuestion): Promise<Answer>;
  /** Before the state is read anew. */
  ended(reply: RunReply): void;
  /** After it. */
  shown(reply: RunReply): void;
  refused(message: string): void;
}

export class Actions {
  private waitingRuns = 0;

  constructor(
    private readonly store: Store,
    private readonly watching: Watching,
  ) {}

  async start(): Promise<void> {
    await this.attempt(() => inTurn(() => this.refresh()));
  }

  open(sample: string): Promise<boolean> {
    return this.begin(() => post<State>('/open', { sample }));
  }

  upload(file: Blob): Promise<boolean> {
    return this.begin(() => postFile<State>('/upload', file));
  }

  /** A click in the menu: a fault is told by the page. */
  async click(functionName: string): Promise<void> {
    await this.run('/run', { function: functionName, args: [] }, (reply) => this.tellFault(reply));
  }

  async trigger(id: string): Promise<void> {
    await this.run('/trigger', { id }, (reply) => this.tellFault(reply));
  }

  /** A call of one of the script's pages: it is told the reply before the state is read. */
  call(functionName: string, args: readonly unknown[], told: (reply: RunReply) => void): Promise<boolean> {
    return this.run('/run', { function: functionName, args }, told);
  }

  edit(tab: string, cell: string, text: string): Promise<boolean> {
    return this.change('/edit', { tab, cell, text });
  }

  changeRows(tab: string, what: 'insert' | 'delete' | 'sort', at: number): Promise<boolean> {
    return this.change('/rows', { tab, do: what, at });
  }

  changeDocument(id: string, what: 'edit' | 'rename' | 'trash', text: string): Promise<boolean> {
    return this.change('/document', { id, do: what, text });
  }

  changeDraft(id: string, what: 'edit' | 'delete' | 'send', subject = '', text = ''): Promise<boolean> {
    return this.change('/draft', { id, do: what, subject, text });
  }

  setBreaks(breaks: Breaks): Promise<boolean> {
    return this.change('/break', breaks);
  }

  private tellFault({ fault }: RunReply): void {
    if (fault !== undefined) this.watching.refused(fault);
  }

  /** False where it was refused: the person has been told. */
  private async attempt(task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      this.watching.refused((error as Error).message);
      return false;
    }
  }

  private change(path: Paths, body: unknown): Promise<boolean> {
    return this.attempt(() => inTurn(async () => this.store.take(await post<State>(path, body))));
  }

  private async begin(request: () => Promise<State>): Promise<boolean> {
    const isDone = await this.attempt(() => inTurn(async () => this.store.take(await request())));
    if (isDone) this.watching.opened();
    return isDone;
  }

  private async refresh(): Promise<void> {
    this.store.take(await get<State>('/state'));
  }

  private run(path: Paths, body: unknown, told: (reply: RunReply) => void): Promise<boolean> {
    this.waitingRuns += 1;
    return this.attempt(() =>
      inTurn(async () => {
        let reply: RunReply;
        try {
          reply = await post<RunReply>(path, body);
          while (reply.question)
            reply = await post<RunReply>('/answer', await whileIdle(this.watching.ask(reply.question)));
        } finally {
          this.waitingRuns -= 1;
        }
        told(reply);
        this.watching.ended(reply);
        // The next run in line reads it anyway.
        if (this.waitingRuns === 0) await this.refresh();
        this.watching.shown(reply);
      }),
    );
  }
}
