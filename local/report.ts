/** `report.json`: what the run found, what stands after it, and the calls it made. */
import { gunzipSync } from 'node:zlib';
import type { Account, MailEntry } from './account/account';
import type { Calls } from './calls';

export interface ReportFinding {
  readonly rule: string;
  readonly severity: string;
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
  readonly suggestion?: string;
}

export interface ReportDocument {
  readonly kind: string;
  readonly name: string;
  /** Relative to the account's directory. */
  readonly path: string;
  readonly url: string;
  readonly pdf?: string;
}

export interface ReportMessage {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  /** Relative to the account's directory; empty where there is no file of it. */
  readonly path: string;
}

export interface Report {
  readonly findings: readonly ReportFinding[];
  readonly documents: readonly ReportDocument[];
  readonly messages: readonly ReportMessage[];
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly ms: number;
}

/** The bundle marks what it makes with these names of Drive's `appProperties`. */
const KIND = 'cdKind';
const BUCKET = /^ledger:\d+$/;
const LEDGER_PREFIX = 'message:';

interface LedgerEntry {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  readonly account?: string;
  readonly mark?: string;
  readonly draft?: string;
  readonly message?: string;
}

function listDocuments(account: Account): ReportDocument[] {
  return account
    .listDocuments()
    .filter(
      (document) => !document.trashed && document.appProperties[KIND] && document.appProperties[KIND] !== 'folder',
    )
    .map(({ appProperties, name, path, url, pdf }) => ({
      kind: appProperties[KIND] as string,
      name,
      path,
      url,
      ...(pdf !== undefined && { pdf }),
    }));
}

/** The bundle packs its records: JSON, gzip, base64. */
function readBucket(value: string): [string, unknown][] {
  try {
    const { r } = JSON.parse(gunzipSync(Buffer.from(value, 'base64')).toString('utf8'));
    return Object.entries(r ?? {});
  } catch {
    // Not the bundle's: a script of `exec` may write any property.
    return [];
  }
}

function readLedger(properties: Readonly<Record<string, string>>): LedgerEntry[] {
  const records = Object.entries(properties).flatMap(([name, value]) => (BUCKET.test(name) ? readBucket(value) : []));
  return records.flatMap(([key, record]) => (key.startsWith(LEDGER_PREFIX) ? [record as LedgerEntry] : []));
}

/** Finds an entry's file by its draft, its message or its mark. */
function indexMails(mails: readonly MailEntry[]): (entry: LedgerEntry) => MailEntry | undefined {
  const byName = new Map<string, MailEntry[]>();
  for (const mail of mails) {
    for (const name of [`draft ${mail.draft}`, `message ${mail.message}`, `mark ${mail.mark}`])
      byName.set(name, [...(byName.get(name) ?? []), mail]);
  }
  return ({ account, draft, message, mark }) => {
    const names = [draft && `draft ${draft}`, message && `message ${message}`, mark && `mark ${mark}`];
    const found = names.flatMap((name) => (name ? (byName.get(name) ?? []) : []));
    return found.find(({ owner }) => !account || account.toLowerCase() === owner.toLowerCase());
  };
}

/** Ledger entries with their files, then messages that no entry knows (`other`). */
function listMessages(account: Account): ReportMessage[] {
  const mails = account.listMessages();
  const fileOf = indexMails(mails);
  const known = new Set<MailEntry>();
  const listed = readLedger(account.state.properties.document).map((entry): ReportMessage => {
    const mail = fileOf(entry);
    if (mail) known.add(mail);
    const { kind, to, subject, state } = entry;
    return { kind, to, subject: mail?.subject ?? subject, state, path: mail?.path ?? '' };
  });
  const others = mails.filter((mail) => !known.has(mail));
  return [...listed, ...others.map(({ to, subject, state, path }) => ({ kind: 'other', to, subject, state, path }))];
}

function readFinding(value: unknown): ReportFinding[] {
  if (typeof value !== 'object' || value === null) return [];
  const { rule, severity, tab, cell, message, suggestion } = value as Record<string, unknown>;
  return [
    {
      rule: String(rule),
      severity: String(severity),
      tab: String(tab ?? ''),
      cell: String(cell ?? ''),
      message: String(message ?? ''),
      ...(typeof suggestion === 'string' && { suggestion }),
    },
  ];
}

/** The findings that a function of the bundle returns. */
export function readFindings(result: unknown): ReportFinding[] {
  const findings = (result as { findings?: unknown } | null)?.findings;
  return Array.isArray(findings) ? findings.flatMap(readFinding) : [];
}

export function createReport(account: Account, calls: Calls, findings: readonly ReportFinding[], ms: number): Report {
  return {
    findings,
    documents: listDocuments(account),
    messages: listMessages(account),
    calls: Object.fromEntries(calls.counts),
    callCount: calls.total,
    ms: Math.round(ms),
  };
}
