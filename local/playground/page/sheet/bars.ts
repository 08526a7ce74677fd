/** Above the grid: the name box, the formula bar, and what is known of the active cell beside its text. */
import type { SheetCell } from '../../contract';
import { element } from '../dom';
import { words } from '../words';
import { cellName, type Place } from './address';
import { findLink } from './links';

export interface BarEvents {
  /** What was typed into the name box. */
  go(name: string): void;
  commit(place: Place, text: string): void;
  /** Back to the grid; `down` after Enter. */
  leave(isDown: boolean): void;
}

export class Bars {
  readonly nameBox = element('input', {
    ...{ id: 'name-box', type: 'text', 'aria-label': words.sheet.nameBox, autocomplete: 'off', spellcheck: 'false' },
    onkeydown: this.pressName.bind(this),
    onfocus: () => this.nameBox.select(),
    onblur: () => this.restoreName(),
  });
  readonly formulaBar = element('textarea', {
    ...{ id: 'formula-bar', rows: 1, 'aria-label': words.sheet.formulaBar, spellcheck: 'false' },
    onkeydown: this.pressFormula.bind(this),
    onblur: () => this.commit(),
  });
  private readonly noteText = element('span', {});
  private readonly link = element('a', { target: '_blank', rel: 'noopener', hidden: true }, words.sheet.link);
  readonly note = element('div', { id: 'cell-note', class: 'cell-note' }, this.noteText, this.link);
  private place: Place = { row: 0, column: 0 };
  private text = '';

  constructor(private readonly events: BarEvents) {}

  show(place: Place, cell: SheetCell, text: string): void {
    const isTyping = document.activeElement === this.formulaBar && this.formulaBar.value !== this.text;
    if (isTyping) return;
    this.place = place;
    this.text = text;
    this.formulaBar.value = text;
    this.restoreName();
    this.noteText.textContent = cell.note ?? '';
    const link = findLink(cell);
    this.link.hidden = link === undefined;
    if (link !== undefined) this.link.href = link;
    this.note.classList.toggle('plain', cell.note === undefined);
    this.note.classList.toggle('empty', cell.note === undefined && link === undefined);
  }

  /** While a cell is typed into. */
  mirror(text: string): void {
    this.formulaBar.value = text;
  }

  private restoreName(): void {
    this.nameBox.value = cellName(this.place);
  }

  private commit(): void {
    const { value } = this.formulaBar;
    if (value === this.text) return;
    this.text = value;
    this.events.commit(this.place, value);
  }

  private pressName(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.events.go(this.nameBox.value);
    } else if (event.key === 'Escape') {
      this.events.leave(false);
    }
  }

  private pressFormula(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      this.commit();
      this.events.leave(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.formulaBar.setRangeText('\n', this.formulaBar.selectionStart, this.formulaBar.selectionEnd, 'end');
    } else if (event.key === 'Escape') {
      this.formulaBar.value = this.text;
      this.events.leave(false);
    }
  }
}
