/** `Utilities`. https://developers.google.com/apps-script/reference/utilities/utilities */
import { createHash, createHmac } from 'node:crypto';
import { format } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import PizZip from 'pizzip';
import type { Clock } from '../host';
import { type EnumValue, ServiceError, ServiceObject } from '../script/service-object';
import { Blob } from './blob';
import { formatDate } from './simple-date-format';
import { parseDate } from './simple-date-parse';

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** "The maximum allowed value is 300000 (or 5 minutes)." */
const LONGEST_SLEEP = 300000;

/** Google's is the moment itself; here the same files give the same bytes. Local time, as a zip holds a wall clock. */
const ZIP_DATE = new Date(1980, 0, 1);

type Data = string | number[];

/** Where no charset is given it is US_ASCII, in which other letters become question marks. */
function toBytes(data: Data, charset?: EnumValue): Uint8Array {
  if (typeof data !== 'string') return Uint8Array.from(data);
  if (charset?.name === 'UTF_8') return Buffer.from(data, 'utf8');
  return Buffer.from(data.replace(/[\u{80}-\u{10ffff}]/gu, '?'), 'latin1');
}

function toWebSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

class Utilities extends ServiceObject {
  override readonly type = 'Utilities.Utilities';

  constructor(
    private readonly clock: Clock,
    private readonly nextUuid: () => string,
  ) {
    super();
  }

  base64Encode(data: Data, charset?: EnumValue): string {
    return Buffer.from(toBytes(data, charset)).toString('base64');
  }

  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return toWebSafe(this.base64Encode(data, charset));
  }

  base64Decode(encoded: string): Uint8Array {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 !== 0)
      throw new ServiceError('Could not decode string.');
    return Buffer.from(encoded, 'base64');
  }

  base64DecodeWebSafe(encoded: string): Uint8Array {
    if (!/^[A-Za-z0-9_-]*={0,2}$/.test(encoded)) throw new ServiceError('Could not decode string.');
    return Buffer.from(encoded, 'base64url');
  }

  computeDigest(algorithm: EnumValue, value: Data, charset?: EnumValue): Uint8Array {
    const name = DIGESTS[algorithm.name];
    if (!name) throw new ServiceError(`The digest ${algorithm.name} is at Google, but not in this local host.`);
    return createHash(name).update(toBytes(value, charset)).digest();
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): Uint8Array {
    return createHmac('sha256', toBytes(key, charset)).update(toBytes(value, charset)).digest();
  }

  formatDate(date: Date, timeZone: string, pattern: string): string {
    return formatDate(date, timeZone, pattern);
  }

  parseDate(date: string, timeZone: string, pattern: string): Date {
    return parseDate(date, timeZone, pattern, this.clock.now());
  }

  formatString(template: string, ...values: unknown[]): string {
    return format(template, ...values);
  }

  getUuid(): string {
    return this.nextUuid();
  }

  newBlob(data: Data, contentType?: string, name?: string): Blob {
    const isText = typeof data === 'string';
    const bytes = isText ? Buffer.from(data, 'utf8') : Uint8Array.from(data);
    return new Blob(bytes, contentType ?? (isText ? 'text/plain' : null), name ?? null);
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) throw new ServiceError('Invalid argument: milliseconds');
    this.clock.advance(milliseconds);
  }

  gzip(source: { getBlob(): Blob }, name?: string): Blob {
    const blob = source.getBlob();
    return new Blob(gzipSync(blob.content), 'application/x-gzip', name ?? blob.getName());
  }

  ungzip(source: { getBlob(): Blob }): Blob {
    const blob = source.getBlob();
    return new Blob(gunzipSync(blob.content), null, blob.getName());
  }

  zip(sources: readonly { getBlob(): Blob }[], name = 'archive.zip'): Blob {
    const zip = new PizZip();
    for (const source of sources) {
      const blob = source.getBlob();
      const entry = blob.getName();
      if (!entry) throw new ServiceError('Blob object must have non-null name for this operation.');
      if (zip.file(entry)) throw new ServiceError(`Duplicate filename: ${entry}`);
      zip.file(entry, blob.content, { date: ZIP_DATE, createFolders: false });
    }
    return new Blob(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }), 'application/zip', name);
  }

  unzip(source: { getBlob(): Blob }): Blob[] {
    const zip = new PizZip(source.getBlob().content);
    const files = Object.values(zip.files).filter((file) => !file.dir);
    return files.map((file) => new Blob(file.asUint8Array(), null, file.name));
  }
}

export function createUtilities(clock: Clock, nextUuid: () => string): ServiceObject {
  return new Utilities(clock, nextUuid);
}
