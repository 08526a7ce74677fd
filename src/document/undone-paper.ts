/** What the ledger says of a paper once the run that made it is taken back. */
import type { PaperEntry, PaperStep } from './paper';

/** Only an untouched paper of that very run is thrown away; `gone`: there is nothing to throw away. */
export type PaperUndo = 'trash' | 'gone' | 'edited' | 'issued' | 'closed' | 'updated';

/** @param step as `decidePaper` gives it where nothing but a person's edit is looked for */
export function planPaperUndo({ how }: PaperEntry, step: Exclude<PaperStep, 'examine'>, isIssued: boolean): PaperUndo {
  if (step === 'create') return 'gone';
  if (isIssued) return 'issued';
  if (step === 'keepEdited' || step === 'fork') return 'edited';
  return how === 'made' ? 'trash' : 'updated';
}

/**
 * It keeps its number and date for the next time, and its link is still known as ours. Where it was made beside one that a
 * person had edited, that one is the current one again. Taken out of the trash by hand it is taken up again.
 */
export function undonePaper(entry: PaperEntry): PaperEntry {
  const { id: _i, url, modified: _m, taken: _t, beside, former = [], ...rest } = releasePaper(entry);
  const links = [...former, ...(url ? [url] : [])].filter((link) => link !== beside?.url).slice(-5);
  const known = links.length > 0 ? { former: links } : {};
  return beside ? { ...rest, ...beside, ...known, state: 'made' } : { ...rest, ...known, state: 'pending' };
}

/** No later undo offers it again. */
export function releasePaper(entry: PaperEntry): PaperEntry {
  const { run: _r, how: _h, ...rest } = entry;
  return rest;
}
