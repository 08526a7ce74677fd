/** A script's return value as `google.script.run` would carry it: JSON's types and nothing else. */
import { types } from 'node:util';
import { InputError } from './input-error';
import type { Facades } from './script/values';

/** `undefined` is null; throws InputError where Google refuses: https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) */
export function toJson(value: unknown, facades: Facades): string {
  // Some readers take these two for line ends.
  return JSON.stringify(copyPlain(value, facades, new Set()) ?? null).replace(
    /[\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16)}`,
  );
}

function refuse(what: string): never {
  throw new InputError(`Giá trị trả về có ${what}, thứ mà google.script.run không chuyển được; hãy trả về JSON.`);
}

function copyPlain(value: unknown, facades: Facades, around: ReadonlySet<object>): unknown {
  if (typeof value === 'function') refuse('một hàm');
  if (typeof value === 'symbol' || typeof value === 'bigint') refuse(`một giá trị kiểu ${typeof value}`);
  if (typeof value !== 'object' || value === null) return value;
  if (types.isDate(value)) refuse('một Date');
  if (facades.find(value)) refuse('một đối tượng của dịch vụ Google');
  if (types.isMap(value) || types.isSet(value) || ArrayBuffer.isView(value)) refuse('một đối tượng không phải JSON');
  if (around.has(value)) refuse('một vòng tham chiếu');
  const inside = new Set(around).add(value);
  if (Array.isArray(value)) return Array.from(value, (one) => copyPlain(one, facades, inside) ?? null);
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, copyPlain((value as Record<string, unknown>)[key], facades, inside)]),
  );
}
