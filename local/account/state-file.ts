/** `state.json`: read and checked, and written so that equal states are equal bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../input-error';
import type { AccountState } from './state';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Check = (value) => typeof value === 'boolean';
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const mapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
const shape =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(value[key]));
/** A path that cannot leave the account's directory. */
const pathIn =
  (...roots: string[]): Check =>
  (value) =>
    typeof value === 'string' &&
    roots.some((root) => value.startsWith(`${root}/`)) &&
    !/(^|\/)\.{0,2}(\/|$)/.test(value) &&
    !value.includes('\0');

const file = shape({
  id: text,
  name: text,
  mimeType: text,
  owner: text,
  madeBy: (value) => value === 'app' || value === 'person',
  parent: text,
  description: optional(text),
  starred: optional(flag),
  appProperties: mapOf(text),
  properties: mapOf(text),
  createdTime: count,
  modifiedTime: count,
  version: count,
  revisions: listOf(shape({ id: text, modifiedTime: count, by: text })),
  trashed: flag,
  permissions: listOf(
    shape({ id: text, type: text, role: text, emailAddress: optional(text), domain: optional(text) }),
  ),
  path: pathIn('drive', 'trash'),
  sha256: optional(text),
  pdf: optional(shape({ path: pathIn('drive', 'trash'), sha256: text, of: text })),
});

const mail = { id: text, owner: text, thread: text, time: count, sha256: text };

const state = shape({
  format: (value) => value === 1,
  counter: count,
  lastChange: count,
  lastEnd: optional(count),
  region: optional(text),
  properties: shape({ document: mapOf(text), script: mapOf(text), user: mapOf(mapOf(text)) }),
  triggers: listOf(
    shape({ id: text, account: text, handler: text, event: text, created: optional(count), settings: isObject }),
  ),
  files: mapOf(file),
  drafts: mapOf(shape({ ...mail, message: text, path: pathIn('gmail/drafts') })),
  messages: mapOf(
    shape({
      ...mail,
      draft: optional(text),
      sentBy: (value) => value === 'app' || value === 'person',
      path: pathIn('gmail/sent'),
    }),
  ),
  texts: optional(
    (value) => mapOf(text)(value) && Object.keys(value as Record<string, string>).every(pathIn('messages')),
  ),
  quotas: mapOf(mapOf(shape({ since: count, used: count }))),
});

/** The state as the last run left it, or nothing before the first. An `InputError` where the file is broken. */
export function readState(dir: string): { state: AccountState; text: string } | undefined {
  const path = join(dir, 'state.json');
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new InputError(`Không đọc được tệp trạng thái “${path}”.`);
  }
  try {
    const value: unknown = JSON.parse(content);
    if (state(value) && isTree(value as AccountState)) return { state: value as AccountState, text: content };
  } catch {}
  throw new InputError(
    `Tệp trạng thái “${path}” bị hỏng hoặc không phải do chương trình này ghi; hãy khôi phục tệp ấy hoặc dùng một thư mục khác.`,
  );
}

/** Every entry stands under its own id, and no folder is in itself. */
function isTree({ files, drafts, messages }: AccountState): boolean {
  const entries = [files, drafts, messages].flatMap((map) => Object.entries(map));
  if (entries.some(([id, entry]) => entry.id !== id)) return false;
  return Object.values(files).every((file) => {
    const passed = new Set<string>();
    for (let at = files[file.id]; at; at = files[at.parent]) {
      if (passed.has(at.id)) return false;
      passed.add(at.id);
    }
    return true;
  });
}

/** Keys in one order, so that equal states are equal bytes. */
export function formatState(value: AccountState): string {
  return `${JSON.stringify(value, (_key, entry) => (isObject(entry) ? sortKeys(entry) : entry), 2)}\n`;
}

function sortKeys(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
