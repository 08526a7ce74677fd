/** A message as Gmail takes it, keeps it and describes it. */
import { addressParser } from 'postal-mime';
import type { Account } from './account';
import { ApiError, unsupported } from './api-error';
import { type Media, mediaBytes, type Resource } from './drive-request';
import { decodeHeader, findHeader, type Header, type Part, readHeaders, readParts } from './mime';

/** Gmail's limit of a message with its attachments, in bytes. */
const SIZE_LIMIT = 25 * 1024 * 1024;
const RECIPIENTS_LIMIT = 500;
const RECIPIENT_HEADERS = ['To', 'Cc', 'Bcc'];

/** The RFC 5322 bytes of a request: its media, or base64url in `message.raw`. */
export function readMessage(method: string, resource: Resource, media: Media | null | undefined): Buffer {
  const bytes = media ? readMedia(media) : readRaw(method, resource?.message);
  if (bytes.length > SIZE_LIMIT) throw invalid(method, 'Message too large');
  readRecipients(method, readHeaders(bytes));
  return bytes;
}

/** All of To, Cc and Bcc. A draft is refused for them as a message is: github.com/FlowCrypt/flowcrypt-browser/issues/1370. */
function readRecipients(method: string, headers: readonly Header[]): string[] {
  return RECIPIENT_HEADERS.flatMap((name) => {
    const addresses = addressesIn(headers, name);
    const bad = addresses.some((address) => !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/u.test(address));
    if (bad) throw invalid(method, `Invalid ${name} header`);
    return addresses;
  });
}

function readMedia(media: Media): Buffer {
  if (media.getContentType() !== 'message/rfc822') throw unsupported(`a message of type ${media.getContentType()}`);
  return Buffer.from(mediaBytes(media));
}

function readRaw(method: string, message: unknown): Buffer {
  const raw = (message as { raw?: unknown } | null | undefined)?.raw;
  if (typeof raw !== 'string' || raw === '') throw invalid(method, 'Missing draft message');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(raw)) {
    throw invalid(method, `Invalid value at 'draft.message.raw' (TYPE_BYTES), Base64 decoding failed for "${raw}"`);
  }
  return Buffer.from(raw, 'base64url');
}

/** Sending needs at least one; a draft that a person edited may hold anything. */
export function recipients(method: string, message: Uint8Array): string[] {
  const all = readRecipients(method, readHeaders(message));
  if (all.length === 0) throw invalid(method, 'Recipient address required');
  if (all.length > RECIPIENTS_LIMIT) throw invalid(method, 'Too many recipients');
  return all;
}

/** Groups are their members; what has no address is given as empty. */
function addressesIn(headers: readonly Header[], name: string): string[] {
  return headers
    .filter((header) => header.name.toLowerCase() === name.toLowerCase())
    .flatMap((header) => addressParser(header.value, { flatten: true }))
    .map((mailbox) => mailbox.address ?? '');
}

/**
 * The message as Gmail keeps it: `Message-ID` its own whatever was given, `From` the account, `Date` and `MIME-Version`
 * where they are missing. All else stays, byte for byte.
 */
export function stampMessage(account: Account, bytes: Buffer, id: string, time: number): Buffer {
  const headers = readHeaders(bytes);
  const owner = account.host.account;
  const [from] = addressParser(findHeader(headers, 'From') ?? '', { flatten: true });
  const keepsFrom = from?.address?.toLowerCase() === owner.toLowerCase();
  const added = [`Message-ID: <CA${id}@mail.gmail.com>`];
  if (findHeader(headers, 'MIME-Version') === undefined) added.unshift('MIME-Version: 1.0');
  if (findHeader(headers, 'Date') === undefined) added.push(`Date: ${formatTime(time)}`);
  if (!keepsFrom) added.push(`From: ${owner}`);
  const rest = withoutHeaders(bytes, keepsFrom ? ['message-id'] : ['message-id', 'from']);
  return Buffer.concat([Buffer.from(`${added.join('\r\n')}\r\n`), rest]);
}

function withoutHeaders(bytes: Buffer, names: readonly string[]): Buffer {
  const text = bytes.toString('latin1');
  const end = /^\r?\n/.test(text) ? 0 : (/\r?\n(?=\r?\n)/.exec(text)?.index ?? text.length);
  const lines = text
    .slice(0, end)
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line !== '' && !names.includes(/^[^:\s]*/.exec(line)?.[0].toLowerCase() ?? ''));
  const head = lines.map((line) => `${line}\r\n`).join('');
  return Buffer.from(head + text.slice(end).replace(/^\r?\n(?=\r?\n)/, ''), 'latin1');
}

function formatTime(time: number): string {
  return new Date(time).toUTCString().replace('GMT', '+0000');
}

/** What a resource says of a message at each `format`; `full` where none is given. */
export function describeContent(
  method: string,
  bytes: Uint8Array,
  time: number,
  format: unknown,
): Record<string, unknown> {
  const message = Buffer.from(bytes);
  const whole = { sizeEstimate: message.length, internalDate: String(Math.floor(time / 1000) * 1000) };
  const wanted = String(format ?? 'full').toLowerCase();
  if (wanted === 'minimal') return { snippet: '', ...whole };
  if (wanted === 'raw') return { snippet: '', ...whole, raw: message.toString('base64url') };
  if (wanted === 'metadata') {
    const { mimeType, headers } = readParts(message);
    return { snippet: '', ...whole, payload: { mimeType, headers: headers.map(describeHeader) } };
  }
  if (wanted === 'full') return { snippet: '', ...whole, payload: describePart(readParts(message)) };
  throw invalid(method, `Invalid value at 'format': "${String(format)}"`);
}

function describePart(part: Part): Record<string, unknown> {
  const { content, filename } = part;
  const attachment =
    filename === '' ? { data: content.toString('base64url') } : { attachmentId: `part-${part.partId}` };
  return {
    partId: part.partId,
    mimeType: part.mimeType,
    filename,
    headers: part.headers.map(describeHeader),
    body: { size: content.length, ...(content.length > 0 && attachment) },
    ...(part.parts.length > 0 && { parts: part.parts.map(describePart) }),
  };
}

function describeHeader({ name, value }: Header): Header {
  return { name, value: decodeHeader(value) };
}

export function invalid(method: string, message: string): ApiError {
  return new ApiError(method, 400, 'invalidArgument', message);
}
