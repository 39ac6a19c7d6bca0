import type { CellStyle, Side, ValidationPlan } from './plan.ts';

/** What every plan means without saying so, however it is carried out. */

/** The workbook's font; a name instead of a theme font, so that it is the same in Excel, WPS and LibreOffice. */
export const FONT_NAME = '等线';
export const FONT_SIZE = 11;

export const TABLE_STYLE = 'TableStyleLight9';

/** In the codes of Excel's footers: sheet name on the left, page numbers on the right. */
export const FOOTER = { left: '&A', right: '第 &P 页 / 共 &N 页' } as const;

/** In inches. */
export const PAGE_MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 } as const;

/** A list that the user fills: a named range with blank rows at its end. While blanks are allowed, it accepts anything. */
export function isGrowingList(rule: ValidationPlan['rule']): boolean {
  return rule.kind === 'list' && !rule.formula.startsWith('"');
}

/** `#1F4E79`, `1F4E79` or `FF1F4E79` → `FF1F4E79`. @throws RangeError on anything else. */
export function argbOf(color: string): string {
  const digits = color.replace(/^#/, '').toUpperCase();
  if (!/^(?:[0-9A-F]{2})?[0-9A-F]{6}$/.test(digits)) throw new RangeError(`not a colour: ${color}`);
  return digits.padStart(8, 'F');
}

export const ALL_SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** The sides of a cell that its border is on. */
export function sidesOf(border: NonNullable<CellStyle['border']>): readonly Side[] {
  return border.sides ?? ALL_SIDES;
}

/** A conditional format takes no medium border. */
export function differenceBorder({ border }: CellStyle): CellStyle['border'] {
  return border?.kind === 'medium' ? { ...border, kind: 'thin' } : border;
}
