import type { IStyleData } from '@univerjs/core';
import { formatCell, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { isMarkFormula, MARK_FILLS, MARK_ORDER } from '../../../ledger-core/templates/mark-conventions.ts';
import type { SheetEdits } from '../../../ledger-core/workbook/edits.ts';
import type { MarkedCell } from '../../host/spreadsheet-host.ts';
import type { ReadBook } from '../book/open-book.ts';

/** How a marked cell is filled. */
export function markStyle(severity: Severity): IStyleData {
  return { bg: { rgb: MARK_FILLS[severity] } };
}

/** Each cell with the gravest of its marks. */
export function eachOnce(cells: readonly MarkedCell[]): readonly MarkedCell[] {
  const byGravity = [...cells].sort((a, b) => MARK_ORDER.indexOf(b.severity) - MARK_ORDER.indexOf(a.severity));
  return [...new Map(byGravity.map((one) => [`${one.sheet}!${one.cell}`, one])).values()];
}

/** The marks of a sheet as its edits keep them. */
export function marksOf({ sheet, marks = [] }: SheetEdits): readonly MarkedCell[] {
  return marks.map(({ severity, ...at }) => ({ sheet, cell: formatCell(at), severity }));
}

/** The marks that the file came with, made on an earlier day or in Excel. */
export function marksIn({ image, looks }: ReadBook): readonly MarkedCell[] {
  return looks.sheets.flatMap(({ formats }, at) => {
    const sheet = image.sheets[at]?.name ?? '';
    return formats
      .filter(({ formula }) => isMarkFormula(formula))
      .flatMap(({ ranges, style }) => {
        const severity =
          MARK_ORDER.find((one) => MARK_FILLS[one].toUpperCase() === style.fill?.toUpperCase()) ?? 'review';
        return ranges.flatMap((range) => cellsOf(range).map((cell): MarkedCell => ({ sheet, cell, severity })));
      });
  });
}

// Marks are single cells; a block of them is as large as somebody's fill made it.
const MOST_CELLS = 2_000;

function cellsOf({ top, left, bottom, right }: CellRange): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right && cells.length < MOST_CELLS; col += 1) cells.push(formatCell({ row, col }));
    if (cells.length >= MOST_CELLS) break;
  }
  return cells;
}
