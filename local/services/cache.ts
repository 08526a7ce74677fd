/**
 * `CacheService`, with the sizes of its page. Google may drop an entry early; here all are dropped at the run's end.
 * https://developers.google.com/apps-script/reference/cache/cache
 */
import type { Clock } from '../host';
import { ServiceError, ServiceObject } from '../script/service-object';

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21600;

class Cache extends ServiceObject {
  override readonly type = 'Cache.Cache';
  private readonly entries = new Map<string, { value: string; until: number }>();

  constructor(private readonly clock: Clock) {
    super();
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > this.clock.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(keys.flatMap((key) => (this.get(key) === null ? [] : [[key, this.get(key) as string]])));
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_LIMIT) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    this.entries.set(key, { value, until: this.clock.now() + Math.min(seconds, MOST_SECONDS) * 1000 });
  }

  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.entries.delete(key);
  }
}

class CacheService extends ServiceObject {
  override readonly type = 'Cache.CacheService';
  private readonly document: Cache;
  private readonly script: Cache;
  private readonly user: Cache;

  constructor(clock: Clock) {
    super();
    this.document = new Cache(clock);
    this.script = new Cache(clock);
    this.user = new Cache(clock);
  }

  getDocumentCache(): Cache {
    return this.document;
  }

  getScriptCache(): Cache {
    return this.script;
  }

  getUserCache(): Cache {
    return this.user;
  }
}

export function createCacheService(clock: Clock): ServiceObject {
  return new CacheService(clock);
}
