/** Fills a prepared template of a person's own: data become the bytes of a .docx. */
import { loadLibraries } from '../libraries';
import { createZip } from '../zip';
import type { OwnTemplate } from './own-template';
import { parseScopedTag } from './parser';

export function fillOwnTemplate({ parts }: OwnTemplate, data: object): Uint8Array {
  const { Docxtemplater } = loadLibraries();
  const zip = createZip(parts);
  new Docxtemplater(zip, { paragraphLoop: true, parser: parseScopedTag, nullGetter: () => '' }).render(data);
  return zip.generate();
}
