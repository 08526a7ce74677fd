/** `Soát thể thức…`: where a paper departs from its form; nothing is changed. */
import { inspectPaper } from '../document/form-check/inspect-paper';
import { showPage } from '../google/dialog';
import { exportDocx, findFile } from '../google/drive';
import { openLedger } from '../google/ledger';
import { readTab } from '../google/spreadsheet';
import { decodeBase64 } from '../google/uploaded-bytes';
import type { Catalogue } from '../locale/catalogue';
import type { Form } from '../plan/plan';
import { readEntries } from '../sheet/read-entries';
import { readSettings } from '../sheet/read-settings';
import { SETTINGS } from '../sheet/tabs';
import { type InspectedDocument, renderInspectionPage } from './inspect-page';
import type { Action, Ending, RunResult } from './run';
import type { UploadedFile } from './uploaded-file';

export interface InspectionOptions {
  /** Without it the user is shown what can be inspected. */
  readonly file?: UploadedFile;
  /** Or a Doc of ours, by its ID. */
  readonly document?: string;
}

export function createInspection({ file, document }: InspectionOptions = {}): Action {
  return {
    name: 'inspect',
    scopes: document === undefined ? [] : ['drive.file', 'script.external_request'],
    ask: () => (file || document !== undefined ? undefined : showChoice()),
    work: () => {
      const { form, words } = readForm();
      if (file) return report(decodeBase64(file.base64) ?? new Uint8Array(), file.name, form, words);
      const found = findFile(document!);
      return found ? report(exportDocx(found.id), found.name, form, words) : refuse(words);
    },
  };
}

/** The form that holds where a paper's head does not tell it. */
function readForm(): { readonly form: Form; readonly words: Catalogue } {
  const entries = readEntries(readTab(SETTINGS.name));
  return { form: readSettings(entries).form, words: entries.words };
}

function listDocuments(): InspectedDocument[] {
  const papers = [...openLedger().papers.values()];
  return papers.flatMap(({ kind, id, name }) =>
    kind === 'folder' || kind === 'template' || kind === 'archive' || id === undefined ? [] : [{ id, name }],
  );
}

function showChoice(): RunResult {
  const { words } = readForm();
  showPage({ title: words.form.title }, () => renderInspectionPage('inspectPaper', listDocuments(), words));
  return { outcome: 'done', findings: [] };
}

function refuse({ form }: Catalogue): Ending {
  const message = form.notFound;
  return {
    result: { outcome: 'refused', findings: [], message },
    page: { title: form.title, lead: message, sections: [] },
  };
}

function report(bytes: Uint8Array, name: string, expected: Form, { form }: Catalogue): Ending {
  const findings = inspectPaper(bytes, name, expected, form);
  return {
    result: { outcome: 'done', findings },
    page: {
      title: form.title,
      lead: form.lead(name, findings.length),
      sections: [{ heading: form.heading, items: findings.map(({ message }) => ({ text: message })) }],
    },
  };
}
