import type { CellLook, SideLook } from '../../../workbook/looks.ts';
import { told } from './attribute-values.ts';
import { builtInCode } from './built-in-code.ts';
import type { Palette } from './palette.ts';
import type { RawBorder, RawDifference, RawFill, RawFont, RawFormat, Side } from './raw-styles.ts';
import type { StyleTables } from './style-tables.ts';

const BLACK = '#000000';
const GENERAL = /^(?:general|g\/通用格式)?$/i;
/** Indexed colours from here on are the system's: in a hatching they say no more than "as usual". */
const FIRST_SYSTEM_COLOR = 64;

/** One look for each cell format, in the order of the file; one of nothing where it has none. */
export function cellLooks(tables: StyleTables, palette: Palette): readonly CellLook[] {
  const fonts = tables.fonts.map((font) => fontLook(font, palette, false));
  const fills = tables.fills.map((fill) => fillColor(fill, palette));
  const borders = tables.borders.map((border) => borderSides(border, palette));
  const lookOf = ({ font, fill, border, numberFormat, alignment, unlocked }: RawFormat): CellLook => ({
    ...fonts[font],
    ...told({
      fill: fills[fill],
      sides: borders[border],
      numberFormat: shownCode(tables.codes.get(numberFormat) ?? builtInCode(numberFormat)),
      unlocked: unlocked ? true : undefined,
    }),
    ...alignment,
  });
  return tables.formats.length === 0 ? [{}] : tables.formats.map(lookOf);
}

/** What a conditional format changes; also what it takes away, such as a bold face. */
export function differenceLook({ font, fill, border, code }: RawDifference, palette: Palette): CellLook {
  return {
    ...(font ? fontLook(font, palette, true) : {}),
    ...told({
      fill: fill && differenceFill(fill, palette),
      sides: border && borderSides(border, palette),
      numberFormat: shownCode(code),
    }),
  };
}

/** Off is what a cell is anyway, unless told otherwise; in a difference it is a change. */
function fontLook(raw: RawFont, palette: Palette, keepsOff: boolean): CellLook {
  const face = (isOn: boolean | undefined): boolean | undefined => (isOn || keepsOff ? isOn : undefined);
  const color = palette.resolve(raw.color);
  const font = told({ size: raw.size, bold: face(raw.bold), italic: face(raw.italic), color });
  return told({
    font: Object.keys(font).length > 0 ? font : undefined,
    fontName: raw.name,
    underline: face(raw.underline),
    strike: face(raw.strike),
  });
}

/** A hatching is shown as its lines' colour, if it has one: there is no telling how dense it is. */
function fillColor({ pattern, foreground, background }: RawFill, palette: Palette): string | undefined {
  if (pattern === 'none') return undefined;
  if (pattern === 'solid') return palette.resolve(foreground) ?? palette.resolve(background);
  const lines = (foreground?.indexed ?? 0) < FIRST_SYSTEM_COLOR ? foreground : undefined;
  return palette.resolve(lines) ?? palette.resolve(background);
}

/** Unlike a cell's, the solid fill of a difference has its colour in the background. */
function differenceFill({ pattern, foreground, background }: RawFill, palette: Palette): string | undefined {
  return pattern === 'none' ? undefined : (palette.resolve(background) ?? palette.resolve(foreground));
}

function borderSides(border: RawBorder, palette: Palette): CellLook['sides'] {
  const sides: Partial<Record<Side, SideLook>> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = border[side];
    if (line) sides[side] = { kind: line.kind, color: palette.resolve(line.color) ?? BLACK };
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}

function shownCode(code: string | undefined): string | undefined {
  return code === undefined || GENERAL.test(code) ? undefined : code;
}
