/** UTF-8, which Apps Script has no coder for and fflate's own writes wrongly beyond U+FFFF. What is broken becomes U+FFFD. */

const BROKEN = 0xfffd;
/** As many arguments as a call takes anywhere. */
const CHUNK = 8192;

export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at);
    if (point < 0x80) {
      bytes[to++] = point;
      continue;
    }
    if (point >= 0xd800 && point < 0xe000) {
      point = text.codePointAt(at) as number;
      if (point > 0xffff) at++;
      else point = BROKEN;
    }
    if (point < 0x800) bytes[to++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[to++] = 0xe0 | (point >> 12);
      else {
        bytes[to++] = 0xf0 | (point >> 18);
        bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[to++] = 0x80 | (point & 0x3f);
  }
  return bytes.subarray(0, to);
}

function countFollowers(lead: number): number {
  if (lead < 0xc0) return 0;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

export function decodeUtf8(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let to = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at++] as number;
    if (lead < 0x80) {
      units[to++] = lead;
      continue;
    }
    const followers = countFollowers(lead);
    let point = lead & (0x3f >> followers);
    let read = 0;
    while (read < followers && ((bytes[at] as number) & 0xc0) === 0x80) {
      point = (point << 6) | ((bytes[at++] as number) & 0x3f);
      read++;
    }
    if (followers === 0 || read < followers || point > 0x10ffff) point = BROKEN;
    if (point > 0xffff) units[to++] = 0xd7c0 + (point >> 10);
    units[to++] = point > 0xffff ? 0xdc00 | (point & 0x3ff) : point;
  }
  let text = '';
  for (let at = 0; at < to; at += CHUNK) {
    const chunk = units.subarray(at, Math.min(at + CHUNK, to)) as unknown as number[];
    text += String.fromCharCode.apply(null, chunk);
  }
  return text;
}
