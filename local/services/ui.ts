/** `Ui` of the spreadsheet: dialogs are written out and answered at once. https://developers.google.com/apps-script/reference/base/ui */
import type { Answered, Asked, Person, Shown } from '../person';
import { type EnumValue, enumValue, ServiceObject } from '../script/service-object';
import { HtmlOutput } from './html';
import { htmlToText } from './html-text';

export interface MenuItem {
  readonly caption: string;
  /** A function's name; a separator and a submenu have none. */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

class Menu extends ServiceObject {
  override readonly type = 'Base.Menu';
  readonly items: MenuItem[] = [];

  constructor(
    readonly caption: string,
    private readonly shown: Menu[],
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ caption: '' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.items.push({ caption: menu.caption, items: menu.items });
    return this;
  }

  addToUi(): void {
    this.shown.push(this);
  }
}

class PromptResponse extends ServiceObject {
  override readonly type = 'Base.PromptResponse';

  constructor(
    private readonly button: EnumValue,
    private readonly text: string,
  ) {
    super();
  }

  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): EnumValue {
    return this.button;
  }
}

export type Answer = 'yes' | 'no';

const ANSWERS: Readonly<Record<string, Readonly<Record<Answer, string>>>> = {
  OK: { yes: 'OK', no: 'OK' },
  OK_CANCEL: { yes: 'OK', no: 'CANCEL' },
  YES_NO: { yes: 'YES', no: 'NO' },
  YES_NO_CANCEL: { yes: 'YES', no: 'NO' },
};

export class Ui extends ServiceObject {
  override readonly type = 'Base.Ui';
  /** Menus that were added, in order. */
  readonly menus: Menu[] = [];

  /** `print` gets each dialog's text where nobody sits before the run. */
  constructor(
    private readonly answer: Answer | Person,
    private readonly print: (text: string) => void,
  ) {
    super();
  }

  createMenu(caption: string): Menu {
    return new Menu(caption, this.menus);
  }

  createAddonMenu(): Menu {
    return new Menu('', this.menus);
  }

  alert(...args: (string | EnumValue)[]): EnumValue {
    return enumValue('Base.Button', this.ask('alert', args).button);
  }

  prompt(...args: (string | EnumValue)[]): PromptResponse {
    const { button, text } = this.ask('prompt', args);
    return new PromptResponse(enumValue('Base.Button', button), text);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.showPage('dialog', title, page);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.showPage('dialog', title, page);
  }

  showSidebar(page: HtmlOutput): void {
    this.showPage('sidebar', page.getTitle?.() ?? '', page);
  }

  private ask(kind: Asked['kind'], args: readonly (string | EnumValue)[]): Answered {
    const texts = args.filter((one) => typeof one === 'string');
    const set = args.find((one) => one !== null && typeof one === 'object') as EnumValue | undefined;
    const buttons = set?.name ?? 'OK';
    if (typeof this.answer !== 'string') {
      const [text = '', title = ''] = [...texts].reverse();
      return this.answer.answer({ kind, title, text, buttons: buttons.split('_') });
    }
    this.print(texts.join('\n'));
    return { button: ANSWERS[buttons]?.[this.answer] as string, text: '' };
  }

  private showPage(kind: Shown['kind'], title: string, page: HtmlOutput): void {
    const html = page instanceof HtmlOutput ? page.getContent() : '';
    if (typeof this.answer === 'string') {
      this.print([title, htmlToText(html)].filter((one) => one !== '').join('\n'));
      return;
    }
    const [width, height] = [page.getWidth() ?? undefined, page.getHeight() ?? undefined];
    this.answer.see({ kind, title, html, ...(width && { width }), ...(height && { height }) });
  }
}
