/** The account as the server last told it, and who wants to know what has changed. */
import type { State } from '../contract';

export class Store {
  private current: State | undefined;
  private readonly watchers: ((state: State) => void)[] = [];

  get state(): State | undefined {
    return this.current;
  }

  take(state: State): void {
    this.current = state;
    for (const tell of this.watchers) tell(state);
  }

  /** `show` hears at once and then whenever what `select` gives says something else. */
  watch<Part>(select: (state: State) => Part, show: (part: Part, state: State) => void): void {
    let known: string | undefined;
    const tell = (state: State) => {
      const part = select(state);
      const print = JSON.stringify(part);
      if (print === known) return;
      known = print;
      show(part, state);
    };
    this.watchers.push(tell);
    if (this.current) tell(this.current);
  }
}
