import type { TableDef } from '../../ledger-core/definition/table.ts';
import { fill, text, type Text } from '../../ledger-core/kernel/text.ts';
import type { CellScalar } from '../../ledger-core/templates/plan.ts';
import type { SheetImage } from '../../ledger-core/workbook/image.ts';
import { cellAt } from '../../ledger-core/workbook/sheet-index.ts';
import { HostError, type CellWrite, type ExpectedCell, type WriteRequest } from '../host/spreadsheet-host.ts';
import { standingOf, showsScalar } from './cell-standing.ts';
import type { Desk } from './desk.ts';
import { freeRow, type FreeRow } from './free-row.ts';
import type { Notice } from './session-state.ts';
import { writeCells } from './write-cells.ts';

// Room for a while: each growing is a round trip, and empty rows at a table's end do no harm.
const GROWTH = 20;
// Somebody who writes at the same time takes a row; who takes a second one is better waited for.
const ATTEMPTS = 2;

/** Values by column key, as `RowPreview.cells` gives them: dates are serials of the 1900 system. */
export type NewRow = readonly { readonly key: string; readonly value: CellScalar }[];

/** What the user has to know of how it went. */
export type Remark = Pick<Notice, 'tone' | 'words'>;

export type RowResult =
  | { readonly status: 'written'; readonly sheet: string; readonly row: number; readonly remarks: readonly Remark[] }
  | { readonly status: 'refused'; readonly words: Text };

/** A batch that broke off: what it was to write, for when the same is asked again. */
interface Started {
  readonly key: string;
  readonly row: number;
  readonly request: WriteRequest;
  /** How many rows of the sheet held just this before: one more now is ours, wherever rows have moved. */
  readonly alike: number;
}

/**
 * Puts rows at the end of a table, next to people who do the same: nothing is written over, a batch that broke off is
 * finished in its own row when it is tried again, and what was written is compared with what was meant.
 */
export class RowWriter {
  readonly #desk: Desk;
  #started: Started | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Within a turn. @throws HostError */
  async add(def: TableDef, values: NewRow): Promise<RowResult> {
    const key = JSON.stringify([def.name, values]);
    const finished = await this.#finish(def, key);
    if (finished) return finished;
    const remarks: Remark[] = [];
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const place = await this.#place(def);
      if (!place) return { status: 'refused', words: fill(TABLE_GONE, { sheet: def.sheet }) };
      const homeless = homelessColumns(def, place, values);
      if (homeless !== '') {
        return { status: 'refused', words: fill(COLUMN_GONE, { sheet: place.sheet.name, columns: homeless }) };
      }
      const request = requestFor(def, place, values);
      const alike = rowsAlike(place.sheet, request).length;
      const written = await this.#write(def, { key, row: place.row, request, alike }, remarks);
      if (written) return written;
      remarks.push({ tone: 'info', words: fill(ROW_TAKEN, { sheet: place.sheet.name, row: place.row }) });
    }
    return { status: 'refused', words: fill(ALWAYS_TAKEN, { sheet: def.sheet }) };
  }

  #sheet(name: string): SheetImage | undefined {
    return this.#desk.book.live?.image.sheets.find((sheet) => sheet.name === name);
  }

  /** The free row, after the table has grown where it was full. */
  async #place(def: TableDef): Promise<FreeRow | undefined> {
    const { host, book } = this.#desk;
    const place = book.live && freeRow(book.live.image, def);
    if (!place || place.isInTable) return place;
    const table = place.sheet.tables.find(({ range }) => range.top === place.site.headerRow);
    if (!table) return undefined;
    await host.growTable(table.name, GROWTH);
    await book.readSheet(place.sheet.name);
    const grown = freeRow(book.live.image, def);
    return grown?.isInTable ? grown : undefined;
  }

  /** Undefined where somebody stands in the row by now. */
  async #write(def: TableDef, started: Started, remarks: readonly Remark[]): Promise<RowResult | undefined> {
    const { request, row } = started;
    try {
      const { status } = await writeCells(this.#desk, request);
      this.#started = undefined;
      return status === 'conflict' ? undefined : this.#written(def, started, remarks);
    } catch (error) {
      if (!(error instanceof HostError && error.mayBeHalfDone)) throw error;
      this.#started = started;
      if (standingOf(this.#sheet(request.sheet), request.cells) !== 'whole') throw error;
      return this.#written(def, started, [...remarks, standsRemark(request.sheet, row)]);
    }
  }

  /** What was asked before and broke off: found whole, or finished where it stands. */
  async #finish(def: TableDef, key: string): Promise<RowResult | undefined> {
    const started = this.#started;
    if (started?.key !== key) return undefined;
    const { row, request } = started;
    const { sheet, cells } = request;
    await this.#desk.book.readRows(sheet, [{ first: row, last: row }]);
    const image = this.#sheet(sheet);
    switch (standingOf(image, cells)) {
      case 'whole':
        return this.#written(def, started, [standsRemark(sheet, row)]);
      case 'part': {
        const expected = request.expected.map((cell) => asItStands(image, cell));
        const remark: Remark = { tone: 'info', words: fill(FINISHED, { sheet, row }) };
        return this.#write(def, { ...started, request: { ...request, expected } }, [remark]);
      }
      case 'none':
        return this.#finishElsewhere(def, started);
    }
  }

  /** Rows above were inserted or deleted meanwhile, or nothing of it was written. */
  async #finishElsewhere(def: TableDef, started: Started): Promise<RowResult | undefined> {
    this.#started = undefined;
    const { request, alike } = started;
    await this.#desk.book.readSheet(request.sheet);
    const rows = rowsAlike(this.#sheet(request.sheet), request);
    const row = rows.at(-1);
    if (row === undefined || rows.length <= alike) return undefined;
    return this.#written(def, { ...started, row, request: movedTo(request, row) }, [standsRemark(request.sheet, row)]);
  }

  #written(def: TableDef, { request, row }: Started, remarks: readonly Remark[]): RowResult {
    this.#started = undefined;
    const { sheet, cells } = request;
    const image = this.#sheet(sheet);
    const others = cells.filter(({ row: at, col, value }) => !showsScalar(image && cellAt(image, at, col), value));
    const site = this.#desk.book.live && freeRow(this.#desk.book.live.image, def)?.site;
    const headings = others.flatMap(
      ({ col }) => def.columns.find(({ key }) => site?.columns.get(key) === col)?.name ?? [],
    );
    if (headings.length === 0) return { status: 'written', sheet, row, remarks };
    const words = fill(DIFFERS, { sheet, row, columns: headings.join('、') });
    return { status: 'written', sheet, row, remarks: [...remarks, { tone: 'warning', words }] };
  }
}

/** The rows that hold just what is to be written, whichever row that was to be. */
function rowsAlike(sheet: SheetImage | undefined, request: WriteRequest): readonly number[] {
  return (sheet?.rows ?? [])
    .map(({ row }) => row)
    .filter((row) => standingOf(sheet, movedTo(request, row).cells) === 'whole');
}

function movedTo(request: WriteRequest, row: number): WriteRequest {
  return { ...request, cells: request.cells.map((cell) => ({ ...cell, row })) };
}

function standsRemark(sheet: string, row: number): Remark {
  return { tone: 'info', words: fill(STANDS, { sheet, row }) };
}

/** Headings that there are values for and that the sheet does not have; '' for none. */
function homelessColumns({ columns }: TableDef, { site }: FreeRow, values: NewRow): string {
  const isMeant = (key: string): boolean => values.some((one) => one.key === key);
  const homeless = columns.filter(({ key }) => isMeant(key) && !site.columns.has(key));
  return homeless.map(({ name }) => name).join('、');
}

function requestFor(def: TableDef, place: FreeRow, values: NewRow): WriteRequest {
  const { row, site, number } = place;
  const cells = values.flatMap(({ key, value }): CellWrite[] => {
    const col = site.columns.get(key);
    const isDate = def.columns.some((column) => column.key === key && column.type === 'date');
    return col === undefined ? [] : [{ row, col, value, isDate }];
  });
  return {
    sheet: place.sheet.name,
    cells: number ? [...cells, { row, col: number.col, value: number.value }] : cells,
    expected: [...place.columns, ...(number ? [number.col] : [])].map((col) => ({ row, col, text: '' })),
  };
}

function asItStands(sheet: SheetImage | undefined, { row, col }: ExpectedCell): ExpectedCell {
  return { row, col, text: (sheet && cellAt(sheet, row, col)?.text) ?? '' };
}

export const TABLE_GONE = text(
  '找不到“{sheet}”这张表（可能被删除或改了标题），没有写入。恢复这张表后再记。',
  'The table “{sheet}” is not there (deleted, or its headings changed); nothing was written. Put it back first.',
);
const COLUMN_GONE = text(
  '“{sheet}”里没有“{columns}”这一栏（标题被改或被删），没有写入。请先恢复标题。',
  '“{sheet}” has no column “{columns}” (its heading was changed or deleted); nothing was written. Put it back first.',
);
const ROW_TAKEN = text(
  '“{sheet}”第 {row} 行刚被别人写了，已改写到下一空行。',
  'Somebody had just written in row {row} of “{sheet}”; the next free row was taken.',
);
const ALWAYS_TAKEN = text(
  '“{sheet}”正有别人在记，空行接连被占，没有写入。请稍等再记。',
  'Somebody else is entering rows on “{sheet}” just now; nothing was written. Please try again in a moment.',
);
const STANDS = text(
  '中断过，但“{sheet}”第 {row} 行已经写全，没有重复写。',
  'It was interrupted, but row {row} of “{sheet}” holds all of it; nothing was written twice.',
);
const FINISHED = text(
  '上次中断，只写进去一部分；已在“{sheet}”第 {row} 行补全。',
  'The last try had written only a part; row {row} of “{sheet}” is now complete.',
);
const DIFFERS = text(
  '“{sheet}”第 {row} 行写入后读回来与填的不同：{columns}。请看一眼。',
  'Row {row} of “{sheet}” reads back differently in {columns}; please have a look.',
);
