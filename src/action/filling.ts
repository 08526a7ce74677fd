/** A template and its data, as a paper is ordered of them. */
import type { PaperData } from '../document/paper-data';
import { renderPaper } from '../document/render';
import { templateKey } from '../document/templates';
import type { TemplateKind } from '../plan/template-kind';
import type { PaperOrder } from './paper';

export function fillTemplate<K extends TemplateKind>(
  kind: K,
  data: PaperData[K],
): Pick<PaperOrder, 'facts' | 'render'> {
  return { facts: [templateKey(kind, data.form), data], render: () => renderPaper(kind, data) };
}
