/** Every run since the workbook was opened, with the services that it called. */
import type { LoggedCall, RunReply } from '../contract';
import { element } from './dom';
import { words } from './words';

export class LogPane {
  private readonly list = element('ol', { class: 'runs' });
  private readonly empty = element('p', { class: 'hint' }, words.log.empty);
  readonly element = element('div', { class: 'log' }, element('h2', {}, words.log.title), this.empty, this.list);
  count = 0;

  add({ entry, calls, ms, fault }: RunReply): void {
    this.count += 1;
    this.empty.hidden = true;
    const steps = element('ol', { class: 'calls' });
    const details = element(
      'details',
      {},
      element(
        'summary',
        {},
        element('code', {}, entry),
        ` · ${words.log.summary(calls.length, ms)}`,
        fault !== undefined && element('span', { class: 'fault' }, fault),
      ),
      steps,
    );
    details.addEventListener('toggle', () => {
      if (steps.childElementCount > 0) return;
      steps.append(...calls.map(createStep));
    });
    this.list.prepend(element('li', { value: this.count }, details));
  }

  clear(): void {
    this.count = 0;
    this.list.replaceChildren();
    this.empty.hidden = false;
  }
}

function createStep({ number, name, isFailed }: LoggedCall): HTMLElement {
  return element('li', { value: number }, name, isFailed && element('span', { class: 'fault' }, words.log.failed));
}
