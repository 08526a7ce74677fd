/** What went wrong: one sentence, what to do, and details on request. */
import { CallFault } from '../call';
import { useWords } from '../words';
import { Button } from './button';

export function FaultBox({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const words = useWords();
  const foreign = { ...words.fault, details: error instanceof Error ? error.message : String(error) };
  const { message, advice, details } = error instanceof CallFault ? error.fault : foreign;
  return (
    <div class="box fault" role="alert">
      <p>
        <strong>{message}</strong>
      </p>
      {advice && <p>{advice}</p>}
      {details && (
        <details>
          <summary>{words.details}</summary>
          <pre>{details}</pre>
        </details>
      )}
      {onRetry && (
        <Button onPress={onRetry} isFree>
          {words.tryAgain}
        </Button>
      )}
    </div>
  );
}
