/** A question of the script's, as Google's `alert` and `prompt` ask it. */
import type { Answer, OpenQuestion } from '../contract';
import { button, element, nextId } from './dom';
import { openModal } from './modal';
import { words } from './words';

export function ask({ title, text, kind, buttons }: OpenQuestion): Promise<Answer> {
  return new Promise((resolve) => {
    let pressed = 'CLOSE';
    const textId = nextId();
    const input = element('input', { type: 'text', 'aria-label': words.question.answer });
    const press = (name: string) => {
      pressed = name;
      modal.close();
    };
    const row = buttons.map((name, at) =>
      button(words.question.buttons[name] ?? name, () => press(name), {
        'data-button': name,
        class: at === 0 && 'main',
      }),
    );
    if (kind === 'prompt') {
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing && buttons[0]) press(buttons[0]);
      });
    }
    const modal = openModal({
      title,
      role: 'alertdialog',
      describedBy: textId,
      content: [
        element('p', { id: textId, class: 'question' }, text),
        ...(kind === 'prompt' ? [input] : []),
        element('div', { class: 'buttons' }, ...row),
      ],
      onClose: () => resolve({ button: pressed, text: input.value }),
    });
    (kind === 'prompt' ? input : row[0])?.focus();
  });
}
