/** `UrlFetchApp`: of the network it knows one address, the export of a Google Doc. */
import { ApiError } from '../account/api-error';
import { type Grants, isAllowed } from '../script/grants';
import { ServiceError, ServiceObject } from '../script/service-object';
import { Blob } from './blob';

export interface UrlFetchOptions {
  /** The manifest's `urlFetchWhitelist`; left out, any URL may be asked for. */
  readonly whitelist?: readonly string[];
  readonly token: string;
  readonly grants: Grants;
  /** Any one of these lets a file be exported. */
  readonly exportScopes: readonly string[];
  exportFile(id: string, mimeType: string): Uint8Array;
  /** Told of all that one call asks for, before the first of them is exported. */
  prepareExports(asked: readonly Export[]): void;
}

export interface Export {
  readonly id: string;
  readonly mimeType: string;
}

interface Params {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly muteHttpExceptions?: boolean;
}

class HTTPResponse extends ServiceObject {
  override readonly type = 'URL_Fetch.HTTPResponse';

  constructor(
    private readonly code: number,
    private readonly contentType: string,
    private readonly body: Uint8Array,
  ) {
    super();
  }

  getResponseCode(): number {
    return this.code;
  }

  getContent(): Uint8Array {
    return this.body;
  }

  getContentText(charset = 'UTF-8'): string {
    return this.getBlob().getDataAsString(charset);
  }

  getBlob(): Blob {
    return new Blob(this.body, this.contentType, 'export');
  }

  getHeaders(): Record<string, string> {
    return { 'Content-Type': this.contentType };
  }

  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }
}

const EXPORT_PATH = /^\/drive\/v3\/files\/([^/]+)\/export$/;

class UrlFetchApp extends ServiceObject {
  override readonly type = 'URL_Fetch.UrlFetchApp';

  constructor(private readonly options: UrlFetchOptions) {
    super();
  }

  fetch(address: string, params?: Params | null): HTTPResponse {
    const url = this.readUrl(address);
    const response = this.answer(url, params ?? {});
    if (response.getResponseCode() < 400 || params?.muteHttpExceptions) return response;
    throw new ServiceError(
      `Request failed for ${url.origin} returned code ${response.getResponseCode()}. Truncated server response: ` +
        `${response.getContentText().slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
    );
  }

  fetchAll(requests: readonly (string | (Params & { url: string }))[]): HTTPResponse[] {
    const asked = requests.map((one) => (typeof one === 'string' ? { url: one } : one));
    this.options.prepareExports(asked.flatMap(({ url, ...params }) => this.findExport(url, params)));
    return asked.map(({ url, ...params }) => this.fetch(url, params));
  }

  /** None where the request will be refused. */
  private findExport(address: string, params: Params): Export[] {
    try {
      return [this.readExport(this.readUrl(address), params)];
    } catch {
      return [];
    }
  }

  private readUrl(address: string): URL {
    let url: URL;
    try {
      url = new URL(address);
    } catch {
      throw new ServiceError(`Invalid argument: ${address}`);
    }
    const allowed = this.options.whitelist?.some((prefix) => url.href.startsWith(prefix)) ?? true;
    if (!allowed) throw new ServiceError(`The URL ${address} is not in the manifest's urlFetchWhitelist.`);
    return url;
  }

  private answer(url: URL, params: Params): HTTPResponse {
    try {
      const { id, mimeType } = this.readExport(url, params);
      return new HTTPResponse(200, mimeType, this.options.exportFile(id, mimeType));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const body = JSON.stringify({ error: error.details }, null, 1);
      return new HTTPResponse(error.details.code, 'application/json; charset=UTF-8', Buffer.from(body, 'utf8'));
    }
  }

  private readExport(url: URL, params: Params): Export {
    const file = url.origin === 'https://www.googleapis.com' ? EXPORT_PATH.exec(url.pathname) : null;
    if (!file || (params.method ?? 'get').toLowerCase() !== 'get')
      throw new ServiceError(`Address unavailable: ${url.href}`);
    this.checkToken(params);
    const mimeType = url.searchParams.get('mimeType');
    if (!mimeType) throw new ApiError('drive.files.export', 400, 'required', 'Required parameter: mimeType');
    return { id: decodeURIComponent(file[1] as string), mimeType };
  }

  private checkToken(params: Params): void {
    const header = Object.entries(params.headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization');
    if (header?.[1] !== `Bearer ${this.options.token}`) {
      throw new ApiError('drive.files.export', 401, 'authError', 'Request had invalid authentication credentials.');
    }
    if (!isAllowed(this.options.grants, this.options.exportScopes)) {
      throw new ApiError(
        'drive.files.export',
        403,
        'insufficientPermissions',
        'Request had insufficient authentication scopes.',
      );
    }
  }
}

export function createUrlFetchApp(options: UrlFetchOptions): ServiceObject {
  return new UrlFetchApp(options);
}
