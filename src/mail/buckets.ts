/** Records packed into properties: many a property, since a store holds 500 KB and a value 9 KB (Apps Script quotas). */

export interface Packing {
  /** To ASCII. */
  pack(text: string): string;
  /** `undefined` for what `pack` has not made. */
  unpack(value: string): string | undefined;
}

export interface Buckets {
  readonly records: ReadonlyMap<string, unknown>;
  put(key: string, record: unknown): void;
  remove(key: string): void;
  /** The properties to write, once: those whose records have changed since the last call. */
  takeChanges(): Record<string, string>;
}

/** Raised whenever an older reader would misread what is written. */
const VERSION = 2;
const PREFIX = 'ledger:';
const MOST_BYTES = 9_000;
/** New records go elsewhere from here on: those in it still grow by a draft's ID or an error's text. */
const ROOMY_BYTES = 6_500;
/** A packed record's share of its JSON, on the large side. */
const PACKED_SHARE = 0.4;

interface Bucket {
  readonly records: Map<string, unknown>;
  /** Of its property, as far as is known. */
  bytes: number;
}

/** What is stored cannot be read: starting from nothing would mail everybody again. */
export class LedgerFault extends Error {
  constructor(
    /** By a version that is to come. */
    readonly isLater: boolean,
    name: string,
    version?: number,
  ) {
    super(`${name}: version ${version ?? '?'}`);
  }
}

function readBucket(name: string, value: string, { unpack }: Packing): Bucket {
  const { v, r } = JSON.parse(unpack(value) ?? '{}') as { v?: number; r?: Record<string, unknown> };
  if (v === undefined || v > VERSION || !r) throw new LedgerFault(v !== undefined && v > VERSION, name, v);
  return { records: new Map(Object.entries(r)), bytes: value.length };
}

/** Throws LedgerFault where a bucket is spoilt or of a later version. */
export function openBuckets(properties: Readonly<Record<string, string>>, packing: Packing): Buckets {
  const buckets: Bucket[] = [];
  for (let name = PREFIX + 0; properties[name] !== undefined; name = PREFIX + buckets.length)
    buckets.push(readBucket(name, properties[name] as string, packing));
  const records = new Map(buckets.flatMap((bucket) => [...bucket.records]));
  const homes = new Map(buckets.flatMap((bucket) => [...bucket.records.keys()].map((key) => [key, bucket] as const)));
  const changed = new Set<Bucket>();

  const addBucket = (): Bucket => {
    const bucket = { records: new Map<string, unknown>(), bytes: 0 };
    buckets.push(bucket);
    return bucket;
  };
  const roomyBucket = () => buckets.find(({ bytes }) => bytes < ROOMY_BYTES) ?? addBucket();
  const move = (key: string, from: Bucket, to: Bucket) => {
    to.records.set(key, from.records.get(key));
    from.records.delete(key);
    homes.set(key, to);
  };
  /** Gives what is too much in it to a bucket of its own. */
  const packBucket = (bucket: Bucket): string => {
    for (;;) {
      const value = packing.pack(JSON.stringify({ v: VERSION, r: Object.fromEntries(bucket.records) }));
      bucket.bytes = value.length;
      if (value.length <= MOST_BYTES || bucket.records.size === 1) return value;
      const keys = [...bucket.records.keys()];
      const next = addBucket();
      for (const key of keys.slice(Math.ceil(keys.length / 2))) move(key, bucket, next);
      changed.add(next);
    }
  };

  return {
    records,
    put(key, record) {
      const bucket = homes.get(key) ?? roomyBucket();
      if (!homes.has(key)) bucket.bytes += Math.ceil(JSON.stringify(record).length * PACKED_SHARE);
      homes.set(key, bucket);
      bucket.records.set(key, record);
      records.set(key, record);
      changed.add(bucket);
    },
    remove(key) {
      const bucket = homes.get(key);
      if (!bucket) return;
      bucket.records.delete(key);
      homes.delete(key);
      records.delete(key);
      changed.add(bucket);
    },
    takeChanges() {
      const values: Record<string, string> = {};
      // A set gives also what is added to it on the way.
      for (const bucket of changed) values[PREFIX + buckets.indexOf(bucket)] = packBucket(bucket);
      changed.clear();
      return values;
    },
  };
}
