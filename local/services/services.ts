/** All the services that a script of this host finds, by global name. */
import { createHash } from 'node:crypto';
import type { Account } from '../account/account';
import { createDrive } from '../account/drive';
import { exportFile, prepareExports } from '../account/export';
import { createGmail } from '../account/gmail';
import type { Host } from '../host';
import type { Manifest } from '../manifest';
import type { Person } from '../person';
import { findMember, type Reference } from '../reference/reference';
import type { Grants } from '../script/grants';
import type { ServiceObject } from '../script/service-object';
import type { Termination } from '../script/termination';
import { createSpreadsheetApp } from '../sheets/spreadsheet-app';
import type { Workbook } from '../sheets/workbook';
import { createCacheService } from './cache';
import { createHtmlService } from './html';
import { LockService } from './lock';
import { createLogging } from './logging';
import { createPropertiesService } from './properties';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import type { Ui } from './ui';
import { createUrlFetchApp } from './url-fetch';
import { createUtilities } from './utilities';

export interface ServicesOptions {
  readonly host: Host;
  readonly manifest: Manifest;
  readonly reference: Reference;
  readonly account: Account;
  readonly workbook: Workbook;
  /** Missing in a run that nobody looks at. */
  readonly ui?: Ui;
  /** Who looks at it, where the run is not answered by itself. */
  readonly person?: Person;
  readonly grants: Grants;
  readonly termination: Termination;
  /** Where the project's HTML files are. */
  readonly pages: string;
  /** Gets each line of the script's log. */
  readonly log: (line: string) => void;
}

export interface Services {
  readonly globals: Readonly<Record<string, ServiceObject>>;
  readonly locks: LockService;
}

/** A UUID as version 4's look, another one each time, the same ones in every run over the same state. */
function nextUuid(account: Account): string {
  account.state.counter += 1;
  const hex = createHash('sha256').update(`uuid ${account.state.counter}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function exportScopes(reference: Reference): readonly string[] {
  const type = findMember(reference, 'Drive', 'Files');
  const member = type && 'property' in type ? findMember(reference, type.property, 'export') : undefined;
  return member && 'method' in member ? (member.method.scopes ?? []) : [];
}

export function createServices(options: ServicesOptions): Services {
  const { host, manifest, account, grants, termination } = options;
  const locks = new LockService(account.dir, host.account, host.clock);
  const token = `local.${createHash('sha256').update(`token ${host.account}`).digest('base64url')}`;
  const advanced: Record<string, () => ServiceObject> = {
    Drive: () => createDrive(account, host),
    Gmail: () => createGmail(account, host),
  };
  const enabled = manifest.advancedServices.flatMap((name) =>
    advanced[name] ? [[name, advanced[name]()] as const] : [],
  );
  return {
    locks,
    globals: {
      SpreadsheetApp: createSpreadsheetApp(options.workbook, host, {
        ...(options.ui && { ui: options.ui }),
        ...options.person,
        state: account.state,
      }),
      PropertiesService: createPropertiesService(account.state.properties, host.account),
      CacheService: createCacheService(host.clock),
      LockService: locks,
      ScriptApp: createScriptApp({
        grants,
        termination,
        token,
        triggers: {
          account: host.account,
          triggers: account.state.triggers,
          now: () => host.clock.now(),
          nextId: () => {
            account.state.counter += 1;
            return String(account.state.counter);
          },
        },
      }),
      Session: createSession(host),
      Utilities: createUtilities(host.clock, () => nextUuid(account)),
      HtmlService: createHtmlService(options.pages),
      UrlFetchApp: createUrlFetchApp({
        ...(manifest.urlFetchWhitelist && { whitelist: manifest.urlFetchWhitelist }),
        token,
        grants,
        exportScopes: exportScopes(options.reference),
        exportFile: (id, mimeType) => exportFile(account, id, mimeType),
        prepareExports: (asked) => prepareExports(account, asked),
      }),
      ...createLogging(options.log, () => host.clock.now()),
      ...Object.fromEntries(enabled),
    },
  };
}
