import { ALL_SIDES, argbOf, FONT_NAME, FONT_SIZE, sidesOf } from '../../templates/plan-conventions.ts';
import type { CellStyle } from '../../templates/plan.ts';
import type { CellLook } from '../../workbook/looks.ts';
import type { PrintedCell, PrintedFormat, PrintedLook, Sides } from './printed-sheet.ts';

/** What stands where nothing is said. */
export const PLAIN_LOOK: PrintedLook = printedLook({});

/** A look with nothing left open. A plan's style without its border is a look, too. */
export function printedLook(look: CellLook): PrintedLook {
  const { font = {}, fill, horizontal } = look;
  return {
    fontName: look.fontName ?? FONT_NAME,
    size: font.size ?? FONT_SIZE,
    color: cssColor(font.color ?? '#000000'),
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: look.underline ?? false,
    strike: look.strike ?? false,
    ...(fill === undefined ? {} : { fill: cssColor(fill) }),
    ...(horizontal === undefined ? {} : { horizontal }),
    indent: look.indent ?? 0,
    vertical: look.vertical ?? 'bottom',
    wrap: look.wrap ?? false,
    sides: printedSides(look.sides ?? {}),
    numberFormat: look.numberFormat ?? 'General',
  };
}

/** What a conditional format changes of a look. */
export function printedChange(look: CellLook): PrintedFormat['change'] {
  const { font = {}, fill, sides, numberFormat } = look;
  return {
    ...(font.color === undefined ? {} : { color: cssColor(font.color) }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(fill === undefined ? {} : { fill: cssColor(fill) }),
    ...(sides === undefined ? {} : { sides: printedSides(sides) }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Whether paper shows anything of the cell. */
export function leavesInk({ value, look }: PrintedCell): boolean {
  return value !== undefined || look.fill !== undefined || Object.keys(look.sides).length > 0;
}

/** A plan's border, side by side. */
export function printedBorder(border: NonNullable<CellStyle['border']>): Sides {
  const { kind, color } = border;
  return Object.fromEntries(sidesOf(border).map((side) => [side, { kind, color }]));
}

function printedSides(sides: Sides): Sides {
  return Object.fromEntries(
    ALL_SIDES.flatMap((name) => {
      const side = sides[name];
      return side === undefined ? [] : [[name, { kind: side.kind, color: cssColor(side.color) }]];
    }),
  );
}

/** `#RRGGBB` of a colour with or without its alpha. */
function cssColor(color: string): string {
  return `#${argbOf(color).slice(2)}`;
}
