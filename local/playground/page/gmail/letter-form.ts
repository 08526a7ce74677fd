/** A draft as a person changes it in Gmail. */
import type { MailText } from '../../contract';
import { button, element, nextId } from '../dom';
import { words } from '../words';

export interface FormEvents {
  save(subject: string, text: string): void;
  cancel(): void;
}

export function createForm(mail: MailText, events: FormEvents): HTMLElement {
  const [subjectId, textId] = [nextId(), nextId()];
  const subject = element('input', { type: 'text', id: subjectId, value: mail.subject });
  const text = element('textarea', { id: textId }, mail.text);
  const save = (event: Event) => {
    event.preventDefault();
    events.save(subject.value, text.value);
  };
  return element(
    'form',
    { class: 'letter-form', onsubmit: save },
    element('label', { for: subjectId }, words.gmail.subject),
    subject,
    element('label', { for: textId }, words.gmail.body),
    text,
    element(
      'div',
      { class: 'buttons' },
      element('button', { class: 'main' }, words.gmail.save),
      button(words.gmail.cancel, events.cancel),
    ),
  );
}
