/** `HtmlService`: pages for dialogs and the sidebar. https://developers.google.com/apps-script/reference/html/html-service */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EnumValue, ServiceError, ServiceObject } from '../script/service-object';
import { Blob } from './blob';

export class HtmlOutput extends ServiceObject {
  override readonly type = 'HTML.HtmlOutput';
  private title: string | null = null;
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {
    super();
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(addedContent: string): this {
    this.content += addedContent;
    return this;
  }

  appendUntrusted(addedContent: string): this {
    return this.append(addedContent.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`));
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string | null {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  setSandboxMode(_mode: EnumValue): this {
    return this;
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.content, 'utf8'), 'text/html', null);
  }
}

class HtmlService extends ServiceObject {
  override readonly type = 'HTML.HtmlService';

  constructor(private readonly folder: string) {
    super();
  }

  createHtmlOutput(source: string | { getBlob(): Blob } = ''): HtmlOutput {
    return new HtmlOutput(typeof source === 'string' ? source : source.getBlob().getDataAsString());
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    if (/^[\w. -]+$/.test(filename)) {
      for (const name of [filename, `${filename}.html`]) {
        try {
          return new HtmlOutput(readFileSync(join(this.folder, name), 'utf8'));
        } catch (error) {
          if (!['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
        }
      }
    }
    throw new ServiceError(`No HTML file named ${filename} was found.`);
  }
}

/** `folder` holds the project's HTML files: `dist/`. */
export function createHtmlService(folder: string): ServiceObject {
  return new HtmlService(folder);
}
