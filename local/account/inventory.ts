/** What stands in the account after a run, for its report. */
import type { Account } from './account';
import { compare } from './disk';
import { foldPath } from './disk-name';
import { documentUrl } from './drive-resource';
import { isTrashed } from './file-tree';
import { decodeHeader, findHeader, readHeaders } from './mime';
import { DOCUMENT, FOLDER } from './mime-type';

/** A Google Doc as the account holds it; `path` is relative to the account's directory. */
export interface DocumentEntry {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly url: string;
  readonly owner: string;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly trashed: boolean;
  /** Beside the document, where one was exported. */
  readonly pdf?: string;
}

/** A draft or a sent message; `subject` decoded, `mark` the header `X-Chuyen-De`. */
export interface MailEntry {
  readonly draft?: string;
  readonly message: string;
  readonly owner: string;
  readonly to: string;
  readonly subject: string;
  readonly path: string;
  readonly state: 'drafted' | 'sent';
  readonly mark?: string;
}

/** All Google Docs of the state, every account's and trashed ones too, by path. */
export function listDocuments({ state, taken }: Account): DocumentEntry[] {
  const documents = Object.values(state.files).filter((file) => file.mimeType === DOCUMENT);
  return documents.sort(byPath).map((file) => {
    const beside = file.path.replace(/\.docx$/i, '.pdf');
    const pdf = file.pdf?.path ?? (taken.has(foldPath(beside)) ? beside : undefined);
    return {
      id: file.id,
      name: file.name,
      path: file.path,
      url: documentUrl(file.id),
      owner: file.owner,
      appProperties: { ...file.appProperties },
      trashed: isTrashed(state, file),
      ...(pdf !== undefined && { pdf }),
    };
  });
}

/** Paths of the files that stand and are no Google Docs: an archive, a picture. */
export function listOtherFiles({ state }: Account): string[] {
  const files = Object.values(state.files).filter(({ mimeType }) => mimeType !== DOCUMENT && mimeType !== FOLDER);
  return files
    .filter((file) => !isTrashed(state, file))
    .map(({ path }) => path)
    .sort(compare);
}

/** All drafts, then all sent messages, every account's, by path. */
export function listMessages(account: Account): MailEntry[] {
  const { drafts, messages } = account.state;
  return [
    ...Object.values(drafts)
      .sort(byPath)
      .map((draft) => ({
        ...describeMail(account, draft),
        draft: draft.id,
        message: draft.message,
        state: 'drafted' as const,
      })),
    ...Object.values(messages)
      .sort(byPath)
      .map((sent) => ({
        ...describeMail(account, sent),
        ...(sent.draft !== undefined && { draft: sent.draft }),
        message: sent.id,
        state: 'sent' as const,
      })),
  ];
}

function describeMail(account: Account, mail: { owner: string; path: string; sha256: string }) {
  const headers = readHeaders(account.read(mail.sha256));
  const mark = findHeader(headers, 'X-Chuyen-De');
  return {
    owner: mail.owner,
    path: mail.path,
    to: decodeHeader(findHeader(headers, 'To') ?? ''),
    subject: decodeHeader(findHeader(headers, 'Subject') ?? ''),
    ...(mark !== undefined && { mark }),
  };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return compare(a.path, b.path);
}
