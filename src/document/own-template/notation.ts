/** How a field is written in a template, as its reader is shown it. */
import { type Field, ITEM_TAG } from './scope';

export function writeField({ facts: { tag }, shape }: Field): string {
  if (shape === 'text') return `{${tag}}`;
  return `{#${tag}}${shape === 'texts' ? `{${ITEM_TAG}}` : '…'}{/${tag}}`;
}
