/** Ways to make things go wrong, and to make time go on. */
import type { Breaks, State, Trigger } from '../contract';
import type { Actions } from './actions';
import { formatMoment } from './dates';
import { button, element, nextId } from './dom';
import type { Store } from './store';
import { words } from './words';

type Switch = 'isQuotaUsedUp' | 'isMailDenied' | 'hasLimits';

const SWITCHES: readonly (readonly [Switch, string])[] = [
  ['isQuotaUsedUp', words.break.quota],
  ['isMailDenied', words.break.mail],
  ['hasLimits', words.break.limits],
];

export class BreakPane {
  private readonly killAt = element('input', { type: 'number', id: 'kill-at', min: 1, max: 9999, required: true });
  private readonly date = element('input', { type: 'date', id: 'jump-date', required: true });
  private readonly locale = element(
    'select',
    { id: 'locale', onchange: () => this.set({ locale: this.locale.value as 'vi' | 'en' }) },
    element('option', { value: 'vi' }, words.break.vietnamese),
    element('option', { value: 'en' }, words.break.english),
  );
  private readonly switches = SWITCHES.map(([name, text]) => this.createSwitch(name, text));
  private readonly triggers = element('div', { id: 'triggers' });
  private readonly clear = button(words.break.killClear, () => this.set({ killAt: null }));
  readonly element: HTMLElement;

  constructor(
    store: Store,
    private readonly actions: Actions,
  ) {
    const texts = words.break;
    this.element = element(
      'div',
      { class: 'breaks' },
      element('h2', {}, texts.title),
      element('p', {}, texts.lead),
      createForm(
        texts.kill,
        this.killAt,
        texts.killSet,
        () => this.set({ killAt: Number(this.killAt.value) }),
        this.clear,
      ),
      ...this.switches.map(({ row }) => row),
      createForm(texts.date, this.date, texts.dateSet, () => this.set({ today: this.date.value })),
      element('div', { class: 'field' }, element('label', { for: 'locale' }, texts.locale), this.locale),
      element('h2', {}, texts.triggers),
      this.triggers,
    );
    store.watch(
      ({ breaks, today }) => ({ breaks, today }),
      (state) => this.show(state),
    );
    store.watch(
      ({ triggers }) => triggers,
      (triggers) => this.showTriggers(triggers),
    );
  }

  private set(breaks: Breaks): void {
    void this.actions.setBreaks(breaks);
  }

  private createSwitch(name: Switch, text: string) {
    const id = nextId();
    const box = element('input', { type: 'checkbox', id, name, onchange: () => this.set({ [name]: box.checked }) });
    return { name, box, row: element('div', { class: 'field' }, box, element('label', { for: id }, text)) };
  }

  private show({ breaks, today }: Pick<State, 'breaks' | 'today'>): void {
    for (const { name, box } of this.switches) box.checked = breaks[name] === true;
    if (document.activeElement !== this.killAt) this.killAt.value = breaks.killAt ? String(breaks.killAt) : '';
    this.clear.disabled = !breaks.killAt;
    if (document.activeElement !== this.date) this.date.value = today;
    this.locale.value = breaks.locale ?? 'vi';
  }

  private showTriggers(triggers: readonly Trigger[]): void {
    const { noTriggers, noTime, runNow } = words.break;
    const items = triggers.map(({ id, handler, firesAt }) =>
      element(
        'li',
        {},
        element('code', {}, handler),
        element('span', {}, firesAt === undefined ? noTime : formatMoment(firesAt)),
        button(runNow, () => void this.actions.trigger(id), { 'aria-label': `${runNow}: ${handler}` }),
      ),
    );
    this.triggers.replaceChildren(
      items.length > 0 ? element('ul', {}, ...items) : element('p', { class: 'hint' }, noTriggers),
    );
  }
}

function createForm(label: string, input: HTMLInputElement, set: string, onSet: () => void, ...more: readonly Node[]) {
  const submit = (event: Event) => {
    event.preventDefault();
    onSet();
  };
  return element(
    'form',
    { class: 'field', onsubmit: submit },
    element('label', { for: input.id }, label),
    input,
    element('button', { 'aria-label': `${set}: ${label}` }, set),
    ...more,
  );
}
