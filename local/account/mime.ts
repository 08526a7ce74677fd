/** A message's headers and parts, as Gmail's API shows them. */
import { decodeWords } from 'postal-mime';

export interface Header {
  readonly name: string;
  /** Unfolded, encoded words not decoded. */
  readonly value: string;
}

/** All headers in their order; names as written. */
export function readHeaders(message: Uint8Array): Header[] {
  return parseHeaders(splitMessage(Buffer.from(message)).head);
}

/** The first header of the name, whatever its case. */
export function findHeader(headers: readonly Header[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value;
}

/** Encoded words (RFC 2047) decoded. */
export function decodeHeader(value: string): string {
  return decodeWords(value);
}

export function splitMessage(message: Buffer): { head: string; body: Buffer } {
  const text = message.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  if (/^\r?\n/.test(text)) return { head: '', body: message };
  if (!end) return { head: message.toString('utf8'), body: Buffer.alloc(0) };
  return { head: message.toString('utf8', 0, end.index), body: message.subarray(end.index + end[0].length) };
}

function parseHeaders(head: string): Header[] {
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name, value: value ?? '' }];
    });
}

export interface Part {
  readonly partId: string;
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly Header[];
  /** Decoded from its transfer encoding; of a multipart, empty. */
  readonly content: Buffer;
  readonly parts: readonly Part[];
}

/** The message as a tree of parts, numbered as Gmail does: `` for the whole, then `0`, `1`, `1.0`… */
export function readParts(message: Buffer, partId = ''): Part {
  const { head, body } = splitMessage(message);
  const headers = parseHeaders(head);
  const type = findHeader(headers, 'Content-Type') ?? 'text/plain';
  const mimeType = (/^[^;\s]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase();
  const boundary = parameter(type, 'boundary');
  const isMultipart = mimeType.startsWith('multipart/') && boundary !== undefined;
  return {
    partId,
    mimeType,
    filename: parameter(findHeader(headers, 'Content-Disposition') ?? '', 'filename') ?? parameter(type, 'name') ?? '',
    headers,
    content: isMultipart
      ? Buffer.alloc(0)
      : decodeBody(body, findHeader(headers, 'Content-Transfer-Encoding') ?? '7bit'),
    parts: isMultipart
      ? splitParts(body, boundary).map((part, n) => readParts(part, partId === '' ? String(n) : `${partId}.${n}`))
      : [],
  };
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const line = boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [inside = ''] = `\r\n${body.toString('latin1')}`.split(new RegExp(`\\r?\\n--${line}--[ \\t]*(?=\\r?\\n|$)`));
  return inside
    .split(new RegExp(`\\r?\\n--${line}[ \\t]*\\r?\\n`))
    .slice(1)
    .map((part) => Buffer.from(part, 'latin1'));
}

function decodeBody(body: Buffer, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable':
      return Buffer.from(
        body
          .toString('latin1')
          .replace(/=[ \t]*\r?\n/g, '')
          .replace(/=([0-9A-Fa-f]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      );
    default:
      return body;
  }
}

/** A parameter of a structured header, RFC 2231's forms included. */
function parameter(header: string, name: string): string | undefined {
  const parts = [...header.matchAll(/;\s*([^=;\s]+?)(\*\d+)?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g)]
    .filter(([, key]) => key?.toLowerCase() === name)
    .map(([, , index, extended, quoted, plain]) => ({
      order: Number(index?.slice(1) ?? 0),
      extended: extended !== undefined,
      value: quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '',
    }))
    .sort((a, b) => a.order - b.order);
  if (parts.length === 0) return undefined;
  const joined = parts.map((part) => part.value).join('');
  if (!parts[0]?.extended) return decodeHeader(joined);
  const [, , text = joined] = /^([^']*)'[^']*'(.*)$/.exec(joined) ?? [];
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
