/** `Spreadsheet.RangeList`: ranges of one sheet that are written together. https://developers.google.com/apps-script/reference/spreadsheet/range-list */
import { type EnumValue, ServiceObject } from '../script/service-object';
import type { ClearOptions, Range } from './range';

export class RangeList extends ServiceObject {
  readonly type = 'Spreadsheet.RangeList';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    return this.each((range) => range.activate());
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  clear(options?: ClearOptions): this {
    return this.each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }

  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): this {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  private each(act: (range: Range) => void): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}
