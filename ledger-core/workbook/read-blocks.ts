import { boxName, type ApplicationForm, type Block } from '../definition/form.ts';
import { blockTable, columnKey } from '../definition/form-tables.ts';
import type { CellValue, ColumnDef, TableDef } from '../definition/table.ts';
import { formatCell, parseSheetRange, type CellRange } from '../kernel/cell-ref.ts';
import type { Issue } from '../kernel/issue.ts';
import type { SheetImage, WorkbookImage } from './image.ts';
import { readValue } from './read-value.ts';
import type { Choices } from './reading/read-choice.ts';
import { cellAt } from './sheet-index.ts';
import type { TypedRow, TypedTable } from './typed-table.ts';
import { isLogged, valueIssue } from './value-issue.ts';

export interface BlocksReading {
  /** By the block's id. */
  readonly blocks: ReadonlyMap<string, TypedTable>;
  readonly issues: readonly Issue[];
}

type ChoicesOf = (column: ColumnDef) => Choices;

/** The rows of a form's blocks: each box has a name of its own, which covers its cells from the first row to the last. */
export function readBlocks(image: WorkbookImage, form: ApplicationForm, choicesOf: ChoicesOf): BlocksReading {
  const readings = form.blocks.map((block) => readBlock(image, form, block, choicesOf));
  return {
    blocks: new Map(readings.map(({ table }) => [table.def.name, table])),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

interface Placed {
  readonly column: ColumnDef;
  readonly sheet: SheetImage;
  readonly range: CellRange;
}

function readBlock(
  image: WorkbookImage,
  form: ApplicationForm,
  block: Block,
  choicesOf: ChoicesOf,
): { readonly table: TypedTable; readonly issues: readonly Issue[] } {
  const def = blockTable(form, block);
  const named = block.boxes.map((id) => ({ id, place: placeOf(image, boxName(id)) }));
  const placed = named.flatMap(({ id, place }): Placed[] => {
    const column = def.columns.find(({ key }) => key === columnKey(id));
    return place && column ? [{ column, ...place }] : [];
  });
  const missing = named.filter(({ place }) => !place).map(({ id }) => id);
  const [first] = placed;
  const rows: TypedRow[] = [];
  const issues: Issue[] = missing.map((id) => missingBox(def, id));
  const height = Math.max(0, ...placed.map(({ range }) => range.bottom - range.top + 1));
  for (let at = 0; at < height; at += 1) {
    const reading = readRow(image, def, placed, at, choicesOf);
    if (!reading) continue;
    rows.push(reading.row);
    issues.push(...reading.issues);
  }
  const site = first && {
    sheet: first.sheet,
    headerRow: first.range.top - 1,
    columns: new Map(placed.map(({ column, range }) => [column.key, range.left])),
    lastTableRow: first.range.bottom,
    totalsRow: undefined,
  };
  const missingColumns = new Set(missing.map(columnKey));
  return { table: { def, site, isMissing: !first, missingColumns, rows }, issues };
}

/** Undefined for a row that nobody has filled in. */
function readRow(
  image: WorkbookImage,
  def: TableDef,
  placed: readonly Placed[],
  at: number,
  choicesOf: ChoicesOf,
): { readonly row: TypedRow; readonly issues: readonly Issue[] } | undefined {
  const values: Record<string, CellValue> = {};
  const unreadable = new Set<string>();
  const normalised = new Set<string>();
  const issues: Issue[] = [];
  for (const { column, sheet, range } of placed) {
    const [row, col] = [range.top + at, range.left];
    const cell = cellAt(sheet, row, col);
    const reading = readValue(column, cell, image.epoch, choicesOf(column));
    if (reading.kind === 'read' || reading.kind === 'fixed') values[column.key] = reading.value;
    else if (reading.kind !== 'blank') unreadable.add(column.key);
    if (reading.kind === 'fixed' && isLogged(column)) normalised.add(column.key);
    const place = {
      sheet: sheet.name,
      cell: formatCell({ row, col }),
      table: def.name,
      row: at + 1,
      column: column.name,
    };
    const issue = valueIssue(column, reading, cell?.text ?? '', place);
    if (issue) issues.push(issue);
  }
  if (Object.keys(values).length + unreadable.size === 0) return undefined;
  const sheetRow = (placed[0]?.range.top ?? 1) + at;
  return { row: { values, sheetRow, index: at + 1, unreadable, normalised }, issues };
}

function placeOf(image: WorkbookImage, name: string): { sheet: SheetImage; range: CellRange } | undefined {
  const defined = image.names.find((one) => one.name === name);
  const target = defined && parseSheetRange(defined.reference);
  const sheet = target && image.sheets.find((one) => one.name === target.sheet);
  return target && sheet ? { sheet, range: target.range } : undefined;
}

function missingBox(def: TableDef, id: string): Issue {
  const column = def.columns.find(({ key }) => key === columnKey(id));
  const field = column?.name ?? id;
  return { code: 'field-missing', at: { column: field }, observed: '', values: { field, name: boxName(id) } };
}
