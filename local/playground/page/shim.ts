/**
 * `google.script` for a page in a sandboxed frame: https://developers.google.com/apps-script/guides/html/reference/run
 * The function is sent to the frame as text, so it names nothing outside itself.
 */

/** Frame to page. */
export type FrameMessage =
  | { readonly ask: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly do: 'close' | 'focus' }
  /** A click on a link to a file of Drive. */
  | { readonly do: 'open'; readonly link: string }
  | { readonly do: 'width' | 'height'; readonly pixels: number };

/** Page to frame: `message` of a call that failed, `value` of one that did not. */
export interface FrameReply {
  readonly ask: number;
  readonly value: string | null;
  readonly message?: string;
}

export function installGoogleScript(): void {
  type Handler = (value: unknown, user: unknown) => void;
  interface Handlers {
    readonly success?: Handler;
    readonly failure?: Handler;
    readonly user?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let asked = 0;
  const tell = (message: unknown) => window.parent.postMessage(message, '*');

  const checkValue = (value: unknown, name: string, seen: readonly unknown[]): void => {
    const isIllegal =
      typeof value === 'function' || value instanceof Date || value instanceof Node || seen.includes(value);
    if (isIllegal) throw new TypeError(`Failed due to illegal value in property: ${name}`);
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) checkValue((value as Record<string, unknown>)[key], key, [...seen, value]);
  };

  const createRunner = (handlers: Handlers): unknown =>
    new Proxy(Object.freeze({}), {
      get(_, name) {
        if (name === 'withSuccessHandler') return (success: Handler) => createRunner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => createRunner({ ...handlers, failure });
        if (name === 'withUserObject') return (user: unknown) => createRunner({ ...handlers, user });
        // Google hides what ends in `_`: there is no such function to call.
        if (typeof name === 'symbol' || name.endsWith('_')) return undefined;
        return (...args: unknown[]) => {
          for (const [at, value] of args.entries()) checkValue(value, String(at), []);
          asked += 1;
          waiting.set(asked, handlers);
          tell({ ask: asked, function: name, args: JSON.parse(JSON.stringify(args)) });
        };
      },
    });

  window.addEventListener('message', ({ source, data }) => {
    const handlers = waiting.get(data?.ask);
    if (source !== window.parent || !handlers) return;
    waiting.delete(data.ask);
    if (data.message === undefined) handlers.success?.(data.value, handlers.user);
    else if (handlers.failure) handlers.failure(new Error(data.message), handlers.user);
    else console.error(data.message);
  });

  // The files of this Drive stand in the page, not at Google's.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a')?.href : undefined;
    if (link === undefined || !/^https:\/\/(?:docs|drive)\.google\.com\//.test(link)) return;
    event.preventDefault();
    tell({ do: 'open', link });
  });

  const host = {
    close: () => tell({ do: 'close' }),
    setWidth: (pixels: number) => tell({ do: 'width', pixels }),
    setHeight: (pixels: number) => tell({ do: 'height', pixels }),
    editor: { focus: () => tell({ do: 'focus' }) },
  };
  Object.defineProperty(window, 'google', { value: { script: { run: createRunner({}), host } } });
}
