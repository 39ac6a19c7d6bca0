import type { Finding } from '../audit/audit-report.ts';
import type { CheckedRule } from '../definition/rule.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import type { CellValue, ColumnType, TableDef } from '../definition/table.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { parseCell } from '../kernel/cell-ref.ts';
import type { Location } from '../kernel/issue.ts';
import { masked } from '../kernel/mask.ts';
import { coverCells } from '../templates/cover-sheet.ts';
import type { CellScalar } from '../templates/plan.ts';
import { tableFormulas } from '../templates/table-formulas.ts';
import { toldTogether } from '../checks/integrity.ts';
import type { FieldName } from '../definition/fields.ts';
import { fieldsOf } from '../definition/template-view.ts';
import { cellAt } from '../workbook/sheet-index.ts';
import { valueText } from '../workbook/value-issue.ts';
import { cleanValue } from './clean-value.ts';

/** A change of one cell that loses nothing: what is there, as we understand it; or a formula that belongs there. */
export interface SafeFix {
  readonly kind: 'value' | 'formula';
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly write: CellScalar | { readonly formula: string };
  /** The value is a day: the cell has to show it as one. */
  readonly isDate: boolean;
}

const FIXED: ReadonlySet<string> = new Set(['amount-fixed', 'date-fixed', 'identifier-fixed', 'value-fixed']);
const FORMULA_GONE: ReadonlySet<string> = new Set(['formula-overwritten', 'formula-missing']);

/**
 * The fixes that a finding offers; several where it tells of alike cells together. Findings about anything but the way a
 * cell is written offer none.
 */
export function safeFixesOf(dossier: Dossier, finding: Finding): readonly SafeFix[] {
  const rule = dossier.book.programme.rules.find(
    (one): one is CheckedRule => one.disposition === 'rule' && one.id === finding.rule,
  );
  const cases = Object.keys(rule?.cases ?? {});
  if (cases.some((code) => FORMULA_GONE.has(code))) return present(formulaFix(dossier, finding.location));
  const code = cases.find((one) => FIXED.has(one));
  if (code === undefined) return [];
  const { issues } = dossier.book;
  const own = issues.find(
    ({ code: its, at }) => its === code && at.cell === finding.location.cell && at.sheet === finding.location.sheet,
  );
  return own ? toldTogether(issues, own).flatMap(({ at }) => present(valueFix(dossier, at))) : [];
}

function valueFix(dossier: Dossier, at: Location): SafeFix | undefined {
  const typed = typedValue(dossier, at);
  const cell = cellImage(dossier, at);
  if (!typed || !cell || at.sheet === undefined || at.cell === undefined) return undefined;
  const { type, value, isPersonal } = typed;
  const clean = cleanValue(type, value, cell.text);
  if (!clean) return undefined;
  const shown = (one: string): string => (isPersonal ? masked(one) : one);
  return {
    kind: 'value',
    sheet: at.sheet,
    cell: at.cell,
    before: shown(cell.text),
    after: shown(valueText({ type }, value)),
    ...clean,
  };
}

/** The value as read, from the table's row or the cover. */
function typedValue(
  { book }: Dossier,
  { table, row, column, cell }: Location,
): { readonly type: ColumnType; readonly value: CellValue; readonly isPersonal: boolean } | undefined {
  if (table === undefined) {
    const field = fieldsOf(book.programme).find(({ name }) => {
      const { at } = book.fields.get(name as FieldName);
      return at.cell === cell && at.column === column;
    });
    const value = field && book.fields.get(field.name as FieldName).value;
    return field && value !== undefined ? { type: field.type, value, isPersonal: false } : undefined;
  }
  const read = book.tables[table as TableName];
  const def: TableDef = ALL_TABLES[table as TableName];
  const heading = def.columns.find(({ name }) => name === column);
  const values = read?.rows.find(({ index }) => index === row)?.values as
    Readonly<Record<string, CellValue | undefined>> | undefined;
  const value = heading && values?.[heading.key];
  return heading && value !== undefined
    ? { type: heading.type, value, isPersonal: heading.isPersonal === true }
    : undefined;
}

/** The formula of a table's computed column, put back; summaries and pages are better made anew. */
function formulaFix(dossier: Dossier, at: Location): SafeFix | undefined {
  const { programme, tables } = dossier.book;
  const def: TableDef | undefined = tables[at.table as TableName]?.def;
  const column = def?.columns.find(({ name, type }) => name === at.column && type === 'formula');
  if (!def || !column || at.sheet === undefined || at.cell === undefined || at.row === undefined || at.row < 1)
    return undefined;
  const formula = tableFormulas(programme, def, coverCells(programme)).get(column.key);
  if (formula === undefined) return undefined;
  const before = cellImage(dossier, at)?.text ?? '';
  return {
    kind: 'formula',
    sheet: at.sheet,
    cell: at.cell,
    before,
    after: '=…',
    write: { formula },
    isDate: false,
  };
}

function cellImage({ image }: Dossier, { sheet, cell }: Location): ReturnType<typeof cellAt> {
  const found = image.sheets.find(({ name }) => name === sheet);
  const place = cell === undefined ? undefined : parseCell(cell);
  return found && place ? cellAt(found, place.row, place.col) : undefined;
}

function present<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}
