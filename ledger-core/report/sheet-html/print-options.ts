import type { CellScalar } from '../../templates/plan.ts';

export interface PrintOptions {
  /** A value under a number format, as a spreadsheet shows it. */
  readonly format: NumberText;
  readonly font?: PrintFont;
}

/** `color` where the format asks for one, as CSS. */
export type NumberText = (value: CellScalar, code: string) => { readonly text: string; readonly color?: string };

/** What a sheet is measured by, and what stands in for its font where that is missing. */
export interface PrintFont {
  /** After the cell's own font. */
  readonly families: readonly string[];
  /** A digit of the standard font at 11 points, in px: what column widths are counted in. */
  readonly digitWidth: number;
  /** Of one line, in font sizes. */
  readonly lineHeight: number;
}

/** 等线 as Excel measures it; under other names, and the like of it on other systems. */
export const DEFAULT_FONT: PrintFont = {
  families: ['DengXian', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'SimSun', 'sans-serif'],
  digitWidth: 8,
  lineHeight: 1.3,
};
