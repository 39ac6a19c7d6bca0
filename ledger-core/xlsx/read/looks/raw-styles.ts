import type { CellLook, SideLook } from '../../../workbook/looks.ts';
import type { RawColor } from './raw-color.ts';

/** Pieces of styles as the file has them, colours not yet resolved. */
export interface RawFont {
  name?: string;
  /** In points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  color?: RawColor;
}

export interface RawFill {
  /** `solid`, `none`, `gray125`…; undefined where it is not said, or where the fill is a gradient. */
  pattern?: string;
  foreground?: RawColor;
  background?: RawColor;
}

export type Side = keyof NonNullable<CellLook['sides']>;
export type RawBorder = Partial<Record<Side, { readonly kind: SideLook['kind']; color?: RawColor }>>;

export interface RawFormat {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly numberFormat: number;
  alignment?: Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent'>;
  unlocked?: boolean;
}

/** What a conditional format changes (`dxf`). */
export interface RawDifference {
  font?: RawFont;
  fill?: RawFill;
  border?: RawBorder;
  code?: string;
}
