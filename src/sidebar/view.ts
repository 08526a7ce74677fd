/** Reading one of the server's views: what was read before is shown until the new one is there. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useShell, type ViewName, type Views } from './shell';

export interface ViewState<View> {
  readonly view?: View;
  readonly isReading: boolean;
  readonly error?: unknown;
  read(): void;
  /** For an answer that brings the view along. */
  replace(view: View): void;
}

export function useView<Name extends ViewName>(name: Name): ViewState<Views[Name]> {
  const { call, version, views, keepView } = useShell();
  const [state, setState] = useState<{ view?: Views[Name]; isReading: boolean; error?: unknown }>({
    view: views[name],
    isReading: true,
  });
  /** Of answers that overtake each other the one asked for last holds. */
  const turn = useRef(0);

  const replace = useCallback((view: Views[Name]) => {
    turn.current++;
    keepView(name, view);
    setState({ view, isReading: false });
  }, []);

  const read = useCallback(async () => {
    const mine = ++turn.current;
    setState(({ view }) => ({ view, isReading: true }));
    try {
      const view = (await (call as (name: ViewName) => Promise<unknown>)(name)) as Views[Name];
      if (mine === turn.current) replace(view);
    } catch (error) {
      if (mine === turn.current) setState(({ view }) => ({ view, isReading: false, error }));
    }
  }, []);

  useEffect(() => {
    read();
    return () => {
      turn.current++;
    };
  }, [version]);

  return { ...state, read, replace };
}
