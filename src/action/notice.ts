/** The notice of one meeting, or the invitation to it, with the outline. */
import type { Action } from './run';

export interface NoticeOptions {
  /** `Số` of the topic; without it the user is asked. */
  readonly topic?: string;
}

export function createNotice(_options: NoticeOptions = {}): Action {
  return {
    name: 'notice',
    scopes: ['drive.file'],
    work: () => {
      throw new Error('Not made yet.');
    },
  };
}
