import { toSerial } from '../../kernel/local-date.ts';
import type { CellImage, SheetImage } from '../../workbook/image.ts';
import type { CellLook, SheetLooks } from '../../workbook/looks.ts';
import { areasOf, titlesOf, usedRange } from './print-area.ts';
import { leavesInk, PLAIN_LOOK, printedChange, printedLook } from './printed-look.ts';
import type { PrintedCell, PrintedLook, PrintedSheet } from './printed-sheet.ts';
import { byPosition, columnsUpTo, inOrder } from './sheet-order.ts';

/** A sheet of an opened workbook as it prints: what stands in it now, formulas by the results that the image has. */
export function printedSheet(image: SheetImage, looks: SheetLooks, styles: readonly CellLook[]): PrintedSheet {
  const printedStyles = styles.map(printedLook);
  const lookAt = (style: number | undefined): PrintedLook | undefined =>
    style === undefined ? undefined : (printedStyles[style] ?? PLAIN_LOOK);
  const cells = printedCells(image, looks, lookAt).filter(leavesInk).sort(byPosition);
  const used = usedRange(cells, image.merges);
  const { area, titles, ...setup } = looks.print;
  const areas = area === undefined ? [used] : (areasOf(area, used, cells, image.tables) ?? [used]);
  return {
    name: image.name,
    areas,
    titles: titlesOf(titles),
    defaults: looks.defaults,
    columns: columnsUpTo(areas, looks.defaults.width, (col) => {
      const column = looks.columns.find(({ first, last }) => first <= col && col <= last);
      if (!column) return undefined;
      const look = lookAt(column.style);
      return { width: column.hidden ? 0 : (column.width ?? looks.defaults.width), ...(look ? { look } : {}) };
    }),
    rows: looks.rows.flatMap(({ row, height, hidden, style }) => {
      const look = lookAt(style);
      const own = hidden ? 0 : height;
      if (own === undefined && !look) return [];
      return [{ row, ...(own === undefined ? {} : { height: own }), ...(look ? { look } : {}) }];
    }),
    cells,
    merges: inOrder(image.merges),
    formats: looks.formats.map(({ ranges, formula, style, stopIfTrue }) => ({
      ranges,
      formula,
      change: printedChange(style),
      stopIfTrue,
    })),
    setup,
  };
}

function printedCells(
  image: SheetImage,
  looks: SheetLooks,
  lookAt: (style: number | undefined) => PrintedLook | undefined,
): PrintedCell[] {
  const rowStyles = new Map(looks.rows.map(({ row, style }) => [row, style]));
  const ofCells = new Map(looks.cells.map(({ row, cells }) => [row, new Map(cells)]));
  const lookOf = (row: number, col: number): PrintedLook =>
    lookAt(
      ofCells.get(row)?.get(col) ??
        rowStyles.get(row) ??
        looks.columns.find(({ first, last }) => first <= col && col <= last)?.style,
    ) ??
    lookAt(0) ??
    PLAIN_LOOK;
  const filled = new Set<string>();
  const printed = image.rows.flatMap(({ cells }) =>
    cells.map((cell): PrintedCell => {
      const { row, col } = cell;
      filled.add(`${row} ${col}`);
      const value = shownValue(cell);
      return { row, col, ...(value === undefined ? {} : { value }), look: lookOf(row, col) };
    }),
  );
  for (const { row, cells } of looks.cells)
    for (const [col] of cells) if (!filled.has(`${row} ${col}`)) printed.push({ row, col, look: lookOf(row, col) });
  return printed;
}

function shownValue({ kind, text, date, lexeme, formula }: CellImage): PrintedCell['value'] {
  switch (kind) {
    case 'number':
      return Number(text);
    case 'date':
      return lexeme === undefined ? (date === undefined ? text : toSerial(date)) : Number(lexeme);
    case 'bool':
      return text === 'TRUE';
    case 'error':
      return { error: text };
    case 'text':
      return text === '' && formula === undefined ? undefined : text;
    case 'empty':
      return formula === undefined ? undefined : '';
  }
}
