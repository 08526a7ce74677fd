/** The page's head: which workbook, which day, what is broken on purpose. */
import type { Breaks } from '../contract';
import type { Actions } from './actions';
import { formatDay } from './dates';
import { button, element, setAttribute } from './dom';
import { urlOf } from './server';
import type { Store } from './store';
import { words } from './words';

const { top, break: breaking } = words;
const OWN = '';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface TopEvents {
  refused(message: string): void;
  showBreaks(): void;
}

export class TopBar {
  private readonly sample = element('select', {
    id: 'sample',
    'aria-label': top.sample,
    onchange: this.open.bind(this),
  });
  private readonly file = element('input', {
    ...{ type: 'file', id: 'upload', accept: `.xlsx,${TYPE}`, hidden: true },
    onchange: () => this.upload(this.file.files?.[0]),
  });
  private readonly today = element('span', { id: 'today' });
  private readonly badges = element('div', { class: 'badges' });
  readonly element = element(
    'header',
    { class: 'top' },
    element('h1', {}, words.title),
    this.sample,
    this.file,
    button(top.upload, () => this.file.click()),
    element('a', { class: 'button', href: urlOf('/file', 'workbook'), download: true, id: 'download' }, top.download),
    this.badges,
    this.today,
  );
  /** The sample that stands open; none where it is a person's own. */
  private chosen: string | undefined;

  constructor(
    store: Store,
    private readonly actions: Actions,
    private readonly events: TopEvents,
  ) {
    store.watch(
      ({ samples }) => samples,
      (samples) => this.showSamples(samples),
    );
    store.watch(
      ({ today, account }) => ({ today, account }),
      ({ today, account }) => {
        this.today.textContent = `${top.today}: ${formatDay(today)}`;
        setAttribute(this.today, 'title', `${top.account}: ${account}`);
      },
    );
    store.watch(
      ({ breaks }) => breaks,
      (breaks) => this.badges.replaceChildren(...listBadges(breaks).map((text) => button(text, events.showBreaks))),
    );
    this.listenForDrops();
  }

  private showSamples(samples: readonly string[]): void {
    const options = samples.map((name) => element('option', { value: name }, name));
    this.sample.replaceChildren(element('option', { value: OWN, hidden: true }, top.own), ...options);
    this.chosen ??= samples.find((name) => name.startsWith('ke-hoach')) ?? samples[0];
    this.sample.value = this.chosen ?? OWN;
  }

  private open(): void {
    this.chosen = this.sample.value;
    void this.actions.open(this.chosen);
  }

  private upload(file: File | undefined): void {
    if (!file) return;
    this.file.value = '';
    if (!/\.xlsx$/i.test(file.name)) {
      this.events.refused(top.notWorkbook);
      return;
    }
    void this.actions.upload(file).then((isDone) => {
      if (!isDone) return;
      this.chosen = OWN;
      this.sample.value = OWN;
    });
  }

  private listenForDrops(): void {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const mark = (isOver: boolean) => setAttribute(document.body, 'data-drop', isOver ? top.dropHere : undefined);
    window.addEventListener('dragover', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      mark(true);
    });
    window.addEventListener('dragleave', ({ relatedTarget }) => !relatedTarget && mark(false));
    window.addEventListener('drop', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      mark(false);
      this.upload(event.dataTransfer?.files[0]);
    });
  }
}

function listBadges({ killAt, isQuotaUsedUp, isMailDenied, hasLimits }: Breaks): string[] {
  return [
    ...(killAt ? [breaking.killBadge(killAt)] : []),
    ...(isQuotaUsedUp ? [breaking.quotaBadge] : []),
    ...(isMailDenied ? [breaking.mailBadge] : []),
    ...(hasLimits ? [breaking.limitsBadge] : []),
  ];
}
