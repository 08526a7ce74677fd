/** Shows service objects to a script: the members that Google's reference lists and the host's class has, checked on every call. */

import { ApiError } from '../account/api-error';
import type { Calls } from '../calls';
import { STRING_ENUMS } from '../reference/patches';
import { findMember, listMembers, type Method, type Reference, type TypeName } from '../reference/reference';
import { countedName } from './counting';
import { type Grants, isAllowed, scopeFault } from './grants';
import { findOverload, mismatchFault, nullFault, type TypeOf } from './parameters';
import { checkCount, checkMedia, checkRest } from './rest-parameters';
import { EnumValue, enumValue, ServiceError, ServiceObject } from './service-object';
import type { Termination } from './termination';
import { convertArguments, type Facades, type RealmMakers, toScript, typeOfService } from './values';

export interface Toolkit extends RealmMakers {
  makePrototype(type: string, methods: readonly string[], getters: readonly string[], title: string): object;
  makeFacade(prototype: object): object;
  /** `strings`: the members are these plain strings. */
  makeEnum(names: readonly string[], strings?: Readonly<Record<string, string>>): Record<string, unknown>;
}

/** Where a call of the script leaves its result. */
export interface CallResult {
  value?: unknown;
  thrown?: true;
}

export interface MembraneOptions {
  readonly reference: Reference;
  readonly calls: Calls;
  readonly grants: Grants;
  readonly termination: Termination;
  /** Runs before every call: time that passes by itself, the run's own time limit. */
  readonly beforeCall?: () => void;
}

export interface Membrane extends Facades {
  /** What the script's functions call. */
  call(type: TypeName, name: string, self: unknown, args: readonly unknown[], out: CallResult): void;
  /** The script's object for an enum (`SpreadsheetApp.BorderStyle`). */
  showEnum(type: TypeName): object;
  /** The script's error for one of the host's. */
  showError(error: unknown): Error;
  /** A service that Google has and this host has not: it can be named, and every use of it is refused. */
  showMissing(type: TypeName): object;
}

class MissingService extends ServiceObject {
  constructor(override readonly type: TypeName) {
    super();
  }
}

/** `options` may change between two runs, but for the reference. */
export function createMembrane(options: MembraneOptions, toolkit: () => Toolkit): Membrane {
  const { reference } = options;
  const facadeOf = new WeakMap<ServiceObject, object>();
  const serviceOf = new WeakMap<object, ServiceObject>();
  const prototypes = new Map<string, object>();
  const enums = new Map<TypeName, Record<string, unknown>>();
  const singletons = new Map<TypeName, ServiceObject>();

  const typeOf: TypeOf = (value) => typeOfService(serviceOf.get(value));

  function showEnum(type: TypeName): Record<string, unknown> {
    const known = enums.get(type);
    if (known) return known;
    const names = reference.enums[type] ?? [];
    const strings = STRING_ENUMS[type];
    const holder = toolkit().makeEnum(names, strings);
    enums.set(type, holder);
    if (strings) return holder;
    for (const name of names) {
      const value = enumValue(type, name);
      serviceOf.set(holder[name] as object, value);
    }
    return holder;
  }

  function prototypeOf(service: ServiceObject): object {
    const known = prototypes.get(service.type);
    if (known) return known;
    const [methods, getters]: [string[], string[]] = [[], []];
    for (const name of listMembers(reference, service.type)) {
      const member = findMember(reference, service.type, name);
      if (name === 'toString' || !member) continue;
      ('method' in member ? methods : getters).push(name);
    }
    const title = service.type.split('.').at(-1) as string;
    const prototype = toolkit().makePrototype(service.type, methods, getters, title);
    prototypes.set(service.type, prototype);
    return prototype;
  }

  const facades: Facades = {
    show(service) {
      if (service instanceof EnumValue) {
        const value = showEnum(service.type)[service.name];
        if (!value) throw new TypeError(`${service.type}.${service.name} is not in Google's reference.`);
        return value;
      }
      const known = facadeOf.get(service);
      if (known) return known;
      const facade = toolkit().makeFacade(prototypeOf(service));
      facadeOf.set(service, facade);
      serviceOf.set(facade, service);
      return facade;
    },
    find: (facade) => serviceOf.get(facade),
  };

  /** Services of one object (`Logger`) work without a `this`, as in `rows.forEach(Logger.log)`. */
  function findSelf(type: TypeName, self: unknown): ServiceObject {
    const service = typeof self === 'object' && self !== null ? serviceOf.get(self) : undefined;
    if (service?.type === type) return service;
    const only = singletons.get(type);
    if (only) return only;
    throw new TypeError('Illegal invocation');
  }

  function refuseMissing(title: string, name: string): never {
    throw new ServiceError(`${title}.${name} is at Google, but not in this local host.`);
  }

  function checkScopes(title: string, method: Method): void {
    if (isAllowed(options.grants, method.scopes)) return;
    if (method.rest)
      throw new ApiError(
        method.rest.id,
        403,
        'insufficientPermissions',
        'Request had insufficient authentication scopes.',
      );
    throw new ServiceError(scopeFault(title, method.scopes ?? [], options.grants));
  }

  function checkArguments(args: readonly unknown[], title: string, method: Method): string[] {
    if (method.rest) checkCount(args.length, method);
    const overload = findOverload(args, method, reference, typeOf);
    if (!overload) {
      if (method.rest) checkMedia(args, method, typeOf);
      throw new ServiceError(mismatchFault(args, title, reference, typeOf));
    }
    const fault = nullFault(args, overload);
    if (fault) throw new ServiceError(fault);
    return overload.parameters.map((parameter) => parameter.type);
  }

  function callMethod(
    service: ServiceObject,
    type: TypeName,
    name: string,
    method: Method,
    args: readonly unknown[],
  ): unknown {
    const title = `${reference.types[type]?.title}.${name}`;
    checkScopes(title, method);
    const effect = (service as unknown as Record<string, unknown>)[name];
    if (typeof effect !== 'function') refuseMissing(reference.types[type]?.title as string, name);
    const given = convertArguments(args, checkArguments(args, title, method), facades);
    if (method.rest) {
      const overload = method.overloads.find((one) => one.parameters.length === args.length);
      if (overload) checkRest(given, overload, method.rest, reference);
    }
    const counted = countedName(type, name, method, reference);
    const run = (): unknown => effect.apply(service, given);
    return counted ? options.calls.make(counted, given, run) : run();
  }

  function use(type: TypeName, name: string, self: unknown, args: readonly unknown[]): unknown {
    options.termination.check();
    options.beforeCall?.();
    const service = findSelf(type, self);
    const member = findMember(reference, type, name);
    if (!member) throw new TypeError(`${type}.${name} is not in Google's reference.`);
    if ('enum' in member) {
      if (!reference.enums[member.enum]) refuseMissing(reference.types[type]?.title as string, name);
      return showEnum(member.enum);
    }
    if ('method' in member) return toScript(callMethod(service, type, name, member.method, args), toolkit(), facades);
    const value = (service as unknown as Record<string, unknown>)[name];
    if (value === undefined) refuseMissing(reference.types[type]?.title as string, name);
    return toScript(value, toolkit(), facades);
  }

  function showError(error: unknown): Error {
    if (!(error instanceof Error)) return toolkit().makeError('Error', String(error));
    const details = error instanceof ApiError ? toScript(error.details, toolkit(), facades) : undefined;
    return toolkit().makeError(error.name, error.message, details);
  }

  return {
    ...facades,
    showEnum,
    showError,
    showMissing: (type) => facades.show(new MissingService(type)),
    call(type, name, self, args, out) {
      try {
        out.value = use(type, name, self, args);
      } catch (error) {
        out.thrown = true;
        out.value = showError(error);
      }
    },
    show(service) {
      if (reference.globals && Object.values(reference.globals).includes(service.type))
        singletons.set(service.type, service);
      return facades.show(service);
    },
  };
}
