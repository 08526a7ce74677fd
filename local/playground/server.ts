/** The playground: the whole product on this machine, for the browsers of this machine alone. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { SAMPLES } from '../../samples/samples.mjs';
import { InputError } from '../input-error';
import type { Breaks, State } from './contract';
import {
  checkOrigin,
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
import type { Download, Request } from './requests';
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
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
    const page = PAGE[pathname];
    if (request.method === 'GET' && page) {
      reply(response, 200, page[1], readFileSync(join(this.root, 'build/playground', page[0])));
      return;
    }
    if (pathname === '/favicon.ico') {
      reply(response, 204, 'image/x-icon', '');
      return;
    }
    const visitor = this.recognise(request, response);
    const told = await this.ask(visitor, `${request.method} ${pathname}`, request, searchParams);
    this.tell(response, told);
  }

  close(): void {
    for (const visitor of this.visitors.values()) visitor.close();
  }

  private recognise(request: IncomingMessage, response: ServerResponse): Visitor {
    const known = this.visitors.get(readCookie(request) ?? '');
    if (known) return known;
    if (this.visitors.size >= MOST_VISITORS) {
      const [[id, oldest]] = [...this.visitors].sort(([, a], [, b]) => a.usedAt - b.usedAt) as [[string, Visitor]];
      oldest.close();
      this.visitors.delete(id);
    }
    const id = randomBytes(16).toString('hex');
    const visitor = new Visitor(this.root, join(this.root, 'build/playground/child.cjs'));
    this.visitors.set(id, visitor);
    setCookie(response, id);
    void this.open(visitor, FIRST_SAMPLE).catch(() => {});
    return visitor;
  }

  private open(visitor: Visitor, sample: unknown): Promise<Told> {
    const name = this.samples.find((one) => one === sample);
    if (name === undefined) throw new Refusal(404, 'Không có tệp mẫu ấy.');
    const { today } = SAMPLES[basename(name, '.xlsx') as keyof typeof SAMPLES];
    return visitor.ask({ do: 'open', workbook: readFileSync(join(this.root, 'samples', name)), today });
  }

  private async ask(visitor: Visitor, what: string, request: IncomingMessage, query: URLSearchParams): Promise<Told> {
    const id = query.get('id') ?? '';
    if (what === 'GET /state') return visitor.ask({ do: 'state' });
    if (what === 'GET /mail') return visitor.ask({ do: 'mail', id });
    if (what === 'GET /file') return visitor.ask({ do: 'file', id });
    if (what === 'POST /upload') return visitor.ask({ do: 'open', workbook: await readBody(request, UPLOAD_LIMIT) });
    if (!what.startsWith('POST ')) throw new Refusal(404, 'Không có trang này.');
    const body = await readJson(request);
    if (what === 'POST /open') return this.open(visitor, body.sample);
    if (what === 'POST /answer') return visitor.answer({ button: textOf(body.button), text: textOf(body.text) });
    return visitor.ask(toRequest(what, body));
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

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toRequest(what: string, body: Record<string, unknown>): Request {
  const [id, text, tab] = [textOf(body.id), textOf(body.text), textOf(body.tab)];
  switch (what) {
    case 'POST /run':
      return { do: 'run', function: textOf(body.function), args: Array.isArray(body.args) ? body.args : [] };
    case 'POST /trigger':
      return { do: 'trigger', id };
    case 'POST /edit':
      return { do: 'edit', tab, cell: textOf(body.cell), text };
    case 'POST /rows':
      return { do: 'rows', tab, what: textOf(body.do), at: Number(body.at) };
    case 'POST /document':
      return { do: 'document', id, what: textOf(body.do), text };
    case 'POST /draft':
      return { do: 'draft', id, what: textOf(body.do), subject: textOf(body.subject), text };
    case 'POST /break':
      return { do: 'break', breaks: readBreaks(body) };
    default:
      throw new Refusal(404, 'Không có trang này.');
  }
}

function readBreaks({
  killAt,
  isMailDenied,
  isQuotaUsedUp,
  hasLimits,
  locale,
  today,
}: Record<string, unknown>): Breaks {
  const isDay = typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(Date.parse(today));
  if (today !== undefined && !isDay) throw new Refusal(400, 'Ngày không đọc được.');
  return {
    ...(killAt === null && { killAt }),
    ...(Number.isInteger(killAt) && (killAt as number) > 0 && { killAt: killAt as number }),
    ...(typeof isMailDenied === 'boolean' && { isMailDenied }),
    ...(typeof isQuotaUsedUp === 'boolean' && { isQuotaUsedUp }),
    ...(typeof hasLimits === 'boolean' && { hasLimits }),
    ...((locale === 'vi' || locale === 'en') && { locale }),
    ...(isDay && { today: today as string }),
  };
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
