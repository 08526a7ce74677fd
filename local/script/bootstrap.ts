/**
 * The only code of the host that runs inside the script's realm: it makes the functions and objects that scripts see there.
 * It is kept as text because it must be compiled in that realm. `host.call` and `host.now` are the host's own functions and stay
 * inside closures: handing one to a script would hand it Node.
 */
export const BOOTSTRAP = `(function (host) {
  'use strict';
  const { create, defineProperty, freeze, hasOwn } = Object;
  const entryKey = Symbol.for('host.entry');
  const { apply, construct } = Reflect;
  const RealDate = Date;
  const errors = { Error, TypeError, RangeError };

  function raise(out) {
    throw out.value;
  }

  function makeMethod(type, name) {
    return {
      [name](...args) {
        const out = create(null);
        try {
          host.call(type, name, this, args, out);
        } catch (_) {
          throw new RangeError('Maximum call stack size exceeded');
        }
        if (out.thrown) raise(out);
        return out.value;
      },
    }[name];
  }

  function makePrototype(type, methods, getters, title) {
    const prototype = {};
    for (const name of methods) defineProperty(prototype, name, { value: makeMethod(type, name), enumerable: true });
    for (const name of getters) {
      defineProperty(prototype, name, { get: makeMethod(type, name), enumerable: true });
    }
    defineProperty(prototype, 'toString', { value: { toString: () => title }.toString });
    return freeze(prototype);
  }

  function VirtualDate(...args) {
    if (!new.target) return new RealDate(host.now()).toString();
    return construct(RealDate, args.length === 0 ? [host.now()] : args, new.target === VirtualDate ? RealDate : new.target);
  }
  for (const name of ['parse', 'UTC']) {
    defineProperty(VirtualDate, name, { value: RealDate[name], writable: true, configurable: true });
  }
  defineProperty(VirtualDate, 'now', { value: { now: () => host.now() }.now, writable: true, configurable: true });
  defineProperty(VirtualDate, 'name', { value: 'Date', configurable: true });
  defineProperty(VirtualDate, 'length', { value: 7, configurable: true });
  defineProperty(VirtualDate, 'prototype', { value: RealDate.prototype, writable: false });
  defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });
  delete globalThis.WebAssembly;
  delete globalThis.console;

  return {
    makePrototype,
    makeFacade: (prototype) => freeze(create(prototype)),
    makeArray: () => [],
    makeObject: () => ({}),
    makeDate: (time) => new RealDate(time),
    makeEnum(names, strings) {
      const values = names.map((name, index) => {
        if (strings) return strings[name];
        const value = {};
        const members = { toString: () => name, name: () => name, ordinal: () => index };
        for (const key of Object.keys(members)) defineProperty(value, key, { value: members[key] });
        return value;
      });
      const holder = {};
      names.forEach((name, index) => defineProperty(holder, name, { value: freeze(values[index]), enumerable: true }));
      return freeze(holder);
    },
    makeError(name, message, details) {
      const error = new (errors[name] || Error)(message);
      if (!errors[name]) defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      if (details !== undefined) error.details = details;
      return error;
    },
    defineGlobal(name, value) {
      defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
    },
    /**
     * Leaves a call of a global function where the text of a script can start it: under a symbol, gone once it runs.
     * How the call ends, also the promise it gives, is put in the box.
     */
    prepareCall(name, args, box) {
      const run = () => {
        delete globalThis[entryKey];
        if (!hasOwn(globalThis, name) || typeof globalThis[name] !== 'function') {
          box.missing = true;
          return;
        }
        try {
          const result = apply(globalThis[name], undefined, args);
          box.state = 'returned';
          box.value = result;
          if (!(result instanceof Promise)) return;
          box.value = null;
          result.then(
            (value) => {
              box.value = value;
            },
            (error) => {
              box.state = 'threw';
              box.value = error;
            },
          );
        } catch (error) {
          box.state = 'threw';
          box.value = error;
        }
      };
      defineProperty(globalThis, entryKey, { value: run, configurable: true, enumerable: false });
    },
  };
})`;
