/** One visitor: a directory of her own, a process of her own, and her requests one after another. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../input-error';
import type { Answer, OpenQuestion } from './contract';
import type { Reply, Request, Telling } from './requests';

export type Told = { readonly reply: Reply } | { readonly question: OpenQuestion };

interface Waiting {
  readonly resolve: (told: Told) => void;
  readonly reject: (error: Error) => void;
}

/** As a dialog's × says. */
const CLOSED: Answer = { button: 'CLOSE', text: '' };
const LOST = 'Lượt chạy bị đứt giữa chừng; bảng vẫn như lần lưu cuối. Xin bấm lại.';
const NOT_ASKED = 'Không có câu hỏi nào đang chờ trả lời.';

export class Visitor {
  private readonly parent = mkdtempSync(join(tmpdir(), 'chuyen-de-'));
  private child: ChildProcess | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private number = 0;
  private waiting: Waiting | undefined;
  private isAsked = false;
  private isClosed = false;
  /** Whoever waits for the next word has gone. */
  private gone: AbortSignal | undefined;
  /** The request in work is over, whoever heard its last word. */
  private finish: (() => void) | undefined;
  usedAt = Date.now();

  /** @param script the built `child.cjs` */
  constructor(
    private readonly root: string,
    private readonly script: string,
  ) {}

  /**
   * Waits until all earlier requests are done; a question stands for the reply until it is answered.
   * @param gone nobody is there any more to be asked: questions are closed
   */
  ask(request: Request, gone?: AbortSignal): Promise<Told> {
    this.usedAt = Date.now();
    const turn = this.last.then(() => this.send(request, gone));
    this.last = turn.then(
      ({ finished }) => finished,
      () => undefined,
    );
    return turn.then(({ told }) => told);
  }

  /** What comes next: another question, or the reply to the request that asked. */
  answer(answer: Answer, gone?: AbortSignal): Promise<Told> {
    if (!this.isAsked) throw new InputError(NOT_ASKED);
    this.usedAt = Date.now();
    this.gone = gone;
    const told = this.wait();
    this.say(answer);
    return told;
  }

  /** The page is loaded anew and knows of no question. */
  dismiss(): void {
    if (this.isAsked) this.say(CLOSED);
  }

  close(): void {
    this.isClosed = true;
    this.child?.kill('SIGKILL');
    rmSync(this.parent, { recursive: true, force: true });
  }

  private say({ button, text }: Answer): void {
    this.isAsked = false;
    this.child?.stdin?.write(`${JSON.stringify({ button, text })}\n`);
  }

  private async send(request: Request, gone?: AbortSignal): Promise<{ told: Told; finished: Promise<void> }> {
    if (this.isClosed) throw new InputError(LOST);
    this.gone = gone;
    const finished = new Promise<void>((resolve) => {
      this.finish = resolve;
    });
    const told = this.wait();
    this.number += 1;
    this.start().send({ number: this.number, request });
    return told.then(
      (first) => ({ told: first, finished }),
      (error) => {
        this.finish?.();
        throw error;
      },
    );
  }

  private wait(): Promise<Told> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private start(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(this.script, [this.root, join(this.parent, 'account')], {
      stdio: ['pipe', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
      env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
      execArgv: [],
    });
    child.on('message', (telling: Telling) => this.hear(telling));
    child.on('exit', () => {
      if (this.child === child) this.child = undefined;
      this.isAsked = false;
      this.waiting?.reject(new InputError(LOST));
      this.finish?.();
    });
    // Its end is told by `exit`.
    child.on('error', () => {});
    child.stdin?.on('error', () => {});
    this.child = child;
    return child;
  }

  private hear(telling: Telling): void {
    if (telling.number !== this.number) return;
    if ('question' in telling && this.gone?.aborted) {
      this.say(CLOSED);
      return;
    }
    const { waiting } = this;
    this.waiting = undefined;
    if ('question' in telling) {
      this.isAsked = true;
      waiting?.resolve({ question: telling.question });
      return;
    }
    if ('refusal' in telling) waiting?.reject(new InputError(telling.refusal));
    else waiting?.resolve({ reply: telling.reply });
    this.finish?.();
  }
}
