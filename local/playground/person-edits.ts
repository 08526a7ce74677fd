/** What a person does in Drive and in Gmail, as changed, moved and deleted files of the visitor's directory. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import PizZip from 'pizzip';
import { encodeMessage } from '../../src/mail/mime';
import { escapeHtml } from '../../src/plan/html';
import { InputError } from '../input-error';
import type { MailText } from './contract';
import type { Download } from './requests';

const BODY = 'word/document.xml';

/** @param path of the visitor's own list, never one from outside */
export function changeDocument(out: string, path: string, what: string, text: string): void {
  const file = join(out, path);
  switch (what) {
    case 'edit':
      writeFileSync(file, appendLine(readFileSync(file), text));
      return;
    case 'rename':
      renameSync(file, join(dirname(file), `${toFileName(text)}.docx`));
      return;
    case 'trash':
      mkdirSync(join(out, 'trash'), { recursive: true });
      renameSync(file, join(out, 'trash', basename(file)));
      return;
    default:
      throw new InputError('Không có việc ấy.');
  }
}

function appendLine(bytes: Uint8Array, text: string): Uint8Array {
  const zip = new PizZip(bytes);
  const xml = zip.file(BODY)?.asText() ?? '';
  const end = Math.max(xml.lastIndexOf('<w:sectPr'), 0) || xml.lastIndexOf('</w:body>');
  const line = `<w:p><w:r><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r></w:p>`;
  zip.file(BODY, xml.slice(0, end) + line + xml.slice(end));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function toFileName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}/\\:*?"<>|]/gu, ' ')
    .trim()
    .replace(/^\.+/, '');
  if (name === '') throw new InputError('Xin gõ tên mới.');
  return name.slice(0, 120);
}

/** A module that Node cannot `require`. */
async function parseMail(bytes: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes);
}

export async function readMail(bytes: Uint8Array): Promise<MailText> {
  const mail = await parseMail(bytes);
  const nameOf = (one?: { name?: string; address?: string }) =>
    one?.name ? `${one.name} <${one.address}>` : (one?.address ?? '');
  return {
    from: nameOf(mail.from),
    to: (mail.to ?? []).map(nameOf).join(', '),
    subject: mail.subject ?? '',
    date: mail.date ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      size: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

/** A file of the message, as it is to be saved: whatever type the message claims. */
export async function readAttachment(bytes: Uint8Array, part: number): Promise<Download> {
  // A workbook or a paper is no message and has none.
  const { attachments } = await parseMail(bytes);
  const found = attachments[part];
  if (!found) throw new InputError('Không còn tệp đính kèm ấy.');
  return {
    name: found.filename ?? 'tep',
    type: 'application/octet-stream',
    bytes: new Uint8Array(found.content as ArrayBuffer),
  };
}

/** As Gmail does: an edited draft keeps its attachments, and no header of ours. */
async function rewriteDraft(bytes: Uint8Array, subject: string, text: string): Promise<string> {
  const mail = await parseMail(bytes);
  const to = mail.to?.[0];
  return encodeMessage({
    to: { name: to?.name ?? '', address: to?.address ?? '' },
    subject,
    text,
    html: text
      .split('\n')
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join(''),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      fileName: filename ?? 'tep',
      contentType: mimeType,
      bytes: new Uint8Array(content as ArrayBuffer),
    })),
  });
}

/** @param path of the visitor's own list */
export async function changeDraft(
  out: string,
  path: string,
  what: string,
  subject: string,
  text: string,
): Promise<void> {
  const file = join(out, path);
  switch (what) {
    case 'edit':
      writeFileSync(file, await rewriteDraft(readFileSync(file), subject, text));
      return;
    case 'send':
      mkdirSync(join(out, 'gmail/sent'), { recursive: true });
      renameSync(file, join(out, 'gmail/sent', basename(file)));
      return;
    case 'delete':
      rmSync(file);
      return;
    default:
      throw new InputError('Không có việc ấy.');
  }
}
