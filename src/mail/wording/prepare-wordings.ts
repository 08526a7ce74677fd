/** All that a person wrote into `Mẫu thư`: what is sound is used, what is not is told. */
import type { TemplateFault } from '../../document/own-template/fault';
import type { Place } from '../../plan/plan';
import type { WordingCell, WordingKind } from '../../plan/wording-kind';
import { prepareWording, type Wording, type Wordings } from './wording';

export interface PreparedWordings {
  readonly wordings: Wordings;
  readonly faults: readonly { readonly fault: TemplateFault; readonly place: Place }[];
}

/** @param cells at most one of each kind and part */
export function prepareWordings(cells: readonly WordingCell[]): PreparedWordings {
  const wordings = new Map<WordingKind, Wording>();
  const faults: { fault: TemplateFault; place: Place }[] = [];
  for (const { kind, part, text, place } of cells) {
    const result = prepareWording(text, kind, part);
    if ('prepared' in result) wordings.set(kind, { ...wordings.get(kind), [part]: result.prepared });
    else faults.push(...result.faults.map((fault) => ({ fault, place })));
  }
  return { wordings, faults };
}
