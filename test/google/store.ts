/** Document properties and packing as Google has them, for what is tested without a run. */
import { gunzipSync, gzipSync } from 'node:zlib';

interface Store {
  getProperties(): Record<string, string>;
  setProperties(added: Record<string, string>, deletesOthers?: boolean): unknown;
}

interface Services {
  PropertiesService: { getDocumentProperties(): Store };
  Utilities: unknown;
}

const services = globalThis as unknown as Services;

const fakeBlob = (data: Uint8Array | string) => ({
  getBytes: () => Buffer.from(data as string),
  getDataAsString: () => Buffer.from(data as string).toString('utf8'),
});

export const packing = {
  pack: (text: string) => gzipSync(text).toString('base64'),
  unpack: (value: string) => {
    try {
      return gunzipSync(Buffer.from(value, 'base64')).toString('utf8');
    } catch {
      return undefined;
    }
  },
};

/** `steps`: each write as one step; `pauses`: milliseconds slept. */
export function createStore(values: Record<string, string> = {}) {
  const steps: string[] = [];
  const pauses: number[] = [];
  const faults: Error[] = [];
  const properties: Store = {
    getProperties: () => ({ ...values }),
    setProperties(added, deletesOthers = false) {
      const fault = faults.shift();
      if (fault) throw fault;
      if (deletesOthers) for (const key of Object.keys(values)) delete values[key];
      Object.assign(values, added);
      steps.push(`${deletesOthers ? 'replace' : 'set'} ${Object.keys(added).sort().join(' ')}`);
    },
  };
  services.PropertiesService = { getDocumentProperties: () => properties };
  services.Utilities = {
    sleep: (ms: number) => pauses.push(ms),
    gzip: (blob: ReturnType<typeof fakeBlob>) => fakeBlob(gzipSync(blob.getBytes())),
    ungzip: (blob: ReturnType<typeof fakeBlob>) => fakeBlob(gunzipSync(blob.getBytes())),
    newBlob: fakeBlob,
    base64Encode: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
    base64Decode: (text: string) => Buffer.from(text, 'base64'),
  };
  return { values, steps, pauses, faults };
}
