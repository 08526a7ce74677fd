/** Requests and replies of the playground: what is let in, and how it is answered. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InputError } from '../input-error';

/** A refusal with its status. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const HEADERS = {
  // Pages of the script run as `srcdoc` in sandboxed frames, which inherit this: their scripts stand in their text.
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Another name for this machine is somebody else's page that had its name point here (DNS rebinding). */
export function checkOrigin({ headers, method }: IncomingMessage, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  const isOwn = origin === undefined ? method === 'GET' : hosts.some((one) => origin === `http://${one}`);
  if (!hosts.includes(host) || !isOwn) throw refuseForeign();
}

/** A page elsewhere may have an image or a frame of it point here, which says no origin: each would be a new visitor. */
export function checkSite({ headers }: IncomingMessage): void {
  if (!['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined))
    throw refuseForeign();
}

function refuseForeign(): Refusal {
  return new Refusal(403, 'Chỉ trang của sân tập trên máy này mới được gọi.');
}

/** Cookies know no ports: two playgrounds keep their visitors apart by the name. */
function cookieName(port: number): string {
  return `visitor-${port}`;
}

export function readCookie({ headers }: IncomingMessage, port: number): string | undefined {
  return new RegExp(`(?:^|;\\s*)${cookieName(port)}=([0-9a-f]{32})(?:;|$)`).exec(headers.cookie ?? '')?.[1];
}

export function setCookie(response: ServerResponse, port: number, value: string): void {
  response.setHeader('Set-Cookie', `${cookieName(port)}=${value}; HttpOnly; SameSite=Strict; Path=/`);
}

/** What is too long is read to its end all the same, and not kept: who is cut off while sending never hears why. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw new Refusal(413, `Tệp lớn quá ${limit / 1024 / 1024} MB.`);
  return Buffer.concat(chunks);
}

export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = (await readBody(request, 1024 * 1024)).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new Refusal(400, 'Yêu cầu không đọc được.');
}

export function reply(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

export function replyJson(response: ServerResponse, value: unknown, status = 200): void {
  reply(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function replyDownload(response: ServerResponse, name: string, type: string, bytes: Uint8Array): void {
  const ascii = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '');
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  reply(response, 200, type, bytes);
}

export function replyError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const known = error instanceof Refusal || error instanceof InputError;
  if (!known) console.error(error);
  const status = error instanceof Refusal ? error.status : known ? 422 : 500;
  replyJson(response, { message: known ? error.message : 'Sân tập gặp lỗi.' }, status);
}
