/** A question of the server: nothing else answers until it is answered; Escape says no. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Question } from '../../action/sidebar/views';
import { useWords } from '../words';

interface QuestionDialogProps {
  readonly question: Question;
  readonly onAnswer: (text: string) => void;
}

export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const { work } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const isPrompt = question.kind === 'prompt';
  const no = isPrompt ? '' : 'no';
  const answer = (text: string) => {
    dialog.current?.close();
    onAnswer(text);
  };
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, .action')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault();
        answer(no);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(isPrompt ? typed.trim() : 'yes');
        }}
      >
        <h2 id={`${id}title`}>{question.title}</h2>
        <p id={`${id}text`} class="lines" tabIndex={question.text.length > 600 ? 0 : undefined}>
          {question.text}
        </p>
        {isPrompt && (
          <input
            type="text"
            aria-label={work.answer}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
        <p class="buttons">
          <button type="submit" class="action">
            {isPrompt ? work.ok : work.yes}
          </button>
          <button type="button" onClick={() => answer(no)}>
            {isPrompt ? work.cancel : work.no}
          </button>
        </p>
      </form>
    </dialog>
  );
}
