import { contains } from '../../kernel/cell-ref.ts';
import { differenceBorder, FOOTER, PAGE_MARGINS } from '../../templates/plan-conventions.ts';
import type { CellPlan, CellStyle, PrintPlan, SheetPlan } from '../../templates/plan.ts';
import type { CellLook } from '../../workbook/looks.ts';
import { areasOf, usedRange } from './print-area.ts';
import { leavesInk, PLAIN_LOOK, printedBorder, printedChange, printedLook } from './printed-look.ts';
import type { PageSetup, PrintedCell, PrintedLook, PrintedSheet } from './printed-sheet.ts';
import { byPosition, columnsUpTo, inOrder } from './sheet-order.ts';

const A4 = 9;

/** What our writer leaves to Excel: characters, points. */
const DEFAULTS = { width: 9, height: 15 } as const;

/** A planned sheet as it prints, formulas by their stored results. */
export function printedSheetOfPlan(plan: SheetPlan): PrintedSheet {
  const lookOf = lookCache();
  const cells = printedCells(plan, lookOf).filter(leavesInk).sort(byPosition);
  const used = usedRange(cells, plan.merges);
  const { print, table } = plan;
  const tables = table ? [{ ...table, columns: table.columns.map(({ name }) => name) }] : [];
  const areas = print.areaFormula === undefined ? [used] : (areasOf(print.areaFormula, used, cells, tables) ?? [used]);
  return {
    name: plan.name,
    areas,
    titles: {
      ...(print.titleRows ? { rows: print.titleRows } : {}),
      ...(print.titleColumns === undefined ? {} : { columns: { first: 1, last: print.titleColumns } }),
    },
    defaults: DEFAULTS,
    columns: columnsUpTo(areas, DEFAULTS.width, (col) => {
      const column = plan.columns[col - 1];
      return column && { width: column.width, ...(column.style ? { look: lookOf(column.style) } : {}) };
    }),
    rows: plan.rowHeights.map(({ row, height }) => ({ row, height })).sort((a, b) => a.row - b.row),
    cells,
    merges: inOrder(plan.merges),
    formats: plan.formats.map(({ range, formula, style }) => ({
      ranges: [range],
      formula,
      change: printedChange(asLook({ ...style, border: differenceBorder(style) })),
      stopIfTrue: false,
    })),
    setup: pageSetup(print),
  };
}

type LookOf = (style: CellStyle) => PrintedLook;

// One object for equal styles: a plan's cells share theirs.
function lookCache(): LookOf {
  const byStyle = new Map<CellStyle, PrintedLook>();
  return (style) => {
    const known = byStyle.get(style);
    if (known) return known;
    const made = printedLook(asLook(style));
    byStyle.set(style, made);
    return made;
  };
}

function asLook({
  border,
  ...style
}: Omit<CellStyle, 'border'> & { border?: CellStyle['border'] | undefined }): CellLook {
  return { ...style, ...(border ? { sides: printedBorder(border) } : {}) };
}

function printedCells(plan: SheetPlan, lookOf: LookOf): PrintedCell[] {
  const own = new Map(plan.cells.map((cell) => [`${cell.row} ${cell.col}`, cell]));
  const printed = plan.cells.map((cell) => printedCell(cell, plan, lookOf));
  // As written to a file: a merged block has its first cell's look where none is planned.
  for (const merge of plan.merges) {
    const first = own.get(`${merge.top} ${merge.left}`);
    if (!first?.style) continue;
    const look = lookOf(first.style);
    for (let row = merge.top; row <= merge.bottom; row += 1)
      for (let col = merge.left; col <= merge.right; col += 1)
        if (!own.has(`${row} ${col}`)) printed.push({ row, col, look });
  }
  return printed;
}

function printedCell({ row, col, value, formula, style }: CellPlan, plan: SheetPlan, lookOf: LookOf): PrintedCell {
  const merge = plan.merges.find((one) => contains(one, { row, col }));
  const inherited = merge && plan.cells.find((one) => one.row === merge.top && one.col === merge.left)?.style;
  const shown = style ?? inherited ?? plan.columns[col - 1]?.style;
  const look = shown ? lookOf(shown) : PLAIN_LOOK;
  const isEmpty = value === undefined || (value === '' && formula === undefined);
  if (isEmpty) return formula === undefined ? { row, col, look } : { row, col, value: '', look };
  return { row, col, value, look };
}

function pageSetup(print: PrintPlan): PageSetup {
  const { orientation, fitToWidth, fitToHeight, pagesWide = 1, pageStarts = [], hasFooter = true } = print;
  const { top, right, bottom, left } = PAGE_MARGINS;
  return {
    orientation,
    paper: A4,
    ...(fitToWidth || fitToHeight ? { fit: { wide: fitToWidth ? pagesWide : 0, tall: fitToHeight ? 1 : 0 } } : {}),
    scale: 100,
    margins: { top, right, bottom, left },
    centred: { horizontally: false, vertically: false },
    rowBreaks: pageStarts,
    header: '',
    footer: hasFooter ? `&L${FOOTER.left}&R${FOOTER.right}` : '',
  };
}
