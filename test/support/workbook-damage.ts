import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatCell, parseCell, parseRange } from '../../ledger-core/kernel/cell-ref.ts';
import type { CellPlan, CellScalar, SheetPlan, WorkbookPlan } from '../../ledger-core/templates/plan.ts';

/** What people and programs do to a workbook, done to its plan before it is written, or to the package after. */
export type SheetChange = (sheet: SheetPlan) => SheetPlan;

/** Applies changes to one sheet of a plan. @throws Error when there is no such sheet. */
export function onSheet(plan: WorkbookPlan, name: string, ...changes: readonly SheetChange[]): WorkbookPlan {
  if (!plan.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  const changed = (sheet: SheetPlan): SheetPlan => changes.reduce((sofar, change) => change(sofar), sheet);
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === name ? changed(sheet) : sheet)) };
}

/** Types into a cell: a value takes a formula's place, a null clears the cell. Its look stays. */
export function typed(ref: string, value: CellScalar | null): SheetChange {
  return (sheet) => {
    const { old, others, place } = taken(sheet, ref);
    if (value === null) return { ...sheet, cells: others };
    return { ...sheet, cells: [...others, { ...place, value, ...(old?.style ? { style: old.style } : {}) }] };
  };
}

/** Types a row of cells from a column on; null leaves a cell as it is. */
export function typedRow(row: number, values: Readonly<Record<string, CellScalar>>): SheetChange {
  return (sheet) =>
    Object.entries(values).reduce((sofar, [column, value]) => typed(`${column}${row}`, value)(sofar), sheet);
}

/** Another stored result behind a formula that stays; undefined stores none. @throws Error where no formula stands. */
export function stored(ref: string, value: CellScalar | undefined): SheetChange {
  return (sheet) => {
    const { old, others, place } = taken(sheet, ref);
    if (old?.formula === undefined) throw new Error(`no formula in ${sheet.name}!${ref}`);
    const { formula, style } = old;
    const cell: CellPlan = {
      ...place,
      formula,
      ...(value === undefined ? {} : { value }),
      ...(style ? { style } : {}),
    };
    return { ...sheet, cells: [...others, cell] };
  };
}

/** No formula of the sheet has a stored result, as programs leave it that write without calculating. */
export const withoutStoredResults: SheetChange = (sheet) => ({
  ...sheet,
  cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : without(cell, 'value'))),
});

/** Merges a block; the covered cells lose their content, as in Excel. */
export function merged(ref: string): SheetChange {
  return (sheet) => {
    const range = parseRange(ref);
    if (!range) throw new Error(`no range ${ref}`);
    const isCovered = ({ row, col }: CellPlan): boolean =>
      row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
    const first = formatCell({ row: range.top, col: range.left });
    return {
      ...sheet,
      cells: sheet.cells.filter((cell) => !isCovered(cell) || formatCell(cell) === first),
      merges: [...sheet.merges, range],
    };
  };
}

export function renamedHeading(from: string, to: string): SheetChange {
  return (sheet) => {
    const { table } = sheet;
    if (!table) throw new Error(`${sheet.name} has no table`);
    const isHeading = ({ row, value }: CellPlan): boolean => row === table.range.top && value === from;
    if (!sheet.cells.some(isHeading)) throw new Error(`no heading ${from}`);
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => (isHeading(cell) ? { ...cell, value: to } : cell)),
      table: { ...table, columns: table.columns.map((one) => (one.name === from ? { ...one, name: to } : one)) },
    };
  };
}

/**
 * Puts the table's columns into another order, leaves some out, or (a name that it does not have) adds empty ones.
 * Formats and drop-downs are left out: they do not matter to a reader.
 */
export function arrangedColumns(names: readonly string[]): SheetChange {
  return (sheet) => {
    const { table } = sheet;
    if (!table) throw new Error(`${sheet.name} has no table`);
    const before = table.columns.map(({ name }) => name);
    const newCol = new Map(names.map((name, at) => [before.indexOf(name) + 1, at + 1]));
    const body = sheet.cells.flatMap((cell) => {
      if (cell.row < table.range.top) return cell.col === 1 ? [cell] : [];
      const col = newCol.get(cell.col);
      return col === undefined ? [] : [{ ...cell, col }];
    });
    const added = names.filter((name) => !before.includes(name));
    return {
      ...sheet,
      columns: names.map((name) => sheet.columns[before.indexOf(name)] ?? { width: 12 }),
      cells: [...body, ...added.map((name) => ({ row: table.range.top, col: names.indexOf(name) + 1, value: name }))],
      merges: [],
      validations: [],
      formats: [],
      table: {
        ...table,
        range: { ...table.range, right: names.length },
        columns: names.map((name) => table.columns[before.indexOf(name)] ?? { name }),
      },
    };
  };
}

export function columnNames(plan: WorkbookPlan, sheet: string): readonly string[] {
  return plan.sheets.find((one) => one.name === sheet)?.table?.columns.map(({ name }) => name) ?? [];
}

/** The sheet stays, its table is converted to a plain range. */
export const withoutTable: SheetChange = (sheet) => without(sheet, 'table');

export function renamedTable(name: string): SheetChange {
  return (sheet) => (sheet.table ? { ...sheet, table: { ...sheet.table, name } } : sheet);
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<T, K>;
}

function taken(
  sheet: SheetPlan,
  ref: string,
): { old: CellPlan | undefined; others: CellPlan[]; place: { row: number; col: number } } {
  const place = parseCell(ref);
  if (!place) throw new Error(`no cell ${ref}`);
  const isHere = ({ row, col }: CellPlan): boolean => row === place.row && col === place.col;
  return { old: sheet.cells.find(isHere), others: sheet.cells.filter((cell) => !isHere(cell)), place };
}

/** Edits the XML of one part of a package. @throws Error when the part is missing or the change changes nothing. */
export function editedPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (!part) throw new Error(`no part ${path}`);
  const before = strFromU8(part);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) }, { level: 1 });
}

/** Where the writer puts a sheet. */
export function sheetPart(plan: WorkbookPlan, name: string): string {
  const at = plan.sheets.findIndex((sheet) => sheet.name === name);
  if (at < 0) throw new Error(`no sheet ${name}`);
  return `xl/worksheets/sheet${at + 1}.xml`;
}

/** Lets two rows of a sheet change places, from column A on, with everything that stands in them. */
export function swappedRows(a: number, b: number): SheetChange {
  return (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.row === a) return { ...cell, row: b };
      return cell.row === b ? { ...cell, row: a } : cell;
    }),
  });
}
