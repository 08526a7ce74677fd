/** The script's pages: the sidebar at the right, dialogs over everything. */
import type { ShownPage } from '../contract';
import { button, element } from './dom';
import { createFrame, type FrameHost } from './frame';
import { type Modal, openModal } from './modal';
import { words } from './words';

/** As Google's dialogs are where the script does not say. */
const USUAL = { width: 600, height: 400 };

export class Pages {
  readonly element = element('aside', { id: 'sidebar', 'aria-label': words.sidebar, hidden: true });
  private dialog: Modal | undefined;

  constructor(private readonly host: FrameHost) {}

  show(page: ShownPage): void {
    if (page.kind === 'sidebar') this.showSidebar(page);
    else this.showDialog(page);
  }

  closeAll(): void {
    this.closeSidebar();
    this.closeDialog();
  }

  closeDialog(): void {
    this.dialog?.close();
  }

  private showSidebar({ title, html }: ShownPage): void {
    const close = () => this.closeSidebar();
    this.element.replaceChildren(
      element(
        'div',
        { class: 'title-bar' },
        element('h2', {}, title),
        button('×', close, { class: 'close', 'aria-label': `${words.close}: ${title}` }),
      ),
      createFrame(title, html, this.host, { close }),
    );
    this.element.hidden = false;
  }

  private closeSidebar(): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    this.element.replaceChildren();
    if (hadFocus) this.host.focusGrid();
  }

  private showDialog({ title, html, width = USUAL.width, height = USUAL.height }: ShownPage): void {
    this.dialog?.close();
    const frame = createFrame(title, html, this.host, {
      close: () => modal.close(),
      resize: (size) => setSize(frame, size),
    });
    setSize(frame, { width, height });
    const modal = openModal({
      title,
      role: 'dialog',
      content: [element('div', { class: 'dialog-page' }, frame)],
      onClose: () => {
        if (this.dialog === modal) this.dialog = undefined;
      },
    });
    this.dialog = modal;
  }
}

function setSize(frame: HTMLIFrameElement, { width, height }: { width?: number; height?: number }): void {
  if (width !== undefined) frame.style.width = `${width}px`;
  if (height !== undefined) frame.style.height = `${height}px`;
}
