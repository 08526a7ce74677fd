/** The template that a person edits, in the place of the project's own: found by its row in `Cài đặt`, and checked. */
import { countErrors } from '../check/check-plan';
import type { OwnTemplate } from '../document/own-template/own-template';
import { prepareTemplate } from '../document/own-template/prepare';
import { findMissingScopes } from '../google/authorization';
import { nowIso } from '../google/clock';
import { exportDocx, type RemoteFile } from '../google/drive';
import type { Finding } from '../plan/finding';
import type { TemplateKind } from '../plan/template-kind';
import type { Tables } from '../sheet/cell';
import { SETTINGS } from '../sheet/tabs';
import { findingSections } from './finding-page';
import type { Ending } from './run';
import type { Session } from './session';
import { makeTemplateFinding, toFindings } from './template-finding';
import { findTemplateRow, parseDocumentId, type TemplateRow } from './template-row';

export interface LoadedTemplate {
  /** Errors that stop the run before anything is made: `stoppedByTemplate` ends it. */
  readonly findings: readonly Finding[];
  /** In a paper's facts, in the place of `templateKey`: another stamp, another paper. Missing where the row is empty. */
  readonly stamp?: string;
  /** For `renderPaper`. Exports the Doc, if this run has not done so; `undefined` where the row is empty. */
  readonly own: () => OwnTemplate | undefined;
}

type Checked = { readonly own: OwnTemplate } | { readonly findings: readonly Finding[] };

/**
 * Call it before the run's first effect. It exports the Doc only where its `modifiedTime` is another than when it was last
 * found sound: an unchanged run makes no call for it, a changed one at most one.
 */
export function loadOwnTemplate(session: Session, kind: TemplateKind, tables: Tables): LoadedTemplate {
  const row = findTemplateRow(kind, tables[SETTINGS.name]);
  if (row.value === '') return { findings: [], own: () => undefined };
  const remote = findDocument(session, row);
  if ('rule' in remote) return { findings: [remote], own: () => undefined };
  const stamp = `${remote.id} ${remote.modified}`;
  let checked: Checked | undefined;
  const check = (): Checked => {
    checked ??= checkDocument(session, kind, row, remote);
    return checked;
  };
  const findings = isKnownSound(session, kind, stamp) ? [] : listFindings(check());
  if (checked && findings.length === 0) recordSound(session, kind, row, stamp);
  return {
    findings,
    stamp,
    own: () => {
      const result = check();
      // It was sound when this run began: somebody is editing it right now.
      if ('findings' in result) throw new Error(result.findings[0]?.message);
      return result.own;
    },
  };
}

function listFindings(checked: Checked): readonly Finding[] {
  return 'findings' in checked ? checked.findings : [];
}

function findDocument(session: Session, { label, value, place }: TemplateRow): RemoteFile | Finding {
  const { words, files, ledger, account } = session;
  const { template } = words;
  const id = parseDocumentId(value);
  if (id === undefined) return makeTemplateFinding('template_link_invalid', place, template.linkInvalid(label, value));
  const remote = files.byId(id);
  if (remote && !remote.trashed) return remote;
  const known = [...ledger.papers.values()].find((entry) => entry.id === id);
  if (remote || known?.account === account) {
    const name = remote?.name ?? known?.name ?? label;
    return makeTemplateFinding('template_missing', place, template.missing(label, name));
  }
  const message = known ? template.foreignOwner(label, known.account) : template.foreign(label);
  return makeTemplateFinding('template_foreign', place, message);
}

function checkDocument(session: Session, kind: TemplateKind, row: TemplateRow, { id }: RemoteFile): Checked {
  const { words, missingScopes } = session;
  const [missing] = findMissingScopes(['script.external_request']);
  if (missing) {
    missingScopes.add(missing);
    const message = words.template.permission(row.label, words.dialog.permissions[missing]);
    return { findings: [makeTemplateFinding('template_permission', row.place, message)] };
  }
  const prepared = prepareTemplate(exportDocx(id), kind);
  return 'own' in prepared ? prepared : { findings: toFindings(prepared.faults, row.place, words) };
}

function soundKey(kind: TemplateKind): string {
  return `sound-template:${kind}`;
}

function isKnownSound({ ledger }: Session, kind: TemplateKind, stamp: string): boolean {
  return ledger.papers.get(soundKey(kind))?.facts === stamp;
}

/** Stored with the run's next write. */
function recordSound({ ledger, account }: Session, kind: TemplateKind, { label }: TemplateRow, stamp: string): void {
  ledger.papers.put(soundKey(kind), {
    v: 1,
    kind: 'template',
    state: 'made',
    account,
    mark: '',
    name: label,
    facts: stamp,
    text: '',
    at: nowIso(),
    version: 1,
  });
}

/** Nothing was made: a template must be mended first, or a permission given. */
export function stoppedByTemplate({ words, missingScopes }: Session, findings: readonly Finding[]): Ending {
  return {
    result: { outcome: 'findings', findings },
    page: {
      title: words.template.title,
      lead: words.template.stopped(countErrors(findings)),
      sections: findingSections(findings, words),
    },
    ...(missingScopes.size > 0 && { missingScopes: [...missingScopes] }),
  };
}
