import type { Programme } from '../definition/programme.ts';
import type { CellPosition, CellRange } from '../kernel/cell-ref.ts';
import { ledgerPlan } from '../templates/ledger-plan.ts';
import type { CellStyle, FormatPlan, SheetPlan, TablePlan } from '../templates/plan.ts';
import { compileFormula } from './sheet-compile.ts';
import { readFormula, type Formula } from './sheet-formula.ts';
import { CANNOT_TELL } from './sheet-value.ts';
import type { Evaluate } from './sheet-place.ts';

/** A formula that a template of ours has. */
export interface TemplateFormula {
  readonly text: string;
  readonly evaluate: Evaluate;
  /** Whether a cell's formula is this one, written as one program or another writes it. */
  readonly isThis: (formula: string) => boolean;
}

export interface TemplateTable {
  readonly name: string;
  readonly sheet: string;
  /** As the template has them, in order. */
  readonly headings: readonly string[];
  /** By heading: what each row computes, and what stands above the headings. */
  readonly columns: ReadonlyMap<string, TemplateFormula>;
  readonly totals: ReadonlyMap<string, TemplateFormula>;
}

export interface TemplateFormat {
  readonly range: CellRange;
  readonly text: string;
  readonly style: CellStyle;
  readonly evaluate: Evaluate;
  /** It goes over the body of the sheet's table, however long that is. */
  readonly isOfTable: boolean;
}

/** Where a programme's template has formulas and conditional formats, each of them read once. */
export interface SheetTemplate {
  readonly tables: readonly TemplateTable[];
  /** Formulas outside tables, by sheet. */
  readonly cells: ReadonlyMap<string, readonly (CellPosition & { readonly formula: TemplateFormula })[]>;
  /** Conditional formats, by sheet; the first that holds wins. Those that always hold are left out. */
  readonly formats: ReadonlyMap<string, readonly TemplateFormat[]>;
}

const ALWAYS = 'TRUE';

export function sheetTemplate(programme: Programme): SheetTemplate {
  const plan = ledgerPlan(programme);
  const tableSheets = plan.sheets.filter(({ table }) => table !== undefined);
  return {
    tables: tableSheets.flatMap(tableOf),
    cells: new Map(
      plan.sheets
        .filter(({ table }) => table === undefined)
        .map((sheet) => [
          sheet.name,
          sheet.cells.flatMap(({ row, col, formula }) =>
            formula === undefined ? [] : [{ row, col, formula: templateFormula(formula, { row, col }) }],
          ),
        ]),
    ),
    formats: new Map(
      plan.sheets.map((sheet) => [
        sheet.name,
        sheet.formats.filter(({ formula }) => formula !== ALWAYS).map((format) => formatOf(format, sheet)),
      ]),
    ),
  };
}

function tableOf({ name: sheet, table, cells }: SheetPlan): TemplateTable[] {
  if (!table) return [];
  const { name, range, columns } = table;
  const [body, above] = [range.top + 1, range.top - 1];
  const headingOf = new Map(columns.map((column, at) => [range.left + at, column.name]));
  return [
    {
      name,
      sheet,
      headings: columns.map((column) => column.name),
      columns: new Map(
        columns.flatMap(({ name: heading, formula }, at) =>
          formula === undefined
            ? []
            : [[heading, templateFormula(formula, { row: body, col: range.left + at })] as const],
        ),
      ),
      totals: new Map(
        cells.flatMap(({ row, col, formula }) => {
          const heading = headingOf.get(col);
          if (row !== above || formula === undefined || heading === undefined) return [];
          return [[heading, templateFormula(formula, { row, col })] as const];
        }),
      ),
    },
  ];
}

function formatOf({ range, formula, style }: FormatPlan, { table }: SheetPlan): TemplateFormat {
  return {
    range,
    text: formula,
    style,
    evaluate: compiled(formula, { row: range.top, col: range.left }, (read) => (table ? overBody(read, table) : read)),
    isOfTable: table !== undefined && range.top === table.range.top + 1 && range.bottom === table.range.bottom,
  };
}

function templateFormula(text: string, base: CellPosition): TemplateFormula {
  let own: string | undefined;
  const others = new Map<string, boolean>();
  const isSame = (formula: string): boolean => {
    own ??= meaningOf(text);
    return meaningOf(formula) === own;
  };
  return {
    text,
    evaluate: compiled(text, base),
    isThis: (formula) => {
      // What a shared formula of other cells says is not told again.
      if (formula === text || formula === '') return true;
      const known = others.get(formula) ?? isSame(formula);
      others.set(formula, known);
      return known;
    },
  };
}

function meaningOf(formula: string): string {
  const read: Formula | undefined = readFormula(formula);
  return read ? JSON.stringify(read) : formula;
}

/** A formula with ranges over the body of a table said as its columns, which grow. */
function overBody(formula: Formula, table: TablePlan): Formula {
  const inside = (one: Formula): Formula => overBody(one, table);
  switch (formula.kind) {
    case 'range': {
      const { from, to } = formula;
      const heading = table.columns[from.col - table.range.left]?.name;
      const isBody = from.row === table.range.top + 1 && to.row === table.range.bottom && from.col === to.col;
      if (!isBody || !from.isRowFixed || !to.isRowFixed || heading === undefined) return formula;
      return { kind: 'column', table: table.name, column: heading };
    }
    case 'call':
      return { ...formula, of: formula.of.map(inside) };
    case 'minus':
      return { ...formula, of: inside(formula.of) };
    case 'operation':
      return { ...formula, left: inside(formula.left), right: inside(formula.right) };
    default:
      return formula;
  }
}

function compiled(text: string, base: CellPosition, change = (formula: Formula): Formula => formula): Evaluate {
  const formula = readFormula(text);
  if (formula) return compileFormula(change(formula), base);
  return () => {
    throw CANNOT_TELL;
  };
}
