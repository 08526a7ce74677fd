/** Fills a template: data become the bytes of a .docx. Equal input gives equal bytes. */
import type { TemplateKind } from '../plan/template-kind';
import { loadLibraries } from './libraries';
import { fillOwnTemplate } from './own-template/fill';
import type { OwnTemplate } from './own-template/own-template';
import type { PaperData } from './paper-data';
import { createPlainLoopModule } from './plain-loop';
import { createPlainTextModule } from './plain-text';
import { templateOf } from './templates';
import { createZip } from './zip';

/**
 * @param data every tag of the template has its value there; texts are tidy (no line breaks, nothing XML cannot hold)
 * @param own a person's own template, in the place of the project's
 */
export function renderPaper<K extends TemplateKind>(kind: K, data: PaperData[K], own?: OwnTemplate): Uint8Array {
  if (own) return fillOwnTemplate(own, data);
  const { Docxtemplater } = loadLibraries();
  const zip = createZip(templateOf(kind, data.form));
  const modules = [createPlainLoopModule(), createPlainTextModule()];
  new Docxtemplater(zip, { paragraphLoop: true, modules }).render(data);
  return zip.generate();
}
