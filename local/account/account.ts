/** One directory as one Google account: its state, the bytes of its files, and their replacement on disk at a run's end. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '../directory';
import type { Host } from '../host';
import { InputError } from '../input-error';
import { digest, type Found, type Layout, replaceLayout, scanArea } from './disk';
import { foldPath } from './disk-name';
import { takeDriveEdits } from './drive-edits';
import { type DocumentEntry, listDocuments, listMessages, listOtherFiles, type MailEntry } from './inventory';
import { takeMailEdits } from './mail-edits';
import { FOLDER } from './mime-type';
import { settlePdfs } from './pdf';
import { type AccountState, createState } from './state';
import { formatState, readState } from './state-file';

/** What Google counts by the day, by the names of its quota page. */
export type CountedEffect = 'documentsCreated' | 'filesConverted' | 'mailRecipients';

export type { DocumentEntry, MailEntry };

export class Account {
  /** Called before an effect that Google counts takes place; it may throw to refuse it. */
  onCount: (effect: CountedEffect, amount: number) => void = () => {};
  /** Milliseconds that a draft's content needs to be found by a search; none unless a test says so. */
  searchLag = 0;
  /** Addresses and domains that Google has no account for. */
  strangers: readonly string[] = ['no-google.example.com'];
  /** Folded paths nothing new may be put at: the account's own and what a person keeps in its folders. */
  readonly taken: Set<string>;
  private readonly fresh = new Map<string, Uint8Array>();
  private layout: Layout;
  private start?: number;

  constructor(
    readonly dir: string,
    readonly host: Host,
    readonly state: AccountState,
    private savedText: string,
    drive: Found,
    mail: Found,
  ) {
    const files = [...drive.files, ...mail.files];
    this.taken = new Set([...files.map((file) => file.path), ...drive.folders].map(foldPath));
    this.layout = { folders: new Map(), files: new Map(files.map((file) => [file.path, file.sha256])) };
    takeDriveEdits(this, drive);
    takeMailEdits(this, mail);
    this.layout = this.wantedLayout();
  }

  /** The same account as another run sees it at the same time, perhaps another user's: one state, one place for bytes. */
  seenBy(host: Host): Account {
    return Object.create(this, { host: { value: host } });
  }

  /** Milliseconds since 1970, later with every call. */
  nextTime(): number {
    this.state.lastChange = Math.max(this.host.clock.now(), this.state.lastChange + 1);
    return this.state.lastChange;
  }

  /** The one time all that a person did between the runs is dated with. */
  startTime(): number {
    this.start ??= this.nextTime();
    return this.start;
  }

  /** As Google's look, the same in every run with the same input. */
  nextId(kind: 'document' | 'file' | 'draft' | 'message' | 'revision'): string {
    this.state.counter += 1;
    const hash = createHash('sha256').update(`${kind} ${this.state.counter}`).digest();
    if (kind === 'message') return hash.toString('hex').slice(0, 16);
    if (kind === 'draft') return `r${hash.readBigInt64BE()}`;
    const letters = hash.toString('base64url') + hash.toString('hex');
    return `1${letters.slice(0, kind === 'document' ? 43 : 32)}`;
  }

  /** Keeps bytes until they are saved; gives the digest they are known by. */
  store(bytes: Uint8Array): string {
    const sha256 = digest(bytes);
    this.fresh.set(sha256, bytes);
    return sha256;
  }

  read(sha256: string): Uint8Array {
    const bytes = this.fresh.get(sha256);
    if (bytes) return bytes;
    for (const [path, kept] of this.layout.files) if (kept === sha256) return fs.readFileSync(join(this.dir, path));
    throw new Error(`No bytes for ${sha256}`);
  }

  /** Writes what has changed, and nothing where nothing has. An `InputError` where that cannot be done. */
  save(): void {
    settlePdfs(this);
    const text = formatState(this.state);
    const wanted = this.wantedLayout();
    if (text === this.savedText && sameLayout(this.layout, wanted)) return;
    try {
      replaceLayout(this.dir, this.layout, wanted, (sha) => this.read(sha), text === this.savedText ? undefined : text);
    } catch (error) {
      throw new InputError(`Không ghi được vào thư mục “${this.dir}”.`, { cause: error });
    }
    this.layout = wanted;
    this.savedText = text;
    this.fresh.clear();
  }

  listDocuments(): DocumentEntry[] {
    return listDocuments(this);
  }

  listOtherFiles(): string[] {
    return listOtherFiles(this);
  }

  listMessages(): MailEntry[] {
    return listMessages(this);
  }

  private wantedLayout(): Layout {
    const { files, drafts, messages } = this.state;
    const pdfs = Object.values(files).flatMap(({ pdf }) => (pdf ? [pdf] : []));
    const kept: { path: string; sha256?: string }[] = [files, drafts, messages].flatMap((map) => Object.values(map));
    return {
      folders: new Map(
        Object.values(files).flatMap((file) => (file.mimeType === FOLDER ? [[file.id, file.path] as const] : [])),
      ),
      files: new Map(
        [...kept, ...pdfs].flatMap((file) => (file.sha256 === undefined ? [] : [[file.path, file.sha256] as const])),
      ),
    };
  }
}

/**
 * Opens `dir`, made where it is missing, with what a person did in it since the last run taken in. An `InputError`
 * where it cannot be made, read or written, or its state is broken.
 */
export function openAccount(dir: string, host: Host): Account {
  makeDirectory(dir);
  checkAccess(dir);
  const kept = readState(dir);
  try {
    const [drive, trash] = [scanArea(dir, 'drive'), scanArea(dir, 'trash')];
    const [drafts, sent] = [scanArea(dir, 'gmail/drafts'), scanArea(dir, 'gmail/sent')];
    return new Account(
      dir,
      host,
      kept?.state ?? createState(),
      kept?.text ?? '',
      { files: [...drive.files, ...trash.files], folders: [...drive.folders, ...trash.folders] },
      { files: [...drafts.files, ...sent.files], folders: [] },
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new InputError(`Không đọc được thư mục “${dir}”.`, { cause: error });
  }
}

/** A new directory is tried by writing: permissions do not tell of a read-only disk, nor to one who may pass them by. */
function checkAccess(dir: string): void {
  try {
    fs.accessSync(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    if (fs.existsSync(join(dir, 'state.json'))) return;
    const probe = join(dir, `.probe-${process.pid}`);
    fs.writeFileSync(probe, '');
    fs.unlinkSync(probe);
  } catch (error) {
    throw new InputError(`Không ghi được vào thư mục “${dir}”.`, { cause: error });
  }
}

function sameLayout(a: Layout, b: Layout): boolean {
  return sameMap(a.folders, b.folders) && sameMap(a.files, b.files);
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
