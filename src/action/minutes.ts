/** The minutes of one meeting, with blanks to fill in by hand. */
import type { Action } from './run';

export interface MinutesOptions {
  /** `Số` of the topic; without it the user is asked. */
  readonly topic?: string;
}

export function createMinutes(_options: MinutesOptions = {}): Action {
  return {
    name: 'minutes',
    scopes: ['drive.file'],
    work: () => {
      throw new Error('Not made yet.');
    },
  };
}
