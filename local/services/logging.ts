/** `Logger` and `console`: each line goes where the run's log goes. https://developers.google.com/apps-script/guides/logging */
import { format } from 'node:util';
import { ServiceObject } from '../script/service-object';

type Print = (line: string) => void;

/** Service objects print as their names, as `Logger.log(range)` prints `Range`. */
function formatLine(values: readonly unknown[]): string {
  return format(...values.map((one) => (one instanceof ServiceObject ? one.type.split('.').at(-1) : one)));
}

class Logger extends ServiceObject {
  override readonly type = 'Base.Logger';
  private lines: string[] = [];

  constructor(private readonly print: Print) {
    super();
  }

  log(...values: unknown[]): this {
    const line = formatLine(values);
    this.lines.push(line);
    this.print(line);
    return this;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

class Console extends ServiceObject {
  override readonly type = 'Base.console';
  private readonly timers = new Map<string, number>();

  constructor(
    private readonly print: Print,
    private readonly now: () => number,
  ) {
    super();
  }

  log(...values: unknown[]): void {
    this.print(formatLine(values));
  }

  info(...values: unknown[]): void {
    this.print(formatLine(values));
  }

  warn(...values: unknown[]): void {
    this.print(formatLine(values));
  }

  error(...values: unknown[]): void {
    this.print(formatLine(values));
  }

  time(label: string): void {
    this.timers.set(label, this.now());
  }

  timeEnd(label: string): void {
    const start = this.timers.get(label);
    if (start === undefined) return;
    this.timers.delete(label);
    this.print(`${label}: ${Math.round(this.now() - start)}ms`);
  }
}

export function createLogging(print: Print, now: () => number): { Logger: ServiceObject; console: ServiceObject } {
  return { Logger: new Logger(print), console: new Console(print, now) };
}
