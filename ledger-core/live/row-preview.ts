import type { Finding } from '../audit/audit-report.ts';
import type { CellValue, ColumnDef } from '../definition/table.ts';
import type { Issue } from '../kernel/issue.ts';
import { cellScalar } from '../templates/cell-scalar.ts';
import type { CellScalar } from '../templates/plan.ts';
import type { CellImage, RowImage, WorkbookImage } from '../workbook/image.ts';
import type { TableReader } from '../workbook/read-table.ts';
import type { TypedRow } from '../workbook/typed-table.ts';

/** What a row typed elsewhere than on the sheet would be there. */
export interface RowPreview extends DraftRow {
  /** What the rules about rows would say of it. */
  readonly findings: readonly Finding[];
}

export interface DraftRow {
  readonly sheet: string;
  /** The row of the sheet it would stand in: the first after the data. */
  readonly sheetRow: number;
  /** Whether that row is inside the spreadsheet's table, or the table has to grow first. */
  readonly isInTable: boolean;
  readonly row: TypedRow;
  /** What reading its cells met: by `at.column`. */
  readonly issues: readonly Issue[];
  /** What to write, of the columns that were typed and understood. */
  readonly cells: readonly { readonly key: string; readonly col: number; readonly value: CellScalar }[];
}

/** Reads typed texts as if they stood in the table's next row. Undefined where the table has no place. */
export function draftRow(
  reader: TableReader,
  image: WorkbookImage,
  typed: Readonly<Record<string, string>>,
): DraftRow | undefined {
  const { site } = reader;
  if (!site) return undefined;
  const sheet = image.sheets.find((one) => one.name === site.sheet.name) ?? site.sheet;
  const sheetRow = nextRow(reader, sheet.rows);
  const columns = reader.def.columns.flatMap((column) => {
    const col = site.columns.get(column.key);
    const text = typed[column.key] ?? '';
    return col === undefined || column.type === 'formula' || text.trim() === '' ? [] : [{ column, col, text }];
  });
  const cells = columns
    .map(({ col, text }): CellImage => ({ row: sheetRow, col, kind: 'text', text }))
    .sort((a, b) => a.col - b.col);
  const { row, issues } = reader.readRow({ row: sheetRow, hidden: false, cells });
  return {
    sheet: sheet.name,
    sheetRow,
    isInTable:
      site.lastTableRow === undefined || sheetRow <= site.lastTableRow - (site.totalsRow === undefined ? 0 : 1),
    row: { ...row, normalised: NONE },
    issues: issues.filter(({ at }) => columns.some(({ column }) => column.name === at.column)),
    cells: columns.flatMap(({ column, col }) => {
      const value = valueOf(row, column);
      return value === undefined ? [] : [{ key: column.key, col, value: cellScalar(column.type, value) }];
    }),
  };
}

function valueOf({ values }: TypedRow, { key }: ColumnDef): CellValue | undefined {
  return (values as Readonly<Record<string, CellValue | undefined>>)[key];
}

const NONE: ReadonlySet<string> = new Set();

/** After the last row in which something is typed. */
function nextRow(reader: TableReader, rows: readonly RowImage[]): number {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const image = rows[at];
    if (image && reader.isCandidate(image)) return image.row + 1;
  }
  return (reader.site?.headerRow ?? 0) + 1;
}
