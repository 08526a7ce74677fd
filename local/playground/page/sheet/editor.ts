/** Typing into a cell where it stands. */
import { element } from '../dom';
import { words } from '../words';
import { cellName, type Place } from './address';

export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface EditorEvents {
  typing(text: string): void;
  /** `undefined`: nothing is to change. */
  left(text: string | undefined, how: Leaving): void;
}

/** Takes the cell's place until it is left. */
export class CellEditor {
  private isOpen = true;
  readonly input: HTMLTextAreaElement;

  constructor(
    cell: HTMLElement,
    place: Place,
    text: string,
    private readonly events: EditorEvents,
  ) {
    this.input = element('textarea', {
      class: 'editor',
      rows: 1,
      'aria-label': words.sheet.cell(cellName(place)),
      onkeydown: this.press.bind(this),
      oninput: () => events.typing(this.input.value),
      onblur: () => this.leave(this.input.value, 'stay'),
    });
    this.input.value = text;
    cell.replaceChildren(this.input);
    cell.classList.add('edited');
    this.input.focus({ preventScroll: true });
    this.input.setSelectionRange(text.length, text.length);
  }

  private leave(text: string | undefined, how: Leaving): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.events.left(text, how);
  }

  private press(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const { key, shiftKey, altKey, ctrlKey } = event;
    if (key === 'Enter' && (altKey || ctrlKey)) {
      event.preventDefault();
      this.input.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
      this.events.typing(this.input.value);
    } else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      const [there, back] = key === 'Enter' ? (['down', 'up'] as const) : (['right', 'left'] as const);
      this.leave(this.input.value, shiftKey ? back : there);
    } else if (key === 'Escape') {
      event.preventDefault();
      this.leave(undefined, 'stay');
    }
  }
}
