/** The zip of an .xlsx: parts by name, read and replaced one at a time; what is not replaced keeps its bytes. */
import PizZip from 'pizzip';
import { InputError } from '../input-error';
import { parseXml, type XmlElement } from './xml';

const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP_FILE = Buffer.from('PK');
/** Local time on purpose: a zip holds a wall clock, so the bytes are the same in every time zone. */
const ZIP_DATE = new Date(1980, 0, 1);
const UTF8_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class Container {
  private readonly written = new Map<string, string | Uint8Array | null>();

  constructor(
    private readonly bytes: Buffer,
    private readonly zip: PizZip,
    /** How messages name the file. */
    readonly label: string,
  ) {}

  has(name: string): boolean {
    const written = this.written.get(name);
    return written === undefined ? this.zip.file(name) !== null : written !== null;
  }

  names(): string[] {
    const kept = Object.keys(this.zip.files).filter((name) => !this.written.has(name) && !this.zip.files[name]?.dir);
    const added = [...this.written.keys()].filter((name) => this.written.get(name) !== null);
    return [...kept, ...added];
  }

  /** Throws InputError when the part is not there or cannot be unpacked. */
  readText(name: string): string {
    const written = this.written.get(name);
    if (typeof written === 'string') return written;
    try {
      return decodeXml(Buffer.from(this.zip.file(name)!.asUint8Array()));
    } catch {
      throw this.brokenPart(name);
    }
  }

  /** Throws InputError when the part is not there or is not well-formed. */
  readXml(name: string): { text: string; root: XmlElement } {
    const text = this.readText(name);
    try {
      return { text, root: parseXml(text) };
    } catch {
      throw this.brokenPart(name);
    }
  }

  write(name: string, content: string): void {
    this.written.set(name, content);
  }

  /** XML below the usual declaration. */
  writeNew(name: string, xml: string): void {
    this.write(name, UTF8_DECLARATION + xml);
  }

  remove(name: string): void {
    if (this.has(name)) this.written.set(name, null);
  }

  get changed(): boolean {
    return this.written.size > 0;
  }

  /** The very bytes that were opened when nothing was written. */
  toBytes(): Buffer {
    if (!this.changed) return this.bytes;
    const zip = new PizZip(this.bytes);
    for (const [name, content] of this.written) {
      if (content === null) zip.remove(name);
      else zip.file(name, content, { date: ZIP_DATE, createFolders: false });
    }
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  }

  brokenPart(name: string): InputError {
    return new InputError(`${this.label} bị hỏng: phần ${name} bên trong tệp không đọc được.`);
  }
}

/** Throws InputError when the bytes are no zip. */
export function openContainer(bytes: Buffer, label: string): Container {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    throw new InputError(
      `${label} được bảo vệ bằng mật khẩu hoặc là tệp .xls đời cũ; hãy mở tệp, bỏ mật khẩu rồi lưu lại thành .xlsx.`,
    );
  }
  if (!bytes.subarray(0, ZIP_FILE.length).equals(ZIP_FILE)) throw notWorkbook(label);
  try {
    return new Container(bytes, new PizZip(bytes, { checkCRC32: true }), label);
  } catch {
    throw new InputError(`${label} bị hỏng hoặc chưa tải về trọn vẹn nên không mở được.`);
  }
}

export function notWorkbook(label: string): InputError {
  return new InputError(`${label} không phải là bảng tính .xlsx.`);
}

function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return declareUtf8(bytes.subarray(2).toString('utf16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return declareUtf8(Buffer.from(bytes.subarray(2)).swap16().toString('utf16le'));
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function declareUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=)("[^"]*"|'[^']*')/, '$1"UTF-8"');
}
