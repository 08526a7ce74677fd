/** A visitor's own process: does one request after another, and stands still while a question of the script's is open. */
import { existsSync, mkdirSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, openAccount } from '../account/account';
import { createClock } from '../clock';
import { InputError } from '../input-error';
import type { Answered, Asked } from '../person';
import { openWorkbook } from '../sheets/workbook';
import type { State } from './contract';
import { changeDocument, changeDraft, readAttachment, readMail } from './person-edits';
import type { Asking, Download, Reply, Request, Telling } from './requests';
import { changeRows, listTriggers, readMenus, readSheets, runFunction, runTrigger, typeCell, type Visit } from './runs';

const [root = '', out = ''] = process.argv.slice(2);
let current = 0;

function tell(telling: Telling): void {
  // A server that is gone hears nothing more.
  process.send?.(telling, undefined, undefined, () => {});
}

/** Blocks, as Google's dialogs do: the answer comes by standard input, one line. */
function answer({ kind, title, text, buttons }: Asked): Answered {
  tell({ number: current, question: { kind, title, text, buttons } });
  const bytes: number[] = [];
  const byte = new Uint8Array(1);
  while (readSync(0, byte) === 1 && byte[0] !== 10) bytes.push(byte[0]!);
  return bytes.length > 0 ? JSON.parse(Buffer.from(bytes).toString('utf8')) : { button: 'CLOSE', text: '' };
}

const visit: Visit = { root, out, breaks: {}, answer };

function openDrive(): Account {
  const { today } = visit.breaks;
  const clock = createClock(today === undefined ? undefined : Date.parse(`${today}T08:00:00+07:00`));
  return openAccount(out, { clock, account: 'bi.thu@example.com', timeZone: 'Asia/Ho_Chi_Minh' });
}

const menus = new Map<string, State['menus']>();

/** They are built from nothing but the language. */
async function menusOf(locale: string): Promise<State['menus']> {
  const known = menus.get(locale) ?? (await readMenus(visit));
  menus.set(locale, known);
  return known;
}

async function readState(): Promise<Omit<State, 'samples'>> {
  const sheets = await readSheets(visit);
  const account = openDrive();
  const { today } = visit.breaks;
  return {
    menus: await menusOf(visit.breaks.locale ?? 'vi'),
    sheets,
    files: account
      .listDocuments()
      .filter(({ trashed }) => !trashed)
      .map(({ path, name, url, appProperties }) => ({
        ...{ id: path, name, url, folder: basename(dirname(path)), kind: appProperties.cdKind ?? '' },
      })),
    mails: account
      .listMessages()
      .map(({ path, state, to, subject }) => ({ id: path, box: state === 'sent' ? 'sent' : 'drafts', to, subject })),
    triggers: listTriggers(visit).map(({ id, handler, firesAt }) => ({
      ...{ id, handler },
      ...(firesAt !== undefined && { firesAt: new Date(firesAt).toISOString() }),
    })),
    today: today ?? new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10),
    account: 'bi.thu@example.com',
    breaks: visit.breaks,
  };
}

/** The path of something that the account lists under that name: nothing else is ever read or written. */
function findPath(id: string): string {
  const account = openDrive();
  const known = [...account.listDocuments(), ...account.listMessages()].some(({ path }) => path === id);
  if (!known) throw new InputError('Không còn mục ấy.');
  return id;
}

async function openBook(workbook: Uint8Array): Promise<void> {
  // Throws what is no workbook before anything is thrown away.
  await openWorkbook(Buffer.from(workbook), 'Tệp này');
  for (const name of existsSync(out) ? readdirSync(out) : []) rmSync(join(out, name), { recursive: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'workbook.xlsx'), workbook);
}

async function download(id: string, part?: number): Promise<Download> {
  const path = id === 'workbook' ? 'workbook.xlsx' : findPath(id);
  const bytes = readFileSync(join(out, path));
  if (part !== undefined) return readAttachment(bytes, part);
  return { name: basename(path), type: 'application/octet-stream', bytes };
}

async function handle(request: Request): Promise<Reply> {
  switch (request.do) {
    case 'run':
      return runFunction(visit, request.function, request.args);
    case 'trigger':
      return runTrigger(visit, request.id);
    case 'mail':
      return readMail(readFileSync(join(out, findPath(request.id))));
    case 'file':
      return download(request.id, request.part);
    case 'open':
      visit.breaks = request.today === undefined ? {} : { today: request.today };
      await openBook(request.workbook);
      break;
    case 'edit':
      await typeCell(visit, request.tab, request.cell, request.text);
      break;
    case 'rows':
      await changeRows(visit, request.tab, request.what, request.at);
      break;
    case 'document':
      changeDocument(out, findPath(request.id), request.what, request.text);
      break;
    case 'draft':
      await changeDraft(out, findPath(request.id), request.what, request.subject, request.text);
      break;
    case 'break':
      visit.breaks = { ...visit.breaks, ...request.breaks };
      break;
    case 'state':
  }
  return readState();
}

process.on('message', async ({ number, request }: Asking) => {
  current = number;
  try {
    tell({ number, reply: await handle(request) });
  } catch (error) {
    if (!(error instanceof InputError)) console.error(error);
    tell({ number, refusal: error instanceof InputError ? error.message : 'Sân tập gặp lỗi; xin mở lại tệp mẫu.' });
  }
});
process.on('disconnect', () => process.exit());
