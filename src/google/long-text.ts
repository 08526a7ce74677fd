/** Long texts in properties: packed, and cut into parts that a property holds. */

/** A property takes 9 KB (Apps Script quotas). */
const PART_LENGTH = 8_000;

/** ASCII. */
export function packText(text: string): string {
  return Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes());
}

/** `undefined` for what `packText` has not made. */
export function unpackText(packed: string): string | undefined {
  try {
    const bytes = Utilities.base64Decode(packed);
    return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString('UTF-8');
  } catch {
    return undefined;
  }
}

/** JSON of a plan of 400 topics takes three. */
export function packParts(text: string): string[] {
  return packText(text).match(new RegExp(`.{1,${PART_LENGTH}}`, 'g')) ?? [];
}

/** `undefined` where a part is missing or spoilt. */
export function unpackParts(parts: readonly (string | undefined)[]): string | undefined {
  return unpackText(parts.map((part) => part ?? '').join(''));
}
