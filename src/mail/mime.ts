/** A message as the RFC 5322 text that Gmail's drafts take. */
import { base64Encode, quotedPrintableEncode } from 'emailjs-mime-codec';
import { encodeAddress, encodeParameter, encodeText, formatHeader, toHeaderText } from './header';
import type { MailAttachment, MailCalendar, MailMessage } from './message';

/** Private header that carries a message's mark; Gmail keeps it in a draft until a person edits it. */
export const MARK_HEADER = 'X-Chuyen-De';

/** `=_` can stand neither in quoted-printable nor in base64 (RFC 2045 §6.7), so no part can hold a boundary. */
const MIXED_BOUNDARY = '=_chuyen-de-mixed';
const ALTERNATIVE_BOUNDARY = '=_chuyen-de-alternative';

/**
 * The whole message: ASCII with CRLF, lines of at most 78 characters save for a long address. The same message gives the same text. Date, Message-ID and a missing From are Gmail's to write. Throws RangeError for an address or a mark
 * that is none.
 */
export function encodeMessage(message: MailMessage): string {
  return [...encodeEnvelope(message), 'MIME-Version: 1.0', encodeContent(message)].join('\r\n');
}

function encodeEnvelope({ from, to, subject, mark }: MailMessage): string[] {
  if (mark !== undefined && !/^[\w-]{1,64}$/.test(mark)) throw new RangeError(`Not a mark: ${JSON.stringify(mark)}`);
  return [
    ...(from ? [formatHeader('From', encodeAddress(from))] : []),
    formatHeader('To', encodeAddress(to)),
    formatHeader('Subject', encodeText(subject)),
    ...(mark === undefined ? [] : [formatHeader(MARK_HEADER, mark)]),
  ];
}

function encodeContent({ text, html, calendar, attachments }: MailMessage): string {
  const bodies = encodeMultipart('alternative', ALTERNATIVE_BOUNDARY, [
    encodeBody('plain', text),
    encodeBody('html', html),
    ...(calendar ? [encodeInvitation(calendar)] : []),
  ]);
  if (attachments.length === 0) return bodies;
  return encodeMultipart('mixed', MIXED_BOUNDARY, [bodies, ...attachments.map(encodeAttachment)]);
}

function encodeMultipart(subtype: string, boundary: string, parts: readonly string[]): string {
  const head = formatHeader('Content-Type', `multipart/${subtype}; boundary="${boundary}"`);
  return `${head}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
}

function encodeBody(subtype: 'plain' | 'html', body: string): string {
  return [
    `Content-Type: text/${subtype}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintableEncode(body.replace(/\p{Cs}/gu, '\ufffd')),
  ].join('\r\n');
}

/** Last of the alternatives, as the one that says most (RFC 2046 §5.1.4); its method is the calendar's own (RFC 6047 §2.4). */
function encodeInvitation({ method, text }: MailCalendar): string {
  return [
    `Content-Type: text/calendar; charset=UTF-8; method=${method}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Encode(text.replace(/\p{Cs}/gu, '\ufffd')),
  ].join('\r\n');
}

function encodeAttachment({ fileName, contentType, bytes }: MailAttachment): string {
  return [
    formatHeader('Content-Type', `${contentType}; name="${toPlainFileName(fileName)}"`),
    formatHeader('Content-Disposition', `attachment${encodeParameter('filename', fileName)}`),
    'Content-Transfer-Encoding: base64',
    '',
    base64Encode(bytes, 'binary'),
  ].join('\r\n');
}

/** For mail programs that do not know RFC 2231: the name without diacritics, at most 60 characters with its extension. */
function toPlainFileName(fileName: string): string {
  const plain = toHeaderText(fileName)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^ \w.()-]/gu, '_');
  const extension = /\.\w{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, plain.length - extension.length).slice(0, 60 - extension.length) + extension;
}
