import { allTables, bodyOf, type PlacedTable, type Sheet } from '../model/book.ts';
import { changed, renameColumns, writeCells } from '../model/cells.ts';
import { dropTable, growTable, makeTable } from '../model/structure.ts';
import { ADDIN } from '../model/workspace.ts';
import { fault, MissingMember } from '../wire/faults.ts';
import { asFlag, asText, readable, settable, WireObject } from '../wire/wire-object.ts';
import { areaOf, type Factory } from './factory.ts';

const EVENTS = { AddedEvent: 102, DeletedEvent: 103 };

/** Excel.TableCollection: of the workbook, or of one sheet. */
export function tableCollection(factory: Factory, sheet?: Sheet): WireObject {
  const { workspace } = factory;
  const placed = (): PlacedTable[] => allTables(workspace.book).filter((each) => !sheet || each.sheet === sheet);
  return new WireObject('TableCollection', {
    items: () => placed().map((each) => factory.table(each)),
    find: (key) => {
      const wanted = String(key).toLowerCase();
      const found = placed().find(({ table }) => table.id === wanted || table.name.toLowerCase() === wanted);
      return found && factory.table(found);
    },
    methods: {
      ...factory.events(sheet?.id ?? 'Workbook', EVENTS),
      Add: (address, hasHeaders) => {
        if (!sheet) throw new MissingMember('Workbook.Tables.Add()');
        if (hasHeaders !== true) throw new MissingMember('TableCollection.Add(…, hasHeaders: false)');
        const { range } = areaOf(address, sheet);
        const table = makeTable(workspace, sheet, range, true);
        renameColumns(sheet, table, table.range);
        workspace.emit({
          kind: 'table-added',
          sheetId: sheet.id,
          tableId: table.id,
          tableName: table.name,
          origin: ADDIN,
        });
        return factory.table({ sheet, table });
      },
    },
  });
}

/** Excel.Table. */
export function tableObject(factory: Factory, { sheet, table }: PlacedTable): WireObject {
  const { workspace } = factory;
  const guarded =
    <T>(set: (value: T) => void): ((value: T) => void) =>
    (value) => {
      if (sheet.protection.isProtected) throw fault('AccessDenied');
      set(value);
    };
  return new WireObject('Table', {
    ident: () => ({ Id: table.id }),
    scalars: {
      Id: readable(() => table.id),
      Name: settable(
        () => table.name,
        asText,
        guarded((name) => {
          rename(factory, table.id, name);
        }),
      ),
      ShowHeaders: readable(() => table.showsHeaders),
      ShowTotals: readable(() => table.showsTotals),
      Style: settable(
        () => table.style,
        asText,
        guarded((style) => {
          table.style = style;
        }),
      ),
      ShowFilterButton: settable(
        () => table.showsFilterButton,
        asFlag,
        guarded((shows) => {
          table.showsFilterButton = shows;
        }),
      ),
    },
    links: {
      Worksheet: () => factory.worksheet(sheet),
      Columns: () => columns({ sheet, table }),
      Rows: () => rows(factory, { sheet, table }),
    },
    methods: {
      GetRange: () => factory.range(sheet, table.range),
      GetHeaderRowRange: () => factory.range(sheet, { ...table.range, bottom: table.range.top }),
      GetDataBodyRange: () => factory.range(sheet, bodyOf(table)),
      Delete: () => {
        if (sheet.protection.isProtected) throw fault('AccessDenied');
        for (const { cell } of sheet.grid.inside(table.range)) {
          cell.value = undefined;
          cell.formula = undefined;
        }
        dropTable(workspace, sheet, table, ADDIN);
        changed(workspace, sheet, table.range, 'RangeEdited', ADDIN);
      },
    },
  });
}

function columns({ table }: PlacedTable): WireObject {
  const items = (): WireObject[] =>
    table.columns.map(
      ({ id, name }, index) =>
        new WireObject('TableColumn', {
          ident: () => ({ Id: id }),
          scalars: { Id: readable(() => id), Name: readable(() => name), Index: readable(() => index) },
        }),
    );
  return new WireObject('TableColumnCollection', {
    items,
    find: (key) => items().find((column) => column.get('Id') === key || column.get('Name') === key),
  });
}

function rows(factory: Factory, { sheet, table }: PlacedTable): WireObject {
  const { workspace } = factory;
  const row = (index: number): WireObject => new WireObject('TableRow', { scalars: { Index: readable(() => index) } });
  return new WireObject('TableRowCollection', {
    items: () => {
      const { top, bottom } = bodyOf(table);
      return Array.from({ length: bottom - top + 1 }, (_, index) => row(index));
    },
    methods: {
      Add: (index, values) => {
        if (index !== undefined) throw new MissingMember('TableRowCollection.Add(index)');
        const matrix = asMatrix(values, table.columns.length);
        const added = growTable(workspace, sheet, table, matrix?.length ?? 1);
        changed(workspace, sheet, added, 'RowInserted', ADDIN);
        if (matrix) writeCells(workspace, sheet, added, matrix, ADDIN);
        return row(added.top - bodyOf(table).top);
      },
    },
  });
}

function asMatrix(raw: unknown, width: number): readonly (readonly unknown[])[] | undefined {
  if (raw === undefined) return undefined;
  const isMatrix =
    Array.isArray(raw) && raw.length > 0 && raw.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix) throw fault('InvalidArgument');
  return raw as readonly (readonly unknown[])[];
}

/** Names are unique among tables and defined names, and look like names. */
function rename({ workspace: { book } }: Factory, id: string, name: string): void {
  const tables = allTables(book);
  const isTaken =
    tables.some(({ table }) => table.id !== id && table.name.toLowerCase() === name.toLowerCase()) ||
    book.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (isTaken || !isNameLike(name)) throw fault('InvalidArgument');
  for (const { table } of tables) if (table.id === id) table.name = name;
}

/** A letter, `_` or `\` first, no blanks, at most 255 characters, and nothing that reads as a cell. */
export function isNameLike(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[A-Za-z]{1,3}[1-9]\d{0,6}$/.test(name);
}
