/** Drafts, through the Gmail advanced service under `gmail.compose`. */

/** Drafts read at most when one that was made but not recorded is looked for. */
const DRAFTS_READ = 50;

export interface DraftReference {
  readonly draft: string;
  /** Changes with each edit of the draft, also with ours. */
  readonly message: string;
}

/** `mime`: a whole RFC 5322 message in ASCII. */
export function createDraft(mime: string): DraftReference {
  return toReference(Gmail!.Users!.Drafts!.create({ message: { raw: encodeRaw(mime) } }, 'me'));
}

export function updateDraft(draft: string, mime: string): DraftReference {
  return toReference(Gmail!.Users!.Drafts!.update({ message: { raw: encodeRaw(mime) } }, 'me', draft));
}

export function removeDraft(draft: string): void {
  Gmail!.Users!.Drafts!.remove('me', draft);
}

/** ID of the sent message. The draft is gone afterwards. */
export function sendDraft(draft: string): string {
  return Gmail!.Users!.Drafts!.send({ id: draft }, 'me').id!;
}

/** Draft ID → message ID of every draft in the mailbox, the user's own among them. */
export function listDrafts(): Map<string, string> {
  const drafts = new Map<string, string>();
  let pageToken: string | undefined;
  do {
    const page = Gmail!.Users!.Drafts!.list('me', { maxResults: 500, ...(pageToken ? { pageToken } : {}) });
    for (const { id, message } of page.drafts ?? []) drafts.set(id!, message!.id!);
    pageToken = page.nextPageToken;
  } while (pageToken);
  return drafts;
}

/** The value of `header` in each of `drafts`, where it has one; the newest drafts stand first in Gmail's list. */
export function readDraftHeaders(drafts: readonly string[], header: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const draft of drafts.slice(0, DRAFTS_READ)) {
    const headers = Gmail!.Users!.Drafts!.get('me', draft, { format: 'metadata' }).message?.payload?.headers ?? [];
    const value = headers.find(({ name }) => name?.toLowerCase() === header.toLowerCase())?.value;
    if (value) found.set(draft, value);
  }
  return found;
}

function encodeRaw(mime: string): string {
  return Utilities.base64EncodeWebSafe(mime);
}

function toReference(draft: GoogleAppsScript.Gmail.Schema.Draft): DraftReference {
  return { draft: draft.id!, message: draft.message!.id! };
}
