/** Long texts in properties: packed, and cut into parts that a property holds. */

/** A property takes 9 KB (Apps Script quotas). */
const PART_LENGTH = 8_000;

/** ASCII parts; JSON of a plan of 400 topics takes three. */
export function packText(text: string): string[] {
  const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes());
  return packed.match(new RegExp(`.{1,${PART_LENGTH}}`, 'g')) ?? [];
}

/** `undefined` where a part is missing or spoilt. */
export function unpackText(parts: readonly (string | undefined)[]): string | undefined {
  try {
    const bytes = Utilities.base64Decode(parts.map((part) => part ?? '').join(''));
    return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString('UTF-8');
  } catch {
    return undefined;
  }
}
