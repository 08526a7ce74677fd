/** What stands in the account after a run, as its readers see it: documents' text, messages' parts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import PostalMime, { type Email } from 'postal-mime';
import { lines } from '../document/docx';
import { listFiles, type Run, type Workspace } from './workspace';

export function readBytes({ out }: Workspace, path: string): Buffer {
  return readFileSync(join(out, path));
}

export const HERS = 'Chi bộ thống nhất bổ sung một điểm.';

/** A person writes a line into the Doc. */
export function writeInto(space: Workspace, path: string): Buffer {
  const zip = new PizZip(readBytes(space, path));
  const xml = zip.file('word/document.xml')!.asText();
  zip.file('word/document.xml', xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${HERS}</w:t></w:r></w:p>`));
  const bytes = zip.generate({ type: 'nodebuffer' });
  writeFileSync(join(space.out, path), bytes);
  return bytes;
}

/** The lines of a .docx, one a paragraph. */
export function readLines(space: Workspace, path: string): string[] {
  return lines(readBytes(space, path));
}

export interface Mail extends Email {
  readonly path: string;
}

/** All drafts (or sent messages) by recipient; fails where one has not exactly one recipient or two go to one. */
export async function readMails(space: Workspace, folder: 'drafts' | 'sent'): Promise<Record<string, Mail>> {
  const mails: Record<string, Mail> = {};
  for (const path of listFiles(space, `gmail/${folder}`)) {
    const email = await PostalMime.parse(readBytes(space, path), { attachmentEncoding: 'arraybuffer' });
    const [recipient, ...others] = [...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])];
    const address = recipient?.address ?? '';
    if (others.length > 0 || address === '' || mails[address]) throw new Error(`${path} goes to ${address} and others`);
    mails[address] = { ...email, path };
  }
  return mails;
}

/** Lines of each attachment by file name. */
export function readPapers({ attachments }: Mail): Record<string, string[]> {
  return Object.fromEntries(
    attachments.map(({ filename, content }) => [filename ?? '', lines(new Uint8Array(content as ArrayBuffer))]),
  );
}

/** The report's documents of one kind, by name. */
export function documentsOf({ report }: Run, kind: 'plan' | 'outline'): Record<string, { path: string; url: string }> {
  const found = report.documents.filter((document) => document.kind === kind);
  return Object.fromEntries(found.map(({ name, path, url }) => [name, { path, url }]));
}
