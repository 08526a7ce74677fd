/** The way to the server: one request at a time, since it does one at a time and a browser holds few connections. */
import type { Paths } from '../contract';
import { words } from './words';

/** A refusal of the server's, in its own words. */
export class Refused extends Error {}

async function read(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { message } = await response.json().catch(() => ({ message: words.lost }));
  throw new Refused(String(message));
}

async function send(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(() => {
    throw new Refused(words.lost);
  });
  return read(response);
}

export async function get<Reply>(path: Paths, id?: string): Promise<Reply> {
  return (await send(urlOf(path, id))).json();
}

export async function getBytes(id: string): Promise<ArrayBuffer> {
  return (await send(urlOf('/file', id))).arrayBuffer();
}

export async function post<Reply>(path: Paths, body: unknown): Promise<Reply> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return (await send(path, init)).json();
}

export async function postFile<Reply>(path: Paths, file: Blob): Promise<Reply> {
  return (await send(path, { method: 'POST', body: file })).json();
}

export function urlOf(path: Paths, id?: string): string {
  return id === undefined ? path : `${path}?id=${encodeURIComponent(id)}`;
}

let last: Promise<unknown> = Promise.resolve();
let open = 0;

function count(change: 1 | -1): void {
  open += change;
  if (open > 0) document.body.dataset.busy = '1';
  else delete document.body.dataset.busy;
}

/** Begins when all that was asked for earlier has ended; a run's questions and answers are one task. */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  count(1);
  const result = last.then(task).finally(() => count(-1));
  last = result.catch(() => {});
  return result;
}

/** A person is asked: nothing is under way until she has answered. */
export async function whileIdle<Result>(asked: Promise<Result>): Promise<Result> {
  count(-1);
  try {
    return await asked;
  } finally {
    count(1);
  }
}
