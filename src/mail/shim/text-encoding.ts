/** Stands in for the npm package `text-encoding` (600 KB of tables) under emailjs-mime-codec: Apps Script has no TextEncoder. */

export class TextEncoder {
  /** UTF-8; throws URIError on a lone surrogate. */
  encode(text: string): Uint8Array {
    const escaped = encodeURIComponent(text);
    const bytes = new Uint8Array(escaped.length);
    let length = 0;
    for (let i = 0; i < escaped.length; i++) {
      const isEscape = escaped[i] === '%';
      bytes[length++] = isEscape ? Number.parseInt(escaped.slice(i + 1, i + 3), 16) : escaped.charCodeAt(i);
      if (isEscape) i += 2;
    }
    return bytes.slice(0, length);
  }
}

export class TextDecoder {
  decode(): string {
    throw new Error('Only strings are encoded here; nothing is decoded.');
  }
}
