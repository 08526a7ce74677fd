/** Where a paper departs from its form. */
import type { Action } from './run';
import type { UploadedFile } from './uploaded-file';

export interface InspectionOptions {
  /** Without it the user is shown what can be inspected. */
  readonly file?: UploadedFile;
  /** Or a Doc of ours, by its ID. */
  readonly document?: string;
}

export function createInspection(_options: InspectionOptions = {}): Action {
  return {
    name: 'inspect',
    scopes: ['drive.file'],
    work: () => {
      throw new Error('Not made yet.');
    },
  };
}
