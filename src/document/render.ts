/** Fills a template: data become the bytes of a .docx. Equal input gives equal bytes. */
import type { TemplateKind } from '../plan/template-kind';
import { loadLibraries } from './libraries';
import type { PaperData } from './paper-data';
import { templateOf } from './templates';
import { ZIP_DATE } from './zip';

/** @param data every tag of the template has its value there; texts are tidy (no line breaks, nothing XML cannot hold) */
export function renderPaper<K extends TemplateKind>(kind: K, data: PaperData[K]): Uint8Array {
  const { Docxtemplater, PizZip } = loadLibraries();
  const template = new PizZip(templateOf(kind, data.form), { base64: true });
  const document = new Docxtemplater(template, { paragraphLoop: true });
  document.render(data);
  const zip = document.getZip();
  for (const file of Object.values<{ date: Date }>(zip.files)) file.date = ZIP_DATE;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
