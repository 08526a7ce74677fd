/** What every view is given: calls, the work under way, where to go. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Server } from '../action/sidebar/server';
import type { Overview, WorkRequest } from '../action/sidebar/views';
import type { Call } from './call';

export const TABS = ['overview', 'check', 'preview', 'board', 'mail', 'help'] as const;
export type TabName = (typeof TABS)[number];

export type ViewName = 'overview' | 'findings' | 'preview' | 'board' | 'outbox';
export type Views = { [Name in ViewName]: ReturnType<Server[Name]> };

export interface Shell {
  readonly call: Call;
  /** Work is under way: nothing else may be started. */
  readonly isBusy: boolean;
  /** Counts the works that came to an end: views are read again then. */
  readonly version: number;
  readonly views: Partial<Views>;
  keepView<Name extends ViewName>(name: Name, view: Views[Name]): void;
  startWork(request: WorkRequest): void;
  openTab(tab: TabName): void;
  /** Names of those whom she does not want to write to now. */
  readonly unticked: ReadonlySet<string>;
  setUnticked(names: ReadonlySet<string>): void;
  onOverview(overview: Overview): void;
}

export const ShellContext = createContext<Shell | undefined>(undefined);

export const useShell = () => useContext(ShellContext)!;
