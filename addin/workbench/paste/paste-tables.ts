import { ALL_TABLES } from '../../../ledger-core/definition/registers/all-tables.ts';
import type { TableDef } from '../../../ledger-core/definition/table.ts';
import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { nameKey } from '../../../ledger-core/kernel/text.ts';
import type { SheetImage } from '../../../ledger-core/workbook/image.ts';

/** A table that something is pasted into or beside. */
export interface PasteTable {
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly hasTotals: boolean;
  /** From the left; `isComputed`: the sheet computes it, nobody types there. */
  readonly columns: readonly { readonly key: string; readonly name: string; readonly isComputed: boolean }[];
}

const KNOWN: ReadonlyMap<string, TableDef> = new Map(Object.entries(ALL_TABLES));

/** The tables of a sheet, with what our own contract says of their columns. */
export function pasteTables({ tables }: SheetImage): readonly PasteTable[] {
  return tables.map(({ name, range, hasTotals, columns }) => {
    const def = KNOWN.get(name.toLowerCase());
    const computed = new Set(
      def?.columns.flatMap((column) => (column.type === 'formula' ? [nameKey(column.name)] : [])),
    );
    return {
      name,
      range,
      hasTotals,
      columns: columns.map((heading) => {
        const key = nameKey(heading);
        return { key, name: heading, isComputed: computed.has(key) };
      }),
    };
  });
}

/** The table that a paste at this place goes into: from its heading row to the first row below it. */
export function tableAt(tables: readonly PasteTable[], place: CellRange): PasteTable | undefined {
  return tables.find(
    ({ range }) =>
      place.top >= range.top && place.top <= range.bottom + 1 && place.left <= range.right && place.right >= range.left,
  );
}
