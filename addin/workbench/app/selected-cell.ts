import {
  contains,
  formatCell,
  formatRange,
  type CellPosition,
  type CellRange,
} from '../../../ledger-core/kernel/cell-ref.ts';
import { fill, text, tidy, type Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { numberText } from '../print/number-text.ts';

/** What is selected, for who does not see it: of one cell its column's heading, its place and what it shows. */
export function selectedWords(sheet: BookSheet, selection: CellRange): Text {
  const { top, left, bottom, right } = selection;
  const [first, last] = [
    { row: top, col: left },
    { row: bottom, col: right },
  ];
  const isMerged = sheet.image.merges.some((merge) => contains(merge, first) && contains(merge, last));
  if (!isMerged && (top !== bottom || left !== right))
    return fill(APP.selectedRange, {
      range: formatRange(selection),
      rows: bottom - top + 1,
      columns: right - left + 1,
    });
  const place = [headingOf(sheet, first), formatCell(first)].filter((part) => part !== '').join(' ');
  const value = shownAt(sheet, first);
  return fill(APP.selectedCell, { place, value: value === '' ? APP.nothing : text(value, value) });
}

/** The heading of a table's column over one of its cells; '' anywhere else. */
function headingOf(sheet: BookSheet, at: CellPosition): string {
  const table = sheet.image.tables.find(({ range }) => contains(range, at) && at.row > range.top);
  return table ? tidy(sheet.cellAt({ row: table.range.top, col: at.col })?.text ?? '') : '';
}

function shownAt(sheet: BookSheet, at: CellPosition): string {
  const cell = sheet.cellAt(at);
  if (cell?.kind === 'number') return numberText(Number(cell.text), sheet.numberFormatOf(at)).text;
  return tidy(cell?.text ?? '');
}
