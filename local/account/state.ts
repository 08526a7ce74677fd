/** What `state.json` holds: all of the account that its folders and files do not say by themselves. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface PermissionState {
  id: string;
  type: 'user' | 'group' | 'domain' | 'anyone';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  emailAddress?: string;
  domain?: string;
}

/** A file or folder of Drive. Times are milliseconds since 1970; paths are relative to the account's directory, with `/`. */
export interface FileState {
  id: string;
  name: string;
  mimeType: string;
  /** The address whose app made it: under `drive.file` nobody else's app sees it. */
  owner: string;
  /** `person` made a folder by hand: it has an id, but the app does not see it. */
  madeBy: 'app' | 'person';
  /** A folder's id, or `root`. */
  parent: string;
  description?: string;
  starred?: boolean;
  appProperties: Record<string, string>;
  properties: Record<string, string>;
  createdTime: number;
  modifiedTime: number;
  /** Moves with every change, also those no user sees. */
  version: number;
  /** Contents written since the beginning, by the app or a person. */
  revisions: { id: string; modifiedTime: number; by: string }[];
  /** Put in the trash itself, not with its folder. */
  trashed: boolean;
  permissions: PermissionState[];
  path: string;
  /** Hex digest of the file's bytes; a folder has none. */
  sha256?: string;
  /** The PDF beside a Doc, as last exported; `of` is the digest the Doc had then. */
  pdf?: { path: string; sha256: string; of: string };
}

export interface DraftState {
  id: string;
  owner: string;
  /** Changes whenever the content does. */
  message: string;
  thread: string;
  /** Of the message as it now is, milliseconds since 1970. */
  time: number;
  path: string;
  sha256: string;
}

/** A message that was sent. */
export interface MessageState {
  id: string;
  owner: string;
  thread: string;
  /** The draft it was, which is no more. */
  draft?: string;
  sentBy: 'app' | 'person';
  time: number;
  path: string;
  sha256: string;
}

export interface TriggerState {
  id: string;
  account: string;
  handler: string;
  event: string;
  /** Milliseconds since 1970; missing in older states. */
  created?: number;
  settings: { readonly [key: string]: Json };
}

export interface AccountState {
  format: 1;
  /** Of ids: one up with each. */
  counter: number;
  /** The latest time any change was given, so that the next one's is later. */
  lastChange: number;
  /** The end of the last run, milliseconds since 1970; missing before the first. */
  lastEnd?: number;
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    /** By account. */
    user: Record<string, Record<string, string>>;
  };
  /** The spreadsheet's own (`en_US`); missing where it is `vi_VN`. */
  region?: string;
  triggers: TriggerState[];
  files: Record<string, FileState>;
  drafts: Record<string, DraftState>;
  messages: Record<string, MessageState>;
  /** Digests of the texts that the last run with any left in `messages/`, by path. */
  texts?: Record<string, string>;
  /** Daily counters by account and name. */
  quotas: Record<string, Record<string, { since: number; used: number }>>;
}

export function createState(): AccountState {
  return {
    format: 1,
    counter: 0,
    lastChange: 0,
    properties: { document: {}, script: {}, user: {} },
    triggers: [],
    files: {},
    drafts: {},
    messages: {},
    quotas: {},
  };
}
