/** `Ui` of the spreadsheet: dialogs are written out and answered at once. https://developers.google.com/apps-script/reference/base/ui */
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

  constructor(private readonly button: EnumValue) {
    super();
  }

  getResponseText(): string {
    return '';
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

  /** `print` gets each dialog's text. */
  constructor(
    private readonly answer: Answer,
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
    return this.ask(args);
  }

  prompt(...args: (string | EnumValue)[]): PromptResponse {
    return new PromptResponse(this.ask(args));
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.showPage(title, page);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.showPage(title, page);
  }

  showSidebar(page: HtmlOutput): void {
    this.showPage(page.getTitle?.() ?? '', page);
  }

  private ask(args: readonly (string | EnumValue)[]): EnumValue {
    const texts = args.filter((one) => typeof one === 'string');
    const set = args.find((one) => one !== null && typeof one === 'object') as EnumValue | undefined;
    this.print(texts.join('\n'));
    return enumValue('Base.Button', ANSWERS[set?.name ?? 'OK']?.[this.answer] as string);
  }

  private showPage(title: string, page: unknown): void {
    const text = page instanceof HtmlOutput ? htmlToText(page.getContent()) : '';
    this.print([title, text].filter((one) => one !== '').join('\n'));
  }
}
