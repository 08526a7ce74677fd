/** The formats of a range's cells: fonts, colours, alignment, number formats. https://developers.google.com/apps-script/reference/spreadsheet/range */
import { type EnumValue, enumValue, ServiceError } from '../script/service-object';
import { parseColor } from './colors';
import type { FontChange } from './fonts';
import { RangeArea } from './range-area';
import type { StyleChange } from './styles';
import { findChild, isTrue, type XmlElement } from './xml';

type Reader<Item> = (style: number) => Item;
const HORIZONTAL = ['left', 'center', 'normal', 'right'];
const VERTICAL: Readonly<Record<string, string>> = { top: 'top', middle: 'center', bottom: 'bottom' };

export abstract class RangeFormat extends RangeArea {
  getNumberFormat(): string {
    return this.firstStyle((style) => this.styles.numberFormat(style));
  }

  getNumberFormats(): string[][] {
    return this.readStyles((style) => this.styles.numberFormat(style));
  }

  setNumberFormat(numberFormat: string): this {
    return this.changeAll({ numberFormat });
  }

  setNumberFormats(formats: unknown[][]): this {
    return this.changeEach(formats, (format) => ({ numberFormat: String(format) }));
  }

  getBackground(): string {
    return this.firstStyle((style) => this.styles.background(style));
  }

  getBackgrounds(): string[][] {
    return this.readStyles((style) => this.styles.background(style));
  }

  setBackground(color: string | null): this {
    return this.changeAll(fillOf(color));
  }

  setBackgrounds(colors: unknown[][]): this {
    return this.changeEach(colors, (color) => fillOf(color as string | null));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(`#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`);
  }

  getFontWeight(): string {
    return this.firstFont(weightOf);
  }

  getFontWeights(): string[][] {
    return this.readFonts(weightOf);
  }

  setFontWeight(weight: string | null): this {
    return this.changeFont(weightChange(weight));
  }

  setFontWeights(weights: unknown[][]): this {
    return this.changeEach(weights, (weight) => ({ font: weightChange(weight as string | null) }));
  }

  getFontStyle(): string {
    return this.firstFont(slantOf);
  }

  getFontStyles(): string[][] {
    return this.readFonts(slantOf);
  }

  setFontStyle(slant: string | null): this {
    return this.changeFont(slantChange(slant));
  }

  setFontStyles(slants: unknown[][]): this {
    return this.changeEach(slants, (slant) => ({ font: slantChange(slant as string | null) }));
  }

  getFontSize(): number {
    return this.firstFont(sizeOf);
  }

  getFontSizes(): number[][] {
    return this.readFonts(sizeOf);
  }

  setFontSize(size: number): this {
    return this.changeFont({ sz: `val="${size}"` });
  }

  setFontSizes(sizes: unknown[][]): this {
    return this.changeEach(sizes, (size) => ({ font: { sz: `val="${Number(size)}"` } }));
  }

  getFontFamily(): string {
    return this.firstFont(familyOf);
  }

  getFontFamilies(): string[][] {
    return this.readFonts(familyOf);
  }

  setFontFamily(family: string | null): this {
    return this.changeFont({ name: `val="${(family ?? 'Arial').replace(/[<>&"]/g, '')}"`, scheme: null, family: null });
  }

  setFontColor(color: string | null): this {
    return this.changeFont(colorChange(color));
  }

  setFontColors(colors: unknown[][]): this {
    return this.changeEach(colors, (color) => ({ font: colorChange(color as string | null) }));
  }

  getHorizontalAlignment(): string {
    return this.firstStyle((style) => this.horizontal(style));
  }

  getHorizontalAlignments(): string[][] {
    return this.readStyles((style) => this.horizontal(style));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.changeAll(horizontalChange(alignment));
  }

  setHorizontalAlignments(alignments: unknown[][]): this {
    return this.changeEach(alignments, (alignment) => horizontalChange(alignment as string | null));
  }

  getVerticalAlignment(): string {
    return this.firstStyle((style) => this.vertical(style));
  }

  getVerticalAlignments(): string[][] {
    return this.readStyles((style) => this.vertical(style));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.changeAll(verticalChange(alignment));
  }

  setVerticalAlignments(alignments: unknown[][]): this {
    return this.changeEach(alignments, (alignment) => verticalChange(alignment as string | null));
  }

  getWrap(): boolean {
    return this.firstStyle((style) => isTrue(this.styles.alignment(style).wrapText));
  }

  getWraps(): boolean[][] {
    return this.readStyles((style) => isTrue(this.styles.alignment(style).wrapText));
  }

  setWrap(wrap: boolean): this {
    return this.changeAll(wrapChange(wrap));
  }

  setWraps(wraps: unknown[][]): this {
    return this.changeEach(wraps, (wrap) => wrapChange(Boolean(wrap)));
  }

  /** An .xlsx has no CLIP. */
  getWrapStrategy(): EnumValue {
    return enumValue('Spreadsheet.WrapStrategy', this.getWrap() ? 'WRAP' : 'OVERFLOW');
  }

  setWrapStrategy(strategy: EnumValue): this {
    if (strategy.name === 'CLIP')
      throw new ServiceError('This local host cannot keep the wrap strategy CLIP in an .xlsx file.');
    return this.setWrap(strategy.name === 'WRAP');
  }

  clearFormat(): this {
    this.checkWritable();
    this.each((row, column) => this.restyle(row, column, () => 0));
    return this;
  }

  protected get styles() {
    return this.book.workbook.styles;
  }

  protected firstStyle<Item>(read: Reader<Item>): Item {
    return read(this.worksheet.styleAt(this.area.row, this.area.column));
  }

  protected readStyles<Item>(read: Reader<Item>): Item[][] {
    return this.table((row, column) => read(this.worksheet.styleAt(row, column)));
  }

  private firstFont<Item>(read: (font: XmlElement | undefined) => Item): Item {
    return this.firstStyle((style) => read(this.styles.font(style)));
  }

  private readFonts<Item>(read: (font: XmlElement | undefined) => Item): Item[][] {
    return this.readStyles((style) => read(this.styles.font(style)));
  }

  private changeFont(font: FontChange): this {
    return this.changeAll({ font });
  }

  private changeAll(change: StyleChange): this {
    this.checkWritable();
    this.each((row, column) => this.restyle(row, column, (style) => this.styles.change(style, change)));
    return this;
  }

  private changeEach(values: unknown[][], changeOf: (value: unknown) => StyleChange): this {
    this.checkShape(values);
    const changes = values.map((row) => row.map(changeOf));
    this.checkWritable();
    this.each((row, column) => {
      const change = changes[row - this.area.row]![column - this.area.column]!;
      this.restyle(row, column, (style) => this.styles.change(style, change));
    });
    return this;
  }

  private restyle(row: number, column: number, change: (style: number) => number): void {
    const style = this.worksheet.styleAt(row, column);
    const changed = change(style);
    if (changed !== style)
      this.putCell(row, column, { ...(this.worksheet.cell(row, column) ?? { value: null }), style: changed });
  }

  private horizontal(style: number): string {
    const { horizontal = 'general' } = this.styles.alignment(style);
    if (horizontal === 'general') return 'general';
    return HORIZONTAL.includes(horizontal) ? horizontal : 'left';
  }

  private vertical(style: number): string {
    const { vertical = 'bottom' } = this.styles.alignment(style);
    return Object.keys(VERTICAL).find((name) => VERTICAL[name] === vertical) ?? 'bottom';
  }
}

function fillOf(color: string | null): StyleChange {
  return { fill: color === null || color === '' ? null : parseColor(color) };
}

function weightOf(font: XmlElement | undefined): string {
  return isSet(font, 'b') ? 'bold' : 'normal';
}

function slantOf(font: XmlElement | undefined): string {
  return isSet(font, 'i') ? 'italic' : 'normal';
}

function sizeOf(font: XmlElement | undefined): number {
  return Number(findChild(font, 'sz')?.attributes.val ?? 10);
}

function familyOf(font: XmlElement | undefined): string {
  return findChild(font, 'name')?.attributes.val ?? 'Arial';
}

function isSet(font: XmlElement | undefined, name: string): boolean {
  const element = findChild(font, name);
  return element !== undefined && isTrue(element.attributes.val ?? '1');
}

function weightChange(weight: string | null): FontChange {
  return { b: pickWord('font weight', weight ?? 'normal', ['bold', 'normal']) === 'bold' ? '' : null };
}

function slantChange(slant: string | null): FontChange {
  return { i: pickWord('font style', slant ?? 'normal', ['italic', 'normal']) === 'italic' ? '' : null };
}

function colorChange(color: string | null): FontChange {
  return { color: color === null ? null : `rgb="FF${parseColor(color).slice(1).toUpperCase()}"` };
}

function horizontalChange(alignment: string | null): StyleChange {
  const word = pickWord('horizontal alignment', alignment ?? 'normal', HORIZONTAL);
  return { alignment: { horizontal: word === 'normal' ? undefined : word } };
}

function verticalChange(alignment: string | null): StyleChange {
  const word = pickWord('vertical alignment', alignment ?? 'bottom', Object.keys(VERTICAL));
  return { alignment: { vertical: VERTICAL[word] } };
}

function wrapChange(wrap: boolean): StyleChange {
  return { alignment: { wrapText: wrap ? '1' : undefined } };
}

function pickWord(what: string, word: string, known: readonly string[]): string {
  if (!known.includes(word)) throw new ServiceError(`Invalid ${what}: ${word}`);
  return word;
}
