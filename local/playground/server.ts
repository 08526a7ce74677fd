/** The playground: the whole product on this machine, for the browsers of this machine alone. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { SAMPLES } from '../../samples/samples.mjs';
import { InputError } from '../input-error';
import type { State } from './contract';
import {
  checkOrigin,
  checkSite,
  Refusal,
  readBody,
  readCookie,
  readJson,
  reply,
  replyDownload,
  replyError,
  replyJson,
  setCookie,
} from './http';
import { REQUESTS, textOf, toRequest } from './request-bodies';
import type { Download } from './requests';
import { type Told, Visitor } from './visitor';

export interface PlaygroundOptions {
  /** The project's folder. */
  readonly root: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const UPLOAD_LIMIT = 5 * 1024 * 1024;
const FIRST_SAMPLE = 'ke-hoach-2022.xlsx';
/** The one that has not come back longest makes room. */
const MOST_VISITORS = 8;

const PAGE: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
};

class Site {
  private readonly visitors = new Map<string, Visitor>();
  private readonly samples = Object.keys(SAMPLES).map((name) => `${name}.xlsx`);
  port = 0;

  constructor(private readonly root: string) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkOrigin(request, this.port);
    const [path = '', query] = (request.url ?? '').split('?', 2);
    const page = PAGE[path];
    if (request.method === 'GET' && page) {
      if (path === '/') this.find(request)?.dismiss();
      reply(response, 200, page[1], readFileSync(join(this.root, 'build/playground', page[0])));
      return;
    }
    if (path === '/favicon.ico') {
      reply(response, 204, 'image/x-icon', '');
      return;
    }
    const what = `${request.method} ${path}`;
    if (!REQUESTS.includes(what)) throw new Refusal(404, 'Không có trang này.');
    checkSite(request);
    const visitor = this.recognise(request, response);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const told = await this.ask(visitor, what, request, new URLSearchParams(query), gone.signal);
    this.tell(response, told);
  }

  close(): void {
    for (const visitor of this.visitors.values()) visitor.close();
  }

  private find(request: IncomingMessage): Visitor | undefined {
    return this.visitors.get(readCookie(request, this.port) ?? '');
  }

  private recognise(request: IncomingMessage, response: ServerResponse): Visitor {
    const known = this.find(request);
    if (known) return known;
    if (this.visitors.size >= MOST_VISITORS) {
      const [[id, oldest]] = [...this.visitors].sort(([, a], [, b]) => a.usedAt - b.usedAt) as [[string, Visitor]];
      oldest.close();
      this.visitors.delete(id);
    }
    const id = randomBytes(16).toString('hex');
    const visitor = new Visitor(this.root, join(this.root, 'build/playground/child.cjs'));
    this.visitors.set(id, visitor);
    setCookie(response, this.port, id);
    void this.open(visitor, FIRST_SAMPLE).catch(() => {});
    return visitor;
  }

  private open(visitor: Visitor, sample: unknown): Promise<Told> {
    const name = this.samples.find((one) => one === sample);
    if (name === undefined) throw new Refusal(404, 'Không có tệp mẫu ấy.');
    const { today } = SAMPLES[basename(name, '.xlsx') as keyof typeof SAMPLES];
    return visitor.ask({ do: 'open', workbook: readFileSync(join(this.root, 'samples', name)), today });
  }

  private async ask(
    visitor: Visitor,
    what: string,
    request: IncomingMessage,
    query: URLSearchParams,
    gone: AbortSignal,
  ): Promise<Told> {
    const id = query.get('id') ?? '';
    if (what === 'GET /state') return visitor.ask({ do: 'state' });
    if (what === 'GET /mail') return visitor.ask({ do: 'mail', id });
    if (what === 'GET /file') {
      const part = query.get('part');
      return visitor.ask({ do: 'file', id, ...(part !== null && { part: Number(part) }) });
    }
    if (what === 'POST /upload') return visitor.ask({ do: 'open', workbook: await readBody(request, UPLOAD_LIMIT) });
    const body = await readJson(request);
    if (what === 'POST /open') return this.open(visitor, body.sample);
    if (what === 'POST /answer') {
      const answer = { button: textOf(body.button), text: textOf(body.text) };
      return visitor.answer(answer, gone);
    }
    return visitor.ask(toRequest(what, body), gone);
  }

  private tell(response: ServerResponse, told: Told): void {
    if ('question' in told) {
      replyJson(response, { question: told.question, pages: [], toasts: [], calls: [], entry: '', ms: 0 });
    } else if ('bytes' in told.reply) {
      const { name, type, bytes } = told.reply as Download;
      replyDownload(response, name, type, bytes);
    } else {
      const { samples } = this;
      replyJson(response, 'sheets' in told.reply ? ({ ...told.reply, samples } as State) : told.reply);
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new InputError(`Cổng ${port} đang được dùng. Xin chọn cổng khác: npm start -- --port ${port + 1}`)
          : error,
      );
    });
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Throws InputError where the port is taken. */
export async function startPlayground({ root, port }: PlaygroundOptions): Promise<Playground> {
  const site = new Site(root);
  const server = createServer((request, response) => {
    site.answer(request, response).catch((error) => replyError(response, error));
  });
  site.port = await listen(server, port);
  return {
    url: `http://${HOST}:${site.port}/`,
    close() {
      site.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
