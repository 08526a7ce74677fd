/** `Spreadsheet.ConditionalFormatRule` and its conditions. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
import { type EnumValue, enumValue, ServiceObject } from '../script/service-object';
import type { Area } from './a1';
import { type Color, showColor } from './color';
import { rgbOf } from './colors';
import type { BooleanCriteria, Gradient, GradientPoint } from './conditional-criteria';
import type { DifferentialFormat } from './differential-styles';
import type { Range } from './range';

/** The rule of the file that a rule was read from. */
export interface RuleSource {
  readonly areas: readonly Area[];
  readonly xml: string;
  readonly extended: boolean;
  /** Number of its format in styles.xml. */
  readonly dxf?: number;
  readonly stopIfTrue: boolean;
  /** Google's rules know its condition. */
  readonly known: boolean;
}

export interface RuleContent {
  readonly ranges: readonly Range[];
  readonly criteria?: BooleanCriteria;
  readonly gradient?: Gradient;
  readonly format: DifferentialFormat;
  readonly source?: RuleSource;
  /** Nothing is other than in `source`. */
  readonly unchanged?: boolean;
  readonly themeColors: readonly string[];
}

export class BooleanCondition extends ServiceObject {
  readonly type = 'Spreadsheet.BooleanCondition';

  constructor(
    private readonly criteria: BooleanCriteria,
    private readonly format: DifferentialFormat,
    private readonly themeColors: readonly string[],
  ) {
    super();
  }

  getCriteriaType(): EnumValue {
    return enumValue('Spreadsheet.BooleanCriteria', this.criteria.type);
  }

  getCriteriaValues(): unknown[] {
    return [...this.criteria.values];
  }

  getBackground(): string | null {
    return this.format.background && rgbOf(this.format.background, this.themeColors);
  }

  getBackgroundObject(): Color | null {
    return showColor(this.format.background);
  }

  getFontColor(): string | null {
    return this.format.fontColor && rgbOf(this.format.fontColor, this.themeColors);
  }

  getFontColorObject(): Color | null {
    return showColor(this.format.fontColor);
  }

  getBold(): boolean | null {
    return this.format.bold;
  }

  getItalic(): boolean | null {
    return this.format.italic;
  }

  getStrikethrough(): boolean | null {
    return this.format.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.format.underline;
  }
}

export class GradientCondition extends ServiceObject {
  readonly type = 'Spreadsheet.GradientCondition';

  constructor(
    private readonly gradient: Gradient,
    private readonly themeColors: readonly string[],
  ) {
    super();
  }

  getMinColor(): string {
    return this.rgb(this.gradient.min);
  }

  getMinColorObject(): Color | null {
    return showColor(this.gradient.min?.color);
  }

  getMinType(): EnumValue | null {
    return interpolation(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.rgb(this.gradient.mid);
  }

  getMidColorObject(): Color | null {
    return showColor(this.gradient.mid?.color);
  }

  getMidType(): EnumValue | null {
    return interpolation(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.rgb(this.gradient.max);
  }

  getMaxColorObject(): Color | null {
    return showColor(this.gradient.max?.color);
  }

  getMaxType(): EnumValue | null {
    return interpolation(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }

  private rgb(point: GradientPoint | undefined): string {
    return point ? rgbOf(point.color, this.themeColors) : '';
  }
}

function interpolation(point: GradientPoint | undefined): EnumValue | null {
  return point ? enumValue('Spreadsheet.InterpolationType', point.type) : null;
}

export abstract class RuleView extends ServiceObject {
  constructor(public content: RuleContent) {
    super();
  }

  getBooleanCondition(): BooleanCondition | null {
    const { criteria, format, themeColors } = this.content;
    return criteria ? new BooleanCondition(criteria, format, themeColors) : null;
  }

  getGradientCondition(): GradientCondition | null {
    const { gradient, themeColors } = this.content;
    return gradient ? new GradientCondition(gradient, themeColors) : null;
  }

  getRanges(): Range[] {
    return [...this.content.ranges];
  }
}
