/** A template and its data, as a paper is ordered of them. */
import type { PaperData } from '../document/paper-data';
import { renderPaper } from '../document/render';
import { templateKey } from '../document/templates';
import type { TemplateKind } from '../plan/template-kind';
import type { PaperOrder } from './paper';
import type { Session } from './session';

/** With her own template where she has one; the run has loaded it by then. */
export function fillTemplate<K extends TemplateKind>(
  { templates }: Pick<Session, 'templates'>,
  kind: K,
  data: PaperData[K],
): Pick<PaperOrder, 'facts' | 'render'> {
  const own = templates.get(kind);
  return {
    facts: [own?.stamp ?? templateKey(kind, data.form), data],
    render: () => renderPaper(kind, data, own?.own()),
  };
}
