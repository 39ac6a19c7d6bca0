import type { CellRange } from '../kernel/cell-ref.ts';
import { HEADER_ROW, PREPARED_ROWS } from '../templates/geometry.ts';
import type { CellStyle } from '../templates/plan.ts';
import type { SheetCells } from './sheet-cells.ts';
import { cellKey, type FoundTable, type SheetCell } from './sheet-grid.ts';
import type { Evaluate, Place } from './sheet-place.ts';
import type { SheetTemplate, TemplateFormat } from './sheet-template.ts';
import { CANNOT_TELL } from './sheet-value.ts';

export interface PaintedCell extends SheetCell {
  readonly style: CellStyle;
}

/** The formats of a template that a sheet can have: none where its columns do not stand as the template has them. */
export function formatsOn(cells: SheetCells, template: SheetTemplate, sheet: string): readonly TemplateFormat[] {
  const own = template.tables.find((one) => one.sheet === sheet);
  const table = cells.tables.get(sheet);
  if (own && !(table && isAsMade(table, own.headings))) return [];
  return template.formats.get(sheet) ?? [];
}

function isAsMade({ image: { range, columns } }: FoundTable, headings: readonly string[]): boolean {
  return range.left === 1 && range.top === HEADER_ROW && headings.every((one, at) => columns[at] === one);
}

/** Cells that conditional formats colour. Where it cannot be told whether one holds, it does not. */
export function paintedCells(cells: SheetCells, sheet: string, formats: readonly TemplateFormat[]): PaintedCell[] {
  const painted = new Map<number, PaintedCell>();
  for (const format of formats) {
    const { top, left, right, bottom } = rangeOf(format, cells.tables.get(sheet));
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const key = cellKey({ row, col });
        // The first that holds wins.
        if (painted.has(key) || !holds(format.evaluate, { cells, sheet, row, col })) continue;
        painted.set(key, { sheet, row, col, style: format.style });
      }
    }
  }
  return [...painted.values()];
}

function rangeOf({ range, isOfTable }: TemplateFormat, table: FoundTable | undefined): CellRange {
  return isOfTable && table ? { ...range, top: table.top, bottom: table.bottom } : range;
}

function holds(condition: Evaluate, at: Place): boolean {
  try {
    const value = condition(at);
    return typeof value === 'number' ? value !== 0 : value === true;
  } catch (error) {
    if (error === CANNOT_TELL) return false;
    throw error;
  }
}

/** A format's formula as files have it: written for a blank table, or for one of the length at hand. */
export function writtenAs({ text }: TemplateFormat, table: FoundTable | undefined): readonly string[] {
  const last = new RegExp(`\\$${HEADER_ROW + PREPARED_ROWS}(?!\\d)`, 'g');
  return table ? [text, text.replace(last, `$$${table.bottom}`)] : [text];
}
