/** Buttons for rows and columns. */
import { button, element } from '../dom';
import { words } from '../words';

export interface ToolEvents {
  insert(): void;
  delete(): void;
  sort(): void;
}

export function createTools(events: ToolEvents): HTMLElement {
  const { sheet } = words;
  return element(
    'div',
    { role: 'group', 'aria-label': sheet.tools, class: 'tools' },
    button(sheet.insert, events.insert, { title: sheet.insertHint }),
    button(sheet.delete, events.delete, { title: sheet.deleteHint }),
    button(sheet.sort, events.sort, { title: sheet.sortHint }),
  );
}
