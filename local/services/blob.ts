/** `Blob`: bytes with a name and a type. https://developers.google.com/apps-script/reference/base/blob */
import { ServiceError, ServiceObject } from '../script/service-object';

/** Google's charset names; unknown ones are refused. */
const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'utf-8': 'utf8',
  utf8: 'utf8',
  utf_8: 'utf8',
  'us-ascii': 'ascii',
  us_ascii: 'ascii',
  'iso-8859-1': 'latin1',
  'utf-16le': 'utf16le',
};

export function encodingOf(charset: string): BufferEncoding {
  const encoding = ENCODINGS[charset.toLowerCase()];
  if (!encoding) throw new ServiceError(`Invalid argument: ${charset}`);
  return encoding;
}

export class Blob extends ServiceObject {
  override readonly type = 'Base.Blob';

  constructor(
    private bytes: Uint8Array,
    private contentType: string | null,
    private name: string | null,
  ) {
    super();
  }

  /** For services of the host: the bytes themselves. */
  get content(): Uint8Array {
    return this.bytes;
  }

  /** Signed, −128…127. */
  getBytes(): number[] {
    return Array.from(new Int8Array(this.bytes));
  }

  setBytes(data: number[]): this {
    this.bytes = Uint8Array.from(data);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return Buffer.from(this.bytes).toString(encodingOf(charset));
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.bytes = Buffer.from(text, encodingOf(charset));
    return this;
  }

  copyBlob(): Blob {
    return new Blob(Uint8Array.from(this.bytes), this.contentType, this.name);
  }

  getBlob(): Blob {
    return this;
  }
}
