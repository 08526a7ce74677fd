/** The account's drafts and what it has sent. */
import type { Mail, MailText } from '../../contract';
import type { Actions } from '../actions';
import { button, element } from '../dom';
import { createList } from '../item-list';
import { get, inTurn, urlOf } from '../server';
import type { Store } from '../store';
import { words } from '../words';
import { createForm } from './letter-form';
import { createLetter } from './letter-view';

export class GmailPane {
  private readonly list = createList(words.gmail.lists, 'mails', (id) => this.open(id));
  private readonly tools = element('div', { class: 'pane-tools', hidden: true });
  private readonly view = element('div', { class: 'mail', id: 'letter' });
  readonly element = element(
    'div',
    { class: 'split' },
    this.list.element,
    element('div', { class: 'detail' }, this.tools, this.view),
  );
  private mails: readonly Mail[] = [];
  private opened: Mail | undefined;
  private text: MailText | undefined;
  private isEdited = false;

  constructor(
    store: Store,
    private readonly actions: Actions,
  ) {
    this.tell(words.gmail.choose);
    store.watch(
      ({ mails }) => mails,
      (mails) => this.take(mails),
    );
  }

  /** What is open may have changed. */
  age(): void {
    if (this.opened && !this.isEdited) this.read(this.opened);
  }

  private open(id: string): void {
    if (this.opened?.id !== id) this.text = undefined;
    this.opened = this.mails.find((mail) => mail.id === id);
    this.isEdited = false;
    this.list.mark(id);
    this.showTools();
    if (this.opened) this.read(this.opened);
  }

  private take(mails: readonly Mail[]): void {
    this.mails = mails;
    const itemsOf = (box: Mail['box']) =>
      mails
        .filter((mail) => mail.box === box)
        .map(({ id, subject, to }) => ({ id, text: subject || words.gmail.noSubject, more: to }));
    const [drafts, sent] = [itemsOf('drafts'), itemsOf('sent')];
    this.list.show(
      [
        { title: words.gmail.drafts(drafts.length), items: drafts },
        { title: words.gmail.sent(sent.length), items: sent },
      ],
      words.gmail.empty,
    );
    if (this.opened && !mails.some(({ id }) => id === this.opened?.id)) {
      this.opened = undefined;
      this.isEdited = false;
      this.list.mark('');
      this.showTools();
      this.tell(words.gmail.gone);
    }
  }

  private tell(text: string): void {
    this.text = undefined;
    this.view.replaceChildren(element('p', { class: 'hint' }, text));
  }

  private read(mail: Mail): void {
    const isStill = () => this.opened?.id === mail.id && !this.isEdited;
    void inTurn(() => get<MailText>('/mail', mail.id)).then(
      (text) => isStill() && this.show(mail, text),
      (error: Error) => isStill() && this.tell(error.message),
    );
  }

  private show(mail: Mail, text: MailText): void {
    if (JSON.stringify(text) === JSON.stringify(this.text)) return;
    this.text = text;
    this.view.replaceChildren(...createLetter(mail.id, text));
  }

  private showTools(): void {
    const { opened } = this;
    this.tools.hidden = !opened;
    if (!opened) return;
    const { gmail } = words;
    const own = [
      button(gmail.edit, () => this.edit(opened)),
      button(gmail.send, () => void this.actions.changeDraft(opened.id, 'send')),
      button(gmail.delete, () => void this.actions.changeDraft(opened.id, 'delete')),
    ];
    const download = element('a', { class: 'button', href: urlOf('/file', opened.id), download: true }, gmail.download);
    this.tools.replaceChildren(...(opened.box === 'drafts' ? own : []), download);
  }

  private edit({ id }: Mail): void {
    const { text } = this;
    if (!text) return;
    const leave = () => {
      this.isEdited = false;
      this.text = undefined;
      this.age();
    };
    this.isEdited = true;
    const form = createForm(text, {
      save: (subject, body) =>
        void this.actions.changeDraft(id, 'edit', subject, body).then((isDone) => isDone && leave()),
      cancel: leave,
    });
    this.view.replaceChildren(form);
    form.querySelector('input')?.focus();
  }
}
