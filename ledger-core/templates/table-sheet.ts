import { hasTable, type Programme } from '../definition/programme.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import type { CellValue, ColumnDef, ColumnType, TableDef } from '../definition/table.ts';
import { columnLetters, quoteSheet } from '../kernel/cell-ref.ts';
import { columnValidation } from './column-validation.ts';
import { conditionFormula } from './condition-formula.ts';
import type { LedgerContent } from '../definition/ledger-content.ts';
import type { LedgerResults } from './ledger-results.ts';
import { cellScalar } from './cell-scalar.ts';
import type { CoverCells } from './cover-sheet.ts';
import { columnRange, FIRST_DATA_ROW, HEADER_ROW, tableRange, tableRows, TOTALS_ROW } from './geometry.ts';
import { numberFormatOf } from './number-format.ts';
import type { CellPlan, CellStyle, FormatPlan, SheetPlan, ValidationPlan } from './plan.ts';
import { columnReference, plainReferences, quoted } from './references.ts';
import { REMARK_SEPARATOR, rowCases, wordsOfColumn } from './row-check.ts';
import { columnStyle, computedStyle, PERCENT_FORMAT, STYLES } from './styles.ts';
import { tableFormulas } from './table-formulas.ts';

const ROW_CHECK = 'rowCheck';

/** The note is merged over so many columns at most. */
const NOTE_COLUMNS = 11;

// Computed columns that show words.
const TEXT_FORMULAS: ReadonlySet<string> = new Set([ROW_CHECK, 'invoiceCheck', 'printKey']);

// Of even width: they read best in the middle, apart from the texts beside them.
const CENTRED: ReadonlySet<ColumnType> = new Set<ColumnType>(['date', 'month', 'year', 'count']);
const NUMBERS: ReadonlySet<ColumnType> = new Set<ColumnType>(['amount', 'decimal', 'formula']);

// More columns than fit a page: the table prints on two, with its first columns on both.
const WIDE = 20;

/** Texts stand a little off the edge, or they would touch the figures before them. */
function alignmentOf(type: ColumnType): Pick<CellStyle, 'horizontal' | 'indent'> {
  if (CENTRED.has(type)) return { horizontal: 'center' };
  return NUMBERS.has(type) ? {} : { horizontal: 'left', indent: 1 };
}

/** What every table sheet of one workbook shares. */
export interface LedgerParts {
  readonly programme: Programme;
  readonly cover: CoverCells;
  readonly content: LedgerContent;
  readonly results: LedgerResults | undefined;
}

/** The sheet of one table: title, note, totals, headings and the prepared rows, unprotected so that it grows and sorts. */
export function tableSheet(name: Exclude<TableName, 'rf_settings'>, parts: LedgerParts): SheetPlan {
  const table = ALL_TABLES[name];
  const content: readonly Readonly<Record<string, CellValue | undefined>>[] = parts.content.rows[name] ?? [];
  const rows = tableRows(name, parts.programme, content.length);
  const formulas = tableFormulas(parts.programme, table, parts.cover);
  return {
    ...sheetFrame(table, name === 'rf_expenses' ? 3 : 1),
    cells: [
      ...headingCells(table),
      ...totalCells(table, parts, content),
      ...content.flatMap((row, at) => rowCells(table, row, FIRST_DATA_ROW + at)),
      ...formulaCells(table, rows, formulas, parts),
    ],
    table: {
      name,
      range: tableRange(name, rows),
      columns: table.columns.map((column) => {
        const formula = formulas.get(column.key);
        return formula === undefined ? { name: column.name } : { name: column.name, formula };
      }),
    },
    validations: table.columns.flatMap((column): ValidationPlan[] => {
      const validation = columnValidation(parts.programme, table, column, columnRange(table, column.key, rows));
      return validation ? [validation] : [];
    }),
    formats: tableFormats(table, parts.programme, rows),
  };
}

/** Everything about a table's sheet that does not depend on its rows. */
export function sheetFrame(
  table: TableDef,
  frozenColumns: number,
): Omit<SheetPlan, 'cells' | 'table' | 'validations' | 'formats'> {
  const last = columnLetters(table.columns.length);
  const used = table.columns
    .filter((column) => column.type !== 'formula' && column.key !== 'seq')
    .map((column) => `COUNTA(${columnReference(table, column.key)})`)
    .slice(0, 6);
  const sheet = quoteSheet(table.sheet);
  return {
    name: table.sheet,
    columns: table.columns.map((column) => ({
      width: column.width,
      style: columnStyle(formatOf(column), alignmentOf(column.type)),
    })),
    rowHeights: [
      { row: 1, height: 28 },
      { row: 2, height: noteHeight(table) },
      { row: TOTALS_ROW, height: 20 },
      { row: HEADER_ROW, height: 32 },
    ],
    merges: [{ top: 2, left: 1, bottom: 2, right: Math.min(table.columns.length, NOTE_COLUMNS) }],
    freeze: { rows: HEADER_ROW, columns: frozenColumns },
    print: {
      orientation: 'landscape',
      titleRows: { first: 1, last: HEADER_ROW },
      ...(table.columns.length > WIDE ? { titleColumns: frozenColumns } : {}),
      // Headings and as many rows as are used; at least a page's worth.
      areaFormula: `${sheet}!$A$1:INDEX(${sheet}!$${last}:$${last},MAX(${used.join(',')},20)+${HEADER_ROW})`,
      fitToWidth: true,
      fitToHeight: false,
      pagesWide: table.columns.length > WIDE ? 2 : 1,
    },
    isProtected: false,
    showGridLines: true,
  };
}

/** The note in both languages, over the merged columns: a Chinese character is two wide. */
function noteHeight({ columns, note }: TableDef): number {
  const room = columns.slice(0, NOTE_COLUMNS).reduce((sum, { width }) => sum + width, 0);
  const lines = Math.ceil((note.zh.length * 2) / room) + Math.ceil(note.en.length / room);
  return Math.max(32, 15 * lines + 2);
}

export function headingCells(table: TableDef): CellPlan[] {
  return [
    { row: 1, col: 1, value: `${table.sheet}　${table.en}`, style: STYLES.title },
    { row: 2, col: 1, value: `${table.note.zh}\n${table.note.en}`, style: STYLES.note },
    ...table.columns.map((column, at) => ({
      row: HEADER_ROW,
      col: at + 1,
      value: column.name,
      style: column.type === 'formula' ? STYLES.computedHead : STYLES.head,
    })),
  ];
}

function formatOf(column: ColumnDef): string {
  if (TEXT_FORMULAS.has(column.key)) return 'General';
  return column.key === 'execution' ? PERCENT_FORMAT : numberFormatOf(column.type);
}

/** Totals above the headings: of every amount column, and of the rows that 校验 complains about. */
function totalCells(
  table: TableDef,
  { results }: LedgerParts,
  content: readonly Readonly<Record<string, CellValue | undefined>>[],
): CellPlan[] {
  const cells: CellPlan[] = [];
  const addable = table.columns.filter((column) => column.type === 'amount');
  for (const column of addable) {
    const col = table.columns.indexOf(column) + 1;
    const sum = content.reduce((total, row) => total + ((row[column.key] as number | undefined) ?? 0), 0);
    const formula = `SUM(${columnReference(table, column.key)})`;
    cells.push({ row: TOTALS_ROW, col, formula, value: sum / 100, style: STYLES.total });
  }
  const first = addable[0] ? table.columns.indexOf(addable[0]) : 0;
  if (first > 0) cells.push({ row: TOTALS_ROW, col: first, value: '合计', style: STYLES.totalLabel });
  const check = table.columns.findIndex((column) => column.key === ROW_CHECK);
  if (check >= 0) {
    const bad = `SUMPRODUCT(--(${columnReference(table, ROW_CHECK)}<>""))`;
    const count = results?.computed('rf_expenses', ROW_CHECK).filter((one) => one !== '').length ?? 0;
    cells.push({
      row: TOTALS_ROW,
      col: check + 1,
      formula: `IF(${bad}=0,"没有发现问题",${bad}&" 行有疑点")`,
      value: count === 0 ? '没有发现问题' : `${count} 行有疑点`,
      style: { ...STYLES.total, numberFormat: 'General' },
    });
  }
  return cells;
}

function rowCells(table: TableDef, row: Readonly<Record<string, CellValue | undefined>>, at: number): CellPlan[] {
  return table.columns.flatMap((column, index): CellPlan[] => {
    const value = column.type === 'formula' ? undefined : row[column.key];
    return value === undefined ? [] : [{ row: at, col: index + 1, value: cellScalar(column.type, value) }];
  });
}

function formulaCells(
  table: TableDef,
  rows: number,
  formulas: ReadonlyMap<string, string>,
  parts: LedgerParts,
): CellPlan[] {
  const cells: CellPlan[] = [];
  table.columns.forEach((column, index) => {
    const formula = formulas.get(column.key);
    if (formula === undefined) return;
    const style = computedStyle(formatOf(column));
    const values = parts.results?.computed(table.name as TableName, column.key) ?? [];
    for (let at = 0; at < rows; at++) {
      cells.push({
        row: FIRST_DATA_ROW + at,
        col: index + 1,
        formula,
        value: values[at] ?? '',
        style,
      });
    }
  });
  return cells;
}

/** Red where something is wrong; a light grid for everyone, since LibreOffice draws no table styles. */
function tableFormats(table: TableDef, programme: Programme, rows: number): FormatPlan[] {
  const refs = plainReferences(table, FIRST_DATA_ROW, HEADER_ROW + rows);
  const formats: FormatPlan[] = [];
  const hasRowCheck = table.columns.some((column) => column.key === ROW_CHECK);
  for (const column of table.columns) {
    const range = columnRange(table, column.key, rows);
    const formulas = hasRowCheck
      ? redByWords(wordsOfColumn(programme, table, column.key), refs.cell(ROW_CHECK))
      : redByCondition(table, column, programme, refs.cell(column.key), rows);
    formats.push(...formulas.map((formula) => ({ range, formula, style: STYLES.badCell })));
    if (column.key === ROW_CHECK) {
      formats.push({ range, formula: `LEN(${refs.cell(ROW_CHECK)})>0`, style: STYLES.bad });
    }
  }
  formats.push({ range: tableBody(table, rows), formula: 'TRUE', style: STYLES.grid });
  return formats;
}

/** What 校验 says decides which cells are red: the question is asked once, in the 校验 formula. */
function redByWords(words: readonly string[], rowCheck: string): string[] {
  const said = (word: string): string =>
    `ISNUMBER(SEARCH(${quoted(REMARK_SEPARATOR + word + REMARK_SEPARATOR)},${quoted(REMARK_SEPARATOR)}&${rowCheck}&${quoted(REMARK_SEPARATOR)}))`;
  return words.map(said);
}

function redByCondition(
  table: TableDef,
  column: ColumnDef,
  programme: Programme,
  cell: string,
  rows: number,
): string[] {
  const own = rowCases(programme, table.name)
    .filter(({ it }) => it.column === column.key)
    .map(({ it }) => conditionFormula(it.when, programme, plainReferences(table, FIRST_DATA_ROW, HEADER_ROW + rows)));
  const isNumber = column.type === 'amount' || column.type === 'date';
  return isNumber ? [...own, `AND(TRIM(${cell})<>"",NOT(ISNUMBER(${cell})))`] : own;
}

function tableBody(table: TableDef, rows: number): { top: number; left: number; bottom: number; right: number } {
  return { top: FIRST_DATA_ROW, left: 1, bottom: HEADER_ROW + rows, right: table.columns.length };
}

/** The tables of a programme's ledger that have a sheet of their own making (口径 is made apart). */
export function ledgerTables(programme: Programme): readonly Exclude<TableName, 'rf_settings'>[] {
  return (Object.keys(ALL_TABLES) as TableName[]).filter(
    (name): name is Exclude<TableName, 'rf_settings'> => name !== 'rf_settings' && hasTable(programme, name),
  );
}
