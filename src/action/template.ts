/** A template that people edit: a Google Doc with the tags in place. */
import type { Action } from './run';
import type { UploadedFile } from './uploaded-file';

export interface TemplateOptions {
  /** A `TemplateKind`; without it the user is asked. */
  readonly kind?: string;
  /** A .docx to make the template of; without it the project's own. */
  readonly file?: UploadedFile;
}

export function createTemplate(_options: TemplateOptions = {}): Action {
  return {
    name: 'template',
    scopes: ['drive.file'],
    work: () => {
      throw new Error('Not made yet.');
    },
  };
}
