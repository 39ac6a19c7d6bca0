import type ExcelJS from 'exceljs';
import type { CellStyle } from '../../templates/plan.ts';

/** The workbook's font; a name instead of a theme font, so that it is the same in Excel, WPS and LibreOffice. */
export const FONT_NAME = '等线';
export const FONT_SIZE = 11;

/** `#1F4E79`, `1F4E79` or `FF1F4E79` → exceljs' colour. @throws RangeError on anything else. */
export function excelColor(color: string): { argb: string } {
  const digits = color.replace(/^#/, '').toUpperCase();
  if (!/^(?:[0-9A-F]{2})?[0-9A-F]{6}$/.test(digits)) throw new RangeError(`not a colour: ${color}`);
  return { argb: digits.padStart(8, 'F') };
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
    ...(style.border ? { border: box(style.border.kind, style.border.color) } : {}),
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
  const kind = style.border?.kind === 'medium' ? 'thin' : style.border?.kind;
  return {
    ...(Object.keys(face).length > 0 ? { font: face } : {}),
    // A difference keeps the colour of a solid fill in bgColor, unlike a cell.
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: excelColor(style.fill) } satisfies ExcelJS.Fill }),
    ...(style.border && kind ? { border: box(kind, style.border.color) } : {}),
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

function box(style: ExcelJS.BorderStyle, color: string): Partial<ExcelJS.Borders> {
  const side = { style, color: excelColor(color) };
  return { top: side, left: side, bottom: side, right: side };
}
