import type ExcelJS from 'exceljs';
import { argbOf, differenceBorder, FONT_NAME, FONT_SIZE, sidesOf } from '../../templates/plan-conventions.ts';
import type { CellStyle } from '../../templates/plan.ts';

export function excelColor(color: string): { argb: string } {
  return { argb: argbOf(color) };
}

/** The format of a cell or a column. */
export function excelStyle(style: CellStyle): Partial<ExcelJS.Style> {
  return {
    font: { name: FONT_NAME, size: style.font?.size ?? FONT_SIZE, ...fontFace(style) },
    ...(style.fill === undefined
      ? {}
      : {
          fill: { type: 'pattern', pattern: 'solid', fgColor: excelColor(style.fill), bgColor: excelColor(style.fill) },
        }),
    ...(style.border ? { border: box(style.border) } : {}),
    alignment: {
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      ...(style.indent === undefined ? {} : { indent: style.indent }),
      ...(style.vertical ? { vertical: style.vertical } : {}),
      ...(style.wrap ? { wrapText: true } : {}),
    },
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

/** What a conditional format changes. Excel allows neither another font or size there nor a medium border. */
export function excelDifference(style: CellStyle): Partial<ExcelJS.Style> {
  const face = fontFace(style);
  const border = differenceBorder(style);
  return {
    ...(Object.keys(face).length > 0 ? { font: face } : {}),
    // A difference keeps the colour of a solid fill in bgColor, unlike a cell.
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: excelColor(style.fill) } satisfies ExcelJS.Fill }),
    ...(border ? { border: box(border) } : {}),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
  };
}

function fontFace({ font }: CellStyle): Partial<ExcelJS.Font> {
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.color === undefined ? {} : { color: excelColor(font.color) }),
  };
}

function box(border: NonNullable<CellStyle['border']>): Partial<ExcelJS.Borders> {
  const line = { style: border.kind, color: excelColor(border.color) };
  return Object.fromEntries(sidesOf(border).map((side) => [side, line]));
}
