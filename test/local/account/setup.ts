/** An account in a directory of its own, with a clock that stands where it is put, and what a script would hand it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { type Account, openAccount } from '../../../local/account/account';
import type { ApiError } from '../../../local/account/api-error';
import { createDrive } from '../../../local/account/drive';
import { createGmail } from '../../../local/account/gmail';
import { DOCX } from '../../../local/account/mime-type';
import type { Host } from '../../../local/host';

export const SECRETARY = 'bi.thu@example.com';
export const DEPUTY = 'pho.bi.thu@example.com';
export const EIGHT = Date.parse('2022-01-10T08:00:00+07:00');

const made: string[] = [];

export function makeDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'account-'));
  made.push(dir);
  return dir;
}

afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

export function makeHost(account = SECRETARY, start = EIGHT): Host {
  let now = start;
  return {
    account,
    timeZone: 'Asia/Ho_Chi_Minh',
    clock: {
      now: () => now,
      advance(ms) {
        now += ms;
      },
    },
  };
}

/** One run: the services over an account just opened. */
export function openRun(dir = makeDir(), host = makeHost()) {
  const account = openAccount(dir, host);
  return { dir, host, account, drive: createDrive(account, host), gmail: createGmail(account, host) };
}

export function makeDocx(text: string): Uint8Array {
  const zip = new PizZip();
  const date = new Date(1980, 0, 1);
  zip.file('[Content_Types].xml', '<Types/>', { date });
  zip.file('word/document.xml', `<w:document xmlns:w="w"><w:body>${text}</w:body></w:document>`, { date });
  return zip.generate({ type: 'uint8array' });
}

export function makeBlob(bytes: Uint8Array, type: string, name: string | null = null) {
  return { getBytes: () => Array.from(new Int8Array(bytes)), getContentType: () => type, getName: () => name };
}

export function docxBlob(text: string) {
  return makeBlob(makeDocx(text), DOCX);
}

/** What a call throws, as a script sees it. */
export function errorOf(call: () => unknown): { name: string; message: string; code?: number; reason?: string } {
  try {
    call();
  } catch (error) {
    const { name, message, details } = error as ApiError;
    return { name, message, ...(details && { code: details.code, reason: details.errors[0]?.reason }) };
  }
  throw new Error('Nothing was thrown.');
}

/** Every file under a directory with its bytes, by path. */
export function readTree(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path).toString('base64')]));
}

/** What must not change where nothing is written. */
export function stamps(dir: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(readTree(dir)).map((path) => {
      const { ino, mtimeMs } = statSync(join(dir, path));
      return [path, `${ino} ${mtimeMs}`];
    }),
  );
}

export function has(dir: string, path: string): boolean {
  return existsSync(join(dir, path));
}

export function stateOf(account: Account) {
  return JSON.parse(JSON.stringify(account.state));
}
