/** Printing the page with everything in it. */
import { useEffect, useState } from 'preact/hooks';

/** `isPrinting`: lists are to be shown whole. */
export function usePrint() {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    window.print();
    setPrinting(false);
  }, [isPrinting]);
  return { isPrinting, print: () => setPrinting(true) };
}
