import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { CellStyle } from '../../../ledger-core/templates/plan.ts';
import type { CellLook, SideLook } from '../../../ledger-core/workbook/looks.ts';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE } as const;

const SIDES: Readonly<Record<SideLook['kind'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  hair: BorderStyleTypes.HAIR,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
};

// Three characters of the standard font a step.
const INDENT_PIXELS = 9;
// Off the grid line, as spreadsheets draw it.
const EDGE_PIXELS = 3;

/** A look as the grid knows it: whole, so that nothing of a column's or row's look shows through it, as in a spreadsheet. */
export function styleData(look: CellLook): IStyleData {
  const { font, fill, horizontal, vertical, wrap, indent, sides, numberFormat, fontName, underline, strike } = look;
  return {
    ff: fontFamily(fontName),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    bl: flag(font?.bold),
    it: flag(font?.italic),
    cl: font?.color === undefined ? null : { rgb: hash(font.color) },
    ul: { s: flag(underline) },
    st: { s: flag(strike) },
    bg: fill === undefined ? null : { rgb: hash(fill) },
    ht: horizontal === undefined ? HorizontalAlign.UNSPECIFIED : HORIZONTAL[horizontal],
    // A file that says nothing means the bottom.
    vt: vertical === undefined ? VerticalAlign.BOTTOM : VERTICAL[vertical],
    tb: wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: indent === undefined || indent === 0 ? null : paddings(indent, horizontal),
    bd: sides === undefined ? null : borders(sides),
    n: { pattern: numberFormat ?? 'General' },
  };
}

function flag(isOn: boolean | undefined): BooleanNumber {
  return isOn === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Machines without the file's font show one that has Chinese letters of the same width. */
function fontFamily(name: string | undefined): string {
  const families = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'sans-serif'];
  return [...new Set([...(name === undefined ? [] : [name]), ...families])].map((one) => `"${one}"`).join(', ');
}

/** What a conditional format or a mark changes of a cell's look; everything else stays. */
export function styleChange({ font, fill, border }: CellStyle): IStyleData {
  return {
    ...(font?.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.color === undefined ? {} : { cl: { rgb: hash(font.color) } }),
    ...(fill === undefined ? {} : { bg: { rgb: hash(fill) } }),
    ...(border === undefined ? {} : { bd: borders({ top: border, right: border, bottom: border, left: border }) }),
  };
}

function paddings(indent: number, horizontal: CellLook['horizontal']): NonNullable<IStyleData['pd']> {
  const pixels = indent * INDENT_PIXELS + EDGE_PIXELS;
  return horizontal === 'right' ? { r: pixels } : { l: pixels };
}

function borders({ top, right, bottom, left }: NonNullable<CellLook['sides']>): IBorderData {
  return {
    ...(top ? { t: side(top) } : {}),
    ...(right ? { r: side(right) } : {}),
    ...(bottom ? { b: side(bottom) } : {}),
    ...(left ? { l: side(left) } : {}),
  };
}

function side({ kind, color }: SideLook): IBorderStyleData {
  return { s: SIDES[kind], cl: { rgb: hash(color) } };
}

/** `RRGGBB` and `FFRRGGBB` as `#RRGGBB`. */
function hash(color: string): string {
  if (color.startsWith('#')) return color;
  return `#${color.length === 8 ? color.slice(2) : color}`;
}
