/** The words of a .docx, for telling what we wrote from what a person made of it. */
import { readZip } from './zip';

/** All text of the body without white space, which an import and export does not keep; `undefined` where it is no .docx. */
export function extractText(bytes: Uint8Array): string | undefined {
  try {
    const xml = readZip(bytes).file('word/document.xml')?.asText();
    return xml
      ?.match(/<w:t(?: [^>]*)?>[^<]*/g)
      ?.map((run) => run.slice(run.indexOf('>') + 1))
      .join('')
      .replace(/\s+/g, '');
  } catch {
    return undefined;
  }
}
