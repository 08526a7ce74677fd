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

const LOST = 'Lượt chạy bị đứt giữa chừng; bảng vẫn như lần lưu cuối. Xin bấm lại.';
const NOT_ASKED = 'Không có câu hỏi nào đang chờ trả lời.';

export class Visitor {
  private readonly parent = mkdtempSync(join(tmpdir(), 'chuyen-de-'));
  private child: ChildProcess | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private number = 0;
  private waiting: Waiting | undefined;
  private isAsked = false;
  /** The request in work is over, whoever heard its last word. */
  private finish: (() => void) | undefined;
  usedAt = Date.now();

  /** @param script the built `child.cjs` */
  constructor(
    private readonly root: string,
    private readonly script: string,
  ) {}

  /** Waits until all earlier requests are done; a question stands for the reply until it is answered. */
  ask(request: Request): Promise<Told> {
    this.usedAt = Date.now();
    const turn = this.last.then(() => this.send(request));
    this.last = turn.then(
      ({ finished }) => finished,
      () => undefined,
    );
    return turn.then(({ told }) => told);
  }

  /** What comes next: another question, or the reply to the request that asked. */
  answer({ button, text }: Answer): Promise<Told> {
    if (!this.isAsked) throw new InputError(NOT_ASKED);
    this.isAsked = false;
    const told = this.wait();
    this.child?.stdin?.write(`${JSON.stringify({ button, text })}\n`);
    return told;
  }

  close(): void {
    this.child?.kill('SIGKILL');
    rmSync(this.parent, { recursive: true, force: true });
  }

  private async send(request: Request): Promise<{ told: Told; finished: Promise<void> }> {
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
