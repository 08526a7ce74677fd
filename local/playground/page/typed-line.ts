/** Asks for one line of text, before something is done with it. */
import { button, element, nextId } from './dom';
import { openModal } from './modal';
import { words } from './words';

/** `undefined` where the person thinks better of it. */
export function askLine(title: string, label: string, text = ''): Promise<string | undefined> {
  return new Promise((resolve) => {
    const id = nextId();
    let answer: string | undefined;
    const input = element('input', { type: 'text', id, value: text, required: true });
    const form = element(
      'form',
      {
        onsubmit: (event: Event) => {
          event.preventDefault();
          answer = input.value;
          modal.close();
        },
      },
      element('label', { for: id }, label),
      input,
      element(
        'div',
        { class: 'buttons' },
        element('button', { class: 'main' }, words.question.buttons.OK),
        button(words.gmail.cancel, () => modal.close()),
      ),
    );
    const modal = openModal({ title, role: 'dialog', content: [form], onClose: () => resolve(answer) });
    input.focus();
    input.select();
  });
}
