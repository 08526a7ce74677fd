/** The report on the topics of a year or of a quarter. */
import type { Action } from './run';

export interface ReportOptions {
  /** `I`–`IV`; without it the whole year. */
  readonly quarter?: string;
}

export function createReport(_options: ReportOptions = {}): Action {
  return {
    name: 'report',
    scopes: ['drive.file'],
    work: () => {
      throw new Error('Not made yet.');
    },
  };
}
