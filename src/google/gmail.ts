/** Drafts, through the Gmail advanced service under `gmail.compose`. */
import { retrying, retryingOnce } from './retry';
import { isNotFound, stopsEverything } from './service-fault';

/** Drafts read at most when one that was made but not recorded is looked for. */
const DRAFTS_READ = 50;

export interface DraftReference {
  readonly draft: string;
  /** Changes with each edit of the draft, also with ours. */
  readonly message: string;
}

const drafts = () => Gmail!.Users!.Drafts!;

/**
 * Makes one draft, also where Google stumbles: `find` looks for it then, and throws where it cannot be sure.
 * `mime`: a whole RFC 5322 message in ASCII.
 */
export function createDraft(mime: string, find: () => DraftReference | undefined): DraftReference {
  const raw = encodeRaw(mime);
  return retryingOnce(() => toReference(drafts().create({ message: { raw } }, 'me')), find);
}

export function updateDraft(draft: string, mime: string): DraftReference {
  const raw = encodeRaw(mime);
  return retrying(() => toReference(drafts().update({ message: { raw } }, 'me', draft)));
}

/** A draft that is gone already counts as removed. */
export function removeDraft(draft: string): void {
  retrying(() => {
    try {
      drafts().remove('me', draft);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  });
}

/** ID of the sent message, empty where Google stumbled and the draft is gone: then it has left. */
export function sendDraft(draft: string): string {
  return retryingOnce(
    () => drafts().send({ id: draft }, 'me').id!,
    () => (readMessageId(draft) === undefined ? '' : undefined),
  );
}

/** As `DraftReference.message`; `undefined` where the draft is gone. */
export function readMessageId(draft: string): string | undefined {
  return retrying(() => {
    try {
      return drafts().get('me', draft, { format: 'minimal' }).message!.id!;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  });
}

/** Draft ID → message ID of every draft in the mailbox, the user's own among them; with `query`, of those that it finds. */
export function listDrafts(query?: string): Map<string, string> {
  const found = new Map<string, string>();
  let pageToken: string | undefined;
  do {
    const options = { maxResults: 500, ...(query && { q: query }), ...(pageToken && { pageToken }) };
    const page = retrying(() => drafts().list('me', options));
    for (const { id, message } of page.drafts ?? []) found.set(id!, message!.id!);
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

/** Drafts to one address. Unconfirmed: whether `q` works under `gmail.compose`; where it does not, none are found. */
export function searchDrafts(address: string): readonly string[] {
  try {
    return [...listDrafts(`to:${address}`).keys()];
  } catch (error) {
    if (stopsEverything(error)) throw error;
    return [];
  }
}

export interface HeaderReading {
  /** By draft, where it has the header. */
  readonly values: ReadonlyMap<string, string>;
  /** Too many to be read. */
  readonly unread: readonly string[];
}

/** The value of `header` in each of `ids`, as far as they are read. */
export function readDraftHeaders(ids: readonly string[], header: string): HeaderReading {
  const values = new Map<string, string>();
  for (const draft of ids.slice(0, DRAFTS_READ)) {
    const value = readHeader(draft, header);
    if (value) values.set(draft, value);
  }
  return { values, unread: ids.slice(DRAFTS_READ) };
}

function readHeader(draft: string, header: string): string | undefined | null {
  const { message } = retrying(() => drafts().get('me', draft, { format: 'metadata' }));
  return message?.payload?.headers?.find(({ name }) => name?.toLowerCase() === header.toLowerCase())?.value;
}

function encodeRaw(mime: string): string {
  return Utilities.base64EncodeWebSafe(mime);
}

function toReference(draft: GoogleAppsScript.Gmail.Schema.Draft): DraftReference {
  return { draft: draft.id!, message: draft.message!.id! };
}
