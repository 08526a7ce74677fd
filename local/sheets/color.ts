/** `Spreadsheet.Color` and its builder. https://developers.google.com/apps-script/reference/spreadsheet/color */
import { type EnumValue, enumValue, ServiceError, ServiceObject } from '../script/service-object';
import { type CellColor, parseColor } from './colors';

function typeOf(color: CellColor | null): EnumValue {
  return enumValue('Base.ColorType', color === null ? 'UNSUPPORTED' : 'rgb' in color ? 'RGB' : 'THEME');
}

class RgbColor extends ServiceObject {
  readonly type = 'Base.RgbColor';

  constructor(private readonly rgb: string) {
    super();
  }

  asHexString(): string {
    return this.rgb;
  }

  getColorType(): EnumValue {
    return typeOf({ rgb: this.rgb });
  }

  getRed(): number {
    return this.channel(1);
  }

  getGreen(): number {
    return this.channel(3);
  }

  getBlue(): number {
    return this.channel(5);
  }

  private channel(at: number): number {
    return Number.parseInt(this.rgb.slice(at, at + 2), 16);
  }
}

class ThemeColor extends ServiceObject {
  readonly type = 'Spreadsheet.ThemeColor';

  constructor(private readonly theme: string) {
    super();
  }

  getColorType(): EnumValue {
    return typeOf({ theme: this.theme });
  }

  getThemeColorType(): EnumValue {
    return enumValue('Spreadsheet.ThemeColorType', this.theme);
  }
}

abstract class ColorView extends ServiceObject {
  constructor(public color: CellColor | null) {
    super();
  }

  getColorType(): EnumValue {
    return typeOf(this.color);
  }

  asRgbColor(): RgbColor {
    if (!this.color || !('rgb' in this.color)) throw new ServiceError('Object is not of type RgbColor.');
    return new RgbColor(this.color.rgb);
  }

  asThemeColor(): ThemeColor {
    if (!this.color || !('theme' in this.color)) throw new ServiceError('Object is not of type ThemeColor.');
    return new ThemeColor(this.color.theme);
  }
}

export class Color extends ColorView {
  readonly type = 'Spreadsheet.Color';
}

export class ColorBuilder extends ColorView {
  readonly type = 'Spreadsheet.ColorBuilder';

  constructor() {
    super(null);
  }

  setRgbColor(cssString: string): this {
    this.color = { rgb: parseColor(cssString) };
    return this;
  }

  setThemeColor(themeColorType: EnumValue): this {
    if (themeColorType.name === 'UNSUPPORTED') throw new ServiceError('Invalid argument: themeColorType');
    this.color = { theme: themeColorType.name };
    return this;
  }

  build(): Color {
    return new Color(this.color);
  }
}

export function showColor(color: CellColor | null | undefined): Color | null {
  return color ? new Color(color) : null;
}
