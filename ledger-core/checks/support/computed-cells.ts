import { hasTable } from '../../definition/programme.ts';
import type { TableName } from '../../definition/registers/all-tables.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { formatCell } from '../../kernel/cell-ref.ts';
import { fromSerial } from '../../kernel/local-date.ts';
import { readYuan } from '../../kernel/money.ts';
import { tidy } from '../../kernel/text.ts';
import { HEADER_ROW } from '../../templates/geometry.ts';
import { coverCells } from '../../templates/cover-sheet.ts';
import type { CellScalar } from '../../templates/plan.ts';
import { SUMMARY_SHEET, summarySheet } from '../../templates/summary/summary-sheet.ts';
import type { CellImage } from '../../workbook/image.ts';
import { cellAt, cellIn, rowAt } from '../../workbook/sheet-index.ts';
import { locate, type TypedTable } from '../../workbook/typed-table.ts';
import { computingColumns, ledgerResults } from './ledger-results.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { pageCells } from './page-cells.ts';
import { plannedCells, type ComputedCell } from './planned-cells.ts';

// What the sheet's formulas add up and we do not, or the other way round.
const SHEET_DIFFERS: ReadonlySet<string> = new Set([
  'outside-table',
  'subtotal-row',
  'repeated-heading',
  'stray-text',
  'merged-amount',
  'merged-label',
  'column-missing',
  'table-missing',
  'table-renamed',
  'field-missing',
]);

// What other sheets add up as well.
const SUMMED_TABLES: readonly TableName[] = ['rf_expenses', 'rf_budget', 'rf_receipts'];
const MONEY_TABLES: readonly TableName[] = [...SUMMED_TABLES, 'rf_fees'];

/** Whether what a table's formulas, or those of the sheets beside it, come to can be compared with what we read. */
const comparability = oncePerDossier((dossier) => {
  const { tables } = dossier.book;
  const isRead = (name: TableName): boolean =>
    (tables[name]?.rows ?? []).every((row) => row.unreadable.size === 0 && row.normalised.size === 0);
  // A sheet adds up what it understands as numbers; where we read more than that, the two may rightly differ.
  const comparable = !dossier.book.issues.some((issue) => SHEET_DIFFERS.has(issue.code)) && SUMMED_TABLES.every(isRead);
  return {
    ofTable: (name: TableName): boolean => comparable && isRead(name),
    ofSummary: comparable && areCategoriesAsTyped(dossier),
  };
});

const partsOfTables = MONEY_TABLES.map((name) =>
  oncePerDossier((dossier) => {
    const table = dossier.book.tables[name];
    return table?.site ? tableCells(dossier, table, comparability(dossier).ofTable(name)) : [];
  }),
);

const summaryPart = oncePerDossier((dossier) => summaryCells(dossier, comparability(dossier).ofSummary));

const pagesPart = oncePerDossier((dossier) => {
  const { ofSummary, ofTable } = comparability(dossier);
  return pageCells(dossier, ({ after }) => ofSummary && (after === 'summary' || ofTable(after)));
});

const PARTS: readonly ((dossier: Dossier) => readonly ComputedCell[])[] = [...partsOfTables, summaryPart, pagesPart];

/** Every cell of the file where a formula of ours belongs; of a table's rows, those with data or with something in the cell. */
export const computedCells = oncePerDossier((dossier): readonly ComputedCell[] =>
  hasTable(dossier.book.programme, 'rf_expenses') ? PARTS.flatMap((part) => part(dossier)) : [],
);

/** Makes them part by part, for whoever may pause meanwhile: of a long ledger they are many, and three rules ask for them. */
export function* computingCells(dossier: Dossier): Generator<undefined, void> {
  if (!hasTable(dossier.book.programme, 'rf_expenses')) return;
  yield* computingColumns(dossier);
  yield;
  for (const part of PARTS) {
    part(dossier);
    yield;
  }
}

/** The sheet compares categories as they are typed, blanks at their edges included; what we read is without them. */
function areCategoriesAsTyped({ book: { tables } }: Dossier): boolean {
  const { site, rows } = tables.rf_categories ?? { site: undefined, rows: [] };
  const col = site?.columns.get('name');
  if (!site || col === undefined) return true;
  return rows.every((row) => (cellAt(site.sheet, row.sheetRow, col)?.text ?? '') === (row.values.name ?? ''));
}

function tableCells(dossier: Dossier, table: TypedTable, comparable: boolean): ComputedCell[] {
  const { site } = table;
  if (!site) return [];
  const results = comparable ? ledgerResults(dossier) : undefined;
  const expectedOf = (key: string, at: number): CellScalar | undefined => {
    if (!results || at < 0) return undefined;
    return results.computed(table.def.name as TableName, key)[at] ?? '';
  };
  const positions = new Map(table.rows.map((row, at) => [row.sheetRow, at]));
  const columns = table.def.columns.filter((column) => column.type === 'formula' && site.columns.has(column.key));
  const typedColumns = new Set(
    table.def.columns
      .filter((column) => column.type !== 'formula' && column.key !== 'seq')
      .map(({ key }) => site.columns.get(key)),
  );
  const cells: ComputedCell[] = [];
  for (const image of site.sheet.rows) {
    if (image.row <= site.headerRow) continue;
    const at = positions.get(image.row) ?? -1;
    // A row with something typed in it that is no data row (a subtotal, a remark) has been named as such.
    if (at < 0 && image.cells.some(({ col, text }) => typedColumns.has(col) && text.trim() !== '')) continue;
    // Below the table the sheet fills nothing in, and that is said of the row.
    const isInTable = at >= 0 && image.row <= (site.lastTableRow ?? 0);
    for (const column of columns) {
      const col = site.columns.get(column.key) ?? 0;
      const cell = cellIn(image, col);
      // A repeated heading has been named as such.
      if (cell ? cell.text === column.name : !isInTable) continue;
      const where = {
        ...locate(table, table.rows[at], column.key),
        cell: formatCell({ row: image.row, col }),
        row: image.row - site.headerRow,
      };
      cells.push({ cell, at: where, group: `${table.def.name}.${column.name}`, expected: expectedOf(column.key, at) });
    }
  }
  return [...cells, ...totalCells(table, comparable)];
}

/** A table of the spreadsheet where the template put it, every column in its place. */
function isAsMade({ def, site }: TypedTable): boolean {
  if (site?.headerRow !== HEADER_ROW || site.lastTableRow === undefined) return false;
  return def.columns.every(({ key }, at) => site.columns.get(key) === at + 1);
}

/** The sums above the headings. */
function totalCells(table: TypedTable, comparable: boolean): ComputedCell[] {
  const { site } = table;
  // Typed content that no file holds has no sheet to look at.
  if (!site || !rowAt(site.sheet, site.headerRow)) return [];
  return table.def.columns.flatMap((column): ComputedCell[] => {
    const col = site.columns.get(column.key);
    if (column.type !== 'amount' || col === undefined || site.headerRow < 2) return [];
    const cell = cellAt(site.sheet, site.headerRow - 1, col);
    // A table that somebody rebuilt elsewhere need not have taken the sums along.
    if (!cell && !isAsMade(table)) return [];
    const sum = table.rows.reduce(
      (total, row) => total + ((row.values as Readonly<Record<string, number>>)[column.key] ?? 0),
      0,
    );
    const at = { ...locate(table, undefined, column.key), cell: formatCell({ row: site.headerRow - 1, col }) };
    return [
      { cell, at, group: `${table.def.name}.${column.name}.total`, expected: comparable ? sum / 100 : undefined },
    ];
  });
}

function summaryCells(dossier: Dossier, comparable: boolean): ComputedCell[] {
  const { image, book } = dossier;
  const sheet = image.sheets.find((one) => one.name === SUMMARY_SHEET);
  if (!sheet || book.templateVersion !== book.programme.templateVersion) return [];
  const balance = book.fields.amount('rf_sub_account_balance');
  const plan = summarySheet({
    programme: book.programme,
    cover: coverCells(book.programme),
    content: { fields: balance === undefined ? {} : { rf_sub_account_balance: balance }, rows: {} },
    results: ledgerResults(dossier),
  });
  return plannedCells(sheet, plan, comparable);
}

/** Whether a cell shows what it should: amounts to the fen, days, texts to the letter. */
export function showsValue(cell: CellImage, expected: CellScalar): boolean {
  // Blanks at the edges were taken off what we read.
  if (typeof expected === 'string') return tidy(cell.text) === tidy(expected);
  if (cell.kind === 'date') return cell.date === fromSerial(Number(expected), 1900);
  if (cell.kind !== 'number') return false;
  const [shown, wanted] = [readYuan(cell.text), readYuan(String(expected))];
  // An execution rate has four decimals, an amount two: compare with the finer of the two.
  return shown?.fen === wanted?.fen && Math.abs(Number(cell.text) - Number(expected)) < 0.0051;
}
