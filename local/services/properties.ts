/** `PropertiesService`, with the sizes of Google's quota page. https://developers.google.com/apps-script/guides/services/quotas */
import { ServiceError, ServiceObject } from '../script/service-object';

/** Bytes of one value. */
const VALUE_LIMIT = 9 * 1024;
/** Bytes of all keys and values of one store. */
const STORE_LIMIT = 500 * 1024;

type Store = Record<string, string>;

function sizeOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Numbers and booleans are kept as text. */
function toText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ServiceError(
    "The parameters ((class)) don't match the method signature for PropertiesService.Properties.setProperties.",
  );
}

class Properties extends ServiceObject {
  override readonly type = 'Properties.Properties';

  constructor(
    private readonly read: () => Store,
    private readonly replace: (store: Store) => void,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    const store = this.read();
    return Object.hasOwn(store, key) ? (store[key] as string) : null;
  }

  getProperties(): Store {
    return { ...this.read() };
  }

  getKeys(): string[] {
    return Object.keys(this.read());
  }

  setProperty(key: string, value: string | number | boolean): this {
    return this.write({ [key]: toText(value) }, false);
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const entries = Object.entries(properties ?? {}).map(([key, value]) => [key, toText(value)]);
    return this.write(Object.fromEntries(entries), deleteAllOthers);
  }

  deleteProperty(key: string): this {
    const { [key]: _, ...rest } = this.read();
    this.replace(rest);
    return this;
  }

  deleteAllProperties(): this {
    this.replace({});
    return this;
  }

  /** All or nothing: a value or store that is too large leaves the store as it was. */
  private write(values: Store, deleteAllOthers: boolean): this {
    for (const value of Object.values(values)) {
      if (sizeOf(value) > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    }
    const next = deleteAllOthers ? values : { ...this.read(), ...values };
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + sizeOf(key) + sizeOf(value), 0);
    if (size > STORE_LIMIT) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.replace(next);
    return this;
  }
}

class PropertiesService extends ServiceObject {
  override readonly type = 'Properties.PropertiesService';
  private readonly document: Properties;
  private readonly script: Properties;
  private readonly user: Properties;

  constructor(stores: PropertyStores, account: string) {
    super();
    this.document = new Properties(
      () => stores.document,
      (store) => {
        stores.document = store;
      },
    );
    this.script = new Properties(
      () => stores.script,
      (store) => {
        stores.script = store;
      },
    );
    this.user = new Properties(
      () => stores.user[account] ?? {},
      (store) => {
        stores.user[account] = store;
      },
    );
  }

  getDocumentProperties(): Properties {
    return this.document;
  }

  getScriptProperties(): Properties {
    return this.script;
  }

  getUserProperties(): Properties {
    return this.user;
  }
}

/** `user` by account; a store that changes is replaced. */
export interface PropertyStores {
  document: Store;
  script: Store;
  readonly user: Record<string, Store>;
}

export function createPropertiesService(stores: PropertyStores, account: string): ServiceObject {
  return new PropertiesService(stores, account);
}
