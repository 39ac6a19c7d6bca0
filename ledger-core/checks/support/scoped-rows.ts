import { ALL_TABLES, type TableName } from '../../definition/registers/all-tables.ts';
import type { TableDef } from '../../definition/table.ts';
import type { CheckedRule } from '../../definition/rule.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { missingTable } from '../../dossier/what-is-missing.ts';
import type { Text } from '../../kernel/text.ts';
import type { TypedRow, TypedTable } from '../../workbook/typed-table.ts';
import { evaluatorOf } from './row-hits.ts';

/** The rows that a rule is about. Rows of which that cannot be told are left out, and named as a gap. */
export interface ScopedRows<R extends TypedRow = TypedRow> {
  /** Undefined where the file lacks the table: the gap says so. */
  readonly table: TypedTable | undefined;
  readonly rows: readonly R[];
  readonly gaps: readonly Text[];
}

/** @throws TypeError when the rule's data name no table. */
export function scopedRows<R extends TypedRow = TypedRow>(dossier: Dossier, rule: CheckedRule): ScopedRows<R> {
  if (!rule.rows) throw new TypeError(`${rule.id}: names no table`);
  const name = rule.rows.table as TableName;
  const def: TableDef = ALL_TABLES[name];
  const table: TypedTable | undefined = dossier.book.tables[name];
  if (!table || table.isMissing) return { table: undefined, rows: [], gaps: [missingTable(def)] };
  const { scope } = rule.rows;
  const evaluator = evaluatorOf(dossier);
  const rows: R[] = [];
  const gaps: Text[] = [];
  for (const row of table.rows) {
    const answer = scope ? evaluator.answer(scope, def, row) : 'yes';
    if (answer === 'yes') rows.push(row as R);
    else if (answer !== 'no') gaps.push(answer.unknown);
  }
  return { table, rows, gaps };
}
