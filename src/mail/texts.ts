/** Which texts are still to be handed over: decided from the ledger. */
import { collectChains, lastLink, nextKey } from './chain';
import type { Handover } from './handover';
import type { Entry } from './ledger-entry';
import { isSettled } from './reconcile';

/** A text with the fingerprint of its facts. */
export interface DesiredText extends Handover {
  readonly print: string;
}

export type TextStep =
  /** `key`: of the entry that will say that it was handed over; `told`: the last that the person was told this year. */
  | { readonly do: 'offer'; readonly key: string; readonly text: DesiredText; readonly told?: Entry }
  /** A draft to the person waits: nobody is told twice. */
  | { readonly do: 'wait'; readonly key: string; readonly text: DesiredText };

/** None for who has been told the same, by a letter or by a text. */
export function planTexts(
  texts: readonly DesiredText[],
  family: string,
  entries: ReadonlyMap<string, Entry>,
): TextStep[] {
  const chains = collectChains(entries, family);
  return texts.flatMap((text): TextStep[] => {
    const chain = chains.get(text.key);
    if (!chain) return [{ do: 'offer', key: text.key, text }];
    const { key, entry } = lastLink(chain);
    const settled = chain.links.map((link) => link.entry).filter((one) => isSettled(one) && one.year === text.year);
    const told = settled[settled.length - 1];
    if (told?.facts === text.print) return [];
    if (isSettled(entry)) return [{ do: 'offer', key: nextKey(chain), text, ...(told && { told }) }];
    // One that Gmail refused for good never became a draft.
    const isNone = entry.state === 'failed' && !entry.draft;
    return isNone ? [{ do: 'offer', key, text, ...(told && { told }) }] : [{ do: 'wait', key, text }];
  });
}
