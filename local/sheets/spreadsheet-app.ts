/** `SpreadsheetApp` over a workbook: the one spreadsheet that the script is bound to. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
import type { Host } from '../host';
import { ServiceError, ServiceObject } from '../script/service-object';
import { Book, type BookOptions } from './book';
import { ColorBuilder } from './color';
import { ConditionalFormatRuleBuilder } from './conditional-rule-builder';
import { DataValidationBuilder } from './data-validation';
import { NO_FORMAT } from './differential-styles';
import type { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import type { Workbook } from './workbook';

/** `toast` gets what `Spreadsheet.toast` shows; `spreadsheetId` and `name` are the file's at Google. */
export function createSpreadsheetApp(workbook: Workbook, host: Host, options: BookOptions): ServiceObject {
  const book: Book = new Book(workbook, host, options, {
    sheet: (sheet) => new Sheet(book, sheet),
    spreadsheet: () => new Spreadsheet(book),
  });
  return new SpreadsheetApp(book);
}

export class SpreadsheetApp extends ServiceObject {
  readonly type = 'Spreadsheet.SpreadsheetApp';

  constructor(private readonly book: Book) {
    super();
  }

  getActive(): Spreadsheet {
    return new Spreadsheet(this.book);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.getActive().getActiveRange();
  }

  getCurrentCell(): Range {
    return this.getActive().getCurrentCell();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  getUi(): ServiceObject {
    const { ui } = this.book.options;
    // As it is quoted by many whose time triggers met it; https://developers.google.com/apps-script/guides/triggers/installable.
    if (!ui) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return ui;
  }

  /** Every write takes effect at once here. */
  flush(): void {}

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    const { themeColors } = this.book.workbook.styles.differential;
    return new ConditionalFormatRuleBuilder({ ranges: [], format: NO_FORMAT, themeColors });
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  openById(id: string): Spreadsheet {
    if (id === this.book.id) return this.getActive();
    throw new ServiceError(`Unexpected error while getting the method or property openById on object SpreadsheetApp.`);
  }

  openByUrl(url: string): Spreadsheet {
    if (url.includes(this.book.id)) return this.getActive();
    throw new ServiceError(`Invalid argument: url`);
  }
}
