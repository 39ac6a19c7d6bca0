import { argbOf, differenceBorder, FONT_SIZE, sidesOf } from '../../../ledger-core/templates/plan-conventions.ts';
import type { BorderKind, CellStyle } from '../../../ledger-core/templates/plan.ts';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const EDGE_SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
const INNER = { rows: 'InsideHorizontal', columns: 'InsideVertical' } as const;
const WEIGHTS = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const satisfies Record<BorderKind, string>;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const INK = '#000000';

export interface StyleChange {
  /** What the cells look like so far; of this only differences are set, for each is an action on the wire. */
  readonly from: CellStyle;
  readonly to: CellStyle;
  /** Set the number format in any case: entering a formula may have changed it. */
  readonly isFormula: boolean;
  /** Set the font in any case: a link brings its own. */
  readonly isLink: boolean;
  /** More than one row or column: they have borders between them. */
  readonly hasRows: boolean;
  readonly hasColumns: boolean;
}

/** The number format that has to be set, if any. */
export function newNumberFormat({ from, to, isFormula }: StyleChange): string | undefined {
  return isFormula || from.numberFormat !== to.numberFormat ? (to.numberFormat ?? 'General') : undefined;
}

/** Makes cells look as planned, but for their number format: `to` replaces `from` wholly. */
export function applyStyle(format: Excel.RangeFormat, change: StyleChange): void {
  const { from, to } = change;
  applyFont(format.font, change);
  if (from.fill !== to.fill) {
    if (to.fill === undefined) format.fill.clear();
    else format.fill.color = cssColor(to.fill);
  }
  if (from.horizontal !== to.horizontal)
    format.horizontalAlignment = to.horizontal ? HORIZONTAL[to.horizontal] : 'General';
  if (from.vertical !== to.vertical) format.verticalAlignment = verticalOf(to);
  if (from.wrap !== to.wrap) format.wrapText = to.wrap === true;
  // After the alignment, which Excel forgets the indent with.
  if (from.indent !== to.indent) format.indentLevel = to.indent ?? 0;
  if (JSON.stringify(from.border) !== JSON.stringify(to.border)) applyBorder(format, change);
  if (from.unlocked !== to.unlocked) format.protection.locked = to.unlocked !== true;
}

function applyFont(font: Excel.RangeFont, { from, to, isLink }: StyleChange): void {
  if (isLink) font.underline = 'None';
  if (isLink || from.font?.size !== to.font?.size) font.size = to.font?.size ?? FONT_SIZE;
  if (isLink || from.font?.bold !== to.font?.bold) font.bold = to.font?.bold === true;
  if (isLink || from.font?.italic !== to.font?.italic) font.italic = to.font?.italic === true;
  if (isLink || from.font?.color !== to.font?.color)
    font.color = to.font?.color === undefined ? INK : cssColor(to.font.color);
}

function verticalOf({ vertical }: CellStyle): 'Top' | 'Center' | 'Bottom' {
  if (vertical === 'top') return 'Top';
  return vertical === 'middle' ? 'Center' : 'Bottom';
}

function applyBorder({ borders }: Excel.RangeFormat, { to, hasRows, hasColumns }: StyleChange): void {
  const sides = [...EDGES, ...(hasRows ? [INNER.rows] : []), ...(hasColumns ? [INNER.columns] : [])];
  for (const side of sides) {
    const border = borders.getItem(side);
    const isDrawn = to.border !== undefined && isOn(to.border, side);
    border.style = isDrawn ? 'Continuous' : 'None';
    if (!isDrawn) continue;
    border.weight = WEIGHTS[to.border.kind];
    border.color = cssColor(to.border.color);
  }
}

/** Cells with a border on some of their sides are set block by block: nothing is drawn inside of one. */
function isOn(
  border: NonNullable<CellStyle['border']>,
  edge: keyof typeof EDGE_SIDES | 'InsideHorizontal' | 'InsideVertical',
): boolean {
  if (edge === 'InsideHorizontal' || edge === 'InsideVertical') return border.sides === undefined;
  return sidesOf(border).includes(EDGE_SIDES[edge]);
}

/** What a conditional format changes. */
export function applyDifference(format: Excel.ConditionalRangeFormat, style: CellStyle): void {
  if (style.font?.bold === true) format.font.bold = true;
  if (style.font?.italic === true) format.font.italic = true;
  if (style.font?.color !== undefined) format.font.color = cssColor(style.font.color);
  if (style.fill !== undefined) format.fill.color = cssColor(style.fill);
  if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
  const border = differenceBorder(style);
  if (!border) return;
  for (const side of EDGES) {
    const edge = format.borders.getItem(side);
    // Conditional borders have no weight; all of them are thin.
    edge.style = 'Continuous';
    edge.color = cssColor(border.color);
  }
}

/** `#1F4E79`. @throws RangeError on what is no colour. */
export function cssColor(color: string): string {
  return `#${argbOf(color).slice(2)}`;
}
