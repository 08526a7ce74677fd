/** The ledger's store: the spreadsheet's document properties. */
import { retrying } from './retry';

const open = () => PropertiesService.getDocumentProperties();

export function readProperties(): Record<string, string> {
  return retrying(() => open().getProperties());
}

/** Adds and replaces; what is not named stays. */
export function writeProperties(values: Record<string, string>): void {
  retrying(() => open().setProperties(values));
}

/** What is not named goes, in the same step. */
export function replaceProperties(values: Record<string, string>): void {
  retrying(() => open().setProperties(values, true));
}

/** All of this script's, of every editor of the sheet. */
export function forgetProperties(): void {
  retrying(() => open().deleteAllProperties());
}

export function deleteProperty(key: string): void {
  retrying(() => open().deleteProperty(key));
}
