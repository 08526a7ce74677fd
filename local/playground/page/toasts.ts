/** Short messages at the right bottom: the script's own, and what was refused. */
import { button, element } from './dom';
import { words } from './words';

const LASTS_MS = 5000;

export class Toasts {
  private readonly told = element('div', { role: 'status', class: 'toasts', id: 'toasts' });
  private readonly refused = element('div', { role: 'alert', class: 'toasts', id: 'faults' });
  readonly element = element('div', { class: 'toast-corner' }, this.refused, this.told);

  /** One at a time, as Google does. */
  show(title: string, text: string): void {
    this.told.replaceChildren();
    const toast = this.add(this.told, title, text);
    setTimeout(() => toast.remove(), LASTS_MS);
  }

  /** Stays until it is closed or until something else is refused. */
  refuse(message: string): void {
    this.refused.replaceChildren();
    this.add(this.refused, '', message);
  }

  clear(): void {
    this.told.replaceChildren();
    this.refused.replaceChildren();
  }

  private add(to: HTMLElement, title: string, text: string): HTMLElement {
    const toast = element(
      'div',
      { class: 'toast' },
      element('div', {}, title !== '' && element('strong', {}, title), element('span', {}, text)),
      button('×', () => toast.remove(), { class: 'close', 'aria-label': words.close }),
    );
    to.append(toast);
    return toast;
  }
}
