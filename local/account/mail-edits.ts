/** What a person did in `gmail/drafts` and `gmail/sent` between two runs. */
import type { Account } from './account';
import type { Found, FoundFile } from './disk';
import { baseName } from './disk-name';
import type { DraftState } from './state';

export function takeMailEdits(account: Account, found: Found): void {
  const mails = found.files.filter((file) => /\.eml$/i.test(file.path));
  const free = new Set(mails);
  takeSentEdits(account, free);
  takeDraftEdits(account, free);
  for (const at of free) if (isDraftPath(at.path)) addDraft(account, at);
}

function takeSentEdits(account: Account, free: Set<FoundFile>): void {
  const { messages } = account.state;
  const open = new Set(Object.values(messages));
  const inSent = () => [...free].filter((at) => !isDraftPath(at.path));
  for (const same of ['path', 'sha256'] as const) {
    for (const message of [...open]) {
      const at = inSent().find((file) => file[same] === message[same]);
      if (!at) continue;
      open.delete(message);
      free.delete(at);
      message.path = at.path;
      message.sha256 = at.sha256;
    }
  }
  for (const message of open) delete messages[message.id];
}

function takeDraftEdits(account: Account, free: Set<FoundFile>): void {
  const { drafts } = account.state;
  const open = new Set(Object.values(drafts));
  const passes: ((draft: DraftState, at: FoundFile) => boolean)[] = [
    (draft, at) => at.path === draft.path && at.sha256 === draft.sha256,
    (draft, at) => isDraftPath(at.path) && at.sha256 === draft.sha256,
    (draft, at) => at.path === draft.path,
    (draft, at) => !isDraftPath(at.path) && at.sha256 === draft.sha256,
    (draft, at) => !isDraftPath(at.path) && baseName(at.path) === baseName(draft.path),
  ];
  for (const matches of passes) {
    for (const draft of [...open]) {
      const at = [...free].find((file) => matches(draft, file));
      if (!at) continue;
      open.delete(draft);
      free.delete(at);
      if (isDraftPath(at.path)) keepDraft(account, draft, at);
      else markSent(account, draft, at);
    }
  }
  for (const draft of open) delete drafts[draft.id];
}

function keepDraft(account: Account, draft: DraftState, at: FoundFile): void {
  draft.path = at.path;
  if (at.sha256 === draft.sha256) return;
  draft.sha256 = at.sha256;
  draft.message = account.nextId('message');
  draft.time = account.startTime();
}

function markSent(account: Account, draft: DraftState, at: FoundFile): void {
  const id = account.nextId('message');
  delete account.state.drafts[draft.id];
  account.state.messages[id] = {
    id,
    owner: draft.owner,
    thread: draft.thread,
    draft: draft.id,
    sentBy: 'person',
    time: account.startTime(),
    path: at.path,
    sha256: at.sha256,
  };
}

/** A draft the person wrote: the app sees it among the others. */
function addDraft(account: Account, at: FoundFile): void {
  const id = account.nextId('draft');
  const message = account.nextId('message');
  account.state.drafts[id] = {
    id,
    owner: account.host.account,
    message,
    thread: message,
    time: account.startTime(),
    path: at.path,
    sha256: at.sha256,
  };
}

function isDraftPath(path: string): boolean {
  return path.startsWith('gmail/drafts/');
}
