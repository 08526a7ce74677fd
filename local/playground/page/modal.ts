/** A window over the page: the rest of it rests until the window closes. */
import { button, element, nextId } from './dom';
import { words } from './words';

export interface Modal {
  readonly element: HTMLDialogElement;
  close(): void;
}

interface ModalOptions {
  readonly title: string;
  readonly role: 'dialog' | 'alertdialog';
  readonly content: readonly Node[];
  /** Its text says what it is about. */
  readonly describedBy?: string;
  /** Closed by ×, by Escape or by `close()`. */
  readonly onClose: () => void;
}

export function openModal({ title, role, content, describedBy, onClose }: ModalOptions): Modal {
  const id = nextId();
  let isOpen = true;
  // At once: the `close` event comes only after others have had their turn.
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    dialog.close();
    dialog.remove();
    onClose();
  };
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  const dialog = element(
    'dialog',
    {
      ...{ role, 'aria-labelledby': id, 'aria-describedby': describedBy, class: 'modal' },
      ...{ oncancel: cancel, onclose: close },
    },
    element(
      'div',
      { class: 'title-bar' },
      element('h2', { id }, title),
      button('×', close, { class: 'close', 'aria-label': words.close }),
    ),
    ...content,
  );
  document.body.append(dialog);
  dialog.showModal();
  return { element: dialog, close };
}
