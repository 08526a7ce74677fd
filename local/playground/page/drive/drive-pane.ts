/** What the account's Drive holds, by folder, and one paper of it as pages. */
import type { DriveFile } from '../../contract';
import type { Actions } from '../actions';
import { button, element } from '../dom';
import { createList } from '../item-list';
import { getBytes, inTurn, urlOf } from '../server';
import type { Store } from '../store';
import { askLine } from '../typed-line';
import { words } from '../words';
import { PaperView } from './paper-view';

export class DrivePane {
  private readonly list = createList(words.drive.files, 'drive-files', (id) => this.open(id));
  private readonly tools = element('div', { class: 'pane-tools', hidden: true });
  private readonly view = new PaperView();
  readonly element = element(
    'div',
    { class: 'split' },
    this.list.element,
    element('div', { class: 'detail' }, this.tools, this.view.element),
  );
  private files: readonly DriveFile[] = [];
  private opened: DriveFile | undefined;
  private isShown = false;
  /** Something has run since the paper was last read. */
  private isStale = false;

  constructor(
    store: Store,
    private readonly actions: Actions,
  ) {
    this.view.tell(words.drive.choose);
    store.watch(
      ({ files }) => files,
      (files) => this.take(files),
    );
  }

  fileOf(link: string): DriveFile | undefined {
    const id = /\/d\/([^/?#]+)/.exec(link)?.[1];
    return this.files.find(({ url }) => url === link || (id !== undefined && url.includes(`/d/${id}`)));
  }

  open(id: string): void {
    this.opened = this.files.find((file) => file.id === id);
    this.list.mark(id);
    this.showTools();
    this.isStale = true;
    this.refresh();
  }

  setShown(isShown: boolean): void {
    this.isShown = isShown;
    this.refresh();
  }

  /** Papers may have changed. */
  age(): void {
    this.isStale = true;
    this.refresh();
  }

  private take(files: readonly DriveFile[]): void {
    const known = new Set(this.files.map(({ id }) => id));
    this.files = files;
    this.list.show(groupsOf(files), words.drive.empty);
    const { opened } = this;
    if (!opened) return;
    // A renamed paper keeps its address only.
    const same =
      files.find(({ id }) => id === opened.id) ?? files.find(({ url, id }) => url === opened.url && !known.has(id));
    if (same) {
      this.opened = same;
      this.list.mark(same.id);
      this.showTools();
    } else {
      this.close(words.drive.gone);
    }
  }

  private close(text: string): void {
    this.opened = undefined;
    this.list.mark('');
    this.showTools();
    this.view.tell(text);
  }

  private refresh(): void {
    const { opened } = this;
    if (!opened || !this.isShown || !this.isStale) return;
    this.isStale = false;
    const isStill = () => this.opened?.id === opened.id;
    void inTurn(async () => {
      const bytes = await getBytes(opened.id);
      if (isStill()) await this.view.show(opened.name, bytes);
    }).catch((error: Error) => isStill() && this.close(error.message));
  }

  private showTools(): void {
    const { opened } = this;
    this.tools.hidden = !opened;
    if (!opened) return;
    const { drive } = words;
    this.tools.replaceChildren(
      element('h2', { title: opened.name }, opened.name),
      element('a', { class: 'button', href: urlOf('/file', opened.id), download: true }, drive.download),
      button(drive.edit, () => this.change(opened, 'edit', drive.edit, drive.editText)),
      button(drive.rename, () => this.change(opened, 'rename', drive.rename, drive.renameText, opened.name)),
      button(drive.trash, () => void this.actions.changeDocument(opened.id, 'trash', '')),
    );
  }

  private async change(
    file: DriveFile,
    what: 'edit' | 'rename',
    title: string,
    label: string,
    text = '',
  ): Promise<void> {
    const typed = await askLine(title, label, text);
    if (typed === undefined) return;
    await this.actions.changeDocument(file.id, what, typed);
    this.age();
  }
}

function groupsOf(files: readonly DriveFile[]) {
  const folders = [...new Set(files.map(({ folder }) => folder))];
  return folders.map((folder) => ({
    title: folder === 'drive' || folder === '' ? words.drive.root : folder,
    items: files.filter((file) => file.folder === folder).map(({ id, name }) => ({ id, text: name })),
  }));
}
