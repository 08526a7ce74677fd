/** The ledger's store: the spreadsheet's document properties, one property an entry. */

export function readProperties(): Record<string, string> {
  return PropertiesService.getDocumentProperties().getProperties();
}

/** Adds and replaces; what is not named stays. */
export function writeProperties(values: Record<string, string>): void {
  PropertiesService.getDocumentProperties().setProperties(values);
}

export function deleteProperty(key: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(key);
}
