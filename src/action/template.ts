/** `Mẫu văn bản…`: a Google Doc that people edit, of the project's own template or of a file, and its link in `Cài đặt`. */

import { checkWorkbook } from '../check/check-plan';
import { prepareTemplate } from '../document/own-template/prepare';
import { makeUserTemplate } from '../document/own-template/user-template';
import { templateKey } from '../document/templates';
import { type Stopwatch, today } from '../google/clock';
import { confirm, showAlert, showPage } from '../google/dialog';
import { readTab, readTables } from '../google/spreadsheet';
import { decodeBase64 } from '../google/uploaded-bytes';
import type { Catalogue } from '../locale/catalogue';
import { TEMPLATE_KINDS, type TemplateKind } from '../plan/template-kind';
import { readEntries } from '../sheet/read-entries';
import { SETTINGS } from '../sheet/tabs';
import { closeSession, recordEffects } from './closing';
import { findingSections, stoppedByFindings } from './finding-page';
import type { Action, Ending, RunResult } from './run';
import { openSession, type Session } from './session';
import { markLinked, type TemplateContent, writeTemplate } from './template-document';
import { toFindings } from './template-finding';
import { renderTemplatePage } from './template-page';
import {
  findTemplateRow,
  namesLetters,
  parseTemplateKind,
  type TemplateRow,
  templateName,
  writeTemplateLink,
} from './template-row';
import type { UploadedFile } from './uploaded-file';
import { createWordings } from './wordings-tab';

export interface TemplateOptions {
  /** A `TemplateKind` or its Vietnamese name, or `thu` for the words of letters; without it the user is asked. */
  readonly kind?: string;
  /** A .docx to make the template of; without it the project's own. */
  readonly file?: UploadedFile;
}

export function createTemplate({ kind: typed, file }: TemplateOptions = {}): Action {
  if (typed !== undefined && namesLetters(typed)) return createWordings(file !== undefined);
  const kind = parseTemplateKind(typed ?? '');
  let before: TemplateRow | undefined;
  return {
    name: 'template',
    scopes: ['drive.file'],
    ask: () => {
      const rows = readTab(SETTINGS.name);
      const { words } = readEntries(rows);
      if (typed === undefined) return showChoice(words);
      if (!kind) return refuseKind(typed, words);
      before = findTemplateRow(kind, rows);
      return isSound(kind, file) && before.value !== '' ? askToReplace(before, words) : undefined;
    },
    work: (stopwatch) => makeTemplate(kind!, file, before!, stopwatch),
  };
}

function showChoice(words: Catalogue): RunResult {
  showPage({ title: words.template.title }, () => renderTemplatePage('makeTemplate', words));
  return { outcome: 'done', findings: [] };
}

function refuseKind(typed: string, { template }: Catalogue): RunResult {
  const message = template.kindUnknown(typed, [...TEMPLATE_KINDS.map(templateName), template.wording.name]);
  showAlert(template.title, message);
  return { outcome: 'refused', findings: [], message };
}

function askToReplace({ label, value }: TemplateRow, { template }: Catalogue): RunResult | undefined {
  if (confirm(template.title, template.replaceQuestion(label, value))) return undefined;
  const message = template.kept(label);
  showAlert(template.title, message);
  return { outcome: 'done', findings: [], message };
}

function readUpload({ base64 }: UploadedFile): Uint8Array {
  return decodeBase64(base64) ?? new Uint8Array();
}

function isSound(kind: TemplateKind, file: UploadedFile | undefined): boolean {
  return !file || 'own' in prepareTemplate(readUpload(file), kind);
}

function makeTemplate(
  kind: TemplateKind,
  file: UploadedFile | undefined,
  row: TemplateRow,
  stopwatch: Stopwatch,
): Ending {
  const { plan, words, findings } = checkWorkbook(readTables(), today());
  if (!plan) return stoppedByFindings(findings, words);
  const prepared = file && prepareTemplate(readUpload(file), kind);
  if (prepared && 'faults' in prepared) return stopByFile(toFindings(prepared.faults, row.place, words), words);
  const session = openSession(plan, [], stopwatch, 'drive');
  recordEffects(session, () => {
    const document = writeTemplate(session, kind, contentOf(kind, file, session));
    session.notes.papers.push({ text: words.template.made(document.name), url: document.url });
    session.notes.attention.push({ text: words.template.howToEdit });
    if (writeTemplateLink(session, kind, row.value, document.url)) markLinked(session, kind);
  });
  return closeSession(session);
}

function contentOf(kind: TemplateKind, file: UploadedFile | undefined, { plan }: Session): TemplateContent {
  const { form } = plan.settings;
  return file
    ? { identity: file.base64, bytes: () => readUpload(file) }
    : { identity: templateKey(kind, form), bytes: () => makeUserTemplate(kind, form) };
}

function stopByFile(findings: ReturnType<typeof toFindings>, words: Catalogue): Ending {
  return {
    result: { outcome: 'findings', findings },
    page: {
      title: words.template.title,
      lead: words.template.fileStopped(findings.length),
      sections: findingSections(findings, words),
    },
  };
}
