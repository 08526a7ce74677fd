/** Errors that stop everything, and the way to them. */
import { useShell } from '../shell';
import { useWords } from '../words';
import { Button } from './button';

export function StoppedBox({ text }: { readonly text: string }) {
  const { preview } = useWords();
  const { openTab } = useShell();
  return (
    <div class="box warning">
      <p>{text}</p>
      <Button onPress={() => openTab('check')} look="action" isFree>
        {preview.toCheck}
      </Button>
    </div>
  );
}
