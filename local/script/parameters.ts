/** Checks a script's arguments against Google's signatures, and names them as Google's messages do. */
import { types } from 'node:util';
import {
  isAssignable,
  type Method,
  type Overload,
  type Parameter,
  type Reference,
  type TypeName,
} from '../reference/reference';

/** What the membrane knows of an object of the script: the reference's type of a service object it was given, or none. */
export type TypeOf = (value: object) => TypeName | undefined;

/** `String`, `number`, `(class)`, `number[]`, `SpreadsheetApp.Range`: how Google's messages name a value's type. */
export function describeValue(value: unknown, reference: Reference, typeOf: TypeOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  const type = typeOf(value);
  if (type) return titleOf(type, reference);
  if (types.isDate(value)) return 'Date';
  if (!Array.isArray(value)) return '(class)';
  const elements = new Set(value.slice(0, 100).map((one) => describeValue(one, reference, typeOf)));
  return `${elements.size === 1 ? [...elements][0] : '(class)'}[]`;
}

function titleOf(type: TypeName, reference: Reference): string {
  const known = reference.types[type]?.title;
  if (known) return known;
  const [namespace, name] = type.split('.') as [string, string];
  const service = Object.entries(reference.globals).find(([, each]) => each.startsWith(`${namespace}.`))?.[0];
  return namespace === 'Base' || !service ? name : `${service}.${name}`;
}

function matchesType(value: unknown, type: TypeName, reference: Reference, typeOf: TypeOf): boolean {
  if (type.endsWith('?'))
    return value === null || value === undefined || matchesType(value, type.slice(0, -1), reference, typeOf);
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2);
    return Array.isArray(value) && value.every((one) => matchesElement(one, element, reference, typeOf));
  }
  switch (type) {
    case 'String':
      return typeof value === 'string';
    case 'Primitive':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'Char':
      return typeof value === 'string' && value.length === 1;
    case 'Integer':
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    // Byte arrays are signed: https://developers.google.com/apps-script/reference/utilities/utilities#base64Encode(Byte)
    case 'Byte':
      return Number.isInteger(value) && (value as number) >= -128 && (value as number) <= 127;
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return types.isDate(value);
    case 'Object':
      return true;
  }
  const given = typeof value === 'object' && value !== null ? typeOf(value) : undefined;
  return given !== undefined && isAssignable(reference, given, type);
}

function matchesElement(value: unknown, type: TypeName, reference: Reference, typeOf: TypeOf): boolean {
  return type === 'Object' || matchesType(value, type, reference, typeOf);
}

const NEVER_NULL = new Set(['Integer', 'Number', 'Boolean', 'Byte']);

/** Null passes a signature wherever Java's would: all but numbers and booleans whose page gives it no meaning. What it then means is `nullFault`'s. */
function matchesParameter(value: unknown, parameter: Parameter, reference: Reference, typeOf: TypeOf): boolean {
  if (value === null || value === undefined) return parameter.nullable || !NEVER_NULL.has(parameter.type);
  return matchesType(value, parameter.type, reference, typeOf);
}

function matchesOverload(args: readonly unknown[], overload: Overload, reference: Reference, typeOf: TypeOf): boolean {
  const { parameters, rest } = overload;
  if (rest ? args.length < parameters.length - 1 : args.length !== parameters.length) return false;
  return args.every((value, index) =>
    matchesParameter(value, parameters[Math.min(index, parameters.length - 1)] as Parameter, reference, typeOf),
  );
}

/** The first signature that fits, or undefined. */
export function findOverload(
  args: readonly unknown[],
  method: Method,
  reference: Reference,
  typeOf: TypeOf,
): Overload | undefined {
  return method.overloads.find((overload) => matchesOverload(args, overload, reference, typeOf));
}

/** Google's message for null where its page gives null no meaning, as in `getRange(null)`; undefined when all is well. */
export function nullFault(args: readonly unknown[], overload: Overload): string | undefined {
  const missing = overload.parameters.find(
    (parameter, index) =>
      index < args.length &&
      (args[index] ?? null) === null &&
      !parameter.nullable &&
      !/^Object$|\?$/.test(parameter.type),
  );
  return missing && `Argument cannot be null: ${missing.name}`;
}

/** Google's message where no signature fits. */
export function mismatchFault(args: readonly unknown[], title: string, reference: Reference, typeOf: TypeOf): string {
  const given = args.map((value) => describeValue(value, reference, typeOf)).join(',');
  return `The parameters (${given}) don't match the method signature for ${title}.`;
}
