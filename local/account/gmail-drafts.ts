/** `Gmail.Users.Drafts`: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.drafts */
import { ServiceObject } from '../script/service-object';
import type { Account } from './account';
import { ApiError, unsupported } from './api-error';
import type { Media, Options, Resource } from './drive-request';
import { describeContent, invalid, readMessage, recipients, stampMessage } from './gmail-message';
import { parseDraftQuery } from './gmail-query';
import { readHeaders } from './mime';
import type { DraftState } from './state';

const PAGE = 100;
const LONGEST_PAGE = 500;

export class DraftsCollection extends ServiceObject {
  readonly type = 'Gmail.Collection.Users.DraftsCollection';

  constructor(private readonly account: Account) {
    super();
  }

  create(resource: Resource, userId: string, media?: Media | null): Record<string, unknown> {
    const method = 'gmail.users.drafts.create';
    this.checkUser(method, userId);
    const bytes = readMessage(method, resource, media);
    this.checkThread(method, resource);
    const id = this.account.nextId('draft');
    const draft: DraftState = {
      id,
      owner: this.account.host.account,
      message: '',
      thread: '',
      time: 0,
      path: `gmail/drafts/${id}.eml`,
      sha256: '',
    };
    this.write(draft, resource, bytes);
    this.account.state.drafts[id] = draft;
    return describeDraft(draft);
  }

  update(resource: Resource, userId: string, id: string, media?: Media | null): Record<string, unknown> {
    const method = 'gmail.users.drafts.update';
    this.checkUser(method, userId);
    const draft = this.findDraft(method, id);
    const bytes = readMessage(method, resource, media);
    this.checkThread(method, resource);
    this.write(draft, resource, bytes);
    return describeDraft(draft);
  }

  get(userId: string, id: string, options: Options = {}): Record<string, unknown> {
    const method = 'gmail.users.drafts.get';
    this.checkUser(method, userId);
    const draft = this.findDraft(method, id);
    const content = describeContent(method, this.account.read(draft.sha256), draft.time, options?.format);
    const { message, ...rest } = describeDraft(draft);
    return { ...rest, message: { ...message, historyId: this.historyId(), ...content } };
  }

  list(userId: string, options: Options = {}): Record<string, unknown> {
    const method = 'gmail.users.drafts.list';
    this.checkUser(method, userId);
    const size = readSize(method, options?.maxResults);
    const start = readPageToken(method, options?.pageToken);
    const found = this.ownDrafts(options?.q);
    const page = found.slice(start, start + size).map(({ id, message, thread }) => ({
      id,
      message: { id: message, threadId: thread },
    }));
    return {
      ...(page.length > 0 && { drafts: page }),
      ...(start + size < found.length && { nextPageToken: String(start + size) }),
      resultSizeEstimate: found.length,
    };
  }

  send(resource: Resource, userId: string, media?: Media | null): Record<string, unknown> {
    const method = 'gmail.users.drafts.send';
    this.checkUser(method, userId);
    if (typeof resource?.id !== 'string') throw unsupported('Gmail.Users.Drafts.send without the id of a draft');
    const draft = this.findDraft(method, resource.id);
    const isRewritten = Boolean(media ?? resource.message);
    const given = isRewritten ? readMessage(method, resource, media) : undefined;
    const to = recipients(method, given ?? this.account.read(draft.sha256));
    this.account.onCount('mailRecipients', to.length);
    if (given) this.write(draft, resource, given);
    const { state } = this.account;
    const id = this.account.nextId('message');
    delete state.drafts[draft.id];
    state.messages[id] = {
      id,
      owner: draft.owner,
      thread: draft.thread,
      draft: draft.id,
      sentBy: 'app',
      time: this.account.nextTime(),
      path: `gmail/sent/${id}.eml`,
      sha256: draft.sha256,
    };
    return { id, threadId: draft.thread, labelIds: ['SENT'] };
  }

  /** For good: a draft does not go to the trash. */
  remove(userId: string, id: string): void {
    const method = 'gmail.users.drafts.delete';
    this.checkUser(method, userId);
    delete this.account.state.drafts[this.findDraft(method, id).id];
  }

  private checkUser(method: string, userId: string): void {
    checkUser(this.account, method, userId);
  }

  /** Another account's draft answers as one that does not exist. */
  private findDraft(method: string, id: string): DraftState {
    const draft = Object.hasOwn(this.account.state.drafts, id) ? this.account.state.drafts[id] : undefined;
    if (draft?.owner === this.account.host.account) return draft;
    throw notFound(method);
  }

  private checkThread(method: string, resource: Resource): void {
    const thread = threadOf(resource);
    if (thread === undefined) return;
    const { drafts, messages } = this.account.state;
    const mails = [...Object.values(drafts), ...Object.values(messages)];
    if (!mails.some((mail) => mail.thread === thread && mail.owner === this.account.host.account))
      throw notFound(method);
  }

  /** A draft's message cannot change: it is replaced, and its id with it. */
  private write(draft: DraftState, resource: Resource, bytes: Buffer): void {
    draft.message = this.account.nextId('message');
    draft.thread = threadOf(resource) ?? draft.message;
    draft.time = this.account.nextTime();
    draft.sha256 = this.account.store(stampMessage(this.account, bytes, draft.message, draft.time));
  }

  /** The newest first. */
  private ownDrafts(q: unknown): DraftState[] {
    const test = q === undefined || q === null || q === '' ? undefined : parseDraftQuery(String(q));
    const { searchLag, host } = this.account;
    const isIndexed = ({ time }: DraftState): boolean => Math.max(0, host.clock.now() - time) >= searchLag;
    return Object.values(this.account.state.drafts)
      .filter((draft) => draft.owner === host.account)
      .filter((draft) => !test || (isIndexed(draft) && test(readHeaders(this.account.read(draft.sha256)))))
      .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
  }

  private historyId(): string {
    return String(this.account.state.counter);
  }
}

/** `me`, or the account's own address. */
export function checkUser(account: Account, method: string, userId: string): void {
  const { account: address } = account.host;
  if (userId === 'me' || userId.toLowerCase() === address.toLowerCase()) return;
  throw new ApiError(method, 403, 'forbidden', `Delegation denied for ${address}`);
}

function describeDraft({ id, message, thread }: DraftState) {
  return { id, message: { id: message, threadId: thread, labelIds: ['DRAFT'] } };
}

function threadOf(resource: Resource): string | undefined {
  const thread = (resource?.message as { threadId?: unknown } | null | undefined)?.threadId;
  return typeof thread === 'string' && thread !== '' ? thread : undefined;
}

function notFound(method: string): ApiError {
  return new ApiError(method, 404, 'notFound', 'Requested entity was not found.');
}

function readSize(method: string, maxResults: unknown): number {
  if (maxResults === undefined || maxResults === null) return PAGE;
  const size = Number(maxResults);
  if (!Number.isInteger(size) || size < 0) throw invalid(method, 'Invalid maxResults');
  return size === 0 ? PAGE : Math.min(size, LONGEST_PAGE);
}

function readPageToken(method: string, token: unknown): number {
  if (token === undefined || token === null || token === '') return 0;
  if (!/^\d+$/.test(String(token))) throw invalid(method, 'Invalid pageToken');
  return Number(token);
}
