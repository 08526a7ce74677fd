/** Going to a cell of the sheet. */
import { useCallback, useState } from 'preact/hooks';
import type { Place } from '../plan/plan';
import { CallFault } from './call';
import { useShell } from './shell';
import { useWords } from './words';

/** `goToNote` says why a cell was not gone to; else it is empty. */
export function useGoTo() {
  const { call } = useShell();
  const { check, fault } = useWords();
  const [goToNote, setNote] = useState('');
  const goTo = useCallback(
    async ({ tab, cell }: Place) => {
      setNote('');
      try {
        if (!(await call('goTo', { tab, cell }))) setNote(check.lost);
      } catch (error) {
        setNote(error instanceof CallFault ? `${error.fault.message} ${error.fault.advice}` : fault.message);
      }
    },
    [call, check],
  );
  return { goTo, goToNote };
}
