import type { CellPosition, CellRange } from '../kernel/cell-ref.ts';
import { EPOCHS_APART } from '../kernel/local-date.ts';
import type { SheetImage, WorkbookImage } from '../workbook/image.ts';
import { criterionOf, type Criterion } from './sheet-criterion.ts';
import { cellKey, SheetGrid, type FoundTable, type SheetCell } from './sheet-grid.ts';
import { columnKey, type CellSource, type TableColumn } from './sheet-place.ts';
import { ConditionalSums } from './sheet-sums.ts';
import type { SheetTemplate, TemplateFormula } from './sheet-template.ts';
import type { Value } from './sheet-value.ts';
import type { Slice } from './sheet-vector.ts';

/** One workbook as its formulas see it. A value is worked out when it is first asked for. */
export class SheetCells implements CellSource {
  readonly epochShift: number;
  readonly sums = new ConditionalSums();
  readonly memo = new WeakMap<object, Map<string, Value>>();
  /** The tables of ours that the workbook has, by sheet. */
  readonly tables: ReadonlyMap<string, FoundTable>;
  readonly #grids: ReadonlyMap<string, SheetGrid>;
  readonly #columns = new Map<string, TableColumn>();
  readonly #criteria = new Map<string, Criterion>();

  constructor(image: WorkbookImage, template: SheetTemplate) {
    this.epochShift = image.epoch === 1904 ? EPOCHS_APART : 0;
    this.tables = new Map(image.sheets.flatMap((sheet) => tableOn(sheet, template)));
    this.#grids = new Map(image.sheets.map((sheet) => [sheet.name, this.#gridOf(sheet, template)]));
  }

  /** Where formulas of ours stand. */
  get ours(): readonly SheetCell[] {
    return [...this.#grids.values()].flatMap(({ ours }) => ours);
  }

  value(sheet: string, row: number, col: number): Value {
    return this.#grids.get(sheet)?.value(row, col) ?? null;
  }

  slice(sheet: string, range: CellRange): Slice | undefined {
    return this.#grids.get(sheet)?.slice(range);
  }

  column(key: string): TableColumn | undefined {
    return this.#columns.get(key);
  }

  criterion(wanted: number | string | boolean | null): Criterion {
    if (typeof wanted !== 'string') return criterionOf(wanted);
    const criterion = this.#criteria.get(wanted) ?? criterionOf(wanted);
    this.#criteria.set(wanted, criterion);
    return criterion;
  }

  #gridOf(sheet: SheetImage, template: SheetTemplate): SheetGrid {
    const table = this.tables.get(sheet.name);
    const around = [...(table ? totalsOf(table) : []), ...(template.cells.get(sheet.name) ?? [])];
    const formulas = new Map(around.map((one) => [cellKey(one), one.formula]));
    const grid = new SheetGrid(sheet, table, formulas, this);
    for (const [at, heading] of (table?.image.columns ?? []).entries()) {
      const column = grid.columns.get((table?.image.range.left ?? 0) + at);
      if (table && column) this.#columns.set(columnKey(table.template.name, heading), column);
    }
    return grid;
  }
}

function tableOn(sheet: SheetImage, template: SheetTemplate): [string, FoundTable][] {
  for (const table of template.tables) {
    const image = sheet.tables.find(({ name }) => name.toLowerCase() === table.name);
    if (!image) continue;
    const { top, bottom } = image.range;
    return [[sheet.name, { template: table, image, top: top + 1, bottom: image.hasTotals ? bottom - 1 : bottom }]];
  }
  return [];
}

/** The sums above the headings of a table, wherever it stands. */
function totalsOf({ template, image: { range, columns } }: FoundTable): (CellPosition & {
  readonly formula: TemplateFormula;
})[] {
  return columns.flatMap((heading, at) => {
    const formula = template.totals.get(heading);
    return formula ? [{ row: range.top - 1, col: range.left + at, formula }] : [];
  });
}
