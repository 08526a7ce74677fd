/** `SpreadsheetApp.newConditionalFormatRule()`. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
import { type EnumValue, ServiceError } from '../script/service-object';
import { formatAreas } from './a1';
import type { Color } from './color';
import { type CellColor, parseColor } from './colors';
import { countValues, type Gradient, type GradientPoint } from './conditional-criteria';
import { type RuleContent, RuleView } from './conditional-rule';
import { type DifferentialFormat, NO_FORMAT } from './differential-styles';
import type { Range } from './range';

export class ConditionalFormatRule extends RuleView {
  readonly type = 'Spreadsheet.ConditionalFormatRule';

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.content);
  }
}

/** The reference says what a rule must have, not what Google answers where it is missing: those words are this host's. */
export class ConditionalFormatRuleBuilder extends RuleView {
  readonly type = 'Spreadsheet.ConditionalFormatRuleBuilder';

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.content);
  }

  build(): ConditionalFormatRule {
    const { ranges, criteria, gradient } = this.content;
    if (!ranges.length) throw new ServiceError('A conditional format rule must have at least one range.');
    if (ranges.some(({ sheet }) => sheet !== ranges[0]?.sheet))
      throw new ServiceError('All ranges of a conditional format rule must be on the same sheet.');
    if (!criteria && !gradient && !this.isForeign)
      throw new ServiceError('A conditional format rule must have a condition.');
    if (gradient && !(gradient.min && gradient.max))
      throw new ServiceError('A gradient condition must have a minpoint and a maxpoint.');
    return new ConditionalFormatRule(this.content);
  }

  setRanges(ranges: readonly Range[]): this {
    const name = (list: readonly Range[]) => `${list[0]?.sheet.id} ${formatAreas(list.map(({ area }) => area))}`;
    if (name(ranges) === name(this.content.ranges)) return this;
    return this.change({ ranges });
  }

  setBackground(color: string | null): this {
    return this.format({ background: cssColor(color) });
  }

  setBackgroundObject(color: Color | null): this {
    return this.format({ background: color?.color ?? null });
  }

  setFontColor(color: string | null): this {
    return this.format({ fontColor: cssColor(color) });
  }

  setFontColorObject(color: Color | null): this {
    return this.format({ fontColor: color?.color ?? null });
  }

  setBold(bold: boolean | null): this {
    return this.format({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.format({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.format({ strikethrough });
  }

  setUnderline(underline: boolean | null): this {
    return this.format({ underline });
  }

  setGradientMinpoint(color: string): this {
    return this.gradient({ min: { color: { rgb: parseColor(color) }, type: 'MIN', value: '' } });
  }

  setGradientMinpointObject({ color }: Color): this {
    return this.gradient({ min: { color: solid(color), type: 'MIN', value: '' } });
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient({ min: pointOf({ rgb: parseColor(color) }, type, value) });
  }

  setGradientMinpointObjectWithValue({ color }: Color, type: EnumValue, value: string): this {
    return this.gradient({ min: pointOf(color, type, value) });
  }

  setGradientMidpointWithValue(color: string, type: EnumValue | null, value: string): this {
    return this.gradient({ mid: type ? pointOf({ rgb: parseColor(color) }, type, value) : undefined });
  }

  setGradientMidpointObjectWithValue({ color }: Color, type: EnumValue | null, value: string): this {
    return this.gradient({ mid: type ? pointOf(color, type, value) : undefined });
  }

  setGradientMaxpoint(color: string): this {
    return this.gradient({ max: { color: { rgb: parseColor(color) }, type: 'MAX', value: '' } });
  }

  setGradientMaxpointObject({ color }: Color): this {
    return this.gradient({ max: { color: solid(color), type: 'MAX', value: '' } });
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient({ max: pointOf({ rgb: parseColor(color) }, type, value) });
  }

  setGradientMaxpointObjectWithValue({ color }: Color, type: EnumValue, value: string): this {
    return this.gradient({ max: pointOf(color, type, value) });
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return this.when(criteria.name, ...args);
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Date | EnumValue): this {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Date | EnumValue): this {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Date | EnumValue): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }

  /** A rule of the file whose condition Google's rules do not know: it can be put back as it is, and nothing else. */
  private get isForeign(): boolean {
    return this.content.source?.known === false;
  }

  private change(change: Partial<RuleContent>): this {
    if (this.isForeign)
      throw new ServiceError('This local host changes no conditional format that Google Sheets does not know.');
    this.content = { ...this.content, ...change, unchanged: false };
    return this;
  }

  private format(change: Partial<DifferentialFormat>): this {
    return this.change({ format: { ...this.content.format, ...change } });
  }

  private whenDate(type: string, date: Date | EnumValue): this {
    return date instanceof Date ? this.when(type, date) : this.when(`${type}_RELATIVE`, date);
  }

  private when(type: string, ...values: unknown[]): this {
    if (values.length !== countValues(type)) throw new ServiceError(`Invalid arguments for the condition ${type}.`);
    if (type === 'CUSTOM_FORMULA' && !/^=./s.test(String(values[0])))
      throw new ServiceError('The formula of a conditional format rule must begin with =.');
    return this.change({ criteria: { type, values }, gradient: undefined });
  }

  private gradient(change: Gradient): this {
    return this.change({ gradient: { ...this.content.gradient, ...change }, criteria: undefined, format: NO_FORMAT });
  }
}

function cssColor(color: string | null): CellColor | null {
  return color === null ? null : { rgb: parseColor(color) };
}

function solid(color: CellColor | null): CellColor {
  if (!color) throw new ServiceError('Invalid argument: color');
  return color;
}

function pointOf(color: CellColor | null, { name }: EnumValue, value: string): GradientPoint {
  return { color: solid(color), type: name, value: name === 'MIN' || name === 'MAX' ? '' : value };
}
