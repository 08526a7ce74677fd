/** A button that rests while work is under way but keeps the focus. */
import type { ComponentChildren } from 'preact';
import { useShell } from '../shell';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `action`: the one sensible step; `danger`: takes something away. */
  readonly look?: 'action' | 'danger' | 'link' | 'item';
  /** Where the text alone does not say what it is for. */
  readonly label?: string;
  readonly isOff?: boolean;
  /** Changes nothing on the server, so it need not wait for work. */
  readonly isFree?: boolean;
}

export function Button({ children, onPress, look, label, isOff = false, isFree = false }: ButtonProps) {
  const { isBusy } = useShell();
  const rests = isOff || (isBusy && !isFree);
  return (
    <button
      type="button"
      class={look}
      aria-label={label}
      aria-disabled={rests || undefined}
      // The second click of a double one was meant for what stood here before.
      onClick={rests ? undefined : ({ detail }) => detail < 2 && onPress()}
    >
      {children}
    </button>
  );
}
