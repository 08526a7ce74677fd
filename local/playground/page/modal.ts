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
  const close = () => {
    if (dialog.open) dialog.close();
  };
  const dialog = element(
    'dialog',
    { role, 'aria-labelledby': id, 'aria-describedby': describedBy, class: 'modal', onclose: end },
    element(
      'header',
      {},
      element('h2', { id }, title),
      button('×', close, { class: 'close', 'aria-label': words.close }),
    ),
    ...content,
  );
  function end(): void {
    dialog.remove();
    onClose();
  }
  document.body.append(dialog);
  dialog.showModal();
  return { element: dialog, close };
}
