/** A realm for one script: ECMAScript's own globals, Google's services and a clock, and nothing of Node. */
import vm from 'node:vm';
import { type Calls, createCalls } from '../calls';
import type { Clock } from '../host';
import type { Reference } from '../reference/reference';
import { BOOTSTRAP } from './bootstrap';
import { createGrants, type Grants } from './grants';
import { createMembrane, type MembraneOptions, type Toolkit } from './membrane';
import type { ServiceObject } from './service-object';
import { createTermination, type EndReason, type Termination } from './termination';
import { type Facades, fromScript, toScript } from './values';

export interface RealmOptions {
  readonly reference: Reference;
  /** By global name: `{ Drive: createDrive(…) }`. */
  readonly services: Readonly<Record<string, ServiceObject>>;
  readonly clock: Clock;
  readonly calls?: Calls;
  /** All scopes of the reference are granted where this is left out. */
  readonly grants?: Grants;
  readonly termination?: Termination;
  readonly beforeCall?: () => void;
}

/** How the script's code ended. `value` and `error` are the script's own objects. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ended'; readonly reason: EndReason };

export interface Realm {
  /** Runs a script file's top level. */
  load(code: string, filename: string): Outcome;
  /** Calls a global function with Node's values; a promise it gives is followed to its end. */
  call(name: string, args?: readonly unknown[]): Outcome;
  /** Evaluates code and gives its value in Node's realm; throws what the script throws, with its name and message. For tests. */
  evaluate(code: string): unknown;
  readonly facades: Facades;
  /** Serves another run with what the script left in its globals; the reference stays. */
  reopen(options: RealmOptions): void;
}

interface Box {
  state?: 'returned' | 'threw';
  value?: unknown;
  missing?: true;
}

interface Tools extends Toolkit {
  defineGlobal(name: string, value: unknown): void;
  prepareCall(name: string, args: unknown, box: Box): void;
}

function allScopes(reference: Reference): Grants {
  const scopes = Object.values(reference.types).flatMap((type) =>
    Object.values(type.members).flatMap((member) => ('method' in member ? (member.method.scopes ?? []) : [])),
  );
  return createGrants([...new Set(scopes)]);
}

/** By code: compiled once, it serves many contexts. */
const compiled = new Map<string, { readonly script: vm.Script; readonly filename: string }>();
/** A process runs a bundle or two again and again; what it runs once need not stay. */
const MOST_COMPILED = 8;

function compile(code: string, filename: string): vm.Script {
  const known = compiled.get(code);
  if (known?.filename === filename) return known.script;
  const script = new vm.Script(code, { filename });
  const [oldest] = compiled.keys();
  if (compiled.size >= MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
  compiled.set(code, { script, filename });
  return script;
}

/** What the realm's own closures look up at every call, so that another run can take its place. */
interface Current extends MembraneOptions {
  readonly clock: Clock;
}

function readOptions({ reference, clock, ...options }: RealmOptions): Current {
  const termination = options.termination ?? createTermination();
  return {
    reference,
    clock,
    termination,
    calls: options.calls ?? createCalls({ termination }),
    grants: options.grants ?? allScopes(reference),
    beforeCall: options.beforeCall ?? (() => {}),
  };
}

export function createRealm(options: RealmOptions): Realm {
  // A prototype of Node's on the sandbox would be seen through the global object: `constructor.constructor` gives Node's `process`.
  const context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const current = readOptions(options);
  let toolkit: Tools | undefined;
  const membrane = createMembrane(current, () => toolkit as Toolkit);
  const now = (): number => {
    current.termination.check();
    current.beforeCall?.();
    return current.clock.now();
  };
  const tools: Tools = compile(BOOTSTRAP, 'bootstrap.js').runInContext(context)({ call: membrane.call, now });
  toolkit = tools;
  defineGlobals(options, tools.defineGlobal, membrane);

  const run = (code: string, filename: string): Outcome => {
    try {
      const value = compile(code, filename).runInContext(context, { breakOnSigint: true });
      return { kind: 'returned', value };
    } catch (error) {
      const { reason } = current.termination;
      return reason ? { kind: 'ended', reason } : { kind: 'threw', error };
    }
  };

  const call = (name: string, args: readonly unknown[] = []): Outcome => {
    const box = tools.makeObject() as Box;
    const given = toScript(args, tools, membrane);
    tools.prepareCall(name, given, box);
    // The call starts inside a script of the context, so that the same watch for SIGINT holds for it.
    const outcome = run("globalThis[Symbol.for('host.entry')]()", 'host.js');
    if (outcome.kind !== 'returned') return outcome;
    if (box.missing) return { kind: 'missing' };
    return box.state === 'threw' ? { kind: 'threw', error: box.value } : { kind: 'returned', value: box.value };
  };

  return {
    load: run,
    call,
    facades: membrane,
    reopen(next) {
      Object.assign(current, readOptions({ ...next, reference: current.reference }));
      for (const [name, service] of Object.entries(next.services)) tools.defineGlobal(name, membrane.show(service));
    },
    evaluate(code) {
      const outcome = run(code, 'evaluated.js');
      if (outcome.kind === 'returned') return fromScript(outcome.value, membrane);
      throw outcome.kind === 'threw'
        ? fromScript(outcome.error, membrane)
        : new Error(`The run has ended (${outcome.kind}).`);
    },
  };
}

function defineGlobals(
  { reference, services }: RealmOptions,
  define: (name: string, value: unknown) => void,
  membrane: ReturnType<typeof createMembrane>,
): void {
  for (const [name, service] of Object.entries(services)) define(name, membrane.show(service));
  for (const [name, type] of Object.entries(reference.globals)) {
    // An advanced service that is not turned on is no global; its type alone has no namespace.
    if (!services[name] && type.includes('.')) define(name, membrane.showMissing(type));
  }
  for (const [name, type] of Object.entries(reference.globalEnums)) define(name, membrane.showEnum(type));
}
