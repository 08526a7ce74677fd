/** The conclusion of one meeting, or the resolution. */
import type { Action } from './run';

export interface ConclusionOptions {
  /** `Số` of the topic; without it the user is asked. */
  readonly topic?: string;
}

export function createConclusion(_options: ConclusionOptions = {}): Action {
  return {
    name: 'conclusion',
    scopes: ['drive.file'],
    work: () => {
      throw new Error('Not made yet.');
    },
  };
}
