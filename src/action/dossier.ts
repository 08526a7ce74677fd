/** A quarter's dossier: its cover list, and one archive of its papers' PDFs. */
import type { Action } from './run';

export interface DossierOptions {
  /** `I`–`IV`; without it the user is asked. */
  readonly quarter?: string;
}

export function createDossier(_options: DossierOptions = {}): Action {
  return {
    name: 'dossier',
    scopes: ['drive.file'],
    work: () => {
      throw new Error('Not made yet.');
    },
  };
}
