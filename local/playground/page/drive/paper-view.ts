/** A .docx as pages, in a frame where nothing runs. */
import { renderAsync } from 'docx-preview';
import { element } from '../dom';
import { words } from '../words';

const OPTIONS = { inWrapper: true, ignoreLastRenderedPageBreak: false, useBase64URL: true, className: 'paper' };
const GROUND = `
body { margin: 0; background: #e8eaed; }
.paper-wrapper { background: none !important; padding: 12px !important; }
.paper-wrapper > section.paper { margin-bottom: 12px !important; box-shadow: 0 1px 3px #0005 !important; }
`;
/** Pixels between a page and the frame's sides. */
const SIDES = 24;

export class PaperView {
  readonly element = element('div', { class: 'paper-view' });
  private bytes: Uint8Array | undefined;

  constructor() {
    new ResizeObserver(() => this.fit()).observe(this.element);
  }

  /** Keeps the place on the page where the paper is the same one. */
  async show(name: string, buffer: ArrayBuffer): Promise<void> {
    const bytes = new Uint8Array(buffer);
    const old = this.element.querySelector('iframe');
    if (old && this.bytes && isEqual(bytes, this.bytes)) {
      old.title = words.drive.shown(name);
      return;
    }
    this.bytes = bytes;
    const place = old?.title === words.drive.shown(name) ? (old.contentWindow?.scrollY ?? 0) : 0;
    const frame = element('iframe', { sandbox: 'allow-same-origin', title: words.drive.shown(name) });
    this.element.replaceChildren(frame);
    const page = frame.contentDocument as Document;
    page.documentElement.lang = 'vi';
    try {
      await renderAsync(buffer, page.body, page.head, OPTIONS);
    } catch (error) {
      console.warn(error);
      this.tell(words.drive.unreadable);
      return;
    }
    const style = page.createElement('style');
    style.textContent = GROUND;
    page.head.append(style);
    this.fit();
    page.defaultView?.scrollTo(0, place);
  }

  /** Makes a page as wide as the frame, where the frame is the narrower. */
  private fit(): void {
    const frame = this.element.querySelector('iframe');
    const page = frame?.contentDocument;
    const paper = page?.querySelector('section');
    if (!frame || !page || !paper || frame.clientWidth === 0) return;
    const scale = Math.min(1, frame.clientWidth / (paper.offsetWidth + SIDES * 2));
    page.body.style.setProperty('zoom', String(scale));
  }

  tell(text: string): void {
    this.bytes = undefined;
    this.element.replaceChildren(element('p', { class: 'hint' }, text));
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
