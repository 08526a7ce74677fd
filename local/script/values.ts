/** Carries values between the script's realm and Node's: arrays, dates and plain objects are made anew on the other side. */
import { types } from 'node:util';
import type { TypeName } from '../reference/reference';
import { ServiceObject } from './service-object';

/** Makers of the script's realm, from the bootstrap. */
export interface RealmMakers {
  makeArray(): unknown[];
  makeObject(): Record<string, unknown>;
  makeDate(time: number): object;
  makeError(name: string, message: string, details?: unknown): Error;
}

export interface Facades {
  /** The script's object for a service object. */
  show(service: ServiceObject): object;
  /** The service object behind one of the script's objects. */
  find(facade: object): ServiceObject | undefined;
}

/** Node → script. Buffers become Google's signed byte arrays; functions and other classes have no business there. */
export function toScript(value: unknown, makers: RealmMakers, facades: Facades): unknown {
  if (typeof value === 'function') throw new TypeError('A service of the local host gave a function.');
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof ServiceObject) return facades.show(value);
  if (types.isDate(value)) return makers.makeDate(value.getTime());
  if (value instanceof Uint8Array) return toScript(Array.from(new Int8Array(value)), makers, facades);
  if (Array.isArray(value) || value instanceof Int8Array) {
    const list = makers.makeArray();
    for (let index = 0; index < value.length; index += 1) list[index] = toScript(value[index], makers, facades);
    return list;
  }
  const object = makers.makeObject();
  for (const [key, inner] of Object.entries(value)) setOwn(object, key, toScript(inner, makers, facades));
  return object;
}

/** Also where the key is `__proto__`. */
function setOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Script → Node. Functions become their text, errors keep name, message and stack. */
export function fromScript(value: unknown, facades: Facades, around: ReadonlySet<object> = new Set()): unknown {
  if (typeof value === 'function') return facades.find(value) ?? String(value);
  if (typeof value !== 'object' || value === null) return value;
  const service = facades.find(value);
  if (service) return service;
  if (types.isDate(value)) return new Date(value.getTime());
  if (types.isNativeError(value)) return copyError(value);
  if (around.has(value)) throw new TypeError('Converting circular structure');
  const inside = new Set(around).add(value);
  if (Array.isArray(value)) return Array.from(value, (one) => fromScript(one, facades, inside));
  const object: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    setOwn(object, key, fromScript((value as Record<string, unknown>)[key], facades, inside));
  }
  return object;
}

function copyError(error: Error): Error {
  const copy = new Error(String(error.message));
  copy.name = String(error.name);
  copy.stack = String(error.stack);
  return copy;
}

/** Numbers for an `Integer` parameter lose their fraction, as in Java. */
export function convertArgument(value: unknown, type: TypeName | undefined, facades: Facades): unknown {
  if (type === 'Integer' && typeof value === 'number') return Math.trunc(value);
  return fromScript(value, facades);
}

/** `undefined` and null alike reach a service as null, as Java has no other. */
export function convertArguments(args: readonly unknown[], typesOf: readonly TypeName[], facades: Facades): unknown[] {
  return args.map((value, index) => convertArgument(value, typesOf[index], facades) ?? null);
}

export function typeOfService(service: ServiceObject | undefined): TypeName | undefined {
  return service?.type;
}
