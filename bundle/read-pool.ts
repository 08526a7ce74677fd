/** What the bundle begins with: gives its longer texts, each list of them unpacked when the first is asked for. */
import { inflateSync } from 'fflate';
import { decodeBase85 } from '../src/document/base85';

/** The rest of the bundle takes it from here. */
export * from '../src/document/shim/deflate';

const ESCAPE = 0xff;
/** As many arguments as a call takes anywhere. */
const CHUNK = 8192;

/** The code unit of each byte that stands for one. */
function listUnits(letters: string): Uint16Array {
  const units = new Uint16Array(ESCAPE);
  for (let byte = 0; byte < ESCAPE; byte++) units[byte] = byte < 0x80 ? byte : letters.charCodeAt(byte - 0x80);
  return units;
}

/** @param letters, packed, size as `text-pool.mjs` makes them */
export function createPool(letters: string, packed: string, size: number): (place: number) => string {
  let texts: string[] | undefined;
  return (place) => {
    texts = texts ?? readTexts(letters, packed, size);
    return texts[place] as string;
  };
}

function readTexts(letters: string, packed: string, size: number): string[] {
  const bytes = inflateSync(decodeBase85(packed), { out: new Uint8Array(size) });
  const unitOf = listUnits(letters);
  const units = new Uint16Array(size);
  let to = 0;
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] as number;
    if (byte < ESCAPE) units[to++] = unitOf[byte] as number;
    else {
      units[to++] = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 5)), 16);
      at += 4;
    }
  }
  let text = '';
  for (let at = 0; at < to; at += CHUNK) {
    const chunk = units.subarray(at, Math.min(at + CHUNK, to)) as unknown as number[];
    text += String.fromCharCode.apply(null, chunk);
  }
  return text.split('\0');
}
